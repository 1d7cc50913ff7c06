import { baseWords } from './words.js';

/**
 * True when a name is one that the project file declares.
 *
 * @param name the called name with what it is called on, as in `calledName`: `caseDesk.open`.
 * @param declared names as people write them in the project file. A name without a dot stands for
 *   the member wherever it is called; `a.b` wants the receiver as well; `*` stands for any words.
 *   Spelling conventions count as one: `open_case` declares `openCase`.
 */
export function isDeclared(name: string, declared: readonly string[]): boolean {
  return declared.some((pattern) => {
    const parts = pattern.split('.');
    const own = name.split('.').slice(-parts.length);
    return own.length === parts.length && parts.every((part, index) => matchesWords(own[index] ?? '', part));
  });
}

function matchesWords(name: string, pattern: string): boolean {
  const words = baseWords(name);
  const wanted = pattern.replaceAll('*', ' * ').split(' ').flatMap((part) => (part === '*' ? ['*'] : baseWords(part)));
  const match = (at: number, place: number): boolean => {
    const word = wanted[place];
    if (word === undefined) return at === words.length;
    if (word !== '*') return words[at] === word && match(at + 1, place + 1);
    for (let next = at; next <= words.length; next++) if (match(next, place + 1)) return true;
    return false;
  };
  return wanted.length > 0 && match(0, 0);
}
