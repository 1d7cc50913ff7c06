import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { endingOf, type Region } from '../analysis/flow/control.js';
import type { Decision, ValueReach } from '../analysis/flow/value-reach.js';
import type { Call, Expression, Node } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { actionAt, actionsIn, isGrant, type ConsequentialAction } from './consequential-actions.js';
import { humanReviewFixes } from './human-review-fixes.js';
import { asksPerson, isHumanStepCall } from './human-steps.js';
import { isReviewed } from './review-path.js';
import { switchedOff } from './review-switches.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { truthPasses } from './verdict-polarity.js';

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
    const { file, evaluator } = context;
    // The same calls are asked about again and again, for each call of a service.
    const known = new Map<Call, boolean>();
    const isStep = (candidate: Call): boolean => {
      const step = known.get(candidate) ?? isHumanStepCall(candidate, file, evaluator);
      known.set(candidate, step);
      return step;
    };
    for (const call of context.calls.calls) {
      if (call.operation?.kind !== 'analyze') continue;
      for (const finding of new Follower(context, call, isStep).findings()) {
        if (seen.has(finding.span.start)) continue;
        seen.add(finding.span.start);
        yield finding;
      }
    }
    yield* switchedOff(missingHumanReview, context, seen);
  },
};

class Follower {
  private readonly reach: ValueReach;

  constructor(
    private readonly context: RuleContext,
    private readonly call: ResolvedCall,
    isStep: (candidate: Call) => boolean,
  ) {
    this.reach = context.flow.reach([call.node], { stopsAt: isStep });
  }

  *findings(): Iterable<FindingDraft> {
    const { file, evaluator } = this.context;
    const decided = new Set<Node>();
    for (const decision of this.reach.decisions()) {
      if (this.reach.asksForAnswer(decision.condition) || asksPerson(decision.condition)) continue;
      for (const region of decision.regions) {
        for (const action of actionsIn(region, file, evaluator)) {
          if (decided.has(action.node) || this.isOrdinary(action, decision, region) || isReviewed(action, this.call, this.context)) continue;
          decided.add(action.node);
          yield this.finding(action, decision.condition);
        }
      }
    }
    // The value itself is the verdict: `decideLoan(result.score)`, `loan.approved = score > 0.5`.
    for (const [node] of file.index.parent) {
      if (decided.has(node) || node === this.call.node || !this.carries(node)) continue;
      const action = actionAt(node, file, (value) => this.reach.holds(value));
      if (!action || isReviewed(action, this.call, this.context)) continue;
      decided.add(node);
      yield this.finding(action, null);
    }
  }

  private carries(node: Node): boolean {
    if (node.kind === 'call') return node.args.some((arg) => arg.value.kind !== 'lambda' && this.reach.holds(arg.value));
    return node.kind === 'assignment' && this.reach.holds(node.value);
  }

  /**
   * The rest of a function after `if (flagged) return` runs for content that passed. What it ends or
   * denies then is the ordinary business of the function; what it grants follows from the result.
   */
  private isOrdinary(action: ConsequentialAction, decision: Decision, region: Region): boolean {
    if (!region.isRest || decision.owner.kind !== 'if' || isGrant(action)) return false;
    const passes = truthPasses(decision.condition, this.context.file);
    if (passes !== null) return passes === region.when;
    // Where the condition does not say, an exit that refuses the request does.
    const exit = region.when === false ? decision.owner.then : decision.owner.otherwise;
    return endingOf(exit) === 'leaves' && exit.some((statement) => statement.kind === 'throw' || (statement.kind === 'return' && statement.value !== null && statement.value.kind !== 'literal'));
  }

  private finding(action: ConsequentialAction, condition: Expression | null): FindingDraft {
    const { file } = this.context;
    const operation = this.call.operation?.id ?? '';
    const quoted = bindingClause(missingHumanReview, this.call.service, this.context.conduct);
    const duty = quoted ? `This may conflict with "${quoted.clause.title}". ` : '';
    return {
      file,
      span: action.span,
      message: `The result of ${operation} (${this.call.service.name}) decides "${action.label}" and no human step lies between. ${duty}A review step before the action, or a human-review directive, clears it.`,
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
