import type { Language } from '../../program/model.js';
import type { AssetReader, LanguageDefinition } from '../language.js';
import { specifiersOf } from './specifiers.js';

/** Python, sources and stubs. The parser is loaded with the first file. */
export const pythonLanguage: LanguageDefinition = {
  id: 'python',
  endings: ['.py', '.pyi', '.pyw'],
  lineComment: '#',
  languageOf(): Language {
    return 'python';
  },
  specifiersOf,
  async load(assets: AssetReader) {
    const { loadPythonFrontEnd } = await import('./front-end.js');
    return loadPythonFrontEnd(assets);
  },
  async loadResolver(files) {
    const { createModuleResolver } = await import('./module-resolver.js');
    return createModuleResolver(files);
  },
};
