import type { LanguageDefinition } from '../language.js';
import { JAVASCRIPT_ENDINGS, languageOf, TYPESCRIPT_ENDINGS } from './endings.js';
import { specifiersOf } from './specifiers.js';

/** TypeScript and JavaScript: one front end, eight endings. The parser is loaded with the first file. */
export const typescriptLanguage: LanguageDefinition = {
  id: 'typescript',
  endings: [...TYPESCRIPT_ENDINGS, ...JAVASCRIPT_ENDINGS],
  lineComment: '//',
  languageOf,
  specifiersOf,
  async load() {
    const { typescriptFrontEnd } = await import('./front-end.js');
    return typescriptFrontEnd;
  },
  async loadResolver(files) {
    const { createModuleResolver } = await import('./module-resolver.js');
    return createModuleResolver(files);
  },
};
