import { blocklistPersonalData } from './blocklist-personal-data.js';
import { celebrityRecognition } from './celebrity-recognition.js';
import { declarationRules } from './declarations/index.js';
import { failOpenModeration } from './fail-open-moderation.js';
import { hardcodedKey } from './hardcoded-key.js';
import { ignoredModerationResult } from './ignored-moderation-result.js';
import { ineffectiveThreshold } from './ineffective-threshold.js';
import { insecureTransport } from './insecure-transport.js';
import { invalidDirective } from './invalid-directive.js';
import { loggingEnabled } from './logging-enabled.js';
import { missingHumanReview } from './missing-human-review.js';
import { noRetentionCleanup } from './no-retention-cleanup.js';
import { prohibitedChatbot } from './prohibited-chatbot.js';
import { publishWithoutEvaluation } from './publish-without-evaluation.js';
import { retiredApi } from './retired-api.js';
import type { Rule, RuleInfo } from './rule.js';
import { sensitiveDataLogged } from './sensitive-data-logged.js';
import { sensitiveInference } from './sensitive-inference.js';
import { storesPredictionImage } from './stores-prediction-image.js';
import { unboundedInput } from './unbounded-input.js';
import { unboundedOutput } from './unbounded-output.js';
import { undeclaredService } from './undeclared-service.js';
import { userMadeChatbot } from './user-made-chatbot.js';
import { waiverExpired } from './waiver-expired.js';
import { waiverIncomplete } from './waiver-incomplete.js';
import { waiverUnused } from './waiver-unused.js';

export { declarationRules } from './declarations/index.js';
export { unusedWaivers } from './waiver-unused.js';

/**
 * The rules about code, in the order in which lists show them. Adding one is a file beside this one
 * and a line here.
 */
export const rules: readonly Rule[] = [
  missingHumanReview,
  publishWithoutEvaluation,
  userMadeChatbot,
  failOpenModeration,
  ignoredModerationResult,
  ineffectiveThreshold,
  unboundedInput,
  unboundedOutput,
  storesPredictionImage,
  noRetentionCleanup,
  loggingEnabled,
  blocklistPersonalData,
  sensitiveDataLogged,
  celebrityRecognition,
  sensitiveInference,
  prohibitedChatbot,
  undeclaredService,
  hardcodedKey,
  insecureTransport,
  retiredApi,
];

/** The rules about directives themselves. No waiver reaches them. */
export const directiveRules: readonly Rule[] = [invalidDirective, waiverIncomplete, waiverExpired, waiverUnused];

/** All rules there are, in the order of lists. */
export const allRules: readonly RuleInfo[] = [...rules, ...directiveRules, ...declarationRules];
