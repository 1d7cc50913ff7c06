import type { Language } from '../../program/model.js';
import type { AssetReader, LanguageDefinition } from '../language.js';
import { goNames } from './shared-names.js';

/** Go. The parser is loaded with the first file. */
export const goLanguage: LanguageDefinition = {
  id: 'go',
  endings: ['.go'],
  lineComment: '//',
  languageOf(): Language {
    return 'go';
  },
  sharedNames: goNames,
  async load(assets: AssetReader) {
    const { loadGoFrontEnd } = await import('./front-end.js');
    return loadGoFrontEnd(assets);
  },
};
