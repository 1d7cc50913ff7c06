import assert from 'node:assert/strict';
import { surfaceCount, surfaceLanguages, surfaceTable } from '../../../../scripts/surface-table.js';
import { languages } from '../../../../src/analysis/languages/index.js';
import { services } from '../../../../src/knowledge/index.js';
import type { Language } from '../../../../src/knowledge/schema.js';
import { bindingsOf, nameOf, type Binding } from './bindings.js';
import { csharpPrograms } from './csharp.js';
import { wrongCalls } from './expect-surface.js';
import { goPrograms } from './go.js';
import { installedPackages } from './installed-packages.js';
import { javaPrograms } from './java.js';
import { commonJsPrograms, generationProgram } from './javascript.js';
import type { SurfaceProgram } from './program.js';
import { pythonPrograms } from './python.js';

const programs: Readonly<Record<Language, () => readonly SurfaceProgram[]>> = {
  javascript: () => [...installedPackages().map(generationProgram), ...commonJsPrograms()],
  python: pythonPrograms,
  csharp: csharpPrograms,
  java: javaPrograms,
  go: goPrograms,
};

/** Languages that are read at all. */
const read = new Set(languages.map(({ id }) => (id === 'typescript' ? 'javascript' : id)));

describe('every binding of the catalogue resolves to its operation', () => {
  /** Bindings that every one of their programs showed to resolve. */
  const resolved = new Map<Language, Set<string>>();

  for (const { id, name } of surfaceLanguages) {
    it(name, async function () {
      this.timeout(120_000);
      assert.ok(read.has(id), `${name} is not read`);
      const shown = new Set<string>();
      const failed = new Set<string>();
      const wrong: string[] = [];
      const all = programs[id]();
      let calls = 0;
      for (const program of all) {
        const found = await wrongCalls(program);
        wrong.push(...found.messages);
        calls += program.calls.length;
        for (const { binding, proves } of program.calls) for (const one of [binding, ...proves]) (found.bindings.has(binding) ? failed : shown).add(nameOf(one));
      }
      const catalogue: readonly Binding[] = services.flatMap((service) => bindingsOf(service, id));
      const good = new Set(catalogue.map(nameOf).filter((binding) => shown.has(binding) && !failed.has(binding)));
      resolved.set(id, good);
      console.log(`      ${name}: ${String(good.size)} of ${String(catalogue.length)} bindings, ${String(calls)} calls in ${String(all.length)} programs`);
      assert.deepEqual(wrong, []);
      assert.deepEqual(catalogue.map(nameOf).filter((binding) => !good.has(binding)), [], 'bindings without a program');
    });
  }

  it('in numbers', () => {
    const table = surfaceTable((service, language) => {
      const count = surfaceCount(service, language);
      if (count === null) return 'no client';
      const bindings = bindingsOf(service, language).map(nameOf);
      assert.equal(bindings.length, count.bindings);
      return `${String(bindings.filter((binding) => resolved.get(language)?.has(binding)).length)} / ${String(count.bindings)}`;
    });
    console.log(['', ...table].join('\n      '));
    assert.equal(table.length, services.length + 2);
    assert.ok(table.some((row) => row.includes('no client')));
  });
});
