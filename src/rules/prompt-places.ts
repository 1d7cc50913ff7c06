import type { SourceFile } from '../analysis/calls/project.js';
import { partAt, type Text } from '../analysis/calls/text.js';
import type { Expression, Span } from '../analysis/program/model.js';
import { sourcePlace } from './literal-places.js';
import type { Prompt } from './prompts.js';

/** Where words of a prompt are written. */
export interface PromptPlace {
  readonly file: SourceFile;
  readonly span: Span;
  /** The literal, or what stands for the prompt. */
  readonly node: Expression;
}

/**
 * Where some words of a prompt are written: the words themselves, or the literal that holds them where
 * its source spells them differently.
 */
export function placeOfWords(text: Text, start: number, words: string, prompt: Prompt): PromptPlace {
  const place = sourcePlace(text, start);
  if (place) {
    // Words may run on behind a hole or into the next literal; the line they begin on is what a reader looks for.
    const written = place.file.text.slice(place.offset, Math.min(place.offset + words.length, place.node.span.end));
    const shown = (written.split('\n', 1)[0] ?? '').replace(/[\s:,]+$/, '');
    return { file: place.file, node: place.node, span: { start: place.offset, end: place.offset + shown.length } };
  }
  const part = partAt(text, start);
  const node = part?.kind === 'text' ? part.node : prompt.node;
  return { file: part?.kind === 'text' ? part.file : prompt.file, node, span: node.span };
}
