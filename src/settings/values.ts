/** Values that settings can have, with their descriptions. */
import type { DescribedValue } from './setting.js';

/** Section of all settings: a setting is `responsibleUse.<key>`. */
export const settingsSection = 'responsibleUse';

/** Severity of a finding, or none at all. The names are those of the editor. */
export type SeverityOrOff = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** From the gravest to none. */
export const severityValues = [
  { value: 'error', description: 'Shown as an error.' },
  { value: 'warning', description: 'Shown as a warning.' },
  { value: 'information', description: 'Shown as information.' },
  { value: 'hint', description: 'Shown as a hint: dots below the code, and no entry among the problems.' },
  { value: 'off', description: 'Not shown at all.' },
] as const satisfies readonly DescribedValue<SeverityOrOff>[];

/** What can be switched off as a language: notebooks go by their own switch, whatever their cells are written in. */
export const languageSwitches = [
  { value: 'typescript', description: 'TypeScript, with `.tsx`.' },
  { value: 'javascript', description: 'JavaScript, with `.jsx`.' },
  { value: 'python', description: 'Python.' },
  { value: 'csharp', description: 'C#.' },
  { value: 'java', description: 'Java.' },
  { value: 'go', description: 'Go.' },
  { value: 'notebooks', description: 'Jupyter notebooks, whatever their cells are written in.' },
] as const satisfies readonly DescribedValue[];

/** Name of a language switch. */
export type LanguageSwitch = (typeof languageSwitches)[number]['value'];

/** Every language, switched on. */
export const allLanguages: Readonly<Record<LanguageSwitch, boolean>> = {
  typescript: true,
  javascript: true,
  python: true,
  csharp: true,
  java: true,
  go: true,
  notebooks: true,
};
