/** Settings in the manifest, made from `src/settings`. Texts are keys; the English ones go to `package.nls.json`. */
import type { Rule } from '../../src/rules/rule.js';
import type { DescribedValue, Setting, Shape } from '../../src/settings/setting.js';
import { serverSettings, settings } from '../../src/settings/settings.js';
import { settingsSection } from '../../src/settings/values.js';

/** Keys of `package.nls.json` that are made here begin with this. */
export const settingKeys = 'setting.';

/** What of a rule a setting shows. */
export type RuleInSettings = Pick<Rule, 'id' | 'summary' | 'severity'>;

type Json = Readonly<Record<string, unknown>>;

/** A part of the manifest with the English texts of the keys in it. */
interface Made {
  readonly json: Json;
  readonly words: Readonly<Record<string, string>>;
}

const all: readonly Setting[] = settings;
const titleKey = `${settingKeys}title`;

/** `contributes.configuration` with its texts. */
export function manifestSettings(rules: readonly RuleInSettings[]): Made {
  const made = all.map((setting, index) => ({ setting, ...property(setting, index + 1, rules) }));
  return {
    json: { title: `%${titleKey}%`, properties: Object.fromEntries(made.map(({ setting, json }) => [`${settingsSection}.${setting.key}`, json])) },
    words: Object.assign({ [titleKey]: 'Responsible Use for Azure AI' }, ...made.map(({ words }) => words)) as Record<string, string>,
  };
}

/** Settings of which the value of a workspace that is not trusted does not count, in full. */
export const restrictedSettings: readonly string[] = all.filter(({ restricted }) => restricted).map(({ key }) => `${settingsSection}.${key}`);

/** Rows of the README's table: name, default, what it does. */
export const settingRows: readonly string[] = all.map((setting) => row(`${settingsSection}.${setting.key}`, setting));

/** Rows of the table for other editors: those that the server reads, below the section. */
export const serverSettingRows: readonly string[] = serverSettings.map((setting) => row(setting.key, setting));

function row(name: string, { shape, description }: Pick<Setting, 'shape' | 'description'>): string {
  return `| \`${name}\` | \`${JSON.stringify(shape.default)}\` | ${inProse(description, shape).replaceAll('|', '\\|')} |`;
}

/** Links to settings work in the settings editor alone, and it alone shows limits and values beside a setting. */
function inProse(markdown: string, shape: Shape): string {
  const text = markdown.replace(/`#([^#`]+)#`/g, '`$1`');
  switch (shape.kind) {
    case 'integer':
      return `${text} From ${String(shape.minimum)} to ${String(shape.maximum)}.`;
    case 'choice':
    case 'severities':
      return `${text} One of ${shape.values.map(({ value }) => `\`${value}\``).join(', ')}.`;
    default:
      return text;
  }
}

function property({ key, shape, description, scope }: Setting, order: number, rules: readonly RuleInSettings[]): Made {
  const prefix = `${settingKeys}${key}.`;
  const { json, words } = ofShape(shape, prefix, rules);
  return {
    json: { ...json, default: shape.default, scope, order, markdownDescription: `%${prefix}description%` },
    words: { ...words, [`${prefix}description`]: description },
  };
}

function ofShape(shape: Shape, prefix: string, rules: readonly RuleInSettings[]): Made {
  switch (shape.kind) {
    case 'boolean':
      return { json: { type: 'boolean' }, words: {} };
    case 'integer':
      return { json: { type: 'integer', minimum: shape.minimum, maximum: shape.maximum }, words: {} };
    case 'choice':
      return choice(shape.values, prefix);
    case 'switches':
      return switches(shape.names, prefix);
    case 'severities':
      return severities(shape.values, prefix, rules);
  }
}

function choice(values: readonly DescribedValue[], prefix: string): Made {
  return {
    json: { type: 'string', enum: values.map(({ value }) => value), markdownEnumDescriptions: values.map(({ value }) => `%${prefix}${value}%`) },
    words: Object.fromEntries(values.map(({ value, description }) => [`${prefix}${value}`, description])),
  };
}

function switches(names: readonly DescribedValue[], prefix: string): Made {
  return {
    json: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(names.map(({ value }) => [value, { type: 'boolean', default: true, markdownDescription: `%${prefix}${value}%` }])),
    },
    words: Object.fromEntries(names.map(({ value, description }) => [`${prefix}${value}`, description])),
  };
}

/** One property per rule, for completion; patterns are taken as well. */
function severities(values: readonly DescribedValue[], prefix: string, rules: readonly RuleInSettings[]): Made {
  const names = values.map(({ value }) => value);
  return {
    json: {
      type: 'object',
      additionalProperties: { type: 'string', enum: names },
      properties: Object.fromEntries(rules.map(({ id }) => [id, { type: 'string', enum: names, description: `%${prefix}${id}%` }])),
    },
    words: Object.fromEntries(rules.map(({ id, summary, severity }) => [`${prefix}${id}`, `${summary} Default: ${severity}.`])),
  };
}
