import type { SourceFile } from '../analysis/calls/project.js';
import type { LiteralValue } from '../analysis/calls/literals.js';
import type { Call, Expression, Span } from '../analysis/program/model.js';
import { wholeStatement } from './layout.js';
import { argumentSpan, entrySpan, itemCut, literalStart } from './literal-places.js';

/** A cut, or a replacement where a shorter list has to be written. */
export interface Cut {
  readonly span: Span;
  readonly text: string;
}

/**
 * How to drop a value from the list it stands in: an element of a list, an argument of what makes a
 * list, or a word in a comma-separated text. An argument, setter or option that would be left empty goes as a whole.
 *
 * @param isDropped true for the words of a comma-separated text that go.
 * @param optional false where the value is the whole of a required argument; then there is no cut.
 */
export function valueCut({ node, file }: LiteralValue, isDropped: (word: string) => boolean, optional: boolean): Cut | null {
  if (!optional) return null;
  const inText = textCut(node, file, isDropped);
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
  const span = itemCut(items, index, file.text);
  return span && { span, text: '' };
}

/** Cuts a value out of a query: with its comma, or with the whole parameter when nothing is left of it. */
export function queryCut(text: string, value: Span, literal: Span): Span {
  if (text[value.end] === ',') return { start: value.start, end: value.end + 1 };
  if (text[value.start - 1] === ',') return { start: value.start - 1, end: value.end };
  const equals = text.lastIndexOf('=', value.start);
  const name = /[?&][\w-]*$/.exec(text.slice(literal.start, equals));
  if (!name) return value;
  const start = literal.start + name.index;
  // `?details=Celebrities&x=1` keeps its question mark.
  return text[value.end] === '&' ? { start: start + 1, end: value.end + 1 } : { start, end: value.end };
}

/** `'Celebrities,Landmarks'` without the one word. */
function textCut(node: Expression, file: SourceFile, isDropped: (word: string) => boolean): Cut | null {
  const start = literalStart(node, file);
  if (start === null || node.kind !== 'literal' || !String(node.value).includes(',')) return null;
  const kept = String(node.value).split(',').filter((word) => !isDropped(word.trim()));
  return kept.length === 0 ? null : { span: { start, end: start + String(node.value).length }, text: kept.join(',').trimStart() };
}

/** The option or named argument whose value a node is, with its comma. */
function ownerCut(node: Expression, file: SourceFile): Cut | null {
  const parent = file.index.parent.get(node);
  if (parent?.kind === 'object') {
    const index = parent.entries.findIndex(({ value }) => value === node);
    const span = itemCut(parent.entries.map((entry) => entrySpan(entry, file)), index, file.text);
    return parent.entries[index]?.key != null && span ? { span, text: '' } : null;
  }
  if (parent?.kind === 'call') {
    const index = parent.args.findIndex(({ value }) => value === node);
    if (parent.args[index]?.nameSpan == null) return argumentCut(parent, index, file);
    const span = itemCut(parent.args.map(argumentSpan), index, file.text);
    return span && { span, text: '' };
  }
  return null;
}

/** `asList(a, b)`, `list.add(a)`, `options.setDetails(a, b)`: one of several arguments, or the call as far as it can be left out. */
function argumentCut(call: Call, index: number, file: SourceFile): Cut | null {
  const name = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
  const isList = /^(?:asList|of|listOf|singletonList)$/.test(name);
  const isSetter = /^(?:set|with)\p{Lu}/u.test(name);
  if (!isList && !isSetter && !/^(?:add|append|push)$/i.test(name)) return null;
  if (call.args.length > 1) {
    const span = itemCut(call.args.map(argumentSpan), index, file.text);
    return span && { span, text: '' };
  }
  if (isList) {
    const whole = ownerCut(call, file);
    return whole ?? (name === 'singletonList' ? null : { span: argumentSpan(call.args[0] ?? { name: null, nameSpan: null, value: call }), text: '' });
  }
  const statement = file.index.parent.get(call);
  if (statement?.kind === 'expression') return { span: wholeStatement(statement.span, file.text), text: '' };
  return isSetter && call.callee.kind === 'member' ? { span: { start: call.callee.object.span.end, end: call.span.end }, text: '' } : null;
}
