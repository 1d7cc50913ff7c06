import type { Expression } from '../program/model.js';
import { isErrorName } from './error-values.js';
import { propertyRead } from './value-shapes.js';

/** Whether an expression holds an error; by its name where nothing else is known. */
export type ErrorTest = (node: Expression) => boolean;

const isNamedError: ErrorTest = (node) => node.kind === 'name' && isErrorName(node.name);

/**
 * True for tests of whether an answer came at all: `isUnexpected(r)`, `!r.ok`, `r.status !== "200"`,
 * `!result`, `error`. They decide about failure, not about what the answer says.
 *
 * @param isAnswer whether an expression is the answer itself (true), or something picked out of it
 *   by what it says (false): finding no harmful entry is no failure. Null where names have to tell.
 * @param isError whether an expression is the error that came instead of an answer, or beside it.
 */
export function isAvailabilityTest(condition: Expression, isAnswer: (node: Expression) => boolean | null = () => null, isError: ErrorTest = isNamedError): boolean {
  const inner = (node: Expression): boolean => isAvailabilityTest(node, isAnswer, isError);
  switch (condition.kind) {
    case 'unary':
      return condition.operator === '!' && inner(condition.value);
    case 'cast':
    case 'await':
      return inner(condition.value);
    case 'call': {
      const name = condition.callee.kind === 'name' || condition.callee.kind === 'member' ? condition.callee.name : '';
      if (/^(?:done|isDone|isPresent|isEmpty)$/.test(name) && condition.callee.kind === 'member') return isAnswer(condition.callee.object) === true;
      if (isNullTest(condition)) return condition.args.every(({ value }) => isAnswer(value) !== false);
      return failureCall.test(name) || successCall.test(name) || /^(?:isAxiosError|raise_for_status)$/.test(name) || asksForError(condition, isError);
    }
    case 'name':
      return isAnswer(condition) ?? (/^(?:ok|err|error|e|ex|response|res|resp)$/i.test(condition.name) || isError(condition));
    case 'member':
      return /^(?:ok|error|isSuccessStatusCode|IsSuccessStatusCode|is_success|HasValue|HasCompleted|HasError|hasError)$/.test(condition.name) || isAnswer(condition) === true;
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

/** Methods of responses and their statuses that say whether all went well. */
const failureCall = /^(?:isUnexpected|isError|is4xxClientError|is5xxServerError)$/;
const successCall = /^(?:isOk|is_success|isSuccessful|is2xxSuccessful|isSuccess)$/;

/** `Objects.isNull(result)`, `Objects.nonNull(result)`. */
function isNullTest(call: Expression & { readonly kind: 'call' }): boolean {
  return call.callee.kind === 'member' && /^(?:isNull|nonNull)$/.test(call.callee.name) && call.args.length === 1;
}

function isStatusRead(node: Expression): boolean {
  const name = node.kind === 'name' ? node.name : (propertyRead(node)?.name ?? '');
  return /^(?:status|statusCode|status_code|StatusCode|readyState|responseCode|statusCodeValue|rawStatusCode)$/.test(name) || (name === 'code' && node.kind === 'call') || isStatusClass(node);
}

/** `status / 100`: the hundreds of a status. */
function isStatusClass(node: Expression): boolean {
  return node.kind === 'binary' && node.operator === 'arithmetic' && node.right.kind === 'literal' && node.right.value === 100 && isStatusRead(node.left);
}

function isNothing(node: Expression): boolean {
  return (node.kind === 'literal' && node.type === 'null') || (node.kind === 'name' && node.variable === null && (node.name === 'undefined' || node.name === 'None'));
}

/** `errors.Is(err, ErrTimeout)`, `os.IsNotExist(err)`: which error came. */
function asksForError(call: Expression & { readonly kind: 'call' }, isError: ErrorTest): boolean {
  const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
  return /^(?:is|Is|As)(?:[A-Z_]|$)/.test(name) && call.args.some(({ value }) => isError(value));
}

/** True for what a status is compared with when all went well; null where that is not told. */
function meansSuccess(node: Expression): boolean | null {
  if (node.kind === 'literal' && (typeof node.value === 'string' || typeof node.value === 'number')) return /^2\d\d$|^succeeded$|^success$/i.test(String(node.value));
  // http.StatusOK, HttpStatusCode.OK, HttpStatus.OK, HttpURLConnection.HTTP_OK, codes.ok
  return node.kind === 'member' && /^(?:(?:Status|HTTP_|SC_)?(?:OK|Ok|ok|Created|CREATED|Accepted|ACCEPTED))$/.test(node.name) ? true : null;
}

/**
 * Outcome of an availability test that means failure; null when it cannot be told.
 *
 * @param isError as for `isAvailabilityTest`.
 */
export function failsWhen(condition: Expression, isError: ErrorTest = isNamedError): boolean | null {
  const inner = (node: Expression): boolean | null => failsWhen(node, isError);
  switch (condition.kind) {
    case 'unary': {
      const told = condition.operator === '!' ? inner(condition.value) : null;
      return told === null ? null : !told;
    }
    case 'cast':
    case 'await':
      return inner(condition.value);
    case 'call': {
      const name = condition.callee.kind === 'name' || condition.callee.kind === 'member' ? condition.callee.name : '';
      if (isNullTest(condition)) return name === 'isNull';
      if (failureCall.test(name) || /^(?:isAxiosError|isEmpty)$/.test(name) || asksForError(condition, isError)) return true;
      return successCall.test(name) || name === 'isPresent' ? false : null;
    }
    case 'name':
      return /^(?:err|error|e|ex)$/i.test(condition.name) || isError(condition);
    case 'member':
      return /error/i.test(condition.name);
    case 'binary': {
      const { left, right, operator } = condition;
      if (operator === '&&' || operator === '||') return inner(left) ?? inner(right);
      const isEqual = operator === '==' || operator === 'is' ? true : operator === '!=' ? false : null;
      // Nothing in place of an answer is a failure, nothing in place of an error is none.
      if (isNothing(right) || isNothing(left)) return isEqual === null ? null : isEqual !== isError(isNothing(right) ? left : right);
      // status / 100 != 2
      const isSuccess = isStatusClass(left) && right.kind === 'literal' ? right.value === 2 : (meansSuccess(right) ?? meansSuccess(left));
      if (isEqual !== null) return isSuccess === null ? null : isEqual !== isSuccess;
      return right.kind === 'literal' && typeof right.value === 'number' && isStatusRead(left) ? beyond(operator, right.value) : null;
    }
    default:
      return null;
  }
}

/** `status >= 300`, `status > 299`, `status < 400`: where a comparison of a status splits success from failure. */
function beyond(operator: string, limit: number): boolean | null {
  if (operator === '>=' || operator === '>') return limit >= 299 && limit <= 400 ? true : null;
  if (operator === '<' || operator === '<=') return limit >= 299 && limit <= 400 ? false : null;
  return null;
}
