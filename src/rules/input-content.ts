import { chainAfter } from '../analysis/calls/argument-setters.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { setterName } from '../analysis/flow/sources-passing.js';
import type { Call, Expression } from '../analysis/program/model.js';
import type { Operation } from '../knowledge/schema.js';
import { nearestName } from './names.js';
import { namesShortValue } from './vocabulary/sources.js';
import { oneOf, wordsOf } from './vocabulary/words.js';

/** An expression that gives a call content to send. */
export interface Content {
  readonly node: Expression;
  readonly file: SourceFile;
}

/** What an operation sends that can be long or large; the knowledge says it in plain words. */
const contentWords = oneOf('text prompt code answer question messages content sources image images document documents media samples');
/** What is short, or what the service fetches from an address: the length of an address is bounded by nature. */
const shortSends = oneOf('address addresses fetches id ids regions name token identifiers');

/** Names of arguments and properties that are no content: they say how, where and for whom. */
const settings = oneOf(
  'requestoptions features visualfeatures details categories blocklistnames haltonblocklisthit breakbyblocklists outputtype headers header queryparameters query params auth timeout contenttype accept cancellationtoken signal agent proxies verify stream ' +
    'ctx context waituntil wait iterationid tagids regions returnfaceattributes urlsource source sourceurl bloburl imageurl documenturl containerurl credential credentials apiversion genderneutralcaption smartcropsaspectratios descriptionexclude domain domains onerror onprogress responsetype transformrequest method entity uribuilder',
);

/** False for properties and arguments that are no part of what a service is given to read. */
export function isContentName(name: string): boolean {
  return !settings.has(wordsOf(name).join('')) && !namesShortValue(name);
}

/** True for operations that are given text, images or documents to read or to learn from. */
export function sendsContent({ kind, sends }: Operation): boolean {
  if (kind !== 'analyze' && kind !== 'train') return false;
  return sends.some((sent) => {
    const words = wordsOf(sent);
    // "the document, or its address": only some calls send an address.
    if (words.includes('or')) return true;
    return words.some((word) => contentWords.has(word)) && !words.some((word) => shortSends.has(word));
  });
}

/** The expressions from which the content of a call comes. */
export function contentOf(call: ResolvedCall): readonly Content[] {
  const { file } = call;
  if (call.client?.fluent === true) {
    return chainAfter(call.node, file).flatMap((step) => (isContentName(setterName(step) ?? 'url') ? step.args.map(({ value }) => ({ node: value, file })) : []));
  }
  const isRest = call.via !== 'sdk';
  const parts = call.parts.flatMap((part): readonly Content[] => {
    const name = partName(part.node, part.file);
    if (name !== null && (!isContentName(name) || notBody.test(name))) return [];
    return part.node.kind === 'call' ? passedBy(part.node, call.url, true, 0).map((node) => ({ node, file: part.file })) : [part];
  });
  // A request object whose content was seen where it is put in says nothing more as a whole.
  const own = passedBy(call.node, isRest ? call.url : null, isRest, call.argumentOffset)
    .filter((node) => !isRest || parts.length === 0 || !isRequestObject(node))
    .map((node) => ({ node, file }));
  return [...own, ...parts].filter((content, index, all) => all.findIndex((other) => other.node === content.node) === index);
}

/** Steps of a request by which its address and headers are set. */
const notBody = /^(?:uri|url|headers?|addHeader|setHeader|setRequestHeader|setRequestProperty|DefaultRequestHeaders|Headers|RequestUri|BaseAddress|baseURL|timeout|version|accept|contentType|query|queryParam|auth|basicAuth|Add|set|Set|retrieve|open|openConnection|build)$/;

/** Arguments that can be content, by place and by name. */
function passedBy(call: Call, url: Expression | null, isRest: boolean, offset: number): readonly Expression[] {
  return call.args.flatMap((arg, index): readonly Expression[] => {
    const { value } = arg;
    if (index < offset || value === url || value.kind === 'literal' || value.kind === 'lambda' || value.kind === 'this') return [];
    if (arg.name !== null && !isContentName(arg.name)) return [];
    // The first argument of a request is where it goes, unless it is the request itself.
    if (isRest && index === 0 && arg.name === null && (value.kind === 'template' || url !== null) && !isRequestObject(value)) return [];
    const name = nearestName(value);
    if (name !== '' && value.kind !== 'call' && !isContentName(name)) return [];
    return [value];
  });
}

function isRequestObject(node: Expression): boolean {
  return node.kind === 'object' || /req|message|options|config/i.test(nearestName(node));
}

/** Name under which a step puts something into a request; null where it has none. */
function partName(node: Expression, file: SourceFile): string | null {
  if (node.kind === 'call') return node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : null;
  const parent = file.index.parent.get(node);
  if (parent?.kind === 'assignment' && parent.target.kind === 'member') return parent.target.name;
  if (parent?.kind === 'object') return parent.entries.find((entry) => entry.value === node)?.key ?? null;
  if (parent?.kind === 'call') return parent.args.find((arg) => arg.value === node)?.name ?? null;
  return null;
}
