import { isConditional, isForbidden, rolePhrases, sentencesOf, type RolePhrase, type Sentence } from './prompt-sentences.js';
import { isEntertainment, personas, watchesContent, type PersonaKind } from './vocabulary/personas.js';
import { personNamed } from './vocabulary/real-people.js';

/** A persona that a prompt sets up, and the words that do. */
export interface Persona {
  readonly kind: PersonaKind;
  /** The words as written; for a person the name. */
  readonly words: string;
  /** Place of the words in the prompt. */
  readonly start: number;
  /** False where only the sound of it says so. */
  readonly isPlain: boolean;
}

/** Openers by which the words themselves say that somebody is imitated. */
const imitating = /^(?:pretend|impersonate|imitate|mimic|emulate|personify|act|behave|role-?play|speak|talk|respond|reply|answer|pose|play|assume|adopt|take|embody|you (?:play|assume|adopt|take|embody))|acting|playing|pretending|posing/i;

/**
 * The persona that a prompt sets up for a chatbot: romantic, erotic or a companion, a real person, or
 * one with an insight beyond that of others that no label calls entertainment. What a prompt forbids,
 * looks for or speaks about is none.
 */
export function personaIn(prompt: string): Persona | null {
  const sentences = sentencesOf(prompt);
  const phrases = sentences.flatMap((sentence) => rolePhrases(sentence).filter(({ before }) => !isForbidden(before) && !isConditional(before, 'anywhere')));
  if (phrases.some(({ text }) => watchesContent(text))) return null;
  for (const phrase of phrases) {
    if (personas.companionRoles.has(phrase.text)) return told('companion', phrase);
  }
  const person = personOf(phrases);
  if (person) return person;
  for (const sentence of sentences) {
    const done = doing('companion', sentence);
    if (done) return done;
  }
  if (isEntertainment(prompt)) return null;
  for (const phrase of phrases) {
    if (personas.insightRoles.has(phrase.text)) return told('insight', phrase);
  }
  for (const sentence of sentences) {
    const done = doing('insight', sentence);
    if (done) return done;
  }
  return null;
}

function told(kind: PersonaKind, { text, start }: RolePhrase): Persona {
  return { kind, ...trimmed(text, start), isPlain: true };
}

function personOf(phrases: readonly RolePhrase[]): Persona | null {
  for (const { text, start, after, opener } of phrases) {
    const named = personNamed(text, after, imitating.test(opener));
    if (named) return { kind: 'person', words: named.name, start: start + named.at, isPlain: named.isKnown };
  }
  return null;
}

/** What a sentence tells the model to do, unless it forbids it or only speaks of it. */
function doing(kind: 'companion' | 'insight', { text, start }: Sentence): Persona | null {
  const list = kind === 'companion' ? personas.companionDoings : personas.insightDoings;
  // Helping somebody else with it is no doing of the model.
  if (!list.has(text) || isForbidden(text) || isConditional(text, 'beginning') || /\b(?:help|helps|helping|assist|teach|explain|advise|coach|guide)\b/i.test(text)) return null;
  return { kind, ...trimmed(text, start), isPlain: false };
}

function trimmed(text: string, start: number): Pick<Persona, 'words' | 'start'> {
  const lead = text.length - text.trimStart().length;
  return { words: text.trim(), start: start + lead };
}
