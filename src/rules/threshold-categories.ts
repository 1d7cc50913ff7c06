import { findArgument, plain, type FoundArgument } from '../analysis/calls/arguments.js';
import { literalValues } from '../analysis/calls/literals.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { Expression, Node, Span } from '../analysis/program/model.js';
import type { FixDraft, RuleContext } from './rule.js';

/** A harm that code branches on although no call asks to rate it. */
export interface LeftOutHarm {
  readonly call: ResolvedCall;
  /** The harm as the service names it. */
  readonly harm: string;
  /** Where the code branches on it. */
  readonly span: Span;
  /** The list that leaves it out. */
  readonly list: FoundArgument;
  /** Harms that are asked for, as the service names them. */
  readonly asked: readonly string[];
  readonly fixes: readonly FixDraft[];
}

/** A call with the harms it asks for; `asked` is null where it asks for all, or where that is not known. */
interface Request {
  readonly call: ResolvedCall;
  /** The call of this file that gives the result. */
  readonly node: Expression;
  readonly all: readonly string[];
  readonly asked: readonly string[] | null;
  readonly list: FoundArgument | null;
}

/** Harms that are left out of a list of categories and read from the result all the same; each once for a call. */
export function leftOutHarms(context: RuleContext): readonly LeftOutHarm[] {
  const requests = context.flow.results.flatMap(({ call, node }): readonly Request[] => {
    const choice = call.service.choices.find(({ operations, absent }) => absent?.stands !== undefined && operations.includes(call.operation?.id ?? ''));
    const all = choice?.absent?.stands;
    if (!choice || !all) return [];
    const list = findArgument(call, choice.argument, context.evaluator);
    return [{ call, node, all, asked: list && askedIn(list, all, context), list }];
  });
  if (requests.every(({ asked }) => asked === null)) return [];
  const reaches = new Map<Request, ValueReach>(requests.map((request) => [request, context.flow.reach([request.node], { implicit: false })]));
  const found = new Map<string, LeftOutHarm>();
  for (const branch of branches(requests.flatMap(({ all }) => all), context)) {
    const holding = requests.filter((request) => reaches.get(request)?.holds(branch.on) === true);
    const [first] = holding;
    if (!first?.list || !holding.every(({ asked }) => asked !== null && !asked.includes(branch.harm))) continue;
    const key = `${branch.harm} ${String(first.call.node.span.start)} ${first.call.file.path}`;
    if (!found.has(key)) found.set(key, { call: first.call, harm: branch.harm, span: branch.span, list: first.list, asked: first.asked ?? [], fixes: addHarm(first.list, branch.harm) });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The harms that a list names; null where part of it is not known. */
function askedIn(list: FoundArgument, all: readonly string[], { evaluator }: RuleContext): readonly string[] | null {
  if (list.literals.length === 0) return null;
  if (list.node?.kind === 'list' && list.node.elements.some((element) => literalValues(element, list.file, evaluator).length === 0)) return null;
  const named = new Set(list.literals.map(({ value }) => plain(String(value))));
  const asked = all.filter((harm) => named.has(plain(harm)));
  return asked.length === 0 ? null : asked;
}

interface Branch {
  readonly harm: string;
  readonly span: Span;
  /** What the harm is looked for in. */
  readonly on: Expression;
}

/** Places where code asks a value for a harm: comparisons, cases, properties and keys named after one. */
function branches(harms: readonly string[], { file }: RuleContext): readonly Branch[] {
  const harmOf = (name: string): string | null => harms.find((harm) => plain(harm) === plain(name)) ?? null;
  const named = (node: Expression): string | null => (node.kind === 'literal' && typeof node.value === 'string' ? harmOf(node.value) : node.kind === 'member' ? harmOf(node.name) : null);
  const found: Branch[] = [];
  const add = (harm: string | null, span: Span, on: Expression): void => {
    if (harm !== null) found.push({ harm, span, on });
  };
  const visit = (node: Node): void => {
    if (node.kind === 'binary' && node.operator === '==') {
      add(named(node.right), node.right.span, node.left);
      add(named(node.left), node.left.span, node.right);
    } else if (node.kind === 'switch') {
      for (const { tests } of node.cases) for (const test of tests) add(named(test), test.span, node.subject);
    } else if (node.kind === 'call' && node.callee.kind === 'member' && node.args.length > 0) {
      const argument = node.args[0]?.value;
      // `TextCategory.VIOLENCE.equals(category)`, `category.Equals("Violence")`, `severities.get("Violence")`
      if (argument && /^(?:equals|Equals|equalsIgnoreCase|get|getOrDefault|GetValueOrDefault)$/.test(node.callee.name)) {
        add(named(argument), argument.span, node.callee.object);
        add(named(node.callee.object), node.callee.object.span, argument);
      }
    } else if (node.kind === 'member' || node.kind === 'index') {
      const key = node.kind === 'index' ? node.index : null;
      if (key) add(named(key), key.span, node.object);
    }
    const read = node.kind === 'member' || node.kind === 'call' ? propertyRead(node) : null;
    // `result.violenceResult.severity`, `severities.Violence`
    if (read) add(harmOf(read.name.replace(/_?[Rr]esult$/, '')), node.kind === 'member' ? node.nameSpan : node.span, read.object);
  };
  for (const node of file.index.parent.keys()) visit(node);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Adds the harm to the list, written like its last element. The code looks for it already, so only what it means to do happens. */
function addHarm({ literals }: FoundArgument, harm: string): readonly FixDraft[] {
  const last = literals.at(-1);
  if (!last || !isInList(last.node, last.file)) return [];
  const { end } = last.node.span;
  const text = elementLike(last.node, harm, last.file.text);
  return text === null ? [] : [{ title: `Ask for ${harm} as well`, safe: true, preferred: true, edits: [{ file: last.file, span: { start: end, end }, text: `, ${text}` }], cursorAt: null }];
}

/** True for an element of a list, also of one that a constructor or `asList` makes. */
function isInList(node: Expression, file: SourceFile): boolean {
  const parent = file.index.parent.get(node);
  if (parent?.kind === 'object') return parent.entries.every(({ key }) => key === null);
  return parent?.kind === 'list' || (parent?.kind === 'call' && /^(?:asList|of)$/.test(parent.callee.kind === 'member' || parent.callee.kind === 'name' ? parent.callee.name : ''));
}

function elementLike(last: Expression, harm: string, text: string): string | null {
  if (last.kind === 'literal' && typeof last.value === 'string') {
    const quote = text[last.span.end - 1] ?? '"';
    return `${quote}${harm}${quote}`;
  }
  if (last.kind !== 'member') return null;
  const name = last.name === last.name.toUpperCase() ? harm.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() : harm;
  return text.slice(last.span.start, last.nameSpan.start) + name;
}
