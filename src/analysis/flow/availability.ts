import type { Expression } from '../program/model.js';

/**
 * True for tests of whether an answer came at all: `isUnexpected(r)`, `!r.ok`, `r.status !== "200"`,
 * `!result`, `error`. They decide about failure, not about what the answer says.
 *
 * @param isAnswer whether an expression is the answer itself (true), or something picked out of it
 *   by what it says (false): finding no harmful entry is no failure. Null where names have to tell.
 */
export function isAvailabilityTest(condition: Expression, isAnswer: (node: Expression) => boolean | null = () => null): boolean {
  const inner = (node: Expression): boolean => isAvailabilityTest(node, isAnswer);
  switch (condition.kind) {
    case 'unary':
      return condition.operator === '!' && inner(condition.value);
    case 'cast':
    case 'await':
      return inner(condition.value);
    case 'call': {
      const name = condition.callee.kind === 'name' || condition.callee.kind === 'member' ? condition.callee.name : '';
      return /^(?:isUnexpected|isError|isAxiosError|isOk|is_success|raise_for_status)$/.test(name);
    }
    case 'name':
      return isAnswer(condition) ?? /^(?:ok|err|error|e|ex|response|res|resp)$/i.test(condition.name);
    case 'member':
      return /^(?:ok|error|isSuccessStatusCode|IsSuccessStatusCode|is_success|HasValue|HasError|hasError)$/.test(condition.name) || isAnswer(condition) === true;
    case 'binary': {
      const { left, right } = condition;
      if (condition.operator === '&&' || condition.operator === '||') return inner(left) && inner(right);
      if (isStatusRead(left) || isStatusRead(right)) return true;
      return (isNothing(left) && isAnswer(right) !== false) || (isNothing(right) && isAnswer(left) !== false);
    }
    default:
      return false;
  }
}

function isStatusRead(node: Expression): boolean {
  const name = node.kind === 'member' || node.kind === 'name' ? node.name : '';
  return /^(?:status|statusCode|status_code|StatusCode|readyState)$/.test(name);
}

function isNothing(node: Expression): boolean {
  return (node.kind === 'literal' && node.type === 'null') || (node.kind === 'name' && node.variable === null && (node.name === 'undefined' || node.name === 'None'));
}

/** Outcome of an availability test that means failure; null when it cannot be told. */
export function failsWhen(condition: Expression): boolean | null {
  switch (condition.kind) {
    case 'unary': {
      const inner = condition.operator === '!' ? failsWhen(condition.value) : null;
      return inner === null ? null : !inner;
    }
    case 'cast':
    case 'await':
      return failsWhen(condition.value);
    case 'call': {
      const name = condition.callee.kind === 'name' || condition.callee.kind === 'member' ? condition.callee.name : '';
      return /^(?:isUnexpected|isError|isAxiosError)$/.test(name) ? true : /^(?:isOk|is_success)$/.test(name) ? false : null;
    }
    case 'name':
      return /^(?:err|error|e|ex)$/i.test(condition.name);
    case 'member':
      return /error/i.test(condition.name);
    case 'binary': {
      if (condition.operator === '&&' || condition.operator === '||') return failsWhen(condition.left) ?? failsWhen(condition.right);
      const literal = condition.right.kind === 'literal' ? condition.right : condition.left.kind === 'literal' ? condition.left : null;
      const value = literal?.value;
      const isSuccess = typeof value === 'string' || typeof value === 'number' ? /^2\d\d$|^succeeded$|^success$/i.test(String(value)) : null;
      if (isNothing(condition.right) || isNothing(condition.left)) return condition.operator === '==' || condition.operator === 'is' ? true : condition.operator === '!=' ? false : null;
      if (condition.operator === '==') return isSuccess === null ? null : !isSuccess;
      if (condition.operator === '!=') return isSuccess;
      return null;
    }
    default:
      return null;
  }
}
