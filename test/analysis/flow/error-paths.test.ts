import assert from 'node:assert/strict';
import { AfterFailure, type Settled } from '../../../src/analysis/flow/after-failure.js';
import { failsWhen } from '../../../src/analysis/flow/availability.js';
import { errorPaths } from '../../../src/analysis/flow/error-paths.js';
import { flowOf } from './flow-of.js';

/** Error paths of `ask()`, as `what it hangs on: its code | what runs afterwards`. */
async function pathsOf(code: string, path = 'src/code.js'): Promise<readonly string[]> {
  const { file, flow, evaluator, call, text } = await flowOf(code, path);
  const ask = call('ask');
  return errorPaths(ask, flow.reach([ask]), flow.control, evaluator).map(
    ({ place, statements, expressions, rest }) => `${file.text.slice(place.start, place.end)}: ${[...statements, ...expressions].map(text).join(' ')} | ${rest.map(text).join(' ')}`,
  );
}

describe('error paths', () => {
  for (const [name, body, expected] of [
    ['a handler that runs on', 'try { await ask(); } catch (e) { log(e); } next();', ['catch (e): log(e); | next();']],
    ['a handler that leaves', 'try { await ask(); } catch (e) { return 1; } next();', ['catch (e): return 1; | ']],
    ['a handler that jumps goes on behind the loop', 'for (const a of b) { try { return await ask(); } catch { continue; } } next();', ['catch: continue; | next();']],
    ['a handler that throws on, and the one around it', 'try { try { await ask(); } catch (e) { throw e; } } catch (f) { log(f); } next();', ['catch (e): throw e; | ', 'catch (f): log(f); | next();']],
    ['only the handler of the try that holds the call', 'try { await other(); } catch (e) { log(e); } await ask();', []],
    ['a rejection handler', 'const a = await ask().catch(() => null); next(a);', ['catch: null | next(a);']],
    ['a rejection handler further down the chain', 'return ask().then((a) => a.b).catch((e) => { log(e); }).then(() => next());', ['catch: log(e); | next()']],
    ['the second handler of then', 'ask().then(done, (e) => log(e));', ['then: log(e) | ']],
    ['a handler that only logs', 'await ask().catch(console.error); next();', ['catch:  | next();']],
    ['a handler of the file', 'const handle = (e) => { log(e); }; await ask().catch(handle); next();', ['catch: log(e); | next();']],
    ['no handler that is not known', 'ask().catch(handle);', []],
    ['a branch on failure', 'const response = await ask(); if (isUnexpected(response)) { return 1; } next();', ['isUnexpected(response): return 1; | ']],
    ['the other branch of a test of success', 'const response = await ask(); if (response.ok) { done(); } else { log(); } next();', ['response.ok: log(); | next();']],
    ['a ternary', 'const response = await ask(); return response.ok ? 1 : 2;', ['response.ok: 2 | ']],
    ['no branch on what the answer says', 'const response = await ask(); if (response.flagged) return 1;', []],
  ] as const) {
    it(name, async () => {
      assert.deepEqual(await pathsOf(`async function main(b) {\n${body}\n}\n`), expected);
    });
  }

  it('in Python', async () => {
    assert.deepEqual(await pathsOf('def main():\n    try:\n        ask()\n    except ValueError as error:\n        log(error)\n    go()\n', 'src/code.py'), ['except ValueError as error: log(error) | go()']);
  });

  it('in C#', async () => {
    assert.deepEqual(await pathsOf('class C\n{\n    void Main()\n    {\n        try\n        {\n            ask();\n        }\n        catch (Exception error)\n        {\n            log(error);\n        }\n        go();\n    }\n}\n', 'src/code.cs'), [
      'catch (Exception error): log(error); | go();',
    ]);
  });

  describe('outcome that means failure', () => {
    for (const [condition, expected] of [
      ['isUnexpected(r)', true], ['!isUnexpected(r)', false], ['r.ok', false], ['!r.ok', true], ['r.status !== "200"', true], ['r.status === 200', false], ['r == null', true], ['r !== undefined', false], ['error', true], ['!error', false], ['r.error', true],
      ['r.status >= 400', true], ['r.status > 299', true], ['r.status < 300', false], ['r.status >= 200', null], ['r.status / 100 !== 2', true],
      ['r.status !== http.StatusOK', true], ['r.status === HttpStatus.OK', false], ['error == null', false], ['error !== null', true], ['parseErr != null', true], ['errors == null', true],
      ['errors.Is(err, timeout)', true], ['!isNotExist(err)', false],
    ] as const) {
      it(`${condition}: ${String(expected)}`, async () => {
        const { node } = await flowOf(`if (${condition}) act();\n`);
        assert.equal(failsWhen(node('if').test), expected);
      });
    }
  });
});

describe('after a failure', () => {
  /** The outcome of the last condition when what is assigned in the try was not assigned, and `ask()` gave nothing. */
  const truth = async (before: string, condition: string, path = 'src/code.js'): Promise<boolean | null> => {
    const code = path.endsWith('.py')
      ? `def main():\n    ${before}\n    try:\n        answer = ask()\n        flag = answer.flag\n    except ValueError:\n        pass\n    if ${condition}:\n        act()\n`
      : `async function main() {\n  ${before}\n  try {\n    answer = await ask();\n    flag = answer.flag;\n  } catch {}\n  if (${condition}) act();\n}\n`;
    const { file, call, node } = await flowOf(code, path);
    const tried = node('try');
    const nothing: Settled = { kind: 'nothing', shortened: false };
    const skipped = { start: tried.body[0]?.span.start ?? 0, end: tried.body.at(-1)?.span.end ?? 0 };
    return new AfterFailure(file, skipped, new Map([[call('ask'), nothing]])).truth(node('if').test);
  };

  for (const [before, condition, expected] of [
    ['let answer, flag = false;', 'flag', false],
    ['let answer, flag = false;', '!flag', true],
    ['let answer, flag = true;', 'flag', true],
    ['let answer, flag;', 'answer', false],
    ['let answer, flag;', '!answer', true],
    ['let answer, flag;', 'answer === undefined', true],
    ['let answer, flag;', 'answer?.list.some((x) => x.b)', false],
    ['let answer, flag;', 'answer?.severity >= 4', false],
    ['let answer, flag;', 'answer.list.length > 0', null],
    ['let answer, flag;', 'answer && answer.flag', false],
    ['let answer, flag;', '!answer || answer.flag', true],
    ['let answer, flag = 0;', 'flag >= 4', false],
    ['let answer, flag = 7;', 'flag >= 4', true],
    ['let answer, flag = [];', 'flag.length > 0', false],
    ['let answer, flag = [];', 'flag.some((x) => x)', false],
    ['let answer, flag = [];', 'flag.every((x) => x)', true],
    ['let answer, flag = { blocked: false };', 'flag.blocked', false],
    ['let answer, flag = "unknown";', 'flag === "reject"', false],
    ['let answer, flag = other();', 'flag', null],
    ['let answer, flag; const late = flag ?? true;', 'late', true],
    ['let answer, flag; const late = await ask();', 'late', false],
  ] as const) {
    it(`${before} ${condition}: ${String(expected)}`, async () => assert.equal(await truth(before, condition), expected));
  }

  for (const [before, condition, expected] of [
    ['answer = None', 'answer is None', true],
    ['answer = None', 'answer', false],
    ['flag = []', 'flag', false],
    ['flag = []', 'len(flag) > 0', false],
    ['other = 1', 'answer', null],
    ['flag = False', 'not flag', true],
  ] as const) {
    it(`${before}; ${condition}: ${String(expected)} (Python)`, async () => assert.equal(await truth(before, condition, 'src/code.py'), expected));
  }
});
