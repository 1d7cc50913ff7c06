import type { Language } from '../../program/model.js';
import type { LanguageDefinition } from '../language.js';

const TYPESCRIPT_ENDINGS = ['.ts', '.tsx', '.mts', '.cts'] as const;
const JAVASCRIPT_ENDINGS = ['.js', '.jsx', '.mjs', '.cjs'] as const;

/** TypeScript and JavaScript: one front end, eight endings. The parser is loaded with the first file. */
export const typescriptLanguage: LanguageDefinition = {
  id: 'typescript',
  endings: [...TYPESCRIPT_ENDINGS, ...JAVASCRIPT_ENDINGS],
  lineComment: '//',
  languageOf(path: string): Language {
    const name = path.toLowerCase();
    return JAVASCRIPT_ENDINGS.some((ending) => name.endsWith(ending)) ? 'javascript' : 'typescript';
  },
  async load() {
    const { typescriptFrontEnd } = await import('./front-end.js');
    return typescriptFrontEnd;
  },
  async loadResolver(files) {
    const { createModuleResolver } = await import('./module-resolver.js');
    return createModuleResolver(files);
  },
};
