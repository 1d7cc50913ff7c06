import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../../src/analysis/calls/project.js';
import type { Evaluator } from '../../../src/analysis/calls/evaluate.js';
import { sourcesOf, type Leaf, type SourceQuestions } from '../../../src/analysis/flow/sources.js';
import type { Call } from '../../../src/analysis/program/model.js';
import { absolute } from '../../support/memory-files.js';
import { resolveTexts } from '../../support/check-text.js';

const folder = join(import.meta.dirname, 'sources');

/** Rewrites the listings instead of comparing them: UPDATE_SNAPSHOTS=1. */
const UPDATE = process.env['UPDATE_SNAPSHOTS'] === '1';

/** What a parameter named `request` holds is told; settings are no part of what is followed. */
const questions: SourceQuestions<string> = {
  expression: () => null,
  parameter: ({ parameter }) => (parameter.target.kind === 'name' && parameter.target.name === 'request' ? { told: 'request' } : null),
  isPart: (name) => name !== 'settings',
};

/** Files of a program: each begins with a line `=== path`. */
function filesOf(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/^=== (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}

/** The argument of each `probe(…)` with the leaves that it comes from, one on a line. */
function listing(file: SourceFile, evaluator: Evaluator): string {
  const probes = file.index.calls.filter(({ callee }) => callee.kind === 'name' && /^probe$/i.test(callee.name)).sort((a, b) => a.span.start - b.span.start);
  return probes.map((call) => printed(call, file, evaluator)).join('\n');
}

function printed(call: Call, file: SourceFile, evaluator: Evaluator): string {
  const [arg] = call.args;
  if (!arg) return '';
  const { leaves, gaveUp } = sourcesOf(arg.value, file, evaluator, questions);
  const lines = leaves.map((leaf) => `  ${line(leaf, file)}`);
  return [quote(call.span, file), ...[...new Set(lines)], ...(gaveUp ? ['  given up'] : [])].join('\n');
}

function line({ origin, told, node, file, path }: Leaf<string>, home: SourceFile): string {
  const where = `${String(file.text.slice(0, node.span.start).split('\n').length)}${file === home ? '' : ` of ${file.path.replace('/project/', '')}`}`;
  return `${told ?? origin}: ${quote(node.span, file)}${path.length > 0 ? ` .${path.join('.')}` : ''} (line ${where})`;
}

function quote({ start, end }: { readonly start: number; readonly end: number }, file: SourceFile): string {
  return file.text.slice(start, end).replace(/\s+/g, ' ');
}

describe('flow: where values come from', () => {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.txt')).sort()) {
    it(name.replace(/\.txt$/, ''), async () => {
      const texts = filesOf(readFileSync(join(folder, name), 'utf8'));
      const { resolver, store } = await resolveTexts(texts);
      const found = Object.keys(texts).map((path) => {
        const file = store.file(absolute(path));
        assert.ok(file, `${path} was not parsed`);
        assert.deepEqual(file.program.problems, []);
        return `=== ${path}\n${listing(file, resolver.evaluator)}`.trimEnd() + '\n';
      }).join('\n');
      const snapshot = join(folder, name.replace(/\.txt$/, '.leaves'));
      if (UPDATE) writeFileSync(snapshot, found);
      assert.ok(existsSync(snapshot), `no snapshot for ${name}: run with UPDATE_SNAPSHOTS=1 and read it`);
      assert.equal(found, readFileSync(snapshot, 'utf8'));
    });
  }

  it('gives up on what has no end, and says so', async () => {
    const parts = Array.from({ length: 1000 }, (_, index) => `request.part${String(index)}`);
    const { resolver, store } = await resolveTexts({ 'a.js': `import '@azure-rest/ai-content-safety';\nfunction f(request) { probe([${parts.join(', ')}]); }\n` });
    const file = store.file(absolute('a.js'));
    assert.ok(file);
    assert.ok(listing(file, resolver.evaluator).endsWith('\n  given up'));
  });

  it('notes the other files that the answer hangs on', async () => {
    const { resolver, store } = await resolveTexts({ 'a.js': "import '@azure-rest/ai-content-safety';\nexport function f(text) { probe(text); }\n", 'b.js': "import '@azure-rest/ai-content-safety';\nimport { f } from './a';\nfunction g(request) { f(request.text); }\n" });
    const file = store.file(absolute('a.js'));
    assert.ok(file);
    resolver.evaluator.consulted.clear();
    assert.match(listing(file, resolver.evaluator), /request: request \.text \(line 3 of b\.js\)/);
    assert.deepEqual([...resolver.evaluator.consulted], [absolute('b.js')]);
  });
});
