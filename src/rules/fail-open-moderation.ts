import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Call, Expression, FunctionNode, Node, Span } from '../analysis/program/model.js';
import { callsIn, eachNodeIn } from '../analysis/flow/control.js';
import { errorPaths, type ErrorPath } from '../analysis/flow/error-paths.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { bindingClause } from './clauses.js';
import { idiomsOf } from './languages.js';
import { argumentNames, calledName } from './names.js';
import { passValue } from './pass-values.js';
import type { FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { isHoldingCall, isPublishCall, truthMeansPass } from './vocabulary/moderation.js';

const MAX_CALLER_DEPTH = 2;

/** Finds error paths of moderation calls that let the content through. */
export const failOpenModeration: Rule = {
  id: 'fail-open-moderation',
  title: 'Moderation that fails open',
  summary: 'The error path of a Content Safety call lets the content through.',
  severity: 'warning',
  clauses: ['coc-prohibited-content', 'coc-technical-limits'],
  facts: [],
  page: {
    why: 'A moderation check that answers "allowed" when it breaks protects only on good days. Outages, throttling and wrong keys then switch moderation off without anyone noticing, and an attacker who can provoke an error can publish anything.',
    bad: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await client.path('/text:analyze').post({ body: { text } });
    return result.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    return true;
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def is_allowed(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except Exception:
        return True
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await client.path('/text:analyze').post({ body: { text } });
    return result.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    return false;
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def is_allowed(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except Exception:
        return False
`,
      },
    ],
    whenNotToUse: 'When another check that blocks stands behind this one, or when the content is shown to nobody until it has been checked again. Waive it with that reason.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    const seen = new Set<number>();
    for (const call of context.calls.calls) {
      if (call.operation?.moderation !== true) continue;
      const reach = context.flow.reach([call.node]);
      for (const leak of [...leaks(call.node, reach, context, 0), ...missingSeverities(reach, context)]) {
        if (seen.has(leak.span.start)) continue;
        seen.add(leak.span.start);
        yield finding(call, leak, context);
      }
    }
  },
};

/** A place where content passes although the check did not answer. */
interface Leak {
  readonly path: Span;
  readonly pathNote: string;
  readonly span: Span;
  readonly what: string;
  readonly certainty: 'resolved' | 'likely';
  /** A boolean literal that decides it, for the fix. */
  readonly literal: (Expression & { readonly kind: 'literal' }) | null;
}

function leaks(call: Call, reach: ValueReach, context: RuleContext, depth: number): readonly Leak[] {
  const paths = errorPaths(call, reach, context.flow.control).map((path) => ({ path, leaks: leaksOf(path, call, reach, context) }));
  // What a thrown error lets through, a missing answer lets through as well: a branch without code of its own adds nothing.
  const explicit = paths.filter(({ path }) => path.statements.length + path.expressions.length > 0);
  const found = (explicit.some((entry) => entry.leaks.length > 0) ? explicit : paths).flatMap((entry) => entry.leaks);
  if (depth >= MAX_CALLER_DEPTH) return found;
  // Where the function lets the error out, its callers in the file decide.
  const fn = context.file.index.functionOf.get(call);
  if (!fn || context.flow.control.triesAround(call).length > 0) return found;
  const callers = context.evaluator.callsTo(fn, context.file).filter((caller) => caller !== call);
  return [...found, ...callers.flatMap((caller) => leaks(caller, context.flow.reach([caller]), context, depth + 1))];
}

function leaksOf(path: ErrorPath, call: Call, reach: ValueReach, context: RuleContext): readonly Leak[] {
  const leak = (span: Span, what: string, literal: Leak['literal'] = null, certainty: Leak['certainty'] = 'resolved'): Leak => ({ path: path.place, pathNote: path.note, span, what, certainty, literal });
  const found: Leak[] = [];
  let holdsBack = false;
  let sets = false;
  eachNodeIn(path, (node) => {
    if (holdsBack) return false;
    switch (node.kind) {
      case 'throw':
        holdsBack = true;
        return false;
      case 'return': {
        const passes = node.value && passValue(node.value, decidingNames(node, context), context, path.statements);
        if (passes) found.push(leak(node.span, passes.what, passes.literal));
        return true;
      }
      case 'assignment': {
        const name = node.target.kind === 'name' || node.target.kind === 'member' ? node.target.name : null;
        if (name === null) return true;
        const passes = passValue(node.value, [name], context, path.statements);
        if (passes) found.push(leak(node.span, passes.what, passes.literal));
        // A blocking value, or one that cannot be judged: what follows may depend on it.
        else if (truthMeansPass(name) !== null || reach.holds(node.value)) sets = true;
        return true;
      }
      case 'call': {
        const name = calledName(node);
        if (isHoldingCall(name) && !isPublishCall(name, argumentNames(node))) {
          holdsBack = true;
          return false;
        }
        if (isRefusal(node)) sets = true;
        if (isPublishCall(name, argumentNames(node))) found.push(leak(node.span, `goes on with "${name}"`));
        return true;
      }
      default:
        return true;
    }
  });
  if (holdsBack) return [];
  // `.catch(() => true)`: the value of the expression.
  for (const expression of path.expressions) {
    const passes = passValue(expression, decidingNames(expression, context), context, path.statements);
    if (passes) found.push(leak(expression.span, passes.what, passes.literal));
  }
  if (found.length > 0 || sets || path.rest.length === 0) return found;
  return isRetry(path, call, context) ? [] : swallowed(path, call, reach, context).map((entry) => leak(entry.span, entry.what, entry.literal));
}

/** An empty or logging error path: what runs next is what the failure lets happen. */
function swallowed(path: ErrorPath, call: Call, reach: ValueReach, context: RuleContext): readonly { readonly span: Span; readonly what: string; readonly literal: Leak['literal'] }[] {
  for (const publish of callsIn({ statements: path.rest, expressions: [] })) {
    const name = calledName(publish);
    if (publish === call || !isPublishCall(name, argumentNames(publish))) continue;
    if (runsAfterFailure(publish, reach, context)) return [{ span: publish.callee.kind === 'member' ? publish.callee.nameSpan : publish.callee.span, what: `goes on to "${name}"`, literal: null }];
  }
  for (const statement of path.rest) {
    if (statement.kind !== 'return' || !statement.value) continue;
    const passes = passValue(statement.value, decidingNames(statement, context), context, path.statements);
    return passes ? [{ span: statement.span, what: passes.what, literal: passes.literal }] : [];
  }
  return [];
}

/** True when no condition on the result keeps the node from running after a failure. */
function runsAfterFailure(node: Node, reach: ValueReach, context: RuleContext): boolean {
  for (const decision of reach.decisions()) {
    for (const region of decision.regions) {
      let inside = false;
      eachNodeIn(region, (candidate) => {
        if (candidate === node) inside = true;
        return !inside;
      });
      if (!inside || region.when === null) continue;
      const truth = truthAfterFailure(decision.condition, reach, context);
      if (truth === null || truth !== region.when) return false;
    }
  }
  return true;
}

/** What a condition on the result says when the result never came: its variables hold their first value. */
function truthAfterFailure(condition: Expression, reach: ValueReach, context: RuleContext): boolean | null {
  switch (condition.kind) {
    case 'literal':
      return Boolean(condition.value);
    case 'unary': {
      const inner = condition.operator === '!' ? truthAfterFailure(condition.value, reach, context) : null;
      return inner === null ? null : !inner;
    }
    case 'name': {
      if (condition.variable === null) return condition.name === 'undefined' ? false : null;
      const first = context.file.index.definitions.get(condition.variable)?.find((definition) => definition.kind !== 'typed');
      if (!first) return false;
      if (first.kind !== 'value' || first.steps.length > 0) return null;
      return reach.holds(first.value) ? false : first.value.kind === 'literal' ? Boolean(first.value.value) : null;
    }
    case 'member':
      return condition.optional && truthAfterFailure(condition.object, reach, context) === false ? false : null;
    case 'binary': {
      const left = truthAfterFailure(condition.left, reach, context);
      if (condition.operator === '&&') return left === false ? false : null;
      if (condition.operator === '||') return left === true ? true : left === false ? truthAfterFailure(condition.right, reach, context) : null;
      return null;
    }
    default:
      return null;
  }
}

/** Names that tell what a returned value means: of the functions around. */
function decidingNames(node: Node, context: RuleContext): readonly string[] {
  const names: string[] = [];
  let fn: FunctionNode | undefined = context.file.index.functionOf.get(node);
  while (fn) {
    if (fn.name !== '') names.push(fn.name);
    const lambda = context.file.index.lambdaOf.get(fn);
    const parent = lambda && context.file.index.parent.get(lambda);
    if (parent?.kind === 'declare' && parent.target.kind === 'name') names.push(parent.target.name);
    // A rejection handler answers for the value that its promise is bound to.
    if (parent?.kind === 'call') names.push(...boundNames(parent, context));
    fn = context.file.index.outerFunction.get(fn);
  }
  return names;
}

function boundNames(node: Node, context: RuleContext): readonly string[] {
  let current: Node | undefined = context.file.index.parent.get(node);
  while (current && (current.kind === 'await' || current.kind === 'cast' || current.kind === 'member' || current.kind === 'call')) current = context.file.index.parent.get(current);
  return current?.kind === 'declare' && current.target.kind === 'name' ? [current.target.name] : [];
}

/** `res.status(503)`, `next(error)`, `reject(error)`: the request is refused. */
function isRefusal(call: Call): boolean {
  const name = calledName(call);
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (/^(?:status|sendStatus|writeHead|abort|fail)$/.test(own)) return true;
  return /^(?:next|reject|done|callback|cb)$/.test(own) && call.args.length > 0;
}

/** A swallowed failure inside a loop is tried again when the path jumps or the loop goes on. */
function isRetry(path: ErrorPath, call: Call, context: RuleContext): boolean {
  return context.flow.control.isInLoop(call) && path.statements.some((statement) => statement.kind === 'jump');
}

/** `severity ?? 0`: a severity that is missing reads as harmless. */
function missingSeverities(reach: ValueReach, context: RuleContext): readonly Leak[] {
  const found: Leak[] = [];
  for (const [node] of context.file.index.parent) {
    if (node.kind !== 'binary' || (node.operator !== '??' && node.operator !== '||')) continue;
    if (node.right.kind !== 'literal' || node.right.value !== 0) continue;
    if (node.left.kind !== 'member' || !/^severity$/i.test(node.left.name) || !reach.holds(node.left)) continue;
    found.push({ path: node.span, pathNote: 'The gap: the severity can be missing.', span: node.span, what: 'reads a missing severity as 0', certainty: 'likely', literal: null });
  }
  return found;
}

function finding(call: ResolvedCall, leak: Leak, context: RuleContext): FindingDraft {
  const { file } = context;
  const quoted = bindingClause(failOpenModeration, call.service, context.conduct);
  const evidence = [
    { file, span: call.place, note: `The call: ${call.operation?.id ?? ''} judges the content.` },
    ...(leak.path.start === leak.span.start ? [] : [{ file, span: leak.path, note: leak.pathNote }]),
    { file, span: leak.span, note: `The effect: ${leak.what}.` },
  ];
  return {
    file,
    span: leak.span,
    message: `When ${call.operation?.id ?? ''} (${call.service.name}) gives no answer, this ${leak.what}, so unchecked content passes. ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}Blocking, throwing, retrying or queueing on the error path clears it.`,
    call,
    evidence,
    certainty: leak.certainty === 'likely' ? 'likely' : call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: fixesFor(leak, context),
  };
}

function fixesFor(leak: Leak, context: RuleContext): readonly FixDraft[] {
  const { literal } = leak;
  if (!literal || typeof literal.value !== 'boolean') return [];
  const idioms = idiomsOf(context.file.language);
  const text = literal.value ? idioms.false : idioms.true;
  return [
    {
      title: `Block when the check fails (${text} instead of ${literal.value ? idioms.true : idioms.false})`,
      safe: false,
      preferred: true,
      edits: [{ file: context.file, span: literal.span, text }],
      cursorAt: null,
    },
  ];
}
