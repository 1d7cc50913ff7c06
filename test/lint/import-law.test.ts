import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..');

/** The real configuration; only typed parsing is off, because the texts are not files of the project. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ['law/imports', 'no-restricted-globals', 'no-restricted-imports'].includes(ruleId),
});

async function messages(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, 'src', file) });
  return (result?.messages ?? []).map((message) => {
    assert.equal(message.severity, 2, 'a violation is an error, not a warning');
    return `${message.ruleId ?? 'parser'}: ${message.message}`;
  });
}

/** File, statement, and part of the message, or null where the import is allowed. */
const table: readonly (readonly [file: string, statement: string, expected: string | null])[] = [
  ['knowledge/a.ts', "import './b.js';", null],
  ['knowledge/services/a.ts', "import '../schema.js';", null],
  ['knowledge/a.ts', "import '../analysis/files.js';", '"knowledge" must not import "analysis/files.ts"'],
  ['knowledge/a.ts', "import type { X } from '../rules/rule.js';", '"knowledge" must not import "rules/rule.ts"'],
  ['knowledge/a.ts', "import 'ajv';", '"knowledge" must not import the package "ajv"'],
  ['knowledge/a.ts', "import 'node:fs';", 'Node module "node:fs"'],
  ['knowledge/a.ts', "export * from '../engine.js';", '"knowledge" must not import "engine.ts"'],

  ['analysis/program/a.ts', "import './model.js';", null],
  ['analysis/program/a.ts', "import '../../knowledge/schema.js';", '"analysis/program" must not import "knowledge/schema.ts"'],
  ['analysis/program/a.ts', "import '../calls/project.js';", '"analysis/program" must not import'],
  ['analysis/languages/ts/a.ts', "import '../../program/model.js'; import '../../files.js'; import 'typescript'; import '@typescript-eslint/parser';", null],
  ['analysis/languages/ts/a.ts', "import '../../calls/project.js';", '"analysis/languages" must not import'],
  ['analysis/languages/ts/a.ts', "import '../../../knowledge/schema.js';", '"analysis/languages" must not import'],
  ['analysis/languages/ts/a.ts', "import path from 'path';", 'Node module "path"'],
  ['analysis/calls/a.ts', "import '../program/model.js'; import '../languages/language.js'; import '../../knowledge/schema.js';", null],
  ['analysis/calls/a.ts', "import '../languages/index.js';", '"analysis/calls" must not import "analysis/languages/index.ts"'],
  ['analysis/calls/a.ts', "import '../flow/file-flow.js';", '"analysis/calls" must not import'],
  ['analysis/calls/a.ts', "import ts from 'typescript';", 'package "typescript"'],
  ['analysis/flow/a.ts', "import '../calls/project.js'; import '../program/model.js'; import '../../knowledge/schema.js';", null],
  ['analysis/flow/a.ts', "import '../languages/language.js';", '"analysis/flow" must not import'],
  ['analysis/flow/a.ts', "import '../../rules/rule.js';", '"analysis/flow" must not import'],

  ['rules/a.ts', "import '../analysis/calls/project.js'; import '../analysis/flow/file-flow.js'; import '../analysis/files.js'; import '../knowledge/schema.js';", null],
  ['rules/a.ts', "import '../analysis/languages/language.js';", '"rules" must not import'],
  ['rules/a.ts', "import '../engine/types.js';", '"rules" must not import'],
  ['rules/a.ts', "import * as vscode from 'vscode';", 'package "vscode"'],
  ['answers/a.ts', "import '../rules/rule.js'; import '../analysis/calls/project.js'; import '../knowledge/schema.js';", null],
  ['answers/a.ts', "import '../analysis/flow/file-flow.js';", '"answers" must not import'],
  ['answers/a.ts', "import '../engine/types.js';", '"answers" must not import'],

  ['engine.ts', "import './engine/types.js'; import './answers/hover.js'; import './rules/rule.js'; import './analysis/languages/index.js';", null],
  ['engine.ts', "import './host/files.js';", '"engine.ts" must not import'],
  ['engine/a.ts', "import '../cli/main.js';", '"engine" must not import'],
  ['engine/a.ts', "import '../server/main.js';", '"engine" must not import'],
  ['engine/a.ts', "import { Range } from 'vscode-languageserver';", 'package "vscode-languageserver"'],
  ['engine/a.ts', "const fs = require('fs');", 'Node module "fs"'],
  ['engine/a.ts', "const fs = await import('node:fs');", 'Node module "node:fs"'],
  ['engine/a.ts', "type T = import('../host/files.js').T;", '"engine" must not import'],

  ['host/a.ts', "import '../engine.js'; import 'node:fs'; import ignore from 'ignore';", null],
  ['host/a.ts', "import { CancelledError } from '../engine/types.js';", null],
  ['host/a.ts', "import type { ProjectStore } from '../engine/project-store.js';", '"host" must not import'],
  ['host/a.ts', "import '../analysis/files.js';", '"host" must not import'],
  ['server/a.ts', "import '../engine.js'; import '../report/scan-report.js'; import 'vscode-languageserver';", null],
  ['server/a.ts', "import '../host/files.js';", '"server" must not import'],
  ['server/a.ts', "import 'node:fs';", 'Node module "node:fs"'],
  ['server/main.ts', "import '../host/files.js'; import 'vscode-languageserver/node'; import 'node:console';", null],
  ['settings/a.ts', "import '../server/settings.js';", '"settings" must not import'],
  ['server/a.ts', "import '../cli/main.js';", '"server" must not import'],
  ['server/a.ts', "import '../knowledge/schema.js';", '"server" must not import'],
  ['cli/a.ts', "import '../engine.js'; import '../host/files.js'; import 'commander'; import 'node:fs';", null],
  ['cli/a.ts', "import '../server/main.js';", '"cli" must not import'],
  ['cli/a.ts', "await import('../server/main.js');", '"cli" must not import'],
  ['cli/a.ts', "import '../rules/rule.js';", '"cli" must not import'],
  ['extension/a.ts', "import 'vscode'; import 'vscode-languageclient'; import type { P } from '../server/protocol.js';", null],
  ['extension/a.ts', "import { P } from '../server/protocol.js';", 'may only import types from "server/protocol.ts"'],
  ['extension/a.ts', "import '../engine.js';", '"extension" must not import'],
  ['extension/a.ts', "import '../knowledge/schema.js';", '"extension" must not import'],
  ['extension/a.ts', "import 'node:path';", 'Node module "node:path"'],
  ['extension/node.ts', "import 'node:path'; import 'vscode-languageclient/node'; import './client.js';", null],

  ['newroom/a.ts', 'export {};', null],
  ['newroom/a.ts', "import './b.js';", 'is in no room of the import law'],
  ['rules/a.ts', "import '../../test/support/memory-files.js';", 'from outside src'],
];

describe('import law', function () {
  this.timeout(60_000);

  for (const [file, statement, expected] of table) {
    it(`${file}: ${statement} ${expected === null ? 'is allowed' : 'is an error'}`, async () => {
      const found = (await messages(file, statement)).filter((message) => message.startsWith('law/imports'));
      if (expected === null) assert.deepEqual(found, []);
      else assert.ok(found.some((message) => message.includes(expected)), `expected "${expected}", found ${JSON.stringify(found)}`);
    });
  }

  for (const room of ['knowledge', 'analysis/calls', 'rules', 'answers', 'engine']) {
    it(`${room}: globals of a host are errors`, async () => {
      const found = await messages(`${room}/a.ts`, "export const a = process.env['A'];\nexport const b = fetch('x');\nconsole.log(a, b);\n");
      assert.equal(found.length, 3, JSON.stringify(found));
    });
  }

  for (const room of ['host', 'server', 'cli', 'extension']) {
    it(`${room}: opening a connection is an error`, async () => {
      const found = await messages(`${room}/a.ts`, "import 'node:https';\nexport const b = fetch('x');\n");
      assert.ok(found.some((message) => message.startsWith('no-restricted-imports')), JSON.stringify(found));
      assert.ok(found.some((message) => message.startsWith('no-restricted-globals')), JSON.stringify(found));
    });
  }

  it('a cycle between files is an error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-cycle-'));
    try {
      mkdirSync(join(folder, 'src', 'rules'), { recursive: true });
      writeFileSync(join(folder, 'src', 'rules', 'a.ts'), "import { b } from './b.js';\nexport const a = (): unknown => b;\n");
      writeFileSync(join(folder, 'src', 'rules', 'b.ts'), "import { a } from './a.js';\nexport const b = (): unknown => a;\n");
      const cycles = new ESLint({
        cwd: folder,
        overrideConfigFile: join(root, 'eslint.config.mjs'),
        overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
        ruleFilter: ({ ruleId }) => ruleId === 'import-x/no-cycle',
      });
      const results = await cycles.lintFiles(['src/**/*.ts']);
      const found = results.flatMap((result) => result.messages.map((message) => message.ruleId));
      assert.deepEqual(found, ['import-x/no-cycle', 'import-x/no-cycle']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
