import { flatten } from '../analysis/calls/text.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Span } from '../analysis/program/model.js';
import { answerFields } from './answer-schemas.js';
import { placeOfWords } from './prompt-places.js';
import { sentencesOf } from './prompt-sentences.js';
import { promptTexts } from './prompt-texts.js';
import { promptsOf } from './prompts.js';
import type { RuleContext } from './rule.js';
import { traitNamed, type Trait } from './vocabulary/people.js';
import { traitToInfer } from './vocabulary/people-in-prompts.js';

/** A trait of people that a model is to tell, and where that is written. */
export interface PromptedTrait {
  readonly trait: Trait;
  /** Whether the words of a prompt ask for it, or a property of the answer. */
  readonly by: 'prompt' | 'field';
  readonly file: SourceFile;
  readonly span: Span;
  readonly node: Expression | null;
}

/** The first trait of people that a prompt, or the shape of the answer, asks a generative model to tell. */
export function promptedTrait(call: ResolvedCall, context: RuleContext): PromptedTrait | null {
  if (!call.operation?.generates) return null;
  for (const prompt of promptsOf(call, context.evaluator)) {
    for (const text of promptTexts(prompt, context)) {
      for (const sentence of sentencesOf(flatten(text))) {
        const trait = traitToInfer(sentence.text);
        if (trait === null) continue;
        const words = sentence.text.trim();
        const place = placeOfWords(text, sentence.start + sentence.text.indexOf(words), words, prompt);
        return { trait, by: 'prompt', file: place.file, span: place.span, node: place.node };
      }
    }
  }
  const fields = answerFields(call, context.evaluator);
  const names = fields.map(({ name }) => name);
  for (const { name, node, span, file } of fields) {
    // A record of a visit has a diagnosis that somebody wrote down.
    const trait = traitNamed(name, 'field', names.filter((other) => other !== name));
    if (trait !== null && trait !== 'health condition') return { trait, by: 'field', file, span, node };
  }
  return null;
}
