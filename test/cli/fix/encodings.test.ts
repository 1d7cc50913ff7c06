import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { TemporaryTree } from '../../host-node/temporary-tree.js';
import { predictions, runFix } from './run-fix.js';

const before = predictions('classifyImage', 'detectImage').replace("'name'", "'Mädchen 🙂'");
const after = before.replace('classifyImage(', 'classifyImageWithNoStore(').replace('detectImage(', 'detectImageWithNoStore(');

const utf16le = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 little endian': utf16le,
  'UTF-16 big endian': (text) => utf16le(text).swap16(),
};

const endings: Readonly<Record<string, (text: string) => string>> = {
  'line feeds': (text) => text,
  'carriage returns and line feeds': (text) => text.replaceAll('\n', '\r\n'),
  'mixed line ends': (text) => text.replace('\n', '\r\n'),
  'no line break at the end': (text) => text.trimEnd(),
};

/** A Go call whose fix puts in a line of its own. */
const goBefore = 'package pictures\n\nimport (\n\t"context"\n\t"io"\n\n\t"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"\n)\n\nfunc try(ctx context.Context, trainer training.BaseClient, photo io.ReadCloser) (training.ImagePrediction, error) {\n\treturn trainer.QuickTestImage(ctx, project, photo, nil, nil)\n}\n';
const goAfter = goBefore.replace('\treturn trainer', '\tstore := false\n\treturn trainer').replace('nil, nil)', 'nil, &store)');

const waiver = '  // responsible-use-disable-next-line unbounded-input -- reviewers look at these (owner: ana) until 2027-03-31\n';

describe('cli: fix', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  beforeEach(() => { tree = new TemporaryTree(); });
  afterEach(() => { tree.remove(); });

  /** Fixes some files in one run: their bytes before and what must come of them. */
  async function proves(files: Readonly<Record<string, readonly [Buffer, Buffer]>>): Promise<void> {
    for (const [name, [bytes]] of Object.entries(files)) writeFileSync(tree.path(name), bytes);
    const { error } = await runFix(['--as-of', '2026-11-21'], { cwd: tree.root });
    assert.equal(error, '');
    for (const [name, [bytes, expected]] of Object.entries(files)) {
      assert.notDeepEqual(bytes, expected);
      assert.deepEqual(readFileSync(tree.path(name)), expected, name);
    }
  }

  it('keeps encodings and line ends', async () => {
    await proves(Object.fromEntries(Object.entries(encodings).flatMap(([encoding, encode]) =>
      Object.entries(endings).map(([ending, end]) => [`${encoding}, ${ending}.ts`, [encode(end(before)), encode(end(after))]]))));
  });

  it('gives a line that is put in the line ends of the file', async () => {
    await proves(Object.fromEntries(Object.entries(endings).map(([ending, end], index) => {
      // One folder is one package in Go.
      mkdirSync(tree.path(`go${String(index)}`));
      const expected = ending === 'mixed line ends' ? goAfter.replace('\n', '\r\n') : end(goAfter);
      return [`go${String(index)}/a.go`, [Buffer.from(end(goBefore)), Buffer.from(expected)]];
    })));
  });

  it('keeps everything around a line that goes', async () => {
    await proves(Object.fromEntries(Object.entries(endings).map(([ending, end]) =>
      [`${ending}.ts`, [Buffer.from(end(after.replace('  await predictor.classify', `${waiver}  await predictor.classify`))), Buffer.from(end(after))]])));
  });
});
