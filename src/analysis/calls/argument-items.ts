import type { Expression } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import type { ResolvedCall } from './resolved-call.js';

const MAX_DEPTH = 5;

interface Found {
  readonly node: Expression;
  readonly file: SourceFile;
}

type Find = (node: Expression, file: SourceFile) => Found | null;

/**
 * What the objects of a list that a call is given hold: the `kind` of
 * `analyze([{ kind: 'Pii' }, { kind: 'Entities' }])`. Several are a list of their own. Looked for only
 * where nothing else of the call has the name.
 */
export function argumentInItems(call: ResolvedCall, find: Find, evaluator: Evaluator): Found | null {
  const given = [...call.node.args.map(({ value }) => ({ node: value, file: call.file })), ...call.parts];
  for (const { node, file } of given) {
    const found = inItems(node, file, find, evaluator, 0);
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) continue;
    // Texts of other files have spans of their own; the first is as good as any then.
    if (found.length === 1 || found.some((one) => one.file !== first.file)) return first;
    return { node: { kind: 'list', elements: found.map((one) => one.node), span: { start: first.node.span.start, end: last.node.span.end } }, file: first.file };
  }
  return null;
}

function inItems(node: Expression, file: SourceFile, find: Find, evaluator: Evaluator, depth: number): readonly Found[] {
  if (depth > MAX_DEPTH || node.kind === 'lambda') return [];
  const inner = (child: Expression, owner: SourceFile): readonly Found[] => inItems(child, owner, find, evaluator, depth + 1);
  const ofItem = (item: Expression, owner: SourceFile): readonly Found[] => {
    const found = find(item, owner);
    return found ? [found] : inner(item, owner);
  };
  if (node.kind === 'call') {
    // `List.of(a, b)`, `new List<Task> { a, b }`, `JSON.stringify({ tasks })`.
    const listed = node.initializer?.entries.flatMap((entry) => (entry.key === null ? ofItem(entry.value, file) : inner(entry.value, file))) ?? [];
    return listed.length > 0 ? listed : node.args.flatMap(({ value }) => inner(value, file));
  }
  for (const value of evaluator.values(node, file)) {
    const found =
      value.kind === 'list' ? value.node.elements.flatMap((element) => ofItem(element, value.file)) : value.kind === 'object' ? value.node.entries.flatMap((entry) => inner(entry.value, value.file)) : [];
    if (found.length > 0) return found;
  }
  return [];
}
