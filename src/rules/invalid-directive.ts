import { directiveProblems } from './directive-problems.js';
import type { Rule } from './rule.js';

/** A responsible-use comment is malformed, so it neither states nor waives anything. */
export const invalidDirective: Rule = {
  id: 'invalid-directive',
  title: 'Directive that says nothing',
  summary: 'A responsible-use comment is malformed, so it neither states nor waives anything.',
  severity: 'warning',
  clauses: [],
  facts: [],
  page: {
    why: 'A directive that is misspelt or left empty looks like a statement and is none. It is reported, so that nobody relies on it.',
    bad: [
      { language: 'typescript', code: 'import { PredictionAPIClient } from \'@azure/cognitiveservices-customvision-prediction\';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use: human-reviewed queue="labelling" owner="ana"\n  return predictor.classifyImage(project, \'production\', photo);\n}\n' },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use: human-reviewed queue="labelling" owner="ana"\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    good: [
      { language: 'typescript', code: 'import { PredictionAPIClient } from \'@azure/cognitiveservices-customvision-prediction\';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use: human-review queue="labelling" owner="ana"\n  return predictor.classifyImage(project, \'production\', photo);\n}\n' },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use: human-review queue="labelling" owner="ana"\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    whenNotToUse: 'Where comments of another tool begin with the same words.',
  },
  check: (context) => directiveProblems('invalid-directive', context),
};
