import { findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Node, Span } from '../analysis/program/model.js';
import { eachChild } from '../analysis/program/walk.js';
import type { RuleContext } from './rule.js';
import { picturedPeople } from './vocabulary/pictured-people.js';

/** A name that says that pictures show people. */
export interface PeopleHint {
  readonly word: string;
  readonly file: SourceFile;
  readonly span: Span;
}

/** Expressions that are looked at for one call; what feeds it stands near. */
const MAX_LOOKED_AT = 200;
/** Longer texts are messages, not names of tags or folders. */
const MAX_LITERAL = 60;

/**
 * Evidence that the images of a training call show people: the names of what it is given and of the
 * functions around it, and the names of the project and its tags.
 *
 * @param calls calls of the workspace; tags and projects are often made in another file.
 */
export function shownPeople(call: ResolvedCall, calls: readonly ResolvedCall[], context: RuleContext): PeopleHint | null {
  return inArguments(call) ?? inNamesAround(call) ?? inLabels(call, calls, context);
}

function hint(text: string, file: SourceFile, span: Span): PeopleHint | null {
  const word = text.length > MAX_LITERAL ? null : picturedPeople(text);
  return word === null ? null : { word, file, span };
}

/** Identifiers and texts in the arguments, in the definitions of their variables, and in what is put into them. */
function inArguments(call: ResolvedCall): PeopleHint | null {
  const { file } = call;
  const seen = new Set<Node>();
  const variables = new Set<number>();
  const queue: Node[] = [...call.node.args.map(({ value }) => value), ...call.parts.map(({ node }) => node)];
  for (let node = queue.shift(); node && seen.size < MAX_LOOKED_AT; node = queue.shift()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const found = named(node, file);
    if (found) return found;
    if (node.kind === 'name' && node.variable !== null && !variables.has(node.variable)) {
      variables.add(node.variable);
      queue.push(...feeding(node.variable, file));
    }
    eachChild(node, { node: (child) => void queue.push(child), fn: () => undefined, cls: () => undefined });
  }
  return null;
}

function named(node: Node, file: SourceFile): PeopleHint | null {
  if (node.kind === 'name') return hint(node.name, file, node.span);
  if (node.kind === 'member') return hint(node.name, file, node.nameSpan);
  return node.kind === 'literal' && typeof node.value === 'string' ? hint(node.value, file, node.span) : null;
}

/** Values of a variable, and arguments of calls that fill it: `images.append(entry)`. */
function feeding(variable: number, file: SourceFile): readonly Expression[] {
  const defined = (file.index.definitions.get(variable) ?? []).flatMap((definition) => (definition.kind === 'value' ? [definition.value] : []));
  const put = file.index.calls.flatMap(({ callee, args }) =>
    callee.kind === 'member' && callee.object.kind === 'name' && callee.object.variable === variable && /^(?:append|push|add|extend|addall|addrange)$/i.test(callee.name) ? args.map(({ value }) => value) : [],
  );
  return [...defined, ...put];
}

/** Functions and classes around the call. */
function inNamesAround({ file, node }: ResolvedCall): PeopleHint | null {
  for (let fn = file.index.functionOf.get(node); fn; fn = file.index.outerFunction.get(fn)) {
    const found = hint(fn.name, file, fn.nameSpan);
    if (found) return found;
  }
  const cls = file.index.classAround.get(node);
  return cls ? hint(cls.name, file, cls.nameSpan) : null;
}

/** Names given to tags and projects, of the same file where it makes some. */
function inLabels(call: ResolvedCall, calls: readonly ResolvedCall[], context: RuleContext): PeopleHint | null {
  const labels = calls.filter(({ service, operation }) => service.id === call.service.id && (operation?.id === 'create-tag' || operation?.id === 'create-project'));
  const own = labels.filter(({ file }) => file === call.file);
  for (const label of own.length > 0 ? own : labels) {
    const name = label.service.choices.find(({ operations, argument }) => operations.includes(label.operation?.id ?? '') && argument.names.includes('name'));
    const given = name && findArgument(label, name.argument, context.evaluator);
    const texts = given ? given.literals.map(({ value, node, file }) => ({ value, node, file })) : label.node.args.map(({ value }) => ({ value: value.kind === 'literal' ? value.value : null, node: value, file: label.file }));
    for (const { value, node, file } of texts) {
      const found = typeof value === 'string' ? hint(value, file, node.span) : null;
      if (found) return found;
    }
  }
  return null;
}
