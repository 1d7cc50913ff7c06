import assert from 'node:assert/strict';
import { ProjectFlow } from '../../../src/analysis/flow/project-flow.js';
import type { FileFlow } from '../../../src/analysis/flow/file-flow.js';
import type { Call } from '../../../src/analysis/program/model.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

/** Flow of the first of some files. */
async function flowOf(texts: Readonly<Record<string, string>>): Promise<{ readonly flow: FileFlow; readonly call: (name: string) => Call; readonly consulted: ReadonlySet<string> }> {
  const { resolver, store } = await resolveTexts(texts);
  const file = store.file(absolute(Object.keys(texts)[0] ?? ''));
  if (!file) throw new Error('the program was not parsed');
  const call = (name: string): Call => {
    const found = file.index.calls.find(({ callee }) => (callee.kind === 'name' || callee.kind === 'member') && callee.name === name);
    if (!found) throw new Error(`no call of ${name}`);
    return found;
  };
  return { flow: ProjectFlow.over(resolver).of(file), call, consulted: resolver.evaluator.consulted };
}

const client = `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
`;
const ask = "await client.path('/text:analyze').post({ body: { text } })";

/** Results of a file that calls `given`, which another file exports with some body. */
async function results(body: string): Promise<readonly string[]> {
  const { flow } = await flowOf({ 'src/a.ts': "import { given } from './b.js';\nprobe(await given(text));\n", 'src/b.ts': `${client}export async function given(text) {\n${body}\n}\n` });
  return flow.results.map(({ call, carriedBy }) => `${call.operation?.id ?? ''} ${carriedBy.map(({ fn }) => fn.name).join()}`);
}

describe('values of other files', () => {
  describe('come back', () => {
    for (const [name, body] of [
      ['as they are', `return ${ask};`],
      ['as what was made of them', `const answer = ${ask}; return { worst: Math.max(...answer.body.list) };`],
      ['as the outcome of a condition', `const answer = ${ask}; if (answer.body.bad) return false; return true;`],
      ['as a constant', `const answer = ${ask}; if (answer.body.bad) return Verdict.Blocked; return Verdict.Allowed;`],
      ['as an object that says which way was taken', `const answer = ${ask}; return answer.body.bad ? { allowed: false } : { allowed: true };`],
      ['as what a made object was given', `const answer = ${ask}; const verdict = new Verdict(); if (answer.body.bad) verdict.blocked = true; return verdict;`],
    ] as const) {
      it(name, async () => assert.deepEqual(await results(body), ['analyze-text given']));
    }
  });

  describe('do not come back', () => {
    for (const [name, body] of [
      ['as what has nothing to do with them', `const answer = ${ask}; if (answer.body.bad) throw new Error(); const post = db.insert(text); return post;`],
      ['where nothing is returned', `const answer = ${ask}; console.log(answer);`],
    ] as const) {
      it(name, async () => assert.deepEqual(await results(body), []));
    }
    it('from functions that call each other in a circle', async () => {
      const { flow } = await flowOf({
        'src/a.ts': "import { b } from './b.js';\nexport function a(x) { return b(x); }\n",
        'src/b.ts': "import { a } from './a.js';\nimport '@azure-rest/ai-content-safety';\nexport function b(x) { return a(x); }\n",
      });
      assert.deepEqual(flow.results, []);
    });
  });

  it('come back through a circle as well', async () => {
    const { flow } = await flowOf({
      'src/a.ts': "import { b } from './b.js';\nexport async function a(text) { return text ? b(text) : null; }\n",
      'src/b.ts': `import { a } from './a.js';\n${client}export async function b(text) { if (text.next) return a(text.next); return ${ask}; }\n`,
    });
    assert.deepEqual(flow.results.map(({ node }) => flow.file.text.slice(node.span.start, node.span.end)), ['b(text)']);
  });

  it('come out of a function of another file only where it returns what it is given', async () => {
    const { flow, call } = await flowOf({
      'src/a.ts': `import { pick, count } from './b.js';\n${client}export async function run(text) {\n  const answer = ${ask};\n  first(pick(answer));\n  second(count(answer));\n}\n`,
      'src/b.ts': 'export const pick = (answer) => answer.body;\nexport function count(answer) { total += 1; return total; }\n',
    });
    const reach = flow.reach([call('post')]);
    assert.deepEqual(['first', 'second'].map((name) => call(name).args.some((arg) => reach.holds(arg.value))), [true, false]);
  });

  it('are handed on by name, by place, to constructors and further', async () => {
    const { flow, call, consulted } = await flowOf({
      'app/a.py': 'from azure.ai.contentsafety import ContentSafetyClient\nfrom app.b import keep, Case\nclient = ContentSafetyClient(E, c)\n\ndef run(options):\n    answer = client.analyze_text(options)\n    keep(1, answer=answer)\n    Case(answer)\n    other(answer)\n',
      'app/b.py': 'from app.c import decide\n\ndef keep(place, answer):\n    decide(answer)\n\nclass Case:\n    def __init__(self, answer):\n        self.answer = answer\n    def close(self):\n        if self.answer.bad:\n            act()\n',
      'app/c.py': 'def decide(answer):\n    if answer.bad:\n        act()\n',
      'app/__init__.py': '',
    });
    const handed = flow.reach([call('analyze_text')]).handedOn();
    assert.deepEqual(handed.map(({ to }) => to.fn.name), ['keep', '__init__']);
    assert.deepEqual(handed.map(({ reach }) => reach.decisions().length), [0, 1]);
    assert.deepEqual(handed[0]?.reach.handedOn().map(({ to, reach }) => [to.file.path, reach.decisions().length]), [[absolute('app/c.py'), 1]]);
    assert.equal(consulted.has(absolute('app/c.py')), true);
  });

  describe('calls run', () => {
    const targets = async (texts: Readonly<Record<string, string>>, name: string): Promise<readonly string[]> => {
      const { flow, call } = await flowOf(texts);
      return flow.project.targets.of(call(name), flow.file).map(({ fn, file }) => `${file.index.classOf.get(fn)?.name ?? ''}.${fn.name}`).sort();
    };
    it('what implements an interface', async () => {
      const texts = { 'src/a.ts': "import type { Port } from './b.js';\nexport class A { constructor(private port: Port) {} run() { return this.port.ask(1); } }\n", 'src/b.ts': 'export interface Port { ask(x: number): number }\nexport class One implements Port { ask(x: number) { return x; } }\nexport class Two implements Port { ask(x: number) { return -x; } }\nexport class Other { ask(x: number) { return x; } }\n' };
      assert.deepEqual(await targets(texts, 'ask'), ['One.ask', 'Two.ask']);
    });
    it('what has the methods of an interface in Go', async () => {
      const texts = { 'a/a.go': 'package a\n\ntype port interface {\n\tAsk(x int) int\n}\n\nfunc run(p port) int { return p.Ask(1) }\n', 'b/b.go': 'package b\n\ntype One struct{}\n\nfunc (o *One) Ask(x int) int { return x }\n\ntype Other struct{}\n\nfunc (o *Other) Ask() int { return 1 }\n', 'go.mod': 'module m\n' };
      assert.deepEqual(await targets(texts, 'Ask'), ['One.Ask']);
    });
    it('what a protocol of Python asks for', async () => {
      const texts = { 'a.py': 'from typing import Protocol\n\nclass Port(Protocol):\n    def ask(self, x): ...\n\nclass One:\n    def ask(self, x):\n        return x\n\ndef run(port: Port):\n    return port.ask(1)\n' };
      assert.deepEqual(await targets(texts, 'ask'), ['One.ask']);
    });
    it('the method of the declared type, and no stub', async () => {
      const texts = { 'A.cs': 'class A { private readonly B _b; void Run() { _b.Ask(1); } }\n', 'B.cs': 'abstract class B { public abstract int Ask(int x); }\nclass C : B { public override int Ask(int x) => x; }\n' };
      assert.deepEqual(await targets(texts, 'Ask'), ['C.Ask']);
    });
  });

  describe('failures of moderation get out', () => {
    const escapes = async (body: string): Promise<number> => {
      const { flow, call } = await flowOf({ 'src/a.ts': "import { given } from './b.js';\ngiven(text);\n", 'src/b.ts': `${client}export async function given(text) {\n${body}\n}\n` });
      const [target] = flow.project.targets.of(call('given'), flow.file);
      return target ? flow.project.escapes.of(target).length : 0;
    };
    it('where nothing catches them', async () => assert.equal(await escapes(`return ${ask};`), 1));
    it('where a handler throws on', async () => assert.equal(await escapes(`try { return ${ask}; } catch (error) { log(error); throw error; }`), 1));
    it('not where a handler answers', async () => assert.equal(await escapes(`try { return ${ask}; } catch { return null; }`), 0));
    it('not where the rejection is handled', async () => assert.equal(await escapes("return client.path('/text:analyze').post({ body: { text } }).catch(() => null);"), 0));
    it('not where nobody waits', async () => assert.equal(await escapes("client.path('/text:analyze').post({ body: { text } });"), 0));
  });
});
