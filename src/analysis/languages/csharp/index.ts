import type { Language } from '../../program/model.js';
import type { AssetReader, LanguageDefinition } from '../language.js';
import { csharpNames } from './shared-names.js';

/** C#, files and scripts. The parser is loaded with the first file. */
export const csharpLanguage: LanguageDefinition = {
  id: 'csharp',
  endings: ['.cs', '.csx'],
  lineComment: '//',
  languageOf(): Language {
    return 'csharp';
  },
  sharedNames: () => csharpNames,
  async load(assets: AssetReader) {
    const { loadCsharpFrontEnd } = await import('./front-end.js');
    return loadCsharpFrontEnd(assets);
  },
};
