import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Span } from '../analysis/program/model.js';
import type { EditDraft, FixDraft } from './rule.js';
import type { IdleComparison } from './threshold-comparisons.js';

/** The strongest test that can still be true, with the score on the left: the highest value of the scale. */
export function remedyOf({ operator, says, scale }: IdleComparison): string {
  const top = String(scale.values.at(-1) ?? 0);
  if (operator === '==') return `== ${top}`;
  return says ? `< ${top}` : `>= ${top}`;
}

/**
 * Corrects a threshold to the highest value that can keep something back. Not safe: how strict the
 * test is to be is for people to say, and content that passed so far is held back.
 */
export function thresholdFixes(found: IdleComparison, file: SourceFile): readonly FixDraft[] {
  const { node, number } = found;
  const isHere = number.file === file && (number.node === node.left || number.node === node.right);
  const edits = isHere ? inPlace(found, file) : elsewhere(found);
  if (!edits) return [];
  const title = isHere ? `Test for ${remedyOf(found)}` : `Lower the threshold to ${thresholdBelow(found)}`;
  return [{ title, safe: false, preferred: true, edits, cursorAt: null }];
}

/** `> 7` becomes `>= 6`, `6 < severity` becomes `6 <= severity`. */
function inPlace({ node, operator, isScoreFirst, number, says, scale }: IdleComparison, file: SourceFile): readonly EditDraft[] | null {
  const top = scale.values.at(-1) ?? 0;
  const literal = numberSpan(number.node, file);
  if (!literal) return null;
  const wanted = operator === '==' ? null : says ? (isScoreFirst ? '<' : '>') : isScoreFirst ? '>=' : '<=';
  const written = file.text.slice(node.operatorSpan.start, node.operatorSpan.end);
  return [
    ...(wanted === null || wanted === written ? [] : [{ file, span: node.operatorSpan, text: wanted }]),
    ...(number.value === top ? [] : [{ file, span: literal, text: String(top) }]),
  ];
}

/** A constant, default or entry of a map keeps its comparisons, so the number has to fit their operator. */
function elsewhere(found: IdleComparison): readonly EditDraft[] | null {
  const { node, file } = found.number;
  const span = numberSpan(node, file);
  return span && [{ file, span, text: thresholdBelow(found) }];
}

function thresholdBelow({ operator, scale }: IdleComparison): string {
  const { values, score } = scale;
  const top = values.at(-1) ?? 0;
  // `> threshold` and `<= threshold` need one below the highest value.
  const isStrict = operator === '>' || operator === '<=';
  const below = score.isRange === true ? Number((top * 0.9).toFixed(2)) : (values.at(-2) ?? top);
  return String(isStrict ? below : top);
}

/** Where the number is written: the literal, the text within its quotes, or the default in `${limit:8}`. */
function numberSpan(node: Expression, file: SourceFile): Span | null {
  if (node.kind !== 'literal') return null;
  const { start, end } = node.span;
  const match = /-?\d+(?:\.\d+)?(?=[dDfFmML]?["'`]?$|\}["']$)/.exec(file.text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}
