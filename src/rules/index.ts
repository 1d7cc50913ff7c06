import { celebrityRecognition } from './celebrity-recognition.js';
import { failOpenModeration } from './fail-open-moderation.js';
import { hardcodedKey } from './hardcoded-key.js';
import { ignoredModerationResult } from './ignored-moderation-result.js';
import { insecureTransport } from './insecure-transport.js';
import { invalidDirective } from './invalid-directive.js';
import { missingHumanReview } from './missing-human-review.js';
import { retiredApi } from './retired-api.js';
import type { Rule, RuleInfo } from './rule.js';
import { storesPredictionImage } from './stores-prediction-image.js';
import { waiverExpired } from './waiver-expired.js';
import { waiverIncomplete } from './waiver-incomplete.js';
import { waiverUnused } from './waiver-unused.js';

export { unusedWaivers } from './waiver-unused.js';

/**
 * The rules about code, in the order in which lists show them. Adding one is a file beside this one
 * and a line here.
 */
export const rules: readonly Rule[] = [
  missingHumanReview,
  failOpenModeration,
  ignoredModerationResult,
  storesPredictionImage,
  celebrityRecognition,
  hardcodedKey,
  insecureTransport,
  retiredApi,
];

/** The rules about directives themselves. No waiver reaches them. */
export const directiveRules: readonly Rule[] = [invalidDirective, waiverIncomplete, waiverExpired, waiverUnused];

/** All rules there are, in the order of lists. */
export const allRules: readonly RuleInfo[] = [...rules, ...directiveRules];
