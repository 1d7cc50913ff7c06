import { directiveProblems } from './directive-problems.js';
import type { Rule } from './rule.js';
import { removalFix } from './waiver-removal.js';

/** The end date of a waiver has passed, so it suppresses nothing any more. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  title: 'Waiver past its end date',
  summary: 'The end date of a waiver has passed, so it suppresses nothing any more.',
  severity: 'warning',
  clauses: [],
  facts: [],
  page: {
    why: 'An end date is the day on which the team wanted to look again. After it the findings come back, and the waiver shows why.',
    bad: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2026-03-31\n  return predictor.classifyImage(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2026-03-31\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    good: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n  return predictor.classifyImage(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    whenNotToUse: 'There is no reason to switch it off: the waiver no longer suppresses anything.',
  },
  check: (context) => directiveProblems('waiver-expired', context, (directive) => [removalFix(directive, context.file, false)]),
};
