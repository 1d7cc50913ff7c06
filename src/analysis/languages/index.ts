import type { Language } from '../program/model.js';
import { csharpLanguage } from './csharp/index.js';
import { goLanguage } from './go/index.js';
import { javaLanguage } from './java/index.js';
import type { LanguageDefinition } from './language.js';
import { pythonLanguage } from './python/index.js';
import { typescriptLanguage } from './typescript/index.js';

/** All languages the product reads. Adding one is a folder beside this file and a line here. */
export const languages: readonly LanguageDefinition[] = [typescriptLanguage, pythonLanguage, csharpLanguage, javaLanguage, goLanguage];

const byEnding: ReadonlyMap<string, LanguageDefinition> = new Map(languages.flatMap((language) => language.endings.map((ending) => [ending, language])));

/** The language definition of a path by its ending, or null. */
export function languageFor(path: string): LanguageDefinition | null {
  const ending = path.slice(path.lastIndexOf('.'));
  return byEnding.get(ending) ?? byEnding.get(ending.toLowerCase()) ?? null;
}

/** The language definition that reads a language. */
export function languageById(language: Language): LanguageDefinition | null {
  const id = language === 'javascript' ? 'typescript' : language;
  return languages.find((definition) => definition.id === id) ?? null;
}

/** Line comment marker of a language, for code that fixes insert. */
export function lineCommentOf(language: Language): string {
  return languageById(language)?.lineComment ?? '//';
}
