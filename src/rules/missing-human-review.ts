import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Expression, Node } from '../analysis/program/model.js';
import { isAvailabilityTest, type Decision, type ValueReach } from '../analysis/flow/value-reach.js';
import { eachNodeIn, type Region } from '../analysis/flow/control.js';
import { bindingClause } from './clauses.js';
import { actionAt, actionsIn, type ConsequentialAction } from './consequential-actions.js';
import { coveringDirective } from './covering-directive.js';
import { humanReviewFixes } from './human-review-fixes.js';
import { asksPerson, isHumanStepCall, isHumanStepState } from './human-steps.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { switchesReviewOff } from './vocabulary/oversight.js';

/** Follows what a service says to what is done to a person, and asks for a human step between. */
export const missingHumanReview: Rule = {
  id: 'missing-human-review',
  title: 'Decision about a person without human review',
  summary: 'A result of an Azure AI service decides about a person and no human step lies between.',
  severity: 'warning',
  clauses: ['coc-consequential-decisions', 'coc-human-oversight'],
  facts: [],
  page: {
    why: 'A model result is a guess with a probability. When it alone ends, denies or grants something to a person, nobody can notice that it is wrong before the effect. The code of conduct asks for meaningful human oversight, most of all where a decision can touch legal or financial position, life or job opportunities, or rights.',
    bad: [
      {
        language: 'typescript',
        code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
export async function checkAvatar(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'model', photo);
  if (result.predictions[0].probability > 0.9) {
    await banUser(user);
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient

predictor = CustomVisionPredictionClient(ENDPOINT, credentials)

def check_avatar(user, photo):
    result = predictor.classify_image_with_no_store("project", "model", photo)
    if result.predictions[0].probability > 0.9:
        ban_user(user)
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
export async function checkAvatar(user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'model', photo);
  if (result.predictions[0].probability > 0.9) {
    const review = await sendToReviewer(user, result);
    if (review.approved) await banUser(user);
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient

predictor = CustomVisionPredictionClient(ENDPOINT, credentials)

def check_avatar(user, photo):
    result = predictor.classify_image_with_no_store("project", "model", photo)
    if result.predictions[0].probability > 0.9:
        moderation_queue.add(user)
`,
      },
    ],
    whenNotToUse: 'When people review every case outside this code base. Say so with a human-review directive that names the queue and its owner, so that a reader can follow it up.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    const seen = new Set<number>();
    for (const call of context.calls.calls) {
      if (call.operation?.kind !== 'analyze') continue;
      for (const finding of new Follower(context, call).findings()) {
        if (seen.has(finding.span.start)) continue;
        seen.add(finding.span.start);
        yield finding;
      }
    }
    yield* switchedOff(context, seen);
  },
};

class Follower {
  private readonly reach: ValueReach;

  constructor(
    private readonly context: RuleContext,
    private readonly call: ResolvedCall,
  ) {
    const { flow, file, evaluator } = context;
    this.reach = flow.reach([call.node], { stopsAt: (candidate) => isHumanStepCall(candidate, file, evaluator) });
  }

  *findings(): Iterable<FindingDraft> {
    const decided = new Set<Node>();
    for (const decision of this.reach.decisions()) {
      if (isAvailabilityTest(decision.condition) || asksPerson(decision.condition)) continue;
      for (const region of decision.regions) {
        if (region.when === false && this.isPassingGrade(decision, region)) continue;
        for (const action of actionsIn(region, this.context.file, this.context.evaluator)) {
          if (decided.has(action.node) || this.isReviewed(action, region)) continue;
          decided.add(action.node);
          yield this.finding(action, decision.condition);
        }
      }
    }
    // The value itself is the verdict: `decideLoan(result.score)`.
    for (const call of this.context.file.index.calls) {
      if (decided.has(call) || call === this.call.node || !call.args.some((arg) => this.reach.holds(arg.value))) continue;
      const action = actionAt(call, this.context.file);
      if (!action || this.isReviewed(action, this.around(call))) continue;
      decided.add(call);
      yield this.finding(action, null);
    }
  }

  /**
   * The rest of a function after `if (flagged) return` runs for content that passed. What it does
   * then is the ordinary business of the function, unless it grants something.
   */
  private isPassingGrade(decision: Decision, region: Region): boolean {
    return decision.owner.kind === 'if' && region.statements !== decision.owner.otherwise && region.expressions.length === 0 && !actionsIn(region, this.context.file, this.context.evaluator).some((action) => /approve|grant|admit|hire/i.test(action.label));
  }

  /** The statements of the innermost list around a node. */
  private around(node: Node): Region {
    const statement = this.context.flow.control.statementOf(node);
    return { statements: statement ? [statement] : [], expressions: [], when: null };
  }

  /** A human step stands before the action in its region, or a guard between asks what a person decided, or a directive says so. */
  private isReviewed(action: ConsequentialAction, region: Region): boolean {
    const { file, evaluator, flow } = this.context;
    if (coveringDirective('human-review', action.node, this.context) !== null) return true;
    if (coveringDirective('human-review', this.call.node, this.context) !== null) return true;
    let reviewed = false;
    eachNodeIn(region, (node) => {
      if (reviewed) return false;
      const before = node.span.start < action.span.start || (node.span.start <= action.node.span.start && node.span.end >= action.node.span.end);
      if (!before || !sharesPath(node, action.node, this.context)) return true;
      if (node.kind === 'call' && isHumanStepCall(node, file, evaluator)) reviewed = true;
      if (isHumanStepState(node)) reviewed = true;
      return !reviewed;
    });
    if (reviewed) return true;
    // A guard between the decision and the action.
    let current: Node | undefined = action.node;
    while (current) {
      const parent: Node | undefined = file.index.parent.get(current);
      if (parent?.kind === 'if' && parent.test !== current && asksPerson(parent.test)) return true;
      if (parent?.kind === 'conditional' && parent.test !== current && asksPerson(parent.test)) return true;
      current = parent;
    }
    // An early exit before the action that asks a person: `if (!review.approved) return`.
    const statement = flow.control.statementOf(action.node);
    return statement !== null && region.statements.some((candidate) => candidate.kind === 'if' && candidate.span.end <= action.span.start && asksPerson(candidate.test));
  }

  private finding(action: ConsequentialAction, condition: Expression | null): FindingDraft {
    const { file } = this.context;
    const operation = this.call.operation?.id ?? '';
    const quoted = bindingClause(missingHumanReview, this.call.service, this.context.conduct);
    const duty = quoted ? `This may conflict with "${quoted.clause.title}".` : '';
    return {
      file,
      span: action.span,
      message: `The result of ${operation} (${this.call.service.name}) decides "${action.label}" and no human step lies between. ${duty} A review step before the action, or a human-review directive, clears it.`.replace('  ', ' '),
      call: this.call,
      evidence: [
        { file, span: this.call.place, note: `The call: ${operation} gives the result.` },
        ...(condition ? [{ file, span: condition.span, note: 'The decision: the result is tested here.' }] : []),
        { file, span: action.span, note: `The action: ${action.label}.` },
      ],
      certainty: this.call.certainty,
      clause: quoted?.clause.id ?? null,
      facts: [],
      fixes: humanReviewFixes(action, this.context),
    };
  }
}

/** Two nodes can both run: they do not stand in different branches of one condition. */
function sharesPath(first: Node, second: Node, context: RuleContext): boolean {
  const { parent } = context.file.index;
  const ancestors = new Map<Node, Node>();
  let child: Node = second;
  let current = parent.get(second);
  while (current) {
    ancestors.set(current, child);
    child = current;
    current = parent.get(current);
  }
  let other: Node = first;
  let up = parent.get(first);
  while (up) {
    const branch = ancestors.get(up);
    if (branch) {
      if (up.kind === 'if') {
        const inThen = (node: Node): boolean => up?.kind === 'if' && up.then.some((statement) => statement === node);
        const inOtherwise = (node: Node): boolean => up?.kind === 'if' && up.otherwise.some((statement) => statement === node);
        return !((inThen(other) && inOtherwise(branch)) || (inOtherwise(other) && inThen(branch)));
      }
      if (up.kind === 'conditional') return !(other !== branch && other !== up.test && branch !== up.test);
      if (up.kind === 'switch') return up.cases.some((entry) => entry.body.some((statement) => statement === other) && entry.body.some((statement) => statement === branch)) || other === up.subject;
      return true;
    }
    other = up;
    up = parent.get(up);
  }
  return true;
}

/** Flags beside a call that switch review off: `{ humanReview: false }`, `autoReject: true`. */
function* switchedOff(context: RuleContext, seen: ReadonlySet<number>): Iterable<FindingDraft> {
  const { file } = context;
  for (const call of context.calls.calls) {
    if (call.operation?.kind !== 'analyze') continue;
    const reported = new Set(seen);
    for (const [node] of file.index.parent) {
      if (file.index.functionOf.get(node) !== call.fn) continue;
      for (const flag of flagsOf(node)) {
        if (reported.has(flag.span.start) || coveringDirective('human-review', node, context)) continue;
        reported.add(flag.span.start);
        const quoted = bindingClause(missingHumanReview, call.service, context.conduct);
        yield {
          file,
          span: flag.span,
          message: `"${flag.name}" switches human review off beside ${call.operation.id} (${call.service.name}). ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}A human step before the effect, or a human-review directive, clears it.`,
          call,
          evidence: [
            { file, span: call.place, note: `The call: ${call.operation.id} gives the result.` },
            { file, span: flag.span, note: 'The flag that switches review off.' },
          ],
          certainty: 'likely',
          clause: quoted?.clause.id ?? null,
          facts: [],
          fixes: [],
        };
      }
    }
  }
}

function flagsOf(node: Node): readonly { readonly name: string; readonly span: Expression['span'] }[] {
  const flag = (name: string, value: Expression): readonly { readonly name: string; readonly span: Expression['span'] }[] =>
    value.kind === 'literal' && (typeof value.value === 'boolean' || typeof value.value === 'string') && switchesReviewOff(name, value.value) ? [{ name, span: value.span }] : [];
  switch (node.kind) {
    case 'object':
      return node.entries.flatMap((entry) => (entry.key === null ? [] : flag(entry.key, entry.value)));
    case 'call':
      return node.args.flatMap((arg) => (arg.name === null ? [] : flag(arg.name, arg.value)));
    case 'assignment':
      return node.target.kind === 'name' || node.target.kind === 'member' ? flag(node.target.name, node.value) : [];
    case 'declare':
      return node.target.kind === 'name' && node.value ? flag(node.target.name, node.value) : [];
    default:
      return [];
  }
}

