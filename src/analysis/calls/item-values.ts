import type { Call, Expression } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { literalValues, type LiteralValue } from './literals.js';
import type { SourceFile } from './project.js';

/** Items of a list that are looked at. */
const MAX_ITEMS = 60;
const MAX_DEPTH = 4;

/**
 * Values that tell the items of a list apart: of objects a property, of objects of a package's own types
 * the name of the class or of the function that makes them.
 *
 * @param isKey whether a property tells it, by its name.
 */
export function itemValues(node: Expression, file: SourceFile, isKey: (name: string) => boolean, evaluator: Evaluator): readonly LiteralValue[] {
  return itemsOf(node, file, evaluator, 0).slice(0, MAX_ITEMS).flatMap((item) => ofItem(item.node, item.file, isKey, evaluator));
}

interface Item {
  readonly node: Expression;
  readonly file: SourceFile;
}

function itemsOf(node: Expression, file: SourceFile, evaluator: Evaluator, depth: number): readonly Item[] {
  if (depth > MAX_DEPTH) return [];
  switch (node.kind) {
    case 'spread':
    case 'cast':
      return itemsOf(node.value, file, evaluator, depth + 1);
    case 'conditional':
      return [...itemsOf(node.then, file, evaluator, depth + 1), ...itemsOf(node.otherwise, file, evaluator, depth + 1)];
    case 'list':
      return node.elements.flatMap((element) => (element.kind === 'spread' ? itemsOf(element, file, evaluator, depth + 1) : [{ node: element, file }]));
    case 'call': {
      // `new List<Tool> { new WebSearchTool() }`, `List.of(tool)`, `tool.definitions()`.
      const listed = node.initializer ? node.initializer.entries.flatMap((entry) => (entry.key === null ? [{ node: entry.value, file }] : [])) : [];
      return listed.length > 0 ? listed : [...node.args.map((arg) => ({ node: arg.value, file })), { node, file }];
    }
    default: {
      const lists = evaluator.values(node, file).filter((value) => value.kind === 'list');
      return lists.length === 0 ? [{ node, file }] : lists.flatMap((list) => itemsOf(list.node, list.file, evaluator, depth + 1));
    }
  }
}

function ofItem(node: Expression, file: SourceFile, isKey: (name: string) => boolean, evaluator: Evaluator): readonly LiteralValue[] {
  const made = madeBy(node, file);
  if (made) return [...made.args.flatMap((arg) => (arg.name !== null && isKey(arg.name) ? literalValues(arg.value, file, evaluator) : [])), ...nameOf(made, file)];
  return evaluator.values(node, file).flatMap((value) =>
    value.kind === 'object' ? value.node.entries.flatMap((entry) => (entry.key !== null && isKey(entry.key) ? literalValues(entry.value, value.file, evaluator) : [])) : [],
  );
}

/** The call that makes an item: itself, what a variable is set to, or what a member of it belongs to (`bing.definitions`). */
function madeBy(node: Expression, file: SourceFile, depth = 0): Call | null {
  if (depth > MAX_DEPTH) return null;
  if (node.kind === 'call') return node;
  if (node.kind === 'await' || node.kind === 'cast') return madeBy(node.value, file, depth + 1);
  if (node.kind === 'member') return madeBy(node.object, file, depth + 1);
  if (node.kind !== 'name' || node.variable === null) return null;
  for (const definition of file.index.definitions.get(node.variable) ?? []) {
    const found = definition.kind === 'value' && definition.steps.length === 0 ? madeBy(definition.value, file, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

function nameOf({ callee }: Call, file: SourceFile): readonly LiteralValue[] {
  return callee.kind === 'name' || callee.kind === 'member' ? [{ value: callee.name, node: callee, file, symbolic: true }] : [];
}
