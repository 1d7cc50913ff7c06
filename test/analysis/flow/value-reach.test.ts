import assert from 'node:assert/strict';
import { isAvailabilityTest } from '../../../src/analysis/flow/availability.js';
import { flowOf } from './flow-of.js';

/** Whether what `ask()` gives reaches the arguments of `probe(…)`. */
async function reaches(code: string, path = 'src/code.js'): Promise<boolean> {
  const { flow, call } = await flowOf(code, path);
  const reach = flow.reach([call('ask')]);
  assert.equal(reach.gaveUp, false);
  return call('probe').args.some((arg) => reach.holds(arg.value));
}

describe('values', () => {
  describe('are followed through', () => {
    for (const [name, code] of [
      ['an assignment', 'const a = await ask(); probe(a);'],
      ['properties', 'const a = await ask(); probe(a.b.c);'],
      ['destructuring', 'const { b: { c = 1 }, ...rest } = await ask(); probe(c);'],
      ['the rest of a pattern', 'const { b, ...rest } = await ask(); probe(rest);'],
      ['a list pattern', 'const [a] = await Promise.all([ask(), other()]); probe(a);'],
      ['text', 'const a = `x ${await ask()}`; probe(a);'],
      ['arithmetic and comparison', 'const a = (await ask()).score * 2 > 4; probe(a);'],
      ['a ternary', 'const a = (await ask()).ok ? 1 : 2; probe(a);'],
      ['objects and lists', 'const a = { b: [await ask()] }; probe(a);'],
      ['array callbacks', 'const a = (await ask()).list.filter((x) => x.b).map((x) => x.c); probe(a);'],
      ['the parameter of a callback', '(await ask()).list.forEach((x) => probe(x));'],
      ['a loop', 'for (const x of (await ask()).list) probe(x);'],
      ['a call of a foreign function', 'const a = Math.max(...(await ask()).list); probe(a);'],
      ['a promise chain', 'ask().then((a) => a.b).then((b) => probe(b));'],
      ['a function of the file', 'function f(x) { return x.b; } const a = f(await ask()); probe(a);'],
      ['a parameter', 'function f(x) { probe(x); } f(await ask());'],
      ['a returned promise', 'async function f() { return ask(); } probe(await f());'],
      ['new Promise', 'const a = await new Promise((resolve) => { ask().then((x) => resolve(x.b)); }); probe(a);'],
      ['a node callback', 'ask(1, (error, a) => probe(a));'],
      ['a field', 'class C { async f() { this.a = await ask(); } g() { probe(this.a); } }'],
      ['a method', 'class C { async f() { return ask(); } async g() { probe(await this.f()); } }'],
      ['a property of a variable', 'const o = {}; o.a = await ask(); probe(o.a);'],
      ['an element', 'const o = {}; o[key] = await ask(); probe(o.b);'],
      ['a list that it is pushed to', 'const list = []; list.push(await ask()); probe(list);'],
      ['a variable that is given the value round a loop', 'let a = 1; while (more()) { probe(a); a = await ask(); }'],
      ['a variable that is given the value on one way', 'let a = 1; if (key) { a = await ask(); } probe(a);'],
      ['an object made here of which a condition sets a property', 'const o = {}; if ((await ask()).b) o.a = 1; probe(o);'],
      ['what a condition on it sets', 'let a = false; if ((await ask()).b) a = true; probe(a);'],
      ['what a condition on it collects', 'const list = []; if ((await ask()).b) list.push(1); probe(list);'],
      ['what a condition on it returns', 'async function f() { if ((await ask()).b) return 1; return 2; } probe(await f());'],
      ['a poller', 'const poller = await ask(); const a = await poller.pollUntilDone(); probe(a);'],
    ] as const) {
      it(name, async () => assert.equal(await reaches(`async function main(key) {\n${code}\n}\n`), true));
    }
    it('a comprehension in Python', async () => {
      assert.equal(await reaches('def main():\n    a = [x.b for x in ask().list if x.c]\n    probe(a)\n', 'src/code.py'), true);
    });
    it('a field without its object in C#', async () => {
      assert.equal(await reaches('class C\n{\n    Verdict _last;\n    void Main()\n    {\n        _last = ask();\n    }\n    void Other()\n    {\n        probe(_last.Bad);\n    }\n}\n', 'src/code.cs'), true);
    });
    it('a lambda in C#', async () => {
      assert.equal(await reaches('class C\n{\n    void Main()\n    {\n        var a = ask().List.Where(x => x.B).Select(x => x.C);\n        probe(a);\n    }\n}\n', 'src/code.cs'), true);
    });
  });

  describe('do not reach', () => {
    for (const [name, code] of [
      ['another variable', 'const a = await ask(); const b = other(); probe(b);'],
      ['a variable before it is given the value', 'let a = 1; probe(a); a = await ask();'],
      ['a variable that was given something else since', 'let a = await ask(); a = other(); probe(a);'],
      ['an object of which one property is the value', 'function main2(user) { if ((main.a).b) user.state = 1; probe(user.name); } const a = await ask(); main2(key);'],
      ['what a store gives back later', 'const a = await ask(); db.push(a); probe(db.find());'],
      ['ordinary code after an early exit', 'let n = 0; if ((await ask()).b) return; n = 1; probe(n);'],
      ['what a test of failure sets', 'let a = 1; const response = await ask(); if (!response.ok) a = 2; probe(a);'],
      ['what a function of the file does not pass on', 'function f(x) { log(x); return 1; } probe(f(await ask()));'],
    ] as const) {
      it(name, async () => assert.equal(await reaches(`async function main(db) {\n${code}\n}\n`), false));
    }
  });

  it('stop at calls that are named as ends', async () => {
    const { flow, call } = await flowOf('async function main() {\n  const a = await ask();\n  const b = await review(a);\n  probe(b);\n}\n');
    const reach = flow.reach([call('ask')], { stopsAt: (candidate) => candidate === call('review') });
    assert.equal(call('probe').args.some((arg) => reach.holds(arg.value)), false);
  });

  it('give the conditions they are part of, in order', async () => {
    const { flow, call, text } = await flowOf('async function main() {\n  const a = await ask();\n  if (a.b > 1) x();\n  const c = a.d ? 1 : 2;\n  c && y();\n  switch (a.e) { case 1: z(); }\n  while (a.f) w();\n  if (other) v();\n}\n');
    assert.deepEqual(flow.reach([call('ask')]).decisions().map(({ condition, owner }) => `${owner.kind} ${text(condition)}`), ['if a.b > 1', 'conditional a.d', 'binary c', 'switch a.e', 'loop a.f']);
  });

  describe('tests of whether an answer came', () => {
    const asks = async (condition: string): Promise<boolean> => {
      const { flow, call, node } = await flowOf(
        `async function main() {\n  const answer = await ask();\n  const { body } = answer;\n  const bad = answer.list.find((x) => x.severity > 4);\n  const response = answer;\n  if (${condition}) act();\n}\n`,
      );
      return flow.reach([call('ask')]).asksForAnswer(node('if').test);
    };
    for (const yes of ['!answer', 'answer === undefined', 'body == null', '!answer.ok', 'isUnexpected(answer)', 'answer.status !== "200"', '!response', 'answer.status === "200" && answer.ok', 'answer.error']) {
      it(`${yes} is one`, async () => assert.equal(await asks(yes), true));
    }
    for (const no of ['bad', 'bad !== undefined', '!bad', 'answer.flagged', 'answer.severity > 4', 'answer.ok && answer.flagged', 'answer.list.length > 0']) {
      it(`${no} is none`, async () => assert.equal(await asks(no), false));
    }
    it('goes by names where nothing else is known', async () => {
      const { node } = await flowOf('if (response) act();\n');
      assert.equal(isAvailabilityTest(node('if').test), true);
    });
  });
});
