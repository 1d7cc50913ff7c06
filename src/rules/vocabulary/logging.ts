/**
 * What code calls writing to a log, a console, a trace or telemetry, and what it calls values that
 * may stand there, as data. Words are base forms.
 */
import { isDeclared } from './declared.js';
import { baseWords, oneOf, wordsOf } from './words.js';

/** Where something is written to. */
export type LogKind = 'console' | 'log' | 'trace' | 'telemetry';

/** Full names of what prints, from the end of the chain of names. Case counts. */
const printing =
  'print pprint println printf console.log console.info console.warn console.error console.debug console.trace console.dir console.table console.print ' +
  'out.println out.print out.printf out.format err.println err.print err.printf err.format Console.Write Console.WriteLine Error.Write Error.WriteLine Out.Write Out.WriteLine ' +
  'fmt.Print fmt.Println fmt.Printf stdout.write stderr.write sys.stdout.write click.echo typer.echo AnsiConsole.WriteLine AnsiConsole.MarkupLine rprint';
/** Words of the object that a log is written through. */
const loggers = 'logger log logging slog zap logrus zerolog winston pino bunyan glog klog serilog nlog loguru structlog syslog';
/** First words of the members that write a line; `Str` and `WithField` add to one. */
const writes = 'log info information warn warning error debug trace fatal critical exception verbose notice silly write print printf println infof infow debugf debugw warnf warnw errorf errorw fatalf tracef panicf severe fine config event msg msgf str any interface dict field with http';
/** What shares a word with logs and is none: logarithms. */
const numeric = 'Math math np numpy torch tf cmath mathf jnp sympy pl';
const traceObjects = 'span activity trace tracer scope debug';
const traceWrites = 'attribute attributes tag event property baggage line information warning error if';
const telemetryObjects = 'telemetry insight appinsight sentry newrelic datadog posthog mixpanel amplitude analytics statsd rollbar bugsnag raygun';
const telemetryWrites = 'track capture record log add set event send notify report';
const telemetryFunctions = 'trackEvent trackTrace trackException captureMessage addBreadcrumb track_event track_trace capture_message add_breadcrumb';
/** What a function that writes a log says behind `log`: `logMessage`, `log_request`. */
const logged = 'info error message event debug warn warning line text request response result data to activity trace metric input output prompt';

const sets = {
  printing: new Set(printing.split(' ')),
  numeric: new Set(numeric.split(' ')),
  telemetryFunctions: new Set(telemetryFunctions.split(' ')),
};

/**
 * Where a call writes to.
 *
 * @param chain names from the root of the callee to the called member: `['log', 'Info', 'Str']` for
 *   `log.Info().Str(…)`.
 * @param declared names that the project file declares as logs.
 * @returns null for a call that writes no log.
 */
export function logKind(chain: readonly string[], declared: readonly string[] = []): LogKind | null {
  const own = chain.at(-1) ?? '';
  const last = chain.at(-2) ?? '';
  if (isDeclared(chain.slice(-2).join('.'), declared)) return 'log';
  if (sets.numeric.has(last)) return null;
  if (sets.printing.has(chain.length === 1 ? own : `${last}.${own}`)) return 'console';
  const words = baseWords(own);
  const owners = chain.slice(0, -1).flatMap((name) => wordsOf(name));
  const has = (list: string, among: readonly string[]): boolean => among.some((word) => oneOf(list).has(word));
  if (chain.length === 1) {
    if (sets.telemetryFunctions.has(own)) return 'telemetry';
    const isLog = words[0] === 'log' ? words.length === 1 || has(logged, words.slice(1, 2)) : words.length < 4 && has('write append add emit', words.slice(0, 1)) && words.at(-1) === 'log';
    return isLog || own === 'debug' ? 'log' : null;
  }
  const first = wordsOf(own).slice(0, 1);
  if (has(telemetryObjects, owners.map((word) => word.replace(/s$/, ''))) && has(telemetryWrites, first)) return 'telemetry';
  if (has(loggers, owners) && has(writes, first)) return 'log';
  if (has(traceObjects, wordsOf(last).slice(-1)) && has(traceWrites, words.slice(-1)) && has('set add write trace', first)) return 'trace';
  // `context.log(…)` of Azure Functions.
  return own === 'log' && /^(?:context|ctx|_?context|app|fastify|server)$/.test(last) ? 'log' : null;
}

/** Last words of names whose values say nothing of the content: `pageCount`, `operationId`, `confidence`. */
const neutral =
  'i j k n idx idxs indices indexes counts ids sizes count length len size id uuid guid status code statuscode duration elapsed ms millisecond second took latency time timestamp confidence score severity probability category type kind model version index total state error err exception errors locale language lang unit angle width height ' +
  'polygon box rectangle span offset url uri endpoint location header headers flag flagged safe unsafe blocked allowed hash digest sha256 md5 redacted masked sanitized anonymized level usage token tokens ok success succeeded failed done key keys progress percent verdict decision action reason detected matched severities categories level threshold';
/** Words by which a name holds what was made safe to show. */
const masked = 'redacted masked sanitized sanitised anonymized anonymised scrubbed hashed encrypted obfuscated censored pseudonymized';
/** Words of calls that give something else than the content: masked, hashed or counted. */
const masking =
  'redact redacted mask hash anonymize anonymise pseudonymize pseudonymise scrub sanitize sanitise encrypt digest sha256 sha1 sha512 md5 hmac obfuscate censor len length count size typeof isinstance hexdigest strlen checksum fingerprint bool';
/** Counted things of which only the number shows: `page number`. */
const counted = 'page line row column cell table word char character byte item result attempt';

/** Calls whose result is the same text in another form, or wraps it. */
const textChanges = /^(?:trim|trimEnd|trimStart|strip|lstrip|rstrip|lower|upper|casefold|toLowerCase|toUpperCase|ToLower|ToUpper|ToLowerInvariant|Trim|TrimSpace|ToLower|normalize|Normalize|replace|replaceAll|replace_all|Replace|ReplaceAll|sub|slice|substring|substr|Substring|truncate|split|Split|join|Join|concat|Concat|format|Format|Sprintf|String|str|valueOf|toString|ToString|text|stringify|dumps|Marshal|Serialize|SerializeObject|writeValueAsString|encode|decode|fromString|FromString|FromObjectAsJson|orElse|strdup|cleanText|from|Create|Any|of|ofEntries|dict|repr|inspect|kv|keyValue|escape|quote|Str|Stringer)$/;

/** True for calls that only change the form of a text. */
export function isTextChange(name: string): boolean {
  return textChanges.test(name);
}

/** True for names of values that may stand in a log: numbers, ids, states, and what was masked. */
export function isNeutralName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => oneOf(masked).has(word))) return true;
  if (last === 'number') return oneOf(counted).has(words.at(-2) ?? '');
  if (/^(?:is|has|num|n)$/.test(words[0] ?? '') && words.length > 1) return true;
  // `documentId`, `operation_id`; but an `idNumber` or a `personalId` is content.
  if (last === 'id' && /^(?:personal|national|tax|passport|patient|member|subject)$/.test(words.at(-2) ?? '')) return false;
  return oneOf(neutral).has(last);
}

/** True for names of calls whose result holds the content no longer. */
export function isMaskingName(name: string): boolean {
  return wordsOf(name).some((word) => oneOf(masking).has(word));
}

/** What code calls the words of a person. */
const words = 'text query question message prompt input content comment utterance transcript chat conversation request body description review feedback email letter note story essay resume cv complaint symptom answer post tweet speech history say said ask asked user';

/** True for names of what a person says: `question`, `userMessage`, `chiefComplaint`. */
export function namesWords(name: string): boolean {
  return baseWords(name).some((word) => oneOf(words).has(word)) && !isNeutralName(name);
}
