/*
 * Reading the English of prompts: sentences, what a sentence makes of the one it speaks to, and
 * whether something in it is told or forbidden.
 */

/** A sentence of a prompt, with its place in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** What a prompt makes of the model: `a caring nurse` of "You are Ann, a caring nurse who …". */
export interface RolePhrase {
  /** One part of it, as it stands between commas. */
  readonly text: string;
  readonly start: number;
  /** What stands before it in its sentence. */
  readonly before: string;
  /** What stands behind it in its sentence. */
  readonly after: string;
  /** The words that open it: "you are", "pretend to be". */
  readonly opener: string;
}

const openers = [
  String.raw`you(?:'re|\u2019re| are| will be| must be| shall be| should be)(?: now| going to be| to be| also| always| only)?(?: (?:acting|playing|role-?playing|roleplaying|pretending|posing|speaking|responding|serving)(?: as| like| to be| the (?:role|part|character) of)?)?`,
  String.raw`(?:act|behave|speak|talk|respond|reply|answer|pose|serve|role-?play|chat)(?: always| only)? (?:as if you (?:are|were)|as though you (?:are|were)|as|like)`,
  String.raw`pretend(?: that)? (?:to be|you are|you're|you\u2019re)`,
  String.raw`(?:you )?(?:play|assume|adopt|take on|embody)(?: the)? (?:role|part|persona|personality|identity|character)(?: of)?`,
  String.raw`your (?:role|persona|character|identity|personality) (?:is|will be)(?: to be| that of)?`,
  String.raw`(?:you )?(?:impersonate|imitate|mimic|personify|emulate)`,
  String.raw`^\s*(?:[-*#>]\s*)*be(?= (?:the user|my|their|his|her|a|an)\b)`,
].join('|');

/** Words at which what follows says what the role does, and no longer what it is. */
const behind = /\b(?:who|whom|whose|which|that|for|to|with|about|at|from|on|in|into|helping|helps|help|when|if|because|designed|built|created|trained|made|tasked|responsible|speciali[sz]ed|speciali[sz]ing|working|assisting|assists|answering|providing|capable|able|named|called|known|based|powered|developed|but|you|your|i|we|they|so|as|while|giving|using|ready)\b/i;
const MAX_PARTS = 5;
const MAX_LENGTH = 160;

/** The sentences of a prompt. A line that only goes on is no new one. */
export function sentencesOf(text: string): readonly Sentence[] {
  // Single line breaks become spaces of the same length, so that places stay.
  const flowing = text.replace(/\r/g, ' ').replace(/(?<!\n)\n(?!\s*(?:\n|[-*#>\u2022]|\d+[.)]))/g, ' ');
  return [...flowing.matchAll(/(?:[^.!?;\n]|(?<=\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|[A-Z]))\.|\.(?=[\w]))+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** What a sentence makes of the model, part by part. */
export function rolePhrases({ text, start }: Sentence): readonly RolePhrase[] {
  return [...text.matchAll(new RegExp(`(?<![\\w’'])(?:${openers})(?![\\w])`, 'gi'))].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + MAX_LENGTH);
    // "You are not …", "you are never …".
    if (/^\s*(?:not|never|no longer|n't)\b/i.test(rest)) return [];
    const end = behind.exec(rest)?.index ?? rest.length;
    const parts: RolePhrase[] = [];
    const separators = /[,:()"\u201c\u201d\u2014\u2013]|\s-\s|\sand\s/g;
    const cuts = [...rest.slice(0, end).matchAll(separators), { index: end, 0: '' }];
    let at = 0;
    for (const separator of cuts.slice(0, MAX_PARTS)) {
      const own = from + at;
      const part = rest.slice(at, separator.index);
      parts.push({ text: part, start: start + own, before: text.slice(0, match.index), after: text.slice(own + part.length), opener: match[0].trim() });
      at = separator.index + separator[0].length;
    }
    return parts.filter((phrase) => phrase.text.trim() !== '');
  });
}

const forbidding = /\b(?:not|never|no|don['\u2019]?t|doesn['\u2019]?t|shouldn['\u2019]?t|mustn['\u2019]?t|can['\u2019]?t|cannot|won['\u2019]?t|avoid|avoids|avoiding|refuse|refuses|refusing|decline|declines|reject|rejects|without|forbid|forbidden|prohibited?|disallow(?:ed)?|prevents?|blocks?|blocking|detects?|detecting|flag|flags|flagging|flagged|classif(?:y|ies)|moderate|moderates|filter|filters|filtering|reports?|removes?|removing|identif(?:y|ies)|checks?|whether|instead of|rather than|against|inappropriate|harmful|warn|warns|policy|policies|attempts?|tries|categor(?:y|ies|ize)|rate|label|e\.g|such as|examples? of|quote|write about|story about|novel|summari[sz]e|translate)\b/i;

/** True where words of a sentence forbid what it names, or speak of it as what others write. */
export function isForbidden(words: string): boolean {
  return forbidding.test(words);
}

/** True where a sentence, or what stands before something in it, says what to do in a case that may come up. */
export function isConditional(words: string, from: 'beginning' | 'anywhere'): boolean {
  return from === 'beginning' ? /^\s*(?:[-*#>]\s*)*(?:if|when|whenever|unless|should)\b/i.test(words) : /\b(?:if|unless|asks?|asked|asking|requests?|requested)\b/i.test(words);
}
