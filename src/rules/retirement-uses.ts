import { argumentTexts, findArgument, plain } from '../analysis/calls/arguments.js';
import { chainedArgument } from '../analysis/calls/constructions.js';
import { knowledgeLanguage } from '../analysis/calls/catalogue.js';
import { literalValues } from '../analysis/calls/literals.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { flatten } from '../analysis/calls/text.js';
import type { Call, Expression, Span } from '../analysis/program/model.js';
import type { Retirement, Service } from '../knowledge/schema.js';
import { sourcePlace } from './literal-places.js';
import type { RuleContext } from './rule.js';

/** A place in a file that uses what a retirement ends. */
export interface RetirementUse {
  readonly span: Span;
  readonly call: ResolvedCall | null;
  readonly certainty: 'resolved' | 'likely';
  /** Where the version is written, when that is in another file. */
  readonly elsewhere: { readonly file: SourceFile; readonly span: Span } | null;
}

const versionOptions = new Set(['apiversion', 'serviceversion', 'version', 'xmsversion']);
/** Steps of builders that choose a version. */
const versionSteps = ['serviceVersion', 'apiVersion'];
const versionArgument = { names: ['api-version', 'apiVersion', 'serviceVersion'] };

/** What looking for uses needs to know of a file. */
export type UseContext = Pick<RuleContext, 'calls' | 'evaluator' | 'file' | 'reader'>;

/** A use together with all that ends with it on one day: the attributes that one call asks for. */
export interface RetirementsAtUse {
  readonly retirements: readonly [Retirement, ...Retirement[]];
  readonly use: RetirementUse;
  /** The other places at which the same call asks for something that ends then. */
  readonly also: readonly RetirementUse[];
}

/**
 * Uses in one file, those of values that one call passes to one argument and that end on one day
 * taken together: they are one thing to change.
 */
export function usesPerCall(service: Service, retirements: readonly Retirement[], context: UseContext): readonly RetirementsAtUse[] {
  const found: { readonly retirements: [Retirement, ...Retirement[]]; readonly uses: [RetirementUse, ...RetirementUse[]] }[] = [];
  for (const retirement of retirements) {
    for (const use of retirementUses(service, retirement, context)) {
      const same = found.find((other) => endTogether(other.retirements[0], retirement) && use.call !== null && other.uses[0].call === use.call);
      if (!same) found.push({ retirements: [retirement], uses: [use] });
      else {
        same.retirements.push(retirement);
        same.uses.push(use);
      }
    }
  }
  return found.map(({ retirements: ended, uses }) => {
    const [use = uses[0], ...rest] = [...uses].sort((a, b) => a.span.start - b.span.start);
    return { retirements: ended, use, also: rest };
  });
}

function endTogether(a: Retirement, b: Retirement): boolean {
  if (!a.argument || !b.argument || a.on !== b.on || a.successor !== b.successor || a.source !== b.source) return false;
  return a.argument.ref.names.join() === b.argument.ref.names.join();
}

/** Uses of a version, client generation or feature in one file, each place once. */
export function retirementUses(service: Service, retirement: Retirement, context: UseContext): readonly RetirementUse[] {
  const uses: RetirementUse[] = [];
  const add = (use: RetirementUse): void => {
    if (!uses.some(({ span }) => span.start === use.span.start)) uses.push(use);
  };
  const calls = context.calls.calls.filter((call) => call.service.id === service.id && covers(retirement, call));
  if (retirement.apiVersions) {
    for (const use of [...versionsOfCalls(calls, retirement.apiVersions, context), ...versionsOfClients(service, retirement, retirement.apiVersions, context)]) add(use);
  }
  if (retirement.clients) for (const use of clientUses(service, retirement, calls, context)) add(use);
  if (retirement.argument) {
    // Several values that end on one day are one thing to change.
    for (const call of calls) for (const use of argumentUses(call, retirement.argument, context).slice(0, 1)) add(use);
  } else if (retirement.operations && !retirement.apiVersions && !retirement.clients) {
    for (const call of calls) add({ span: call.place, call, certainty: call.certainty, elsewhere: null });
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function covers({ operations, languages }: Retirement, call: ResolvedCall): boolean {
  if (languages && !languages.includes(knowledgeLanguage(call.file.language))) return false;
  return operations === undefined || (call.operation !== null && operations.includes(call.operation.id));
}

/* ------------------------------------------------------------------ API versions */

/** `v2.1` and `2.1`, `2024-02-29-preview` and `V2024_02_29_Preview` are the same. */
function sameVersion(a: string, b: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^v(?=\d)/, '').replaceAll(/[_.]/g, '-');
  return bare(a) === bare(b);
}

function versionsOfCalls(calls: readonly ResolvedCall[], versions: readonly string[], context: UseContext): readonly RetirementUse[] {
  return calls.flatMap((call): readonly RetirementUse[] => {
    const found = findArgument(call, versionArgument, context.evaluator);
    const literals = (found?.literals ?? []).filter(({ value }) => versions.some((version) => sameVersion(version, String(value))));
    const passed = literals.map(({ node, file }) => at(node.span, file, call, context));
    if (passed.length > 0) return passed;
    const { apiVersion } = call;
    if (apiVersion === null || !versions.some((version) => sameVersion(version, apiVersion))) return [];
    return [inUrl(call, apiVersion, context) ?? { span: call.place, call, certainty: call.certainty, elsewhere: null }];
  });
}

/** The version's own characters in the URL. */
function inUrl(call: ResolvedCall, version: string, context: UseContext): RetirementUse | null {
  if (!call.url) return null;
  for (const text of context.reader.texts(call.url, call.file)) {
    const match = new RegExp(`(?<=[/=])v?${version.replaceAll('.', '\\.')}(?![\\w.-])`, 'i').exec(flatten(text));
    const first = match && sourcePlace(text, match.index);
    const last = match && sourcePlace(text, match.index + match[0].length - 1);
    if (!first || !last) continue;
    // Put together from pieces: the first piece stands for all.
    const end = first.node === last.node ? last.offset + 1 : first.node.span.end;
    return at({ start: first.offset, end }, first.file, call, context);
  }
  return null;
}

function versionsOfClients(service: Service, { languages, operations }: Retirement, versions: readonly string[], context: UseContext): readonly RetirementUse[] {
  if (operations || (languages && !languages.includes(knowledgeLanguage(context.file.language)))) return [];
  return context.calls.constructions
    .filter((construction) => construction.service.id === service.id)
    .flatMap(({ node, place }) =>
      [
        ...node.args.flatMap((arg) => (arg.name === null ? versionValues(arg.value, context) : versionOptions.has(plain(arg.name)) ? [arg.value] : [])),
        ...versionSteps.flatMap((step) => chainedArgument(node, step, context.file) ?? []),
      ]
        .flatMap((value) => literalValues(value, context.file, context.evaluator))
        .filter(({ value }) => versions.some((version) => sameVersion(version, String(value))))
        .map(({ node: literal, file }) => at(literal.span, file, null, context, place)),
    );
}

/** Version options of an options object: `{ apiVersion: '…' }`, `new Options(Options.ServiceVersion.V1)`. */
function versionValues(node: Expression, context: UseContext): readonly Expression[] {
  const options = (call: Call): readonly Expression[] =>
    /Options$/.test(call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '') ? call.args.map(({ value }) => value) : [];
  if (node.kind === 'call') return options(node);
  if (node.kind === 'name' && node.variable !== null) {
    const made = (context.file.index.definitions.get(node.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.value.kind === 'call' ? options(definition.value) : []));
    if (made.length > 0) return made;
  }
  return context.evaluator.values(node, context.file).flatMap((value) =>
    value.kind === 'object' && value.file === context.file
      ? value.node.entries.filter(({ key }) => key !== null && versionOptions.has(plain(key))).map((entry) => entry.value)
      : [],
  );
}

/* ------------------------------------------------------------------ clients and arguments */

/** Where a client of an ended generation is first made; where clients only come in, the first call. */
function clientUses(service: Service, { clients = [], languages }: Retirement, calls: readonly ResolvedCall[], context: UseContext): readonly RetirementUse[] {
  if (languages && !languages.includes(knowledgeLanguage(context.file.language))) return [];
  const made = context.calls.constructions
    .filter(({ client, service: owner }) => owner.id === service.id && clients.includes(client.key))
    .filter(({ client }, index, all) => all.findIndex((other) => other.client.key === client.key) === index)
    .map(({ place }): RetirementUse => ({ span: place, call: null, certainty: 'resolved', elsewhere: null }));
  if (made.length > 0) return made;
  const used = calls.find(({ client }) => client !== null && clients.includes(client.key));
  return used ? [{ span: used.place, call: used, certainty: used.certainty, elsewhere: null }] : [];
}

function argumentUses(call: ResolvedCall, { ref, values }: NonNullable<Retirement['argument']>, context: UseContext): readonly RetirementUse[] {
  const found = findArgument(call, ref, context.evaluator);
  if (!found) return [];
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  const any = wanted.has('*');
  const literals = found.literals.filter(({ value }) => any || wanted.has(String(value).toLowerCase()));
  if (literals.length > 0) return literals.map(({ node, file }) => at(node.span, file, call, context));
  const seen = any || argumentTexts(found).some((text) => wanted.has(text));
  return seen ? [{ span: found.texts.length > 0 || !found.node || found.file !== context.file ? call.place : found.node.span, call, certainty: call.certainty, elsewhere: null }] : [];
}

/** A place in this file; what is written in another file is reported at the call or client. */
function at(span: Span, file: SourceFile, call: ResolvedCall | null, context: UseContext, client: Span | null = null): RetirementUse {
  const here = file === context.file;
  return { span: here ? span : (call?.place ?? client ?? span), call, certainty: call?.certainty ?? 'resolved', elsewhere: here ? null : { file, span } };
}
