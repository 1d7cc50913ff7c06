import assert from 'node:assert/strict';
import { memoryEngine } from '../support/memory-engine.js';

const setup = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
`;
const check = `export async function check(photo: Buffer) {
  return predictor.classifyImage('project', 'model', photo);
}
`;
const other = `export async function other(photo: Buffer) {
  return predictor.classifyImage('project', 'model', photo);
}
`;
const unrelated = `function helper(first: number) {
  return first + 1;
}
`;

/** Fingerprints of the findings of one rule by the line of code that they are at. */
async function fingerprints(text: string, { root = '/home/dev/repo', path = 'src/a.ts', manifest = '.git/HEAD' } = {}): Promise<ReadonlyMap<string, string>> {
  const file = `${root}/${path}`;
  const { engine } = memoryEngine({ [`${root}/${manifest}`]: '{}', [file]: text });
  const { files } = await engine.scan([file], { isWhole: true });
  const found = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'stores-prediction-image');
  assert.ok(found.length > 0, 'nothing was found');
  // The function that the finding is in tells it apart; several in one are numbered.
  const lines = text.split('\n');
  const named = found.map(({ range, fingerprint }) => {
    const name = lines.slice(0, range.start.line + 1).reverse().flatMap((line) => /function (\w+)/.exec(line)?.[1] ?? [])[0] ?? '';
    return [name, fingerprint] as const;
  });
  return new Map(named.map(([name, fingerprint], index) => [`${name} ${String(named.slice(0, index).filter(([before]) => before === name).length)}`, fingerprint]));
}

describe('fingerprints', function () {
  this.timeout(60_000);

  let known: string;
  before(async () => { known = (await fingerprints(setup + check)).get('check 0') ?? assert.fail('no finding in check'); });

  for (const [title, text] of [
    ['lines that move', `${setup}\n\n// A note.\n\n${check}`],
    ['another way to lay out the code', setup + check.replace('(photo: Buffer) {', '(\n  photo: Buffer,\n) {').replaceAll("', ", "',\n    ")],
    ['functions in another order', setup + other + unrelated + check],
    ['findings in other functions, before and behind', setup + other + check + other.replace('other', 'third')],
    ['new names in other code', setup + unrelated.replaceAll('first', 'second').replace('helper', 'support') + check],
    ['other arguments of the call', setup + check.replace("'model'", 'modelName')],
    ['another name of the client', setup.replace(' predictor', ' vision') + check.replace('predictor', 'vision')],
    ['line ends of another system', (setup + check).replaceAll('\n', '\r\n')],
  ] as const) {
    it(`survive ${title}`, async () => {
      assert.equal((await fingerprints(text)).get('check 0'), known);
    });
  }

  it('survive a checkout in another place, and a scan from another working directory', async () => {
    assert.equal((await fingerprints(setup + check, { root: '/home/ana/clone' })).get('check 0'), known);
  });

  it('are the same in an exported tree without version control whose manifest lies at its root', async () => {
    assert.equal((await fingerprints(setup + check, { root: '/tmp/export', manifest: 'package.json' })).get('check 0'), known);
  });

  it('differ for two findings in one function', async () => {
    const twice = setup + check.replace('  return', "  await predictor.classifyImage('project', 'model', photo);\n  return");
    const found = await fingerprints(twice);
    assert.deepEqual([...found.keys()], ['check 0', 'check 1']);
    assert.equal(new Set(found.values()).size, 2);
    assert.equal(found.get('check 0'), known);
  });

  it('differ for another operation, rule, function and file', async () => {
    const detect = (await fingerprints(setup + check.replace('classifyImage', 'detectImage'))).get('check 0');
    const renamed = (await fingerprints(setup + other)).get('other 0');
    const moved = (await fingerprints(setup + check, { path: 'src/b.ts' })).get('check 0');
    assert.equal(new Set([known, detect, renamed, moved]).size, 4);
    const { engine } = memoryEngine({
      '/home/dev/repo/.git/HEAD': '',
      '/home/dev/repo/src/a.ts': setup + check.replace('  return predictor', '  const result = await predictor').replace('photo);', 'photo);\n  if (result.predictions[0].probability > 0.9) banUser(user);'),
    });
    const { findings } = await engine.check('/home/dev/repo/src/a.ts');
    assert.ok(new Set(findings.map(({ rule }) => rule)).size > 1);
    assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, findings.length);
  });

  it('number alike findings of a function in their order, so a new one in front takes the first number', async () => {
    // The limit of the contract: rule, path, symbol and operation cannot tell the two calls apart.
    const call = (model: string): string => `  await predictor.classifyImage('project', '${model}', photo);\n`;
    const one = await fingerprints(`${setup}export async function check(photo: Buffer) {\n${call('old')}}\n`);
    const two = await fingerprints(`${setup}export async function check(photo: Buffer) {\n${call('new')}${call('old')}}\n`);
    assert.equal(two.get('check 0'), one.get('check 0'));
    assert.equal(one.has('check 1'), false);
  });
});
