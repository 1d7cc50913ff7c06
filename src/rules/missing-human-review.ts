import type { Call } from '../analysis/program/model.js';
import { DecisionSearch, type IsStep } from './decision-search.js';
import { isHumanStepCall } from './human-steps.js';
import { switchedOff } from './review-switches.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';

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
    const isStep = stepTest(context);
    for (const origin of context.flow.results) {
      if (context.isTest && origin.carriedBy.length > 0) continue;
      if (origin.call.operation?.kind !== 'analyze') continue;
      for (const finding of new DecisionSearch(missingHumanReview, context, origin, isStep).findings()) {
        if (seen.has(finding.span.start)) continue;
        seen.add(finding.span.start);
        yield finding;
      }
    }
    yield* switchedOff(missingHumanReview, context, seen);
  },
};

/** Whether a call puts a person into the path. The same calls are asked about again and again, for each result. */
function stepTest({ evaluator, policy }: RuleContext): IsStep {
  const known = new Map<Call, boolean>();
  return (candidate, file) => {
    const step = known.get(candidate) ?? isHumanStepCall(candidate, file, evaluator, policy.names);
    known.set(candidate, step);
    return step;
  };
}
