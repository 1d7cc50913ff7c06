import assert from 'node:assert/strict';
import { AfterFailure } from '../../../src/analysis/flow/after-failure.js';
import { errorPaths, type ErrorPath } from '../../../src/analysis/flow/error-paths.js';
import { isErrorName, isErrorValue } from '../../../src/analysis/flow/error-values.js';
import { flowOf, type Flow } from './flow-of.js';

/** A Go function around some statements. */
const go = (body: string, result = ''): string => `package a\n\nfunc main(text string)${result} {\n\t${body.replaceAll('\n', '\n\t')}\n}\n`;

async function pathsOf(code: string): Promise<{ readonly flow: Flow; readonly paths: readonly ErrorPath[]; readonly shown: readonly string[] }> {
  const flow = await flowOf(code, 'src/code.go');
  const ask = flow.call('ask');
  const paths = errorPaths(ask, flow.flow.reach([ask]), flow.flow.control, flow.evaluator);
  const shown = paths.map(({ place, statements, rest }) => `${flow.file.text.slice(place.start, place.end)}: ${statements.map(flow.text).join('; ')} | ${rest.map(flow.text).join('; ')}`);
  return { flow, paths, shown };
}

describe('errors as values', () => {
  it('knows their names', () => {
    for (const name of ['err', 'error', 'e', 'ex', 'err2', 'decodeErr', 'apiError', 'db_err', 'errRead', 'err_read', 'errorText']) assert.ok(isErrorName(name), name);
    for (const name of ['errors', 'user', 'result', 'terror', 'errand', 'header', 'mirror', 'text', 'eval', 'he']) assert.ok(!isErrorName(name), name);
  });

  it('knows them by their type', async () => {
    const { node, file } = await flowOf('package a\n\nfunc f(failed error, other int) {\n\tvar late error\n\tuse(failed, other, late)\n}\n', 'src/code.go');
    const args = node('call', 'use').args.map(({ value }) => isErrorValue(value, file));
    assert.deepEqual(args, [true, false, true]);
  });

  it('takes a short name for one only where something gave it', async () => {
    const { node, file } = await flowOf('package a\n\nfunc f() {\n\t_, e := open()\n\tuse(e)\n\tfor _, e := range entries {\n\t\tshow(e)\n\t}\n}\n', 'src/code.go');
    const first = (name: string): boolean => node('call', name).args.some(({ value }) => isErrorValue(value, file));
    assert.deepEqual([first('use'), first('show')], [true, false]);
  });

  describe('error paths', () => {
    for (const [name, body, expected] of [
      ['a branch that leaves', 'answer, err := ask(text)\nif err != nil {\n\treturn\n}\nnext(answer)', ['err != nil: return | ']],
      ['a branch that runs on', 'answer, err := ask(text)\nif err != nil {\n\tlog(err)\n}\nnext(answer)', ['err != nil: log(err) | next(answer)']],
      ['the other branch of a test of success', 'answer, err := ask(text)\nif err == nil {\n\tuse(answer)\n} else {\n\tlog(err)\n}', ['err == nil: log(err) | ']],
      ['an error declared in the test', 'if answer, err := ask(text); err != nil {\n\tlog(answer, err)\n}\nnext()', ['err != nil: log(answer, err) | next()']],
      ['a kind of error', 'answer, err := ask(text)\nif errors.Is(err, timeout) {\n\tlog()\n}\nuse(answer)', ['errors.Is(err, timeout): log() | use(answer)']],
      ['a switch', 'answer, err := ask(text)\nswitch {\ncase err != nil:\n\tlog()\ncase answer.bad:\n\tuse()\n}', ['err != nil: log() | ']],
      ['a request that is sent later', 'request, err := ask(text)\nif err != nil {\n\treturn\n}\nresponse, err := send(request)\nif err != nil {\n\tlog(err)\n}\nif response.StatusCode != http.StatusOK {\n\tuse()\n}', [
        'err != nil: return | ',
        'err != nil: log(err) | if response.StatusCode != http.StatusOK {\n\t\tuse()\n\t}',
        'response.StatusCode != http.StatusOK: use() | ',
      ]],
      ['an answer that is written into a variable', 'response, err := ask(text)\nif response.StatusCode != 200 {\n\treturn\n}\nvar answer Answer\nif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\tlog()\n}', [
        'response.StatusCode != 200: return | ',
        'err != nil: log() | ',
      ]],
      ['no test of something else', 'answer, ok := ask(text)\nif answer.bad {\n\tlog(ok)\n}', []],
    ] as const) {
      it(name, async () => assert.deepEqual((await pathsOf(go(body))).shown, expected));
    }
  });

  describe('failures that nothing notices', () => {
    const read = 'var answer Answer\njson.NewDecoder(response.Body).Decode(&answer)';
    for (const [name, body, expected] of [
      ['an answer that may not be readable', `response := ask(text)\nif response.StatusCode != 200 {\n\treturn\n}\n${read}\nuse(answer)`, ['response.StatusCode != 200: return | ', 'Decode:  | use(answer)']],
      ['a status that nothing tests', 'response := ask(text)\nvar answer Answer\nif json.NewDecoder(response.Body).Decode(&answer) != nil {\n\treturn\n}\nuse(answer)', ['json.NewDecoder(response.Body).Decode(&answer) != nil: return | ', 'Decode:  | use(answer)']],
      ['a status that a function is left to test', 'response := ask(text)\ncheck(response)\nvar answer Answer\nif json.NewDecoder(response.Body).Decode(&answer) != nil {\n\treturn\n}\nuse(answer)', ['json.NewDecoder(response.Body).Decode(&answer) != nil: return | ']],
      ['an error in the answer that is tested', 'response := ask(text)\nvar answer Answer\nif json.NewDecoder(response.Body).Decode(&answer) != nil || answer.Error != "" {\n\treturn\n}\nuse(answer)', []],
      ['a variable that starts out blocking', 'response := ask(text)\nif response.StatusCode != 200 {\n\treturn\n}\nanswer := Answer{Blocked: true}\njson.NewDecoder(response.Body).Decode(&answer)\nuse(answer)', ['response.StatusCode != 200: return | ']],
    ] as const) {
      it(name, async () => assert.deepEqual((await pathsOf(go(body))).shown, expected));
    }

    it('never ask what a walk over the answer asks', async () => {
      const { flow, paths } = await pathsOf(go(`response := ask(text)\n${read}\nfor _, entry := range answer.Entries {\n\tuse(entry)\n}\nlate()`));
      const [path] = paths;
      assert.ok(path?.skipped);
      assert.equal(flow.file.text.slice(path.skipped.start, path.skipped.end).split('\n')[0], 'for _, entry := range answer.Entries {');
    });
  });

  describe('results beside an error are empty', () => {
    for (const [name, signature, condition, expected] of [
      ['a pointer', '(*Answer, error)', 'answer == nil', true],
      ['a pointer that is tested before it is read', '(*Answer, error)', 'answer != nil && answer.bad', false],
      ['the error itself is there', '(*Answer, error)', 'err == nil', false],
      ['a number', '(int, error)', 'answer < 4', true],
      ['a truth value', '(bool, error)', '!answer', true],
      ['a text', '(string, error)', 'answer == ""', true],
      ['something that is read', '(*Answer, error)', 'answer.bad', null],
    ] as const) {
      it(name, async () => {
        const code = `${go(`answer, err := ask(text)\nif err != nil {\n\tlog(err)\n}\nif ${condition} {\n\tlate()\n}`)}\nfunc ask(text string) ${signature} { return load(text) }\n`;
        const { flow, paths } = await pathsOf(code);
        const [path] = paths;
        assert.ok(path);
        const test = flow.node('if', `if ${condition}`).test;
        assert.equal(new AfterFailure(flow.file, path.skipped, path.settled).truth(test), expected);
      });
    }

    it('and variables without a value have the one of their type', async () => {
      const { flow } = await pathsOf(go('var worst int\nvar flagged bool\nask(text)\nif worst < 4 && !flagged {\n\tlate()\n}'));
      assert.equal(new AfterFailure(flow.file, null, new Map()).truth(flow.node('if').test), true);
    });
  });

  it('follows an answer into what it is written into', async () => {
    const { flow, call, node } = await flowOf(go('response := ask(text)\nvar answer Answer\njson.NewDecoder(response.Body).Decode(&answer)\nuse(answer.Severity, text)'), 'src/code.go');
    const reach = flow.reach([call('ask')]);
    assert.deepEqual(node('call', 'use').args.map(({ value }) => reach.holds(value)), [true, false]);
  });
});
