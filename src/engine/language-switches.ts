import { languageFor } from '../analysis/languages/index.js';
import { isNotebookPath } from '../analysis/notebooks/notebook-file.js';
import { leftOutReport } from './reports.js';
import type { EngineSettings, FileReport, LanguageSwitch } from './types.js';

/** The switch that a file goes by; null where no front end reads it. */
export function switchOf(path: string): LanguageSwitch | null {
  if (isNotebookPath(path)) return 'notebooks';
  const id = languageFor(path)?.id ?? null;
  // One front end reads both, and people switch them one by one.
  return id === 'typescript' && /\.[cm]?jsx?$/i.test(path) ? 'javascript' : id;
}

/** Report of a file whose language is off, or null. */
export function switchedOff(path: string, { languages }: Pick<EngineSettings, 'languages'>): FileReport | null {
  const name = switchOf(path);
  return name !== null && languages[name] === false ? leftOutReport(path, 'languages', `left out by the setting "languages": ${name} is off`) : null;
}
