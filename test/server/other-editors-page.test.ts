/** `docs/editors.md` says what the code says, and its snippets can be read by the editors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/engine.js';
import { createNodeHost } from '../../src/host/node-host.js';
import { codeActionKinds } from '../../src/server/code-actions.js';
import { serverCommands } from '../../src/server/names.js';
import type { CreateProjectFileParams, ExplainParams, FactsAtParams, InitializationOptions, InventoryParams, LookUpKind, LookUpParams, OverviewParams, ProvidedFiles, RevealParams, ServerCommand, StatusParams } from '../../src/server/protocol.js';
import { defaultValues } from '../../src/settings/settings.js';
import { modern, startClient, stopClients } from './connection.js';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'editors.md'), 'utf8');

/** Rows of the table whose first column has this title, each as its cells. */
function table(title: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${title} |`));
  assert.ok(head >= 0, title);
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
const names = (title: string): readonly string[] => table(title).map(([first = '']) => quoted(first)[0] ?? '').sort();

/** Code blocks of one language, with the section that each stands in. */
function snippets(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}

/** Arguments that the code takes; the types make sure that none is forgotten or made up. */
const commandArguments: Readonly<Record<ServerCommand, readonly string[]>> = {
  'responsibleUse.server.lookUpItems': [],
  'responsibleUse.server.lookUp': ['kind', 'id'] satisfies (keyof LookUpParams)[],
  'responsibleUse.server.factsAt': ['uri', 'position', 'show'] satisfies (keyof FactsAtParams)[],
  'responsibleUse.server.explain': ['id', 'show'] satisfies (keyof ExplainParams)[],
  'responsibleUse.server.scanWorkspace': [],
  'responsibleUse.server.report': [],
  'responsibleUse.server.inventory': ['format'] satisfies (keyof InventoryParams)[],
  'responsibleUse.server.status': ['uri'] satisfies (keyof StatusParams)[],
  'responsibleUse.server.overview': ['revision'] satisfies (keyof OverviewParams)[],
  'responsibleUse.server.selfTest': [],
  'responsibleUse.server.exchangeFiles': ['listed', 'isCut', 'read'] satisfies (keyof ProvidedFiles)[],
  'responsibleUse.server.reveal': ['uri', 'position'] satisfies (keyof RevealParams)[],
  'responsibleUse.server.createProjectFile': ['uri'] satisfies (keyof CreateProjectFileParams)[],
};
const options: Readonly<Record<keyof InitializationOptions, true>> = { explainCommand: true, factsCommand: true, isTrusted: true, readsFiles: true, settings: true, words: true };
const kinds: Readonly<Record<LookUpKind, true>> = { service: true, operation: true, fact: true, clause: true, rule: true, coverage: true };

describe('page of other editors', () => {
  afterEach(stopClients);

  it('lists the capabilities that the server announces', async () => {
    const { capabilities } = await startClient({ capabilities: modern });
    assert.deepEqual(names('capability'), Object.keys(capabilities).sort());
    const actions = table('capability').find(([name]) => name === '`codeActionProvider`')?.[1] ?? '';
    assert.deepEqual(quoted(actions), codeActionKinds);
  });

  it('lists the commands with their arguments', () => {
    assert.deepEqual(names('command'), Object.values(serverCommands).sort());
    for (const [name = '', argument = ''] of table('command')) assert.deepEqual(quoted(argument), commandArguments[quoted(name)[0] as ServerCommand], name);
    const listed = /`kind` is ([^.]+)\./.exec(page)?.[1] ?? '';
    assert.deepEqual(quoted(listed), Object.keys(kinds));
  });

  it('lists the settings with their defaults, and the options of the start', () => {
    assert.deepEqual(names('setting'), Object.keys(defaultValues).sort());
    for (const [name = '', value = ''] of table('setting')) {
      assert.deepEqual(JSON.parse(quoted(value)[0] ?? ''), defaultValues[quoted(name)[0] as keyof typeof defaultValues], name);
    }
    assert.deepEqual(names('initialization option'), Object.keys(options).sort());
  });

  it('lists the endings that are read', () => {
    const { endings } = createEngine(createNodeHost({ log: () => {} }));
    const listed = quoted(/^Files: (.*)$/m.exec(page)?.[1]?.split(', and ')[0] ?? '');
    assert.deepEqual([...listed].sort(), [...endings].sort());
  });

  it('starts the server the same way everywhere, and names roots and settings that exist', () => {
    const all = ['lua', 'toml', 'elisp', 'json'].flatMap((language) => [...snippets(language)]);
    assert.equal(all.length, 6);
    for (const one of all) assert.match(one, /["']responsible-use["'][\s\S]*["']lsp["'],? ["']--stdio["']/);
    const withSettings = all.filter((one) => one.includes('testCodeSeverity'));
    assert.equal(withSettings.length, 5);
    for (const one of withSettings) assert.match(one, /responsibleUse/);
    for (const one of all.filter((text) => /root/.test(text))) assert.match(one, /responsible-use\.json/);
  });

  it('has JSON that parses', () => {
    const [sublime, kate] = snippets('json').map((text) => JSON.parse(text) as Record<string, Record<string, { command: string[]; selector?: string; highlightingModeRegex?: string }>>);
    assert.deepEqual(sublime?.['clients']?.['responsible-use']?.command, ['responsible-use', 'lsp', '--stdio']);
    for (const one of Object.values(kate?.['servers'] ?? {})) {
      assert.deepEqual(one.command, ['responsible-use', 'lsp', '--stdio']);
      assert.doesNotThrow(() => new RegExp(one.highlightingModeRegex ?? '('));
    }
  });

  it('has TOML in which every language names the server that is defined', () => {
    const [toml = ''] = snippets('toml');
    const lines = toml.split('\n').filter((line) => line !== '');
    // The little of TOML that it needs: tables, lists of tables, and values on one line.
    const value = /^[A-Za-z-]+ = (?:"[^"\\]*"|\[(?:"[^"\\]*"(?:, "[^"\\]*")*)?\]|\{ [A-Za-z]+ = \{ [A-Za-z]+ = "[^"\\]*" \} \})$/;
    for (const line of lines) assert.match(line, new RegExp(`^\\[[A-Za-z.-]+\\]$|^\\[\\[language\\]\\]$|${value.source}`));
    assert.ok(lines.includes('[language-server.responsible-use]'));
    const languages = lines.filter((line) => line === '[[language]]').length;
    assert.equal(lines.filter((line) => /^language-servers = .*"responsible-use"\]$/.test(line)).length, languages);
    assert.equal(new Set(lines.filter((line) => line.startsWith('name = '))).size, languages);
  });

  it('has brackets that close in Lua and Lisp', () => {
    for (const text of [...snippets('lua'), ...snippets('elisp')]) {
      const open: string[] = [];
      const closes: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
      for (const [character] of text.replaceAll(/'[^'\n]*'(?=[,\s)}])|"[^"\n]*"|;;.*/g, '').matchAll(/[()[\]{}]/g)) {
        if (character in closes) assert.equal(open.pop(), closes[character], text);
        else open.push(character);
      }
      assert.deepEqual(open, [], text);
    }
  });
});
