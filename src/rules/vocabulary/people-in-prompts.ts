/* What sentences of prompts ask a model to tell of people. */
import { traitNamed, type Trait } from './people.js';

/** Verbs with which a prompt asks for what nobody stated. */
const inferring = /\b(?:infer|guess|predict|estimate|deduce|determine|detect|classify|categori[sz]e|judge|assess|identify|recogni[sz]e|tell|state|label|rate|work out|figure out|speculate|what is|which)\b/i;
/** Verbs that ask for a guess and nothing else, where what is written down would be ordinary. */
const guessing = /\b(?:infer|guess|predict|estimate|deduce|diagnose|speculate|figure out|work out|determine whether|detect whether|tell whether|judge whether)\b/i;
/** Words by which a sentence keeps the model from it, or only lists what may not count. */
const refusing = /\b(?:not|never|no|don['\u2019]?t|avoid|without|refuse|decline|regardless|irrespective|ignore|ignoring|exclude|excluding|instead of|rather than|remove|redact|mask|anonymi[sz]e|omit|neutral|protected|fair|fairly|bias|biased|discriminat\w*|stereotyp\w*|respect|respectful|policy|advice|advise|questions? about|answers? about|talk about|ask (?:them|the user|for)|unless|whether (?:the|a) (?:text|message|post|comment|content))\b/i;
/** Words by which a sentence speaks of what a face or a voice shows. */
const seen = /\b(?:face|faces|facial|photo|photos|photograph|picture|pictures|image|images|selfie|portrait|video|voice|audio|recording|camera|tone of voice)\b/i;
const genders = /\b(?:gender|sex|male or female)\b/i;
const emotions = /\b(?:emotions?|emotional states?|feelings?|mood|facial expressions?)\b/i;
const persons = /\b(?:person|people|persons|user|users|customer|customers|speaker|speakers|face|faces|individuals?|employee|employees|candidate|candidates|applicant|student|students|caller|callers|patient|driver|passenger|man|woman|they|their|his|her)\b/i;

/**
 * The sensitive trait of people that a sentence of a prompt asks a model to tell.
 *
 * Emotion and gender count only where a face or a voice is looked at: the mood of a text is no trait of a
 * body. A health condition counts only where it is to be guessed.
 */
export function traitToInfer(sentence: string): Trait | null {
  if (!inferring.test(sentence) && !guessing.test(sentence)) return null;
  if (refusing.test(sentence)) return null;
  const described = traitNamed(sentence, 'description');
  if (described === 'health condition') return guessing.test(sentence) ? described : null;
  if (described !== null) return described;
  if (!seen.test(sentence) || !persons.test(sentence)) return null;
  if (emotions.test(sentence)) return 'emotion';
  return genders.test(sentence) ? 'gender' : null;
}
