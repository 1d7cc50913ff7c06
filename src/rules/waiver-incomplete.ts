import { directiveProblems } from './directive-problems.js';
import type { Rule } from './rule.js';

/** A waiver lacks its reason, its owner or its end date and suppresses nothing until it has all three. */
export const waiverIncomplete: Rule = {
  id: 'waiver-incomplete',
  title: 'Waiver without reason, owner or end date',
  summary: 'A waiver lacks its reason, its owner or its end date and suppresses nothing until it has all three.',
  severity: 'warning',
  clauses: [],
  facts: [],
  page: {
    why: 'A waiver is a decision of the team. Without a reason nobody can check it, without an owner nobody answers for it, and without an end date nobody looks at it again.',
    bad: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- (owner: ana) until 2027-03-31\n  return predictor.classifyImage(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- (owner: ana) until 2027-03-31\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    good: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n  return predictor.classifyImage(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    whenNotToUse: 'There is no reason to switch it off: the findings stay until the waiver is complete.',
  },
  check: (context) => directiveProblems('waiver-incomplete', context),
};
