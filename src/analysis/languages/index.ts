import type { Language } from '../program/model.js';
import { csharpLanguage } from './csharp/index.js';
import type { LanguageDefinition } from './language.js';
import { pythonLanguage } from './python/index.js';
import { typescriptLanguage } from './typescript/index.js';

/** All languages the product reads. Adding one is a folder beside this file and a line here. */
export const languages: readonly LanguageDefinition[] = [typescriptLanguage, pythonLanguage, csharpLanguage];

/** The language definition of a path by its ending, or null. */
export function languageFor(path: string): LanguageDefinition | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return languages.find((language) => language.endings.some((ending) => name.endsWith(ending))) ?? null;
}

/** Line comment marker of a language, for code that fixes insert. */
export function lineCommentOf(language: Language): string {
  const id = language === 'javascript' ? 'typescript' : language;
  return languages.find((definition) => definition.id === id)?.lineComment ?? '//';
}
