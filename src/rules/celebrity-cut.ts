import type { SourceFile } from '../analysis/calls/project.js';
import type { LiteralValue } from '../analysis/calls/literals.js';
import type { Expression, Span } from '../analysis/program/model.js';
import { argumentSpan, entrySpan, itemCut, literalStart } from './literal-places.js';

/** A cut, or a replacement where a shorter list has to be written. */
export interface Cut {
  readonly span: Span;
  readonly text: string;
}

/**
 * How to drop a value from the list it stands in: an element of a list, or a word in a
 * comma-separated text. An argument or option that would be left empty goes as a whole.
 *
 * @param optional false where the value is the whole of a required argument; then there is no cut.
 */
export function celebrityCut({ node, file }: LiteralValue, optional: boolean): Cut | null {
  if (!optional) return null;
  const inText = textCut(node, file);
  if (inText) return inText;
  const parent = file.index.parent.get(node);
  if (parent?.kind === 'list') return listCut(parent, parent.elements.map(({ span }) => span), node, file);
  if (parent?.kind === 'object' && parent.entries.every(({ key }) => key === null)) return listCut(parent, parent.entries.map(({ value }) => value.span), node, file);
  return ownerCut(node, file);
}

function listCut(list: Expression, items: readonly Span[], node: Expression, file: SourceFile): Cut | null {
  const index = items.findIndex(({ start }) => start === node.span.start);
  const whole = items.length === 1 ? ownerCut(list, file) : null;
  if (whole) return whole;
  const span = itemCut(items, index);
  return span && { span, text: '' };
}

/** `'Celebrities,Landmarks'` without the one word. */
function textCut(node: Expression, file: SourceFile): Cut | null {
  const start = literalStart(node, file);
  if (start === null || node.kind !== 'literal' || !String(node.value).includes(',')) return null;
  const kept = String(node.value).split(',').filter((word) => word.trim().toLowerCase() !== 'celebrities');
  return kept.length === 0 ? null : { span: { start, end: start + String(node.value).length }, text: kept.join(',').trimStart() };
}

/** The option or named argument whose value a node is, with its comma. */
function ownerCut(node: Expression, file: SourceFile): Cut | null {
  const parent = file.index.parent.get(node);
  if (parent?.kind === 'object') {
    const index = parent.entries.findIndex(({ value }) => value === node);
    const span = itemCut(parent.entries.map((entry) => entrySpan(entry, file)), index);
    return parent.entries[index]?.key != null && span ? { span, text: '' } : null;
  }
  if (parent?.kind === 'call') {
    const index = parent.args.findIndex(({ value }) => value === node);
    if (parent.args[index]?.nameSpan == null) return null;
    const span = itemCut(parent.args.map(argumentSpan), index);
    return span && { span, text: '' };
  }
  return null;
}
