import type { Block, Loop, Statement, Target } from '../../program/model.js';
import { field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';
import { declareTarget, listed } from './targets.js';

/** `if a := f(); a { … } else if … else { … }`. */
export function lowerIf(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  return low.binder.within('block', () => {
    const first = before(low, field(node, 'initializer'));
    const test = low.expressionOr(field(node, 'condition'), node);
    const then = low.block(field(node, 'consequence'));
    const alternative = field(node, 'alternative');
    const otherwise = alternative?.type === 'if_statement' ? lowerIf(low, alternative) : low.block(alternative);
    return together(first, [{ kind: 'if', test, then, otherwise, span: spanOf(node) }], node);
  });
}

/** The statement in front of the condition of an `if` or the subject of a `switch`. */
export function before(low: GoLowering, node: SyntaxNode | null): readonly Statement[] {
  return node ? low.statements([node]) : [];
}

/** A block where something runs first, the statements alone where nothing does. */
export function together(first: readonly Statement[], rest: readonly Statement[], node: SyntaxNode): readonly Statement[] {
  return first.length === 0 ? rest : [{ kind: 'block', body: [...first, ...rest], span: spanOf(node) }];
}

/** `{ … }`. */
export function lowerBlock(low: GoLowering, node: SyntaxNode): Block {
  return { kind: 'block', body: low.block(node), span: spanOf(node) };
}

/** `for { }`, `for a { }`, `for a; b; c { }`, `for a, b := range c { }`. */
export function lowerFor(low: GoLowering, node: SyntaxNode): Loop {
  const empty: Loop = { kind: 'loop', init: [], test: null, target: null, iterable: null, body: [], update: [], span: spanOf(node) };
  return low.binder.within('block', () => {
    const body = field(node, 'body');
    const head = named(node).find((part) => part !== body) ?? null;
    const inside = (): readonly Statement[] => low.block(body);
    switch (head?.type) {
      case undefined:
        return { ...empty, body: inside() };
      case 'range_clause':
        return { ...empty, ...lowerRange(low, head), body: inside() };
      case 'for_clause': {
        const init = before(low, field(head, 'initializer'));
        const condition = field(head, 'condition');
        const test = condition ? low.expression(condition) : null;
        const update = field(head, 'update');
        const lowered = inside();
        const steps = update ? low.statements([update]).flatMap((step) => (step.kind === 'expression' ? [step.value] : [])) : [];
        return { ...empty, init, test, body: lowered, update: steps };
      }
      default:
        return { ...empty, test: head ? low.expression(head) : null, body: inside() };
    }
  });
}

/**
 * `a, b := range c`: each round binds a pair of place and element. Where the place is discarded it
 * binds the element.
 */
function lowerRange(low: GoLowering, node: SyntaxNode): Pick<Loop, 'target' | 'iterable'> {
  const left = field(node, 'left');
  const iterable = low.expressionOr(field(node, 'right'), node);
  const parts = listed(left);
  if (!left || parts.length === 0) return { target: null, iterable };
  const targets = parts.map((part): Target | null => (has(node, ':=') ? declareTarget(low, part, left.start) : low.target(part)));
  const [place, element] = targets;
  if (!place && targets.length === 2) return { target: element ?? null, iterable };
  return { target: place || element ? { kind: 'list-target', elements: targets, rest: null, span: spanOf(left) } : null, iterable };
}
