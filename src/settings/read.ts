/** Reads settings as they arrive, and says in words what is wrong with them. */
import { english, type Translate } from '../wording/translate.js';
import type { DescribedValue, Shape } from './setting.js';
import { clientNames, defaultValues, serverSettings, type SettingValues } from './settings.js';
import { settingsSection } from './values.js';

export interface ReadSettings {
  readonly values: SettingValues;
  /** Sentences for the user, one for each value that was ignored. */
  readonly problems: readonly string[];
}

/** What the reader must know about rules to find a mistyped one. */
export interface RuleNames {
  /** True where an id or a pattern with `*` stands for a rule at least. */
  matches(pattern: string): boolean;
  /** Ids of rules that resemble a mistyped one. */
  suggestions(id: string): readonly string[];
}

type Values = Record<string, unknown>;

/**
 * Reads the section. A client that sends nothing gets the defaults; a value of the wrong kind is
 * named in `problems` and its default is used.
 */
export function readSettings(section: unknown, rules: RuleNames, translate: Translate = english): ReadSettings {
  if (section === undefined || section === null) return { values: defaultValues, problems: [] };
  if (!isRecord(section)) return { values: defaultValues, problems: [translate('{0} must be an object.', settingsSection)] };
  const problems: string[] = [];
  const told: Telling = { rules, translate, tell: (problem) => void problems.push(problem) };
  const values: Values = {};
  for (const { key, shape } of serverSettings) {
    const value = section[key];
    values[key] = value === undefined || value === null ? shape.default : readValue(`${settingsSection}.${key}`, value, shape, told);
  }
  for (const key of Object.keys(section)) {
    if (key in defaultValues || clientNames.has(key)) continue;
    const similar = Object.keys(defaultValues).find((known) => known.toLowerCase() === key.toLowerCase());
    problems.push(similar === undefined ? translate('{0} is not a setting.', `${settingsSection}.${key}`) : translate('{0} is not a setting. Did you mean {1}?', `${settingsSection}.${key}`, `${settingsSection}.${similar}`));
  }
  return { values: values as unknown as SettingValues, problems };
}

/** Who says what is wrong, and in which language. */
interface Telling {
  readonly rules: RuleNames;
  readonly translate: Translate;
  tell(problem: string): void;
}

function readValue(name: string, value: unknown, shape: Shape, telling: Telling): unknown {
  const { translate, tell } = telling;
  switch (shape.kind) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      tell(translate('{0} must be true or false, not {1}.', name, shown(value)));
      return shape.default;
    case 'integer':
      if (typeof value === 'number' && value >= shape.minimum && value <= shape.maximum) return Math.floor(value);
      tell(translate('{0} must be a number from {1} to {2}, not {3}.', name, shape.minimum, shape.maximum, shown(value)));
      return shape.default;
    case 'choice':
      if (isOneOf(value, shape.values)) return value;
      tell(translate('{0} must be one of {1}, not {2}.', name, listOf(shape.values), shown(value)));
      return shape.default;
    case 'switches':
      return readSwitches(name, value, shape, telling);
    case 'severities':
      return readSeverities(name, value, shape, telling);
  }
}

function readSwitches(name: string, value: unknown, shape: Extract<Shape, { kind: 'switches' }>, { translate, tell }: Telling): Values {
  const switches: Values = { ...shape.default };
  if (!isRecord(value)) {
    tell(translate('{0} must be an object with true or false for each language, not {1}.', name, shown(value)));
    return switches;
  }
  for (const [key, isOn] of Object.entries(value)) {
    if (!isOneOf(key, shape.names)) tell(translate('{0}: there is no switch {1}. Use one of {2}.', name, shown(key), listOf(shape.names)));
    else if (typeof isOn !== 'boolean') tell(translate('{0}: {1} must be true or false, not {2}.', name, shown(key), shown(isOn)));
    else switches[key] = isOn;
  }
  return switches;
}

function readSeverities(name: string, value: unknown, shape: Extract<Shape, { kind: 'severities' }>, { rules, translate, tell }: Telling): Values {
  if (!isRecord(value)) {
    tell(translate('{0} must be an object of rule ids with their severities, not {1}.', name, shown(value)));
    return { ...shape.default };
  }
  const severities: Values = {};
  for (const [pattern, severity] of Object.entries(value)) {
    if (!rules.matches(pattern)) tell(unknownRule(name, pattern, rules.suggestions(pattern), translate));
    else if (!isOneOf(severity, shape.values)) tell(translate('{0}: {1} must be one of {2}, not {3}.', name, shown(pattern), listOf(shape.values), shown(severity)));
    else severities[pattern] = severity;
  }
  return severities;
}

function unknownRule(name: string, pattern: string, similar: readonly string[], translate: Translate): string {
  if (similar.length === 0) return translate('{0}: there is no rule {1}.', name, shown(pattern));
  return translate('{0}: there is no rule {1}. Did you mean one of {2}?', name, shown(pattern), similar.join(', '));
}

function listOf(values: readonly DescribedValue[]): string {
  return values.map(({ value }) => value).join(', ');
}

function isOneOf(value: unknown, values: readonly DescribedValue[]): value is string {
  return values.some((one) => one.value === value);
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Cut, because a setting can hold anything and this ends up in a message box. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
