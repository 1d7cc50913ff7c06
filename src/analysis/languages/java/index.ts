import type { Language } from '../../program/model.js';
import type { AssetReader, LanguageDefinition } from '../language.js';
import { javaNames } from './shared-names.js';

/** Java. The parser is loaded with the first file. */
export const javaLanguage: LanguageDefinition = {
  id: 'java',
  endings: ['.java'],
  lineComment: '//',
  languageOf(): Language {
    return 'java';
  },
  sharedNames: () => javaNames,
  async load(assets: AssetReader) {
    const { loadJavaFrontEnd } = await import('./front-end.js');
    return loadJavaFrontEnd(assets);
  },
};
