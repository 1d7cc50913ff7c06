/** The editor's settings as the server needs them. What there is and what is valid stands in `src/settings`. */
import type { EngineSettings } from '../engine/types.js';
import { readSettings, type ReadSettings, type RuleNames } from '../settings/read.js';
import type { SettingValues } from '../settings/settings.js';
import type { Translate } from '../wording/translate.js';
import { matchesWildcard } from '../wording/wildcard.js';

export type { SettingValues as ServerSettings } from '../settings/settings.js';

/** Ids of rules, and which of them resemble a mistyped one. */
export interface KnownRules {
  readonly ids: readonly string[];
  suggestions(id: string): readonly string[];
}

/** Reads the section `responsibleUse`; see `readSettings`. */
export function parseSettings(section: unknown, rules: KnownRules, translate?: Translate): ReadSettings {
  const names: RuleNames = {
    matches: (pattern) => rules.ids.some((id) => matchesWildcard(id, pattern)),
    // What resembles it may be a service, or a clause, as well.
    suggestions: (id) => rules.suggestions(id).filter((known) => rules.ids.includes(known)),
  };
  return readSettings(section, names, translate);
}

/** The part of the settings that the engine takes. */
export function engineSettings(values: SettingValues): Omit<EngineSettings, 'projectFiles'> {
  const { severities, testCodeSeverity, notebookSeverity, languages, maxFileSize } = values;
  return { severities, testCodeSeverity, notebookSeverity, languages, maxFileLength: maxFileSize * 1024 };
}
