import type { SourceFile } from '../analysis/calls/project.js';
import { endingOf, type Region } from '../analysis/flow/control.js';
import { around } from '../analysis/flow/order.js';
import type { ResultOrigin } from '../analysis/flow/result-origin.js';
import type { Decision, HandedOn, ValueReach } from '../analysis/flow/value-reach.js';
import type { Call, Expression, Node, Span } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { actionAt, actionsIn, isGrant, type ConsequentialAction } from './consequential-actions.js';
import { inFile, type PlacedNode } from './file-context.js';
import { humanReviewFixes } from './human-review-fixes.js';
import { asksPerson } from './human-steps.js';
import { isReviewed, isReviewedOnTheWay } from './review-path.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';
import { truthPasses } from './verdict-polarity.js';

/** Whether a call puts a person into the path. */
export type IsStep = (candidate: Call, file: SourceFile) => boolean;

/** An action that a result decides, and where. */
interface Decided {
  readonly action: ConsequentialAction;
  /** The condition and its file; null where the value itself is the verdict. */
  readonly condition: { readonly test: Expression; readonly file: SourceFile } | null;
  /** Calls that handed the result on to the file of the decision, outermost first. */
  readonly entry: readonly PlacedNode[];
}

/** Looks for the consequential actions that one result decides, in its file and where it is handed on to. */
export class DecisionSearch {
  private readonly decided = new Set<Node>();

  constructor(
    private readonly rule: Rule,
    private readonly context: RuleContext,
    private readonly origin: ResultOrigin,
    private readonly isStep: IsStep,
  ) {}

  *findings(): Iterable<FindingDraft> {
    const { context, origin } = this;
    const options = { stopsAt: this.isStep };
    // What a person decided on the way is no result of the service any more.
    const isBroken = origin.carriedBy.some(({ file, fn, from }) => !context.flow.project.of(file).reach([from], options).returnedBy(fn));
    if (isBroken || isReviewedOnTheWay(origin.carriedBy, origin.call, context)) return;
    const reach = context.flow.reach([origin.node], options);
    for (const found of this.decidedBy(reach, context, [])) yield this.finding(found);
  }

  /** @param entry calls that handed the value on to the file that it is followed in. */
  private *decidedBy(reach: ValueReach, context: RuleContext, entry: readonly PlacedNode[]): Iterable<Decided> {
    const { file, flow, policy: { names } } = context;
    for (const decision of reach.decisions()) {
      if (reach.asksForAnswer(decision.condition) || asksPerson(decision.condition, names)) continue;
      for (const region of decision.regions) {
        for (const action of actionsIn(region, { file, targets: flow.project.targets, names, elsewhere: !region.isRest })) {
          if (this.decided.has(action.node) || isOrdinary(action, decision, region, file) || this.isCleared(action, entry)) continue;
          this.decided.add(action.node);
          yield { action, condition: { test: decision.condition, file }, entry };
        }
      }
    }
    // The value itself is the verdict: `decideLoan(result.score)`, `loan.approved = score > 0.5`.
    for (const node of reach.actions()) {
      if (this.decided.has(node) || node === this.origin.node || !carries(node, reach)) continue;
      const action = actionAt(node, file, (value) => reach.holds(value), names);
      if (!action || this.isCleared(action, entry)) continue;
      this.decided.add(node);
      yield { action, condition: null, entry };
    }
    for (const handed of reach.handedOn()) yield* this.decidedWhere(handed, file, entry);
  }

  private *decidedWhere({ via, to, reach }: HandedOn, file: SourceFile, entry: readonly PlacedNode[]): Iterable<Decided> {
    if (this.decided.has(via) || entry.some((place) => place.file === to.file) || to.file === this.context.file) return;
    // One call that hands a result on is one finding, whatever is decided behind it.
    for (const found of this.decidedBy(reach, inFile(this.context, to.file), [...entry, { node: via, file }])) {
      this.decided.add(via);
      yield found;
      return;
    }
  }

  private isCleared(action: ConsequentialAction, entry: readonly PlacedNode[]): boolean {
    return isReviewed(action, entry, this.origin.call, this.context);
  }

  private finding({ action, condition, entry }: Decided): FindingDraft {
    const { context, origin: { call, node, carriedBy } } = this;
    const { file } = context;
    const operation = call.operation?.id ?? '';
    const quoted = bindingClause(this.rule, call.service, context.conduct);
    const duty = quoted ? `This may conflict with "${quoted.clause.title}". ` : '';
    // What lies in other files is marked where this one leads to it.
    const leading = action.file === file ? null : [...entry, ...action.through].filter((place) => place.file === file).at(-1);
    const steps: readonly EvidenceDraft[] = [
      { file: call.file, span: call.place, note: `The call: ${operation} gives the result.` },
      ...(carriedBy.length > 0 ? [{ file, span: calleeSpan(node), note: 'The result comes back from another file.' }] : []),
      ...entry.map((place) => ({ file: place.file, span: calleeSpan(place.node), note: 'The result is handed on to another file.' })),
      ...(condition ? [{ file: condition.file, span: condition.test.span, note: 'The decision: the result is tested here.' }] : []),
      ...(leading && entry.length === 0 ? [{ file, span: calleeSpan(leading.node), note: 'This leads to the action in another file.' }] : []),
      { file: action.file, span: action.span, note: `The action: ${action.label}.` },
    ];
    return {
      file,
      span: leading ? calleeSpan(leading.node) : action.span,
      message: `The result of ${operation} (${call.service.name}) decides "${action.label}" and no human step lies between. ${duty}A review step before the action, or a human-review directive, clears it.`,
      call,
      evidence: steps,
      certainty: leading && entry.length === 0 && isConditional(action) ? 'likely' : call.certainty,
      clause: quoted?.clause.id ?? null,
      facts: [],
      // A step before a call that hands the result on would run for everybody.
      fixes: humanReviewFixes(leading ? { ...action, node: leading.node, file } : action, context).slice(0, leading && entry.length > 0 ? 1 : undefined),
    };
  }
}

function carries(node: Node, reach: ValueReach): boolean {
  if (node.kind === 'call') return node.args.some((arg) => arg.value.kind !== 'lambda' && reach.holds(arg.value));
  return node.kind === 'assignment' && reach.holds(node.value);
}

/**
 * The rest of a function after `if (flagged) return` runs for content that passed. What it ends or
 * denies then is the ordinary business of the function; what it grants follows from the result.
 */
function isOrdinary(action: ConsequentialAction, decision: Decision, region: Region, file: SourceFile): boolean {
  if (!region.isRest || decision.owner.kind !== 'if' || isGrant(action)) return false;
  const passes = truthPasses(decision.condition, file);
  if (passes !== null) return passes === region.when;
  // Where the condition does not say, an exit that refuses the request does.
  const exit = region.when === false ? decision.owner.then : decision.owner.otherwise;
  return endingOf(exit) === 'leaves' && exit.some((statement) => statement.kind === 'throw' || (statement.kind === 'return' && statement.value !== null && statement.value.kind !== 'literal'));
}

/** True for an action that its function takes only under a condition of its own. */
function isConditional({ node, file }: ConsequentialAction): boolean {
  for (const { node: outer, child } of around(node, file)) {
    if ((outer.kind === 'if' || outer.kind === 'conditional') && outer.test !== child) return true;
    if (outer.kind === 'switch' && outer.subject !== child) return true;
  }
  return false;
}

/** The called name of a call. */
function calleeSpan(node: Node): Span {
  if (node.kind !== 'call') return node.span;
  return node.callee.kind === 'member' ? node.callee.nameSpan : node.callee.span;
}
