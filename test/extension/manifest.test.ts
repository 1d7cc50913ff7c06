import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandCategory, commandTitles } from '../../src/extension/commands.js';
import { languages, notebookType, projectFileName } from '../../src/extension/markers.js';
import * as serverNames from '../../src/server/names.js';
import { defaultSettings, largestFileSize, parseSettings } from '../../src/server/settings.js';

interface Property {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly maximum?: number;
  readonly markdownDescription?: string;
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown }; readonly virtualWorkspaces: { readonly supported: unknown; readonly description?: string } };
  readonly contributes: {
    readonly languages: unknown;
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly menus?: { readonly commandPalette?: readonly unknown[] };
  };
}

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { commands, configuration, menus } = manifest.contributes;
const { properties } = configuration;

describe('manifest: commands', () => {
  it('are those that are typed, with the same titles', () => {
    assert.deepEqual(Object.fromEntries(commands.map(({ command, title }) => [command, title])), commandTitles);
  });

  it('share one category and are all in the palette', () => {
    assert.deepEqual([...new Set(commands.map(({ category }) => category))], [commandCategory]);
    assert.deepEqual(menus?.commandPalette ?? [], []);
  });

  it('have ids and titles of one style', () => {
    for (const { command, title } of commands) {
      assert.match(command, /^responsibleUse\.[a-z][A-Za-z]+$/);
      assert.match(title, /^[A-Z][^.!]*$/);
    }
  });

  it('do not clash with those of the server', () => {
    const server: readonly string[] = Object.values(serverNames.serverCommands);
    assert.deepEqual(commands.filter(({ command }) => server.includes(command)), []);
  });
});

describe('manifest: settings', () => {
  it('have the defaults that the server uses when it gets none', () => {
    const own = Object.keys(defaultSettings) as (keyof typeof defaultSettings)[];
    for (const key of own) assert.deepEqual(properties[`responsibleUse.${key}`]?.default, defaultSettings[key], key);
    assert.deepEqual(Object.keys(properties).sort(), [...own, 'trace.server'].map((key) => `responsibleUse.${key}`).sort());
  });

  it('pass the server without a complaint when they stand at their defaults', () => {
    const section: Record<string, unknown> = { trace: { server: 'off' } };
    for (const [key, { default: value }] of Object.entries(properties)) {
      if (!key.includes('trace')) section[key.replace('responsibleUse.', '')] = value;
    }
    assert.deepEqual(parseSettings(section, { ids: [], suggestions: () => [] }), { settings: defaultSettings, problems: [] });
  });

  it('offer values that the server takes', () => {
    for (const severity of properties['responsibleUse.severities']?.additionalProperties?.enum ?? []) {
      assert.deepEqual(parseSettings({ severities: { rule: severity } }, { ids: ['rule'], suggestions: () => [] }).problems, []);
    }
    for (const severity of properties['responsibleUse.testCodeSeverity']?.enum ?? []) {
      assert.deepEqual(parseSettings({ testCodeSeverity: severity }, { ids: [], suggestions: () => [] }).problems, []);
    }
    assert.equal(properties['responsibleUse.maxFileSize']?.maximum, largestFileSize);
  });

  it('are described in Markdown', () => {
    for (const [key, { markdownDescription }] of Object.entries(properties)) assert.match(markdownDescription ?? '', /\.$/, key);
  });
});

describe('manifest: activation', () => {
  it('means the same file as the server', () => {
    assert.equal(projectFileName, serverNames.projectFileName);
  });

  it('wakes for the languages that the client watches, for project files and for nothing else', () => {
    assert.deepEqual(manifest.activationEvents, [...languages.map((language) => `onLanguage:${language}`), `onNotebook:${notebookType}`, `workspaceContains:**/${projectFileName}`]);
  });

  it('lets project files hold comments', () => {
    assert.deepEqual(manifest.contributes.languages, [{ id: 'jsonc', filenames: [projectFileName] }]);
  });

  it('says what it does in restricted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.notEqual(manifest.capabilities.virtualWorkspaces.supported, true);
    assert.ok(manifest.capabilities.virtualWorkspaces.description);
  });

  it('has its icon', () => {
    assert.ok(existsSync(join(root, manifest.icon)));
  });
});
