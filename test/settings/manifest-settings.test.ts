/** The manifest, its texts and the README say what `src/settings` says, and the server takes what they offer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSettings, restrictedSettings, settingKeys } from '../../scripts/settings/manifest-settings.js';
import { switchOf } from '../../src/engine/language-switches.js';
import { createEngine } from '../../src/engine.js';
import { createNodeHost } from '../../src/host/node-host.js';
import { allRules } from '../../src/rules/index.js';
import { parseSettings } from '../../src/server/settings.js';
import { defaultValues, settings } from '../../src/settings/settings.js';
import { allLanguages, languageSwitches, severityValues } from '../../src/settings/values.js';

interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly markdownDescription: string;
  readonly properties?: Readonly<Record<string, { readonly type: string; readonly enum?: readonly string[]; readonly description?: string; readonly markdownDescription?: string }>>;
  readonly additionalProperties?: false | { readonly enum: readonly string[] };
}

const root = join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = read('package.json') as {
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown; readonly description: string; readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: { readonly configuration: { readonly title: string; readonly properties: Readonly<Record<string, Property>> } };
};
const words = read('package.nls.json') as Readonly<Record<string, string>>;
const { properties } = manifest.contributes.configuration;
const rules = { ids: allRules.map(({ id }) => id), suggestions: () => [] };
const english = (key: string | undefined): string => words[/^%(.+)%$/.exec(key ?? '')?.[1] ?? ''] ?? '';

describe('settings in the manifest', () => {
  it('are those that are declared, in their order', () => {
    assert.deepEqual(Object.keys(properties), settings.map(({ key }) => `responsibleUse.${key}`));
    assert.deepEqual(Object.values(properties).map(({ order }) => order), settings.map((_, index) => index + 1));
  });

  it('have the defaults that the server uses when it gets none, and pass it without a complaint', () => {
    const section = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.replace('responsibleUse.', '').split('.')[0] ?? '', key.includes('trace') ? { server: value.default } : value.default]));
    assert.deepEqual(parseSettings(section, rules), { values: defaultValues, problems: [] });
  });

  it('offer values and limits that the server takes, and none that it does not', () => {
    for (const { key, shape, readBy } of settings) {
      if (readBy === 'client') continue;
      const property = properties[`responsibleUse.${key}`];
      for (const value of property?.enum ?? []) assert.deepEqual(parseSettings({ [key]: value }, rules).problems, [], `${key}: ${value}`);
      if (shape.kind !== 'integer') continue;
      for (const limit of [property?.minimum, property?.maximum]) assert.deepEqual(parseSettings({ [key]: limit }, rules).problems, []);
      assert.equal(parseSettings({ [key]: (property?.minimum ?? 0) - 1 }, rules).problems.length, 1);
      assert.equal(parseSettings({ [key]: (property?.maximum ?? 0) + 1 }, rules).problems.length, 1);
    }
  });

  it('complete every rule with every severity, and take patterns', () => {
    const { properties: perRule = {}, additionalProperties } = properties['responsibleUse.severities'] ?? {};
    const names = severityValues.map(({ value }) => value);
    assert.deepEqual(Object.keys(perRule), rules.ids);
    for (const [rule, { enum: values }] of Object.entries(perRule)) {
      assert.deepEqual(values, names);
      for (const value of names) assert.deepEqual(parseSettings({ severities: { [rule]: value } }, rules).problems, []);
    }
    assert.deepEqual(additionalProperties, { type: 'string', enum: names });
  });

  it('switch every language that is read, and nothing else', () => {
    const { properties: switches = {}, additionalProperties } = properties['responsibleUse.languages'] ?? {};
    const { endings } = createEngine(createNodeHost({ log: () => {} }));
    const read = new Set(endings.map((ending) => switchOf(`/project/file${ending}`)));
    assert.deepEqual(Object.keys(switches).sort(), [...read].sort());
    assert.deepEqual(Object.keys(switches), languageSwitches.map(({ value }) => value));
    assert.deepEqual(Object.keys(allLanguages), languageSwitches.map(({ value }) => value));
    assert.equal(additionalProperties, false);
  });

  it('are described in sentences, every value of a list too', () => {
    for (const [key, property] of Object.entries(properties)) {
      const values = [...(property.markdownEnumDescriptions ?? []), ...Object.values(property.properties ?? {}).map((one) => one.description ?? one.markdownDescription)];
      for (const text of [property.markdownDescription, ...values]) assert.match(english(text), /^\S.*\.$/s, `${key}: ${text ?? ''}`);
      assert.equal(property.markdownEnumDescriptions?.length, property.enum?.length, key);
    }
    assert.ok(english(manifest.contributes.configuration.title));
  });

  it('link to settings that exist', () => {
    for (const text of Object.values(words)) {
      for (const [, linked = ''] of text.matchAll(/`#([^#`]+)#`/g)) assert.ok(linked in properties, linked);
    }
  });

  it('leave no text behind that nothing uses', () => {
    const made = Object.keys(manifestSettings(allRules).words).sort();
    assert.deepEqual(Object.keys(words).filter((key) => key.startsWith(settingKeys)).sort(), made);
    const used = JSON.stringify(manifest.contributes.configuration);
    assert.deepEqual(made.filter((key) => !used.includes(`"%${key}%"`)), []);
  });
});

describe('settings of a workspace that is not trusted', () => {
  const { supported, description, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;

  it('are restricted where they decide what is reported, and free where they only present', () => {
    assert.equal(supported, 'limited');
    assert.match(english(description), /responsible-use\.json/);
    assert.deepEqual(restrictedConfigurations, restrictedSettings);
    const free = Object.keys(properties).filter((key) => !restrictedConfigurations.includes(key));
    assert.deepEqual(free, ['responsibleUse.codeLens', 'responsibleUse.trace.server']);
  });
});
