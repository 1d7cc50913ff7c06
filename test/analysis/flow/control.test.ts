import assert from 'node:assert/strict';
import { endingOf, regionsOf } from '../../../src/analysis/flow/control.js';
import { dominates } from '../../../src/analysis/flow/order.js';
import { flowOf } from './flow-of.js';

describe('control flow', () => {
  describe('endings', () => {
    for (const [name, body, ending] of [
      ['nothing', '', 'continues'],
      ['a call', 'a();', 'continues'],
      ['a return', 'a(); return 1;', 'leaves'],
      ['a throw', 'throw a;', 'leaves'],
      ['a yield', 'yield 1;', 'continues'],
      ['one branch that returns', 'if (a) return;', 'continues'],
      ['both branches', 'if (a) return; else throw b;', 'leaves'],
      ['a return and a jump', 'if (a) return; else continue;', 'jumps'],
      ['a jump', 'continue;', 'jumps'],
      ['a block', '{ return; }', 'leaves'],
      ['a loop that returns', 'for (const a of b) return a;', 'continues'],
      ['a try whose handler runs on', 'try { return a(); } catch { b(); }', 'continues'],
      ['a try whose handler leaves', 'try { return a(); } catch { throw b; }', 'leaves'],
      ['a final return', 'try { a(); } finally { return; }', 'leaves'],
      ['a switch without default', 'switch (a) { case 1: return; }', 'continues'],
      ['a switch whose cases all leave', 'switch (a) { case 1: return 1; default: throw b; }', 'leaves'],
      ['the end of the process', 'process.exit(1);', 'leaves'],
    ] as const) {
      it(`${name}: ${ending}`, async () => {
        const { file } = await flowOf(`function* f(a, b) { while (a) { ${body} } }\n`, 'src/code.js');
        const loop = file.index.functions[0]?.body[0];
        assert(loop?.kind === 'loop');
        assert.equal(endingOf(loop.body), ending);
      });
    }
  });

  describe('after and before', () => {
    const code = 'function f() {\n  first();\n  for (const a of b) {\n    if (a) {\n      second();\n    }\n    third();\n  }\n  fourth();\n}\n';

    it('runs on through the lists around, to the end of the function', async () => {
      const { flow, call, text } = await flowOf(code);
      const statement = flow.control.statementOf(call('second'));
      assert(statement);
      assert.deepEqual(flow.control.after(statement).map(text), ['third();', 'fourth();']);
    });

    it('stops at the end of the loop round', async () => {
      const { flow, call, text } = await flowOf(code);
      const statement = flow.control.statementOf(call('second'));
      assert(statement);
      assert.deepEqual(flow.control.after(statement, 'loop').map(text), ['third();']);
    });

    it('looks back to the beginning of the function', async () => {
      const { flow, call, text } = await flowOf(code);
      const statement = flow.control.statementOf(call('third'));
      assert(statement);
      assert.deepEqual(flow.control.before(statement).map((before) => text(before).split('\n')[0]), ['first();', 'if (a) {']);
    });

    it('does not leave a callback', async () => {
      const { flow, call, text } = await flowOf('function f(list) {\n  list.forEach((a) => {\n    first(a);\n    second(a);\n  });\n  third();\n}\n');
      const statement = flow.control.statementOf(call('first'));
      assert(statement);
      assert.deepEqual(flow.control.after(statement).map(text), ['second(a);']);
    });
  });

  describe('regions', () => {
    const regions = async (code: string, kind: 'if' | 'conditional' | 'binary' | 'switch' | 'loop', path?: string): Promise<readonly string[]> => {
      const { flow, node, text } = await flowOf(code, path);
      const owner = node(kind);
      const condition = owner.kind === 'switch' ? owner.subject : owner.kind === 'binary' ? owner.left : owner.test;
      assert(condition);
      return regionsOf(owner, condition, flow.control).map(({ statements, expressions, when, isRest }) => `${String(when)}${isRest ? ' rest' : ''}: ${[...statements, ...expressions].map(text).join(' ')}`);
    };

    it('of an if: both branches', async () => {
      assert.deepEqual(await regions('function f() { if (a) { b(); } else { c(); } d(); }\n', 'if'), ['true: b();', 'false: c();']);
    });
    it('of an early exit: also the rest of the function', async () => {
      assert.deepEqual(await regions('function f() { if (a) return; b(); c(); }\n', 'if'), ['true: return;', 'false: ', 'false rest: b(); c();']);
    });
    it('of an else that leaves: the rest runs when the condition holds', async () => {
      assert.deepEqual(await regions('function f() { if (a) b(); else throw e; c(); }\n', 'if'), ['true: b();', 'false: throw e;', 'true rest: c();']);
    });
    it('of a continue: the rest of the round', async () => {
      assert.deepEqual(await regions('function f() { for (const a of list) { if (a) continue; b(); } c(); }\n', 'if'), ['true: continue;', 'false: ', 'false rest: b();']);
    });
    it('of a ternary', async () => {
      assert.deepEqual(await regions('const x = a ? b() : c();\n', 'conditional'), ['true: b()', 'false: c()']);
    });
    it('of short circuits', async () => {
      assert.deepEqual(await regions('a && b();\n', 'binary'), ['true: b()']);
      assert.deepEqual(await regions('a || b();\n', 'binary'), ['false: b()']);
      assert.deepEqual(await regions('const x = a ?? b();\n', 'binary'), []);
    });
    it('of a switch: every case', async () => {
      assert.deepEqual(await regions('switch (a) { case 1: b(); break; default: c(); }\n', 'switch'), ['null: b(); break;', 'null: c();']);
    });
    it('of a loop with a condition', async () => {
      assert.deepEqual(await regions('while (a) b();\n', 'loop'), ['true: b();']);
    });
    it('of a guard in Python', async () => {
      assert.deepEqual(await regions('def f(a):\n    if a:\n        return\n    b()\n', 'if', 'src/code.py'), ['true: return', 'false: ', 'false rest: b()']);
    });
  });

  describe('what always runs before', () => {
    const order = async (body: string): Promise<boolean> => {
      const { file, call } = await flowOf(`async function f(a, b, list) {\n${body}\n}\n`, 'src/code.js');
      return dominates(call('step'), call('act'), file);
    };
    for (const [name, body, expected] of [
      ['one after the other', 'step(); act();', true],
      ['inside one expression', 'act(await step());', true],
      ['around a branch', 'step(); if (a) act();', true],
      ['in the condition', 'if (step()) act();', true],
      ['in the same branch', 'if (a) { step(); act(); }', true],
      ['in a branch that may be left out', 'if (a) step(); act();', false],
      ['in the other branch', 'if (a) step(); else act();', false],
      ['in another case', 'switch (a) { case 1: step(); break; default: act(); }', false],
      ['behind &&', 'a && step(); act();', false],
      ['in a loop', 'for (const x of list) step(x); act();', true],
      ['in a callback', 'list.forEach((x) => step(x)); act();', true],
      ['in a handler', 'try { b(); } catch { step(); } act();', false],
      ['in a try', 'try { step(); } finally { b(); } act();', true],
      ['in a try whose handler acts', 'try { step(); } catch { act(); }', false],
      ['in another function', 'function g() { step(); } act();', false],
    ] as const) {
      it(`${name}: ${String(expected)}`, async () => assert.equal(await order(body), expected));
    }
  });

  it('finds the tries around a call, also out of a callback', async () => {
    const { flow, call, text } = await flowOf('async function f(list) {\n  try {\n    await Promise.all(list.map(async (a) => ask(a)));\n  } catch (error) {\n    log(error);\n  }\n}\n');
    assert.deepEqual(flow.control.triesAround(call('ask')).map(({ handlers }) => handlers.map((handler) => handler.body.map(text))), [[['log(error);']]]);
    assert.deepEqual(flow.control.triesAround(call('log')), []);
  });
});
