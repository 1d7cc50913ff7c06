import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandCategory, commandTitles } from '../../src/extension/commands.js';
import { languages, notebookType, projectFileName } from '../../src/extension/markers.js';
import { inventoryViewType } from '../../src/extension/report/commands.js';
import * as serverNames from '../../src/server/names.js';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly extensionKind: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: unknown }; readonly virtualWorkspaces: { readonly supported: unknown; readonly description?: string } };
  readonly contributes: {
    readonly languages: unknown;
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus?: { readonly commandPalette?: readonly unknown[] };
  };
}

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const textOf = (key: string): string | undefined => texts[key.slice(1, -1)];
const { commands, menus } = manifest.contributes;

describe('manifest: commands', () => {
  it('are those that are typed, with the same titles', () => {
    assert.deepEqual(Object.fromEntries(commands.map(({ command, title }) => [command, textOf(title)])), commandTitles);
  });

  it('share one category and are all in the palette', () => {
    assert.deepEqual([...new Set(commands.map(({ category }) => textOf(category)))], [commandCategory]);
    assert.deepEqual(menus?.commandPalette ?? [], []);
  });

  it('have ids and titles of one style', () => {
    for (const { command, title } of commands) {
      assert.match(command, /^responsibleUse\.[a-z][A-Za-z]+$/);
      assert.match(textOf(title) ?? '', /^[A-Z][^.!]*$/);
    }
  });

  it('do not clash with those of the server', () => {
    const server: readonly string[] = Object.values(serverNames.serverCommands);
    assert.deepEqual(commands.filter(({ command }) => server.includes(command)), []);
  });
});

describe('manifest: activation', () => {
  it('means the same file as the server', () => {
    assert.equal(projectFileName, serverNames.projectFileName);
  });

  it('wakes for the languages that the client watches, for project files, for a report of the last session and for nothing else', () => {
    assert.deepEqual(manifest.activationEvents, [...languages.map((language) => `onLanguage:${language}`), `onNotebook:${notebookType}`, `workspaceContains:**/${projectFileName}`, `onWebviewPanel:${inventoryViewType}`]);
  });

  it('lets project files hold comments', () => {
    assert.deepEqual(manifest.contributes.languages, [{ id: 'jsonc', filenames: [projectFileName] }]);
  });

  it('says what it does in restricted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
  });

  it('has a door for each host, CommonJS by its ending', () => {
    assert.equal(manifest.main, './dist/extension.cjs');
    assert.equal(manifest.browser, './dist/browser.cjs');
    assert.deepEqual(manifest.extensionKind, ['workspace']);
  });

  it('has its icon', () => {
    assert.ok(existsSync(join(root, manifest.icon)));
  });
});
