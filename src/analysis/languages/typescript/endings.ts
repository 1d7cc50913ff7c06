import type { Language } from '../../program/model.js';

export const TYPESCRIPT_ENDINGS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts'];
export const JAVASCRIPT_ENDINGS: readonly string[] = ['.js', '.jsx', '.mjs', '.cjs'];

/** JavaScript by its ending; TypeScript is everything else. */
export function languageOf(path: string): Language {
  const name = path.toLowerCase();
  return JAVASCRIPT_ENDINGS.some((ending) => name.endsWith(ending)) ? 'javascript' : 'typescript';
}
