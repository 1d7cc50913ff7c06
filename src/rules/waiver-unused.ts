import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import type { Directive } from './directives.js';
import { itemCut } from './literal-places.js';
import type { FindingDraft, FixDraft, Rule } from './rule.js';
import { removalFix } from './waiver-removal.js';

/**
 * A waiver that waives nothing. The check itself is silent: what a waiver was needed for is known
 * only after suppression, so the engine calls `unusedWaivers` then.
 */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  title: 'Waiver that waives nothing',
  summary: 'A waiver names a rule that reports nothing in the statement it covers.',
  severity: 'information',
  clauses: [],
  facts: [],
  page: {
    why: 'When the code is settled the waiver stays behind. It reads as if there still were a conflict, and it would hide the next one.',
    bad: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n  return predictor.classifyImageWithNoStore(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n    return predictor.classify_image_with_no_store(project, "production", photo)\n' },
    ],
    good: [
      { language: 'typescript', code: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {\n  // responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n  return predictor.classifyImage(project, 'production', photo);\n}\n" },
      { language: 'python', code: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, project, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers retrain with these images (owner: ana) until 2027-03-31\n    return predictor.classify_image(project, "production", photo)\n' },
    ],
    whenNotToUse: 'Where the same file is also checked by a version of this tool whose rules differ.',
  },
  check: () => [],
};

/**
 * Findings for waivers that were not needed. Waivers with problems are left out, since they have
 * diagnostics of their own.
 *
 * @param used the rules each waiver was needed for, as `applyWaivers` gives them.
 * @param evaluated rules that ran on this file; a waiver of another rule may well be needed. Null for all.
 */
export function unusedWaivers(
  directives: readonly Directive[],
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
  file: SourceFile,
  evaluated: ReadonlySet<string> | null = null,
): readonly FindingDraft[] {
  return directives.flatMap((directive): readonly FindingDraft[] => {
    if (directive.kind !== 'disable-next-line' || directive.problems.length > 0) return [];
    const idle = directive.rules.filter(({ id }) => !used.get(directive)?.has(id) && (evaluated === null || evaluated.has(id)));
    if (idle.length < directive.rules.length) return idle.map(({ id, span }) => draft(id, span, removeRule(directive, span, file), file));
    return [draft(idle.map(({ id }) => id).join(' and '), directive.span, removalFix(directive, file, true), file)];
  });
}

function draft(rules: string, span: Span, fix: FixDraft, file: SourceFile): FindingDraft {
  return {
    file,
    span,
    message: `The waiver of ${rules} waives nothing: the statement that follows has no such finding. Removing it clears this.`,
    call: null,
    evidence: [],
    certainty: 'resolved',
    clause: null,
    facts: [],
    fixes: [fix],
    unnecessary: true,
  };
}

function removeRule(directive: Directive, span: Span, file: SourceFile): FixDraft {
  const spans = directive.rules.map((rule) => rule.span);
  const cut = itemCut(spans, spans.indexOf(span), file.text) ?? span;
  return { title: 'Remove the rule from the waiver', safe: true, preferred: true, edits: [{ file, span: cut, text: '' }], cursorAt: null };
}
