import { chainAfter } from '../analysis/calls/argument-setters.js';
import { argumentTexts, findArgument, type FoundArgument } from '../analysis/calls/arguments.js';
import { knowledgeLanguage } from '../analysis/calls/catalogue.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { HOLE } from '../analysis/calls/routes.js';
import { flatten } from '../analysis/calls/text.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Name, Node, Statement } from '../analysis/program/model.js';
import { isStatement } from '../analysis/program/walk.js';
import type { ArgumentRef, Operation } from '../knowledge/schema.js';
import { idiomsOf } from './languages.js';
import { lineStart } from './layout.js';
import { sourcePlace } from './literal-places.js';
import type { EditDraft, FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';

/** Operations that bring stored predictions back, for training or to look at them. */
const readsBack = new Set(['create-images-from-predictions', 'query-predictions']);

/** Endings by which one operation has several members in a language; the twin takes the same one. */
const suffixes = ['WithHttpMessagesAsync', 'WithServiceResponseAsync', 'Async', ''];

/** Custom Vision predictions that keep the image although a twin does not. */
export const storesPredictionImage: Rule = {
  id: 'stores-prediction-image',
  title: 'Prediction keeps the image',
  summary: 'A Custom Vision prediction keeps the submitted image with the project although the same call without storage exists.',
  severity: 'information',
  clauses: [],
  facts: ['cv-prediction-default-stored', 'cv-no-store-methods', 'cv-30-days-unused', 'cv-quick-test-stored'],
  page: {
    why: 'classifyImage, detectImage and their forms for addresses keep every submitted image with the Custom Vision project, where people can look at it and train with it. Images that nobody trains with go after 30 days. The NoStore forms take the same arguments, give the same answer and keep nothing. Quick tests keep the image unless store is false.',
    bad: [
      {
        language: 'typescript',
        code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  return predictor.classifyImage(project, 'production', photo);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    return predictor.classify_image(project, "production", photo)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  return predictor.classifyImageWithNoStore(project, 'production', photo);\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    return predictor.classify_image_with_no_store(project, "production", photo)\n',
      },
    ],
    whenNotToUse: 'Where stored predictions are reviewed and used for training in the Custom Vision portal, outside this code. Where this code reads them back, the rule is silent by itself.',
  },
  *check(context) {
    const { calls } = context.calls;
    if ([...calls, ...(context.workspaceCalls ?? [])].some((call) => call.operation !== null && readsBack.has(call.operation.id))) return;
    for (const call of calls) {
      const finding = call.operation?.noStoreTwin === undefined ? quickTest(call, context) : storing(call, call.operation, context);
      if (finding) yield finding;
    }
  },
};

function storing(call: ResolvedCall, operation: Operation, context: RuleContext): FindingDraft {
  const twin = call.service.operations.find(({ id }) => id === operation.noStoreTwin) ?? null;
  const name = twin && twinMember(call, twin);
  const message = name === null
    ? 'This route keeps the image with the Custom Vision project. The same route with /nostore at its end does not; calling that one, or reading stored predictions back for training, clears it.'
    : `${call.member} keeps the image with the Custom Vision project. ${name} does not; calling that one, or reading stored predictions back for training, clears it.`;
  const edit: EditDraft | null = name === null ? noStoreRoute(call, operation, twin, context) : { file: call.file, span: call.place, text: name };
  const fix: FixDraft | null = edit && {
    title: name === null ? 'Call the /nostore route' : `Call ${name}`,
    safe: true,
    preferred: true,
    edits: [edit],
    cursorAt: null,
  };
  return finding(call, message, operation.keeps.facts, fix);
}

/** The twin's member of the same client, in the same spelling and with the same ending. */
function twinMember(call: ResolvedCall, twin: Operation): string | null {
  if (call.via !== 'sdk' || call.pathCall) return null;
  const members = (twin.reach[knowledgeLanguage(call.file.language)] ?? []).filter(({ client }) => client === call.client?.key).flatMap((reach) => reach.members ?? []);
  const suffix = suffixes.find((candidate) => call.member.endsWith(candidate)) ?? '';
  return members.find((member) => suffixes.find((candidate) => member.endsWith(candidate)) === suffix) ?? null;
}

/** Puts `/nostore` behind the last segment of the route, where that is written as a literal. */
function noStoreRoute(call: ResolvedCall, operation: Operation, twin: Operation | null, context: RuleContext): EditDraft | null {
  const own = call.route?.path ?? operation.routes[0]?.path;
  const other = twin?.routes.find(({ path }) => own !== undefined && path.startsWith(own))?.path;
  if (own === undefined || other === undefined || !call.url) return null;
  const lastSegment = own.slice(own.lastIndexOf('/')).toLowerCase();
  for (const text of context.reader.texts(call.url, call.file)) {
    const path = flatten(text).split(/[?#]/)[0] ?? '';
    const end = path.replace(new RegExp(`[/${HOLE}]+$`), '').length;
    if (!path.slice(0, end).toLowerCase().endsWith(lastSegment)) continue;
    const place = sourcePlace(text, end - 1);
    if (place) return { file: place.file, span: { start: place.offset + 1, end: place.offset + 1 }, text: other.slice(own.length) };
  }
  return null;
}

/** `quickTestImage`, which keeps the image unless `store` is false. */
function quickTest(call: ResolvedCall, context: RuleContext): FindingDraft | null {
  const { operation } = call;
  if (!operation || !/^quick-test-image(?:-url)?$/.test(operation.id)) return null;
  const choice = call.service.choices.find(({ operations, argument }) => operations.includes(operation.id) && argument.names.includes('store'));
  if (!choice) return null;
  const found = findArgument(call, choice.argument, context.evaluator);
  const isLeftOut = !found || (found.node?.kind === 'literal' && found.node.type === 'null');
  // A value that is decided elsewhere may well be false.
  if (!isLeftOut && !argumentTexts(found).includes('true')) return null;
  const name = call.via === 'rest' ? 'This quick test' : call.member;
  const message = `${name} keeps the image with the Custom Vision project unless store is false. Passing store as false, or reading stored predictions back for training, clears it.`;
  const edits = found && isLeftOut ? storeInItsPlace(found, call) : asList(found ? (flippedStore(found) ?? flippedQuery(call, context)) : call.via === 'rest' ? storeInUrl(call, context) : storeArgument(call, choice.argument, context));
  const fix: FixDraft | null = edits && { title: 'Pass store as false', safe: true, preferred: true, edits, cursorAt: null };
  return finding(call, message, operation.keeps.facts, fix);
}

function asList(edit: EditDraft | null): readonly EditDraft[] | null {
  return edit && [edit];
}

/** `null` in the place of `store` becomes `false`; in Go, where that place takes a pointer, a pointer to it. */
function storeInItsPlace({ node, file }: FoundArgument, call: ResolvedCall): readonly EditDraft[] | null {
  if (!node) return null;
  const { false: no } = idiomsOf(file.language);
  if (file.language !== 'go') return [{ file, span: node.span, text: no }];
  const helper = file.program.imports.find(({ module, local }) => module === 'github.com/Azure/go-autorest/autorest/to' && local !== '');
  if (helper) return [{ file, span: node.span, text: `${helper.local}.BoolPtr(${no})` }];
  const statement = statementAround(call.node, file);
  const name = ['store', 'keepImage', 'storeImage'].find((candidate) => !file.program.variables.some((variable) => variable.name === candidate));
  const start = statement && lineStart(file.text, statement.span.start);
  // A variable needs a line of its own before the statement.
  if (!statement || start === null || name === undefined || !/^[\w, \t]*$/.test(file.text.slice(start, statement.span.start)) || /^\s*(?:else|case)\b/.test(file.text.slice(start, statement.span.start))) return null;
  const indentation = /^[ \t]*/.exec(file.text.slice(start))?.[0] ?? '';
  return [
    { file, span: { start, end: start }, text: `${indentation}${name} := ${no}\n` },
    { file, span: node.span, text: `&${name}` },
  ];
}

/** The statement that holds a node and stands in a list of statements. */
function statementAround(node: Expression, file: SourceFile): Statement | null {
  let current: Node | undefined = node;
  while (current && !isStatement(current)) current = file.index.parent.get(current);
  // `if result, err := f(); err != nil`: the declaration is part of a larger statement.
  const around = current && file.index.parent.get(current);
  return current ? (around?.kind === 'block' && around.span.start === current.span.start ? around : current) : null;
}

/** `store: true` becomes `store: false` where the call itself says so, or a variable that is there for this call alone. */
function flippedStore({ node, file, literals }: FoundArgument): EditDraft | null {
  const [only] = literals;
  const value = node?.kind === 'literal' ? node : literals.length === 1 && only?.file === file && node?.kind === 'name' && isUsedOnce(node, file) ? only.node : null;
  if (value?.kind !== 'literal' || value.value !== true) return null;
  return { file, span: value.span, text: idiomsOf(file.language).false };
}

/** True for a variable with one definition and one use. */
function isUsedOnce({ variable }: Name, file: SourceFile): boolean {
  return variable !== null && file.index.namesOf(variable).length === 2 && file.index.definitions.get(variable)?.length === 1;
}

/** `store=true` in the query becomes `store=false`. */
function flippedQuery(call: ResolvedCall, context: RuleContext): EditDraft | null {
  if (!call.url) return null;
  for (const text of context.reader.texts(call.url, call.file)) {
    const match = /(?<=[?&]store=)true/i.exec(flatten(text));
    const first = match && sourcePlace(text, match.index);
    const last = match && sourcePlace(text, match.index + 3);
    if (first && last && first.node === last.node) return { file: first.file, span: { start: first.offset, end: last.offset + 1 }, text: 'false' };
  }
  return null;
}

/** Adds `store=false` to the query. */
function storeInUrl(call: ResolvedCall, context: RuleContext): EditDraft | null {
  if (!call.url) return null;
  for (const text of context.reader.texts(call.url, call.file)) {
    const flat = flatten(text);
    if (flat.endsWith(HOLE)) continue;
    const place = sourcePlace(text, flat.length - 1);
    if (!place) continue;
    const end = place.offset + 1;
    return { file: place.file, span: { start: end, end }, text: `${flat.includes('?') ? '&' : '?'}store=false` };
  }
  return null;
}

/** Adds the argument where its place is certain: to an options object at hand, by name, or as options of its own. */
function storeArgument(call: ResolvedCall, ref: ArgumentRef, context: RuleContext): EditDraft | null {
  const { file, node } = call;
  const { args } = node;
  const idioms = idiomsOf(file.language);
  if (call.client?.fluent === true) return storeSetter(call);
  const last = args.at(-1);
  if (!last || args.some(({ value }) => value.kind === 'spread')) return null;
  const named = idioms.named('store', idioms.false);
  if (named !== null) {
    const positional = args.filter(({ name }) => name === null).length;
    if (positional > (ref.position?.[knowledgeLanguage(file.language)] ?? 0)) return null;
    return { file, span: { start: last.value.span.end, end: last.value.span.end }, text: `, ${named}` };
  }
  if (knowledgeLanguage(file.language) !== 'javascript') return null;
  // (project, image, options?) with the callback forms left alone.
  if (args.length === 2) return { file, span: { start: last.value.span.end, end: last.value.span.end }, text: ', { store: false }' };
  const options = args[2]?.value;
  if (args.length !== 3 || options?.kind !== 'object') return null;
  const lastEntry = options.entries.at(-1);
  if (!lastEntry) return { file, span: options.span, text: '{ store: false }' };
  const end = lastEntry.value.span.end;
  return context.file.text.slice(end, options.span.end).includes('//') ? null : { file, span: { start: end, end }, text: ', store: false' };
}

/** `.withStore(false)`: before the request is sent, or behind the options that are made for it. */
function storeSetter({ file, node }: ResolvedCall): EditDraft | null {
  const setter = `.withStore(${idiomsOf(file.language).false})`;
  const sending = chainAfter(node, file).find(({ callee }) => callee.kind === 'member' && callee.name === 'execute')?.callee;
  const options = node.args.at(-1)?.value;
  const end = sending?.kind === 'member' ? sending.object.span.end : node.args.length > 2 && options && isMade(options) ? options.span.end : null;
  return end === null ? null : { file, span: { start: end, end }, text: setter };
}

/** `new Options()`, `new Options().withA(b)`. */
function isMade(node: Expression): boolean {
  return node.kind === 'call' && (node.isNew || (node.callee.kind === 'member' && isMade(node.callee.object)));
}

function finding(call: ResolvedCall, message: string, facts: readonly string[], fix: FixDraft | null): FindingDraft {
  return {
    file: call.file,
    span: call.place,
    message,
    call,
    evidence: [{ file: call.file, span: call.place, note: `${call.via === 'rest' ? 'The request' : call.member} keeps the image.` }],
    certainty: call.certainty,
    clause: null,
    facts,
    fixes: fix ? [fix] : [],
  };
}
