import type { Call, Expression, Statement } from '../analysis/program/model.js';
import { eachNodeIn } from '../analysis/flow/control.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import { passes, type Leak } from './fail-open-leaks.js';
import type { RuleContext } from './rule.js';
import { baseWords, oneOf } from './vocabulary/words.js';

/** Words of the names of what a client is made with, and of the client. */
const settingWords = oneOf('endpoint key url uri secret credential client connection');

/** Exits above a moderation call that let content through because the check is not set up. */
export function leaksWithoutSettings(call: Call, context: RuleContext): readonly Leak[] {
  const statement = context.flow.control.statementOf(call);
  const above = statement ? context.flow.control.before(statement) : [];
  return above.flatMap((guard) => (guard.kind === 'if' && asksForSettings(guard.test) ? passingReturns(guard.then, guard.test, context) : []));
}

function passingReturns(statements: readonly Statement[], test: Expression, context: RuleContext): readonly Leak[] {
  const found: Leak[] = [];
  eachNodeIn({ statements, expressions: [] }, (node) => {
    const pass = node.kind === 'return' && node.value ? passes(node.value, statements, context) : null;
    if (pass) found.push({ path: test.span, pathNote: 'The error path: this branch runs where the check is not set up.', span: node.span, what: `${pass.what} where settings are missing`, certainty: 'likely', literal: null });
    return node.kind !== 'lambda';
  });
  return found;
}

/** `!endpoint || !key`, `this.client === null`, `not os.environ.get("KEY")`, `endpoint.isBlank()`. */
function asksForSettings(test: Expression): boolean {
  switch (test.kind) {
    case 'unary':
      return test.operator === '!' && isSetting(test.value);
    case 'binary':
      if (test.operator === '||' || test.operator === '&&') return asksForSettings(test.left) && asksForSettings(test.right);
      return (test.operator === '==' || test.operator === 'is') && isNothing(test.right) && isSetting(test.left);
    case 'call':
      // string.IsNullOrEmpty(endpoint), endpoint.isBlank()
      if (test.callee.kind !== 'member') return false;
      if (/^(?:IsNullOr\w+|isBlank|isEmpty|isNull)$/.test(test.callee.name)) return test.args.length > 0 ? test.args.every(({ value }) => isSetting(value)) : isSetting(test.callee.object);
      return false;
    default:
      return false;
  }
}

function isSetting(node: Expression): boolean {
  if (node.kind === 'call' && node.args[0]?.value.kind === 'literal') return hasSettingWord(String(node.args[0].value.value));
  return hasSettingWord(node.kind === 'name' ? node.name : (propertyRead(node)?.name ?? ''));
}

function hasSettingWord(name: string): boolean {
  return baseWords(name).some((word) => settingWords.has(word));
}

function isNothing(node: Expression): boolean {
  return (node.kind === 'literal' && (node.type === 'null' || node.value === '')) || (node.kind === 'name' && node.variable === null && /^(?:undefined|nil|None)$/.test(node.name));
}
