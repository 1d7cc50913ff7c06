import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isPacked, unpackProgram } from '../../src/analysis/program/packed.js';
import type { SurveyedFile } from '../../src/engine/types.js';
import { readAsset } from '../../src/host/assets.js';
import { NodeFiles } from '../../src/host/files.js';
import { ThreadedSurvey, type ThreadedSurveyOptions } from '../../src/host/threaded-survey.js';
import { bundleWorker, type BundledWorker } from './bundled-worker.js';
import { TemporaryTree } from './temporary-tree.js';

const markers = ['azure-marker'];
const marked = (code: string) => `// azure-marker\n${code}`;

const code = {
  'plain.ts': 'export const a = 1;',
  'marked.ts': marked('export const b: number = call(1);'),
  'broken.ts': marked('export const = {{{ ('),
  'deep.js': marked(`x = ${'('.repeat(600)}1${')'.repeat(600)};`),
  'marked.py': "# azure-marker\ndef f(x):\n    return client.call(x, 'é')\n",
  'broken.py': '# azure-marker\ndef f(:\n  return ((\n',
  'Marked.cs': marked('class A { void F() { var x = new B { C = 1 }; } }'),
  'utf16.ts': Buffer.from(`\ufeff${marked('const d = 1;')}`, 'utf16le'),
  'utf16-plain.ts': Buffer.from('\ufeffconst d = 1;', 'utf16le'),
  'binary.ts': marked('\0\0\0'),
  'latin.ts': Buffer.from(marked('// größe'), 'latin1'),
  'huge.ts': marked('x'.repeat(3000)),
  'huge-plain.ts': 'é'.repeat(3000),
  'many-bytes.ts': `// ${'字'.repeat(900)}`,
  'empty.ts': '',
  'plain.ipynb': '{"cells": []}',
  'marked.ipynb': '{"cells": [{"cell_type": "code", "source": ["# azure-marker"]}]}',
  'readme.md': 'azure-marker',
};

describe('host: survey on threads', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  let survey: ThreadedSurvey;
  let log: string[];
  let worker: BundledWorker;
  let troubled: BundledWorker;

  before(async () => {
    worker = await bundleWorker('src/host/survey-worker.ts');
    troubled = await bundleWorker('test/host-node/troubled-worker.ts');
  });

  after(() => {
    worker.remove();
    troubled.remove();
  });

  afterEach(() => {
    survey.close();
    tree.remove();
  });

  function start(options: Partial<ThreadedSurveyOptions> = {}): void {
    const files = new NodeFiles();
    log = [];
    survey = new ThreadedSurvey({
      source: { content: (path) => files.content(path), readAsset },
      threads: 2,
      worthFiles: 0,
      worthParses: 1,
      thread: { script: worker.script, nodeOptions: [] },
      log: (level, message) => void log.push(`${level}: ${message}`),
      ...options,
    });
  }

  /** Starts threads and waits until they can be given work. */
  async function warm(options: Partial<ThreadedSurveyOptions> = {}): Promise<void> {
    start(options);
    survey.expect(0);
    while (survey.readyCount < survey.threadCount) await delay(5);
    assert.ok(survey.threadCount > 0);
  }

  async function lookAt(paths: readonly string[], signal?: AbortSignal): Promise<SurveyedFile[]> {
    const found: SurveyedFile[] = [];
    for await (const group of survey.look(paths, { markers, maxLength: 2000, ...(signal ? { signal } : {}) })) found.push(...group);
    return found;
  }

  const byPath = (files: readonly SurveyedFile[]) => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  /** A file that was written a moment ago has no stamp yet, and has one a moment later. */
  const withoutStamps = (files: readonly SurveyedFile[]) => byPath(files).map((file) => (file.kind === 'marked' ? { ...file, stamp: null, program: isPacked(file.program) ? unpackProgram(file.program) : file.program } : file));
  const manyFiles = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`file${String(index).padStart(4, '0')}.ts`, index % 10 === 0 ? marked(`const n = ${String(index)};`) : 'const m = 0;']));

  it('says of every kind of file the same on one, two and four threads', async () => {
    tree = new TemporaryTree(code);
    const paths = [...Object.keys(code), 'missing.ts'].map((name) => tree.path(name));
    start({ threads: 1 });
    const here = withoutStamps(await lookAt(paths));
    assert.equal(survey.threadsStarted, 0);
    assert.deepEqual(
      here.map(({ path, kind }) => [path.slice(tree.root.length + 1), kind]),
      [
        ['Marked.cs', 'marked'], ['binary.ts', 'unreadable'], ['broken.py', 'marked'], ['broken.ts', 'marked'], ['deep.js', 'marked'], ['empty.ts', 'unmarked'],
        ['huge-plain.ts', 'oversized'], ['huge.ts', 'oversized'], ['latin.ts', 'unreadable'], ['many-bytes.ts', 'unmarked'], ['marked.ipynb', 'unread'], ['marked.py', 'marked'],
        ['marked.ts', 'marked'], ['missing.ts', 'unreadable'], ['plain.ipynb', 'unmarked'], ['plain.ts', 'unmarked'], ['readme.md', 'unreadable'], ['utf16-plain.ts', 'unmarked'], ['utf16.ts', 'marked'],
      ],
    );
    for (const threads of [2, 4]) {
      await warm({ threads });
      assert.deepEqual(withoutStamps(await lookAt(paths)), here);
      assert.equal(survey.threadsStarted, threads);
      survey.close();
    }
  });

  it('answers for each of many files once, with threads that are still starting and with ready ones', async () => {
    tree = new TemporaryTree(manyFiles(700));
    const paths = Object.keys(manyFiles(700)).map((name) => tree.path(name));
    start({ idleMs: 60_000 });
    for (let round = 0; round < 2; round += 1) {
      const found = await lookAt(paths);
      assert.deepEqual(found.map(({ path }) => path).sort(), paths);
      assert.equal(found.filter(({ kind }) => kind === 'marked').length, 70);
    }
    assert.equal(survey.threadsStarted, 2);
  });

  it('starts no thread for few files', async () => {
    tree = new TemporaryTree(manyFiles(20));
    start({ worthFiles: 21 });
    assert.equal((await lookAt(Object.keys(manyFiles(20)).map((name) => tree.path(name)))).length, 20);
    assert.equal(survey.threadsStarted, 0);
  });

  it('reads no more than a few batches ahead of who takes the answers', async () => {
    tree = new TemporaryTree(manyFiles(1000));
    const paths = Object.keys(manyFiles(1000)).map((name) => tree.path(name));
    await warm();
    const found: SurveyedFile[] = [];
    for await (const group of survey.look(paths, { markers, maxLength: 2000 })) {
      if (found.length === 0) {
        // Whoever had read on would have done so by now; files that are gone tell what was not read.
        await delay(300);
        for (const path of paths) rmSync(path);
      }
      found.push(...group);
    }
    const read = found.filter(({ kind }) => kind !== 'unreadable').length;
    assert.equal(found.length, 1000);
    // Two batches of 64 with each of two threads, and one of them here.
    assert.ok(read > 0 && read <= 320, `${String(read)} files were read`);
  });

  for (const [name, reason] of [
    ['exits.ts', /thread ended: it ended with code 7/],
    ['throws.ts', /thread ended: nobody catches this/],
    ['fills-memory.ts', /^the parser ran out of memory$/],
  ] as const) {
    it(`tells of a file that ends its thread (${name}) and looks at all others`, async () => {
      const texts = { ...manyFiles(300), [name]: marked('x') };
      tree = new TemporaryTree(texts);
      const paths = Object.keys(texts).map((file) => tree.path(file)).sort();
      await warm({ idleMs: 60_000, thread: { script: troubled.script, nodeOptions: [], heapMb: 48 } });
      const found = await lookAt(paths);
      assert.deepEqual(found.map(({ path }) => path).sort(), paths);
      const failed = found.filter((file) => file.kind === 'failed');
      assert.deepEqual(failed.map(({ path }) => path), [tree.path(name)]);
      assert.match(failed[0]?.reason ?? '', reason);
      assert.equal(found.filter(({ kind }) => kind === 'marked').length, 30);
      assert.ok(log.some((line) => line.startsWith('warning: ') && line.includes(name)));
      // Another thread takes the place of the one that ended.
      assert.equal(survey.threadCount, 2);
    });
  }

  it('goes on by itself when threads end again and again', async () => {
    const troubles = Array.from({ length: 12 }, (_, index) => `sub${String(index).padStart(2, '0')}/exits.ts`);
    const texts = { ...manyFiles(100), ...Object.fromEntries(troubles.map((name) => [name, marked('x')])) };
    tree = new TemporaryTree(texts);
    await warm({ thread: { script: troubled.script, nodeOptions: [] } });
    const found = await lookAt(Object.keys(texts).map((name) => tree.path(name)));
    assert.equal(found.length, 112);
    const failed = found.filter(({ kind }) => kind === 'failed').length;
    assert.ok(failed >= 1 && failed <= 12, `${String(failed)} files ended their thread`);
  });

  it('starts threads from the sources in development', async () => {
    tree = new TemporaryTree(code);
    start({ thread: {} });
    survey.expect(0);
    while (survey.readyCount === 0 && survey.threadCount > 0) await delay(5);
    assert.ok(survey.readyCount > 0);
    assert.equal((await lookAt([tree.path('marked.ts')]))[0]?.kind, 'marked');
  });

  it('stays on this thread where none can be started', async () => {
    tree = new TemporaryTree(manyFiles(50));
    start({ thread: { script: pathToFileURL(tree.path('no-such-script.js')) } });
    const found = await lookAt(Object.keys(manyFiles(50)).map((name) => tree.path(name)));
    assert.equal(found.length, 50);
    for (let waited = 0; survey.threadCount > 0 && waited < 1000; waited += 1) await delay(5);
    assert.equal(survey.threadCount, 0);
    assert.deepEqual(log.filter((line) => !line.startsWith('debug: ')), []);
  });

  it('ends at once when the signal is given, and can be used again', async () => {
    tree = new TemporaryTree(manyFiles(1000));
    const paths = Object.keys(manyFiles(1000)).map((name) => tree.path(name));
    await warm();
    const abort = new AbortController();
    const found: SurveyedFile[] = [];
    for await (const group of survey.look(paths, { markers, maxLength: 2000, signal: abort.signal })) {
      found.push(...group);
      abort.abort();
    }
    assert.ok(found.length > 0 && found.length < 1000);
    assert.equal(survey.threadCount, 0, 'what threads did is of no use any more');
    assert.equal((await lookAt(paths)).length, 1000);
  });

  it('wakes up from waiting for threads when the signal is given', async () => {
    tree = new TemporaryTree(manyFiles(100));
    await warm();
    const abort = new AbortController();
    setImmediate(() => { abort.abort(); });
    assert.ok((await lookAt(Object.keys(manyFiles(100)).map((name) => tree.path(name)), abort.signal)).length < 100);
  });

  it('goes on without threads that are given back while it runs', async () => {
    tree = new TemporaryTree(manyFiles(300));
    const paths = Object.keys(manyFiles(300)).map((name) => tree.path(name));
    await warm();
    const found: SurveyedFile[] = [];
    for await (const group of survey.look(paths, { markers, maxLength: 2000 })) {
      found.push(...group);
      survey.close();
    }
    assert.deepEqual(found.map(({ path }) => path).sort(), paths);
  });

  it('answers two surveys at the same time', async () => {
    tree = new TemporaryTree(manyFiles(200));
    const paths = Object.keys(manyFiles(200)).map((name) => tree.path(name));
    await warm();
    const [first, second] = await Promise.all([lookAt(paths), lookAt(paths)]);
    assert.deepEqual(withoutStamps(first), withoutStamps(second));
    assert.equal(first.length, 200);
  });

  it('ends its threads with the survey that they worked for, and starts others for the next one', async () => {
    tree = new TemporaryTree(manyFiles(100));
    const paths = Object.keys(manyFiles(100)).map((name) => tree.path(name));
    await warm();
    assert.equal((await lookAt(paths)).length, 100);
    assert.equal(survey.threadCount, 0, 'their parsers take memory that others need');
    assert.equal((await lookAt(paths)).length, 100);
    assert.ok(survey.threadsStarted > 2);
  });

  it('leaves what is to be parsed to threads that are still starting', async () => {
    tree = new TemporaryTree(manyFiles(100));
    start();
    const found = await lookAt(Object.keys(manyFiles(100)).map((name) => tree.path(name)));
    assert.equal(found.length, 100);
    const marks = found.filter((file) => file.kind === 'marked');
    assert.equal(marks.length, 10);
    assert.ok(marks.every((file) => isPacked(file.program)), 'all come from threads');
  });

  it('parses here what is too little for threads, which are given back', async () => {
    tree = new TemporaryTree(manyFiles(300));
    start({ worthParses: 31, idleMs: 60_000 });
    const paths = Object.keys(manyFiles(300)).map((name) => tree.path(name));
    const found = await lookAt(paths);
    assert.deepEqual(found.map(({ path }) => path).sort(), paths);
    const marks = found.filter((file) => file.kind === 'marked');
    assert.equal(marks.length, 30);
    assert.ok(marks.every((file) => !isPacked(file.program)), 'none comes from a thread');
    assert.equal(survey.threadsStarted, 1);
    assert.equal(survey.threadCount, 0);
  });

  it('starts one thread until there is something to parse', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`file${String(index)}.ts`, 'const m = 0;']));
    tree = new TemporaryTree(texts);
    start();
    const found = await lookAt(Object.keys(texts).map((name) => tree.path(name)));
    assert.equal(found.filter(({ kind }) => kind === 'unmarked').length, 300);
    assert.equal(survey.threadsStarted, 1);
  });

  for (const [name, request] of [
    ['the same', { markers, maxLength: 2000 }],
    ['other markers', { markers: ['const m'], maxLength: 2000 }],
    ['another size', { markers, maxLength: 5 }],
  ] as const) {
    it(`answers what was begun before it was asked for, and ${name} is asked for`, async () => {
      tree = new TemporaryTree({ ...manyFiles(300), ...code });
      const paths = Object.keys({ ...manyFiles(300), ...code }).map((file) => tree.path(file));
      const lookWith = async (): Promise<SurveyedFile[]> => {
        const found: SurveyedFile[] = [];
        for await (const group of survey.look(paths, request)) found.push(...group);
        return withoutStamps(found);
      };
      start({ threads: 1 });
      survey.begin(paths, { markers, maxLength: 2000 });
      const here = await lookWith();
      assert.equal(survey.threadsStarted, 0);
      start();
      survey.begin(paths, { markers, maxLength: 2000 });
      assert.equal(survey.threadsStarted, 1);
      assert.deepEqual(await lookWith(), here);
      assert.deepEqual(await lookWith(), here);
    });
  }

  it('answers for other files than were begun', async () => {
    tree = new TemporaryTree(manyFiles(300));
    const paths = Object.keys(manyFiles(300)).map((name) => tree.path(name));
    start();
    survey.begin(paths.slice(0, 200), { markers, maxLength: 2000 });
    while (survey.readyCount === 0) await delay(5);
    await delay(50);
    const found = await lookAt(paths.slice(100));
    assert.deepEqual(found.map(({ path }) => path).sort(), paths.slice(100));
  });

  it('forgets what was begun when it is closed', async () => {
    tree = new TemporaryTree(manyFiles(300));
    const paths = Object.keys(manyFiles(300)).map((name) => tree.path(name));
    start();
    survey.begin(paths, { markers, maxLength: 2000 });
    survey.close();
    assert.equal(survey.threadCount, 0);
    assert.deepEqual((await lookAt(paths)).map(({ path }) => path).sort(), paths);
  });

  it('gives threads back after a time without work', async () => {
    tree = new TemporaryTree(manyFiles(40));
    start({ idleMs: 20 });
    survey.expect(0);
    assert.equal(survey.threadCount, 1);
    // Also those that were started for a scan that never came.
    for (let waited = 0; survey.threadCount > 0 && waited < 1000; waited += 1) await delay(5);
    assert.equal(survey.threadCount, 0);
    const paths = Object.keys(manyFiles(40)).map((name) => tree.path(name));
    await lookAt(paths);
    for (let waited = 0; survey.threadCount > 0 && waited < 1000; waited += 1) await delay(5);
    assert.equal(survey.threadCount, 0);
    assert.equal((await lookAt(paths)).length, 40);
  });
});
