import { plain } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { failsWhen, isAvailabilityTest } from '../analysis/flow/availability.js';
import type { ControlFlow } from '../analysis/flow/control.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import type { Call, Expression, Node } from '../analysis/program/model.js';
import { logCalls, type LogCall } from './log-calls.js';
import { contentIn, type Content } from './log-content.js';
import { consoleReader } from './log-readers.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { readText, sensitiveResult } from './sensitive-results.js';
import { SentTexts } from './sensitive-texts.js';
import { isMaskingName, isTextChange } from './vocabulary/logging.js';
import { baseWords, oneOf } from './vocabulary/words.js';

/** What a service read about people, or what people wrote, in a log. */
export const sensitiveDataLogged: Rule = {
  id: 'sensitive-data-logged',
  title: 'Sensitive content written to a log',
  summary: 'What a service read from a sensitive document or image, or the text of a user that it was given, is written to a log, console, trace or telemetry.',
  severity: 'warning',
  clauses: [],
  facts: ['cs-no-input-store', 'di-24h-seed', 'ia-no-retention'],
  page: {
    why: 'The services keep what they are given for a short time or not at all. A log keeps it for months, copies it to other systems, and is read by people who were never meant to see it. Counts, ids, states, durations and scores tell as much about an error.',
    bad: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\ndeclare const key: never;\nconst client = ContentSafetyClient(process.env.CONTENT_SAFETY_ENDPOINT ?? '', key);\n\nexport async function moderate(text: string) {\n  console.log(`checking ${text}`);\n  return client.path('/text:analyze').post({ body: { text } });\n}\n",
      },
      {
        language: 'python',
        code: 'import logging\n\nfrom azure.ai.documentintelligence import DocumentIntelligenceClient\n\nlogger = logging.getLogger(__name__)\n\n\ndef read_license(client: DocumentIntelligenceClient, stream):\n    result = client.begin_analyze_document("prebuilt-idDocument", stream).result()\n    logger.info("read %s", result.documents[0].fields)\n    return result\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\ndeclare const key: never;\nconst client = ContentSafetyClient(process.env.CONTENT_SAFETY_ENDPOINT ?? '', key);\n\nexport async function moderate(text: string) {\n  console.log(`checking ${text.length} characters`);\n  return client.path('/text:analyze').post({ body: { text } });\n}\n",
      },
      {
        language: 'python',
        code: 'import logging\n\nfrom azure.ai.documentintelligence import DocumentIntelligenceClient\n\nlogger = logging.getLogger(__name__)\n\n\ndef read_license(client: DocumentIntelligenceClient, stream):\n    result = client.begin_analyze_document("prebuilt-idDocument", stream).result()\n    logger.info("read %d documents", len(result.documents))\n    return result\n',
      },
    ],
    whenNotToUse: 'Where the log is itself the protected store of such data. Waive it and say who may read the log and when it is deleted. What a script, notebook or program with a main function prints to its own console is not reported; what it hands to a logger is. Text that was read from a document or image that may be about anything is reported on a console only where the program serves requests.',
  },
  *check(context) {
    const subjects = subjectsOf(context);
    if (subjects.length === 0) return;
    for (const log of logCalls(context.file, context.policy.names.logs)) {
      for (const subject of subjects) {
        const found = logged(log, subject, context);
        if (!found || !isReadByOthers(log, subject, context) || subject.isMissingAt(log.node)) continue;
        yield finding(log, subject, found, context);
        break;
      }
    }
  },
};

/**
 * False for what a program prints for the person who started it. Where that is not known, text that
 * was read from any document or image is no evidence enough.
 */
function isReadByOthers({ kind, node }: LogCall, { isAnyText }: Subject, { file, evaluator }: RuleContext): boolean {
  if (kind !== 'console') return true;
  const reader = consoleReader(node, file, evaluator);
  return reader === 'operators' || (reader === 'unknown' && !isAnyText);
}

/** Content that does not belong into a log. */
interface Subject {
  readonly call: ResolvedCall;
  /** The call in this file that gives or takes the content. */
  readonly via: Call;
  readonly content: Content;
  /** Objects with the content as one of their properties. */
  readonly holders: readonly Expression[];
  /** What is in the log, for the message. */
  readonly says: string;
  readonly note: string;
  /** True for text that was read from a document or image that may be about anything. */
  readonly isAnyText: boolean;
  /** True where code only runs because no answer came: what is in hand there is an error and no content. */
  isMissingAt(node: Node): boolean;
}

function subjectsOf(context: RuleContext): readonly Subject[] {
  const { flow, file } = context;
  const services = new Set<Call>(context.calls.calls.map(({ node }) => node));
  const results = flow.results.flatMap(({ call, node }): readonly Subject[] => {
    const sensitive = sensitiveResult(call, context);
    if (!sensitive) return [];
    const { what, heldIn } = sensitive;
    const stopsAt = (other: Call): boolean => (services.has(other) && other !== node) || isMaskingName(nameOf(other)) || isOtherWork(other);
    const whole = flow.reach([node], { implicit: false, stopsAt });
    const reach = heldIn === null ? whole : flow.reach(propertiesOf(whole, heldIn, context), { implicit: false, stopsAt });
    const content: Content = { holds: (expression) => reach.holds(expression), isRoot: (expression) => heldIn !== null && expression.kind === 'name' && whole.isWholeAnswer(expression) };
    return [{ call, via: node, content, holders: [], says: `The result of ${call.operation?.id ?? call.member} (${call.service.name}) holds ${what}`, note: `The call whose result holds ${what}.`, isAnyText: what === readText, isMissingAt: (place) => runsOnFailure(place, whole, flow.control) }];
  });
  const texts = SentTexts.over(flow.project).of(file).map(({ call, via, roots, holders }): Subject => {
    const own = new Set<Node>(roots);
    const isOwnFunction = (other: Call): boolean => flow.project.targets.of(other, file).some((place) => place.file === file);
    const reach = flow.reach(roots, { implicit: false, stopsAt: (other) => !own.has(other) && !isOwnFunction(other) && !isTextChange(nameOf(other)) });
    const content: Content = { holds: (expression) => reach.holds(expression), isRoot: (expression) => own.has(expression) };
    return { call, via, content, holders, says: `The text that goes to ${call.operation?.id ?? call.member} (${call.service.name}) is what a person wrote`, note: 'The call that the text goes to.', isAnyText: false, isMissingAt: () => false };
  });
  return [...results, ...texts];
}

/** True for code under a condition, or behind an exit, by which the answer did not come: `if (isUnexpected(r)) …`, `if (status !== 202) …`. */
function runsOnFailure(node: Node, answer: ValueReach, { tests }: ControlFlow): boolean {
  const isIn = (part: Node): boolean => part.span.start <= node.span.start && node.span.end <= part.span.end;
  return tests.some(({ condition, regions }) => {
    const here = regions.filter(({ statements, expressions }) => statements.some(isIn) || expressions.some(isIn));
    if (here.length === 0 || !(answer.asksForAnswer(condition) || isAvailabilityTest(condition))) return false;
    const fails = failsWhen(condition);
    return fails !== null && here.some(({ when }) => when === fails);
  });
}

/** Reads of some properties of a followed value. */
function propertiesOf(whole: ValueReach, names: readonly string[], { file }: RuleContext): readonly Expression[] {
  const wanted = new Set(names.map(plain));
  return file.index.ofKind('member').flatMap((node): readonly Expression[] => {
    if (!wanted.has(plain(node.name.replace(/^get(?=\p{Lu})/u, ''))) || !whole.holds(node.object)) return [];
    const parent = file.index.parent.get(node);
    return [parent?.kind === 'call' && parent.callee === node ? parent : node];
  });
}

function nameOf({ callee }: Call): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** Calls that use content for something else and give something else: stores, searches, models, requests to others. */
function isOtherWork(call: Call): boolean {
  const [verb] = baseWords(nameOf(call));
  return verb !== undefined && oneOf('create complete generate invoke ask chat embed search index upload save insert store write send publish translate predict classify summarize answer validate verify check count query find post put patch request fetch').has(verb) && call.callee.kind === 'member';
}

interface Logged {
  readonly node: Expression;
  /** False where an object is logged that has the content as one of its properties. */
  readonly isDirect: boolean;
}

/** The part of a log call's arguments that is the content. */
function logged({ node }: LogCall, { content, holders }: Subject, context: RuleContext): Logged | null {
  for (const { value } of node.args) {
    const found = contentIn(value, content, context);
    if (found) return { node: found, isDirect: true };
    const holder = holders.length === 0 ? null : holderIn(value, holders, context);
    if (holder) return { node: holder, isDirect: false };
  }
  return null;
}

/** An object that is logged as a whole and has the content as a property. */
function holderIn(value: Expression, holders: readonly Expression[], context: RuleContext): Expression | null {
  const { file } = context;
  const spelled = (node: Expression): string => file.text.slice(node.span.start, node.span.end);
  const isHolder = (node: Expression): boolean =>
    (node.kind === 'name' || node.kind === 'member') && holders.some((holder) => spelled(holder) === spelled(node) && file.index.functionOf.get(holder) === file.index.functionOf.get(node));
  switch (value.kind) {
    case 'template':
      return value.parts.find(isHolder) ?? null;
    case 'object':
      return value.entries.map((entry) => entry.value).find(isHolder) ?? null;
    case 'call':
      return /^(?:stringify|dumps|Serialize|SerializeObject|writeValueAsString|inspect|str|repr|toString|String)$/.test(nameOf(value)) ? (value.args.map((arg) => arg.value).find(isHolder) ?? null) : null;
    default:
      return isHolder(value) ? value : null;
  }
}

const targets = { console: 'the console', log: 'a log', trace: 'a trace', telemetry: 'telemetry' } as const;

function finding(log: LogCall, subject: Subject, found: Logged, context: RuleContext): FindingDraft {
  const { file } = context;
  const { call, via } = subject;
  const place = via === call.node ? call.place : via.callee.kind === 'member' ? via.callee.nameSpan : via.callee.span;
  return {
    file,
    span: log.place,
    message: `${subject.says}, and ${log.name} writes it to ${targets[log.kind]}${found.isDirect ? '' : ' with the object that it is part of'}. Writing a count, an id or a state instead, or masking it before, clears this.`,
    call,
    evidence: [
      { file, span: place, note: subject.note },
      ...(via === call.node ? [] : [{ file: call.file, span: call.place, note: 'The service is called here.' }]),
      { file, span: found.node.span, note: 'What is logged.' },
    ],
    certainty: found.isDirect && call.certainty === 'resolved' ? 'resolved' : 'likely',
    clause: null,
    facts: call.operation?.keeps.facts ?? [],
    fixes: [],
  };
}
