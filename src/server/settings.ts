/** The editor's settings as they arrive, and what the engine gets out of them. */
import type { EngineSettings, Severity } from '../engine/types.js';

export interface ServerSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly testCodeSeverity: Severity | 'off';
  /** In KiB. */
  readonly maxFileSize: number;
}

export const defaultSettings: ServerSettings = {
  severities: {},
  testCodeSeverity: 'information',
  maxFileSize: 1024,
};

/** Largest accepted `maxFileSize`, 16 MiB: larger files are never read into memory. */
export const largestFileSize = 16_384;

const severityNames: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Keys of the section that only the client reads. */
const clientKeys: ReadonlySet<string> = new Set(['trace']);

export interface ParsedSettings {
  readonly settings: ServerSettings;
  /** Sentences for the user, one for each value that was ignored. */
  readonly problems: readonly string[];
}

/** What the parser must know about rules to find a mistyped one. */
export interface RuleNames {
  readonly ids: readonly string[];
  suggestions(id: string): readonly string[];
}

/**
 * Reads the `responsibleUse` section. A client that sends nothing gets the defaults; a value of
 * the wrong kind is named in `problems` and its default is used.
 */
export function parseSettings(value: unknown, rules: RuleNames): ParsedSettings {
  if (value === undefined || value === null) return { settings: defaultSettings, problems: [] };
  if (!isRecord(value)) {
    return { settings: defaultSettings, problems: [`responsibleUse must be an object, not ${kindOf(value)}.`] };
  }
  const problems: string[] = [];
  const settings = {
    severities: readSeverities(value['severities'], rules, problems),
    testCodeSeverity: readTestCodeSeverity(value['testCodeSeverity'], problems),
    maxFileSize: readMaxFileSize(value['maxFileSize'], problems),
  };
  for (const key of Object.keys(value)) {
    if (!(key in defaultSettings) && !clientKeys.has(key)) problems.push(`responsibleUse.${key} is not a setting.`);
  }
  return { settings, problems };
}

/** The part of the settings that the engine takes. */
export function engineSettings(settings: ServerSettings): EngineSettings {
  return {
    severities: settings.severities,
    testCodeSeverity: settings.testCodeSeverity,
    maxFileLength: settings.maxFileSize * 1024,
  };
}

function readSeverities(value: unknown, rules: RuleNames, problems: string[]): ServerSettings['severities'] {
  if (value === undefined || value === null) return defaultSettings.severities;
  if (!isRecord(value)) {
    problems.push(`responsibleUse.severities must be an object of rule ids, not ${kindOf(value)}.`);
    return defaultSettings.severities;
  }
  const severities: Record<string, Severity | 'off'> = {};
  for (const [pattern, severity] of Object.entries(value)) {
    if (!rules.ids.some((id) => matchesPattern(id, pattern))) {
      problems.push(`responsibleUse.severities: there is no rule "${pattern}".${didYouMean(rules.suggestions(pattern), rules.ids)}`);
    } else if (!isSeverity(severity)) {
      problems.push(`responsibleUse.severities: "${pattern}" must be one of ${severityNames.join(', ')}, not ${shown(severity)}.`);
    } else {
      severities[pattern] = severity;
    }
  }
  return severities;
}

function readTestCodeSeverity(value: unknown, problems: string[]): ServerSettings['testCodeSeverity'] {
  if (value === undefined || value === null) return defaultSettings.testCodeSeverity;
  if (isSeverity(value)) return value;
  problems.push(`responsibleUse.testCodeSeverity must be one of ${severityNames.join(', ')}, not ${shown(value)}.`);
  return defaultSettings.testCodeSeverity;
}

function readMaxFileSize(value: unknown, problems: string[]): number {
  if (value === undefined || value === null) return defaultSettings.maxFileSize;
  if (typeof value === 'number' && value >= 1 && value <= largestFileSize) return Math.floor(value);
  problems.push(`responsibleUse.maxFileSize must be a number of KiB from 1 to ${largestFileSize}, not ${shown(value)}.`);
  return defaultSettings.maxFileSize;
}

/** `*` stands for any run of characters. */
function matchesPattern(id: string, pattern: string): boolean {
  if (!pattern.includes('*')) return id === pattern;
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*');
  return new RegExp(`^${source}$`).test(id);
}

function didYouMean(suggestions: readonly string[], ids: readonly string[]): string {
  const known = suggestions.filter((id) => ids.includes(id));
  return known.length === 0 ? '' : ` Did you mean ${known.map((id) => `"${id}"`).join(' or ')}?`;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return (severityNames as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** Cut, because a setting can hold anything and this ends up in a message box. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
