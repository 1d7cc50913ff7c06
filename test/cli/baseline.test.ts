import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineEntry } from '../../src/report/baseline/baseline.js';
import type { Report } from '../../src/report/scan-report.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli, type CliOptions, type CliResult } from './run-cli.js';

const head = "import createClient from '@azure-rest/ai-content-safety';\nconst client = createClient(endpoint, credential);\n";
/** A function whose result decides without a human step. */
const judging = (name: string): string => `export async function ${name}(user: User, text: string) {\n  const result = await client.path('/text:analyze').post({ body: { text } });\n  if (result.body.categoriesAnalysis[0].severity > 4) {\n    await banUser(user);\n  }\n}\n`;
const file = 'responsible-use-baseline.json';
const human = 'missing-human-review';

describe('cli: baseline', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  const make = (files: Readonly<Record<string, string | Uint8Array>>): void => { tree = new TemporaryTree({ 'package.json': '{}', ...files }); };
  afterEach(() => { tree.remove(); });

  const cli = (args: readonly string[], options: Partial<CliOptions> = {}): Promise<CliResult> => {
    const [command = '', ...rest] = args;
    const threads = ['scan', 'baseline'].includes(command) ? ['--threads', '1'] : [];
    return runCli([command, ...rest, ...threads, ...(rest.includes('--as-of') ? [] : ['--as-of', '2026-11-21'])], { cwd: tree.root, realEngine: true, ...options });
  };
  const text = (name = file): string => readFileSync(tree.path(name), 'utf8');
  const entries = (name = file): readonly BaselineEntry[] => (JSON.parse(text(name)) as { entries: BaselineEntry[] }).entries;
  /** `path rule` of the entries about decisions. */
  const decisions = (name = file): readonly string[] => entries(name).filter(({ rule }) => rule === human).map(({ path }) => path);

  async function scanned(args: readonly string[] = ['.'], options: Partial<CliOptions> = {}): Promise<Report & { readonly code: number }> {
    const { out, code, error } = await cli(['scan', ...args, '--baseline', file, '--format', 'json'], options);
    assert.equal(error, '');
    return { ...JSON.parse(out) as Report, code };
  }
  /** Path and line of the findings about decisions that count. */
  const open = ({ findings }: Report): readonly string[] => findings.filter(({ rule, suppressed }) => rule === human && suppressed === null).map(({ path, line }) => `${path}:${String(line)}`);

  it('writes what is there, and a scan with it counts nothing', async () => {
    make({ 'src/a.ts': head + judging('judge') });
    const { code, out, error } = await cli(['baseline', '--owner', 'trust team']);
    assert.equal(code, 0, error);
    assert.match(out, /^responsible-use-baseline\.json: 2 entries \(2 added, 0 kept, 0 dropped\)\.\n$/);
    const [first] = entries();
    assert.deepEqual({ ...first, fingerprint: '' }, {
      fingerprint: '', rule: human, path: 'src/a.ts', operation: 'content-safety/analyze-text', reason: 'present when the baseline was written', owner: 'trust team', until: '2027-11-22', addedOn: '2026-11-21',
    });
    const report = await scanned();
    assert.equal(report.code, 0);
    assert.deepEqual(report.baseline, { path: file, entries: 2, matched: 2, waived: 0, expired: 0, beyondCap: 0, unmatched: 0, notSeen: 0, withoutOwner: 0 });
    assert.deepEqual(report.findings.find(({ rule }) => rule === human)?.suppressed, { kind: 'baseline', reason: 'present when the baseline was written', owner: 'trust team', until: '2027-11-22' });
    assert.equal(Object.keys(report).includes('baseline'), true);
    assert.equal((await cli(['scan', '.'])).code, 1, 'without it, it counts');
  });

  it('lets a new conflict count, and only that', async () => {
    make({ 'src/a.ts': head + judging('judge') });
    await cli(['baseline']);
    tree.write('src/a.ts', head + judging('judge') + judging('judgeAgain'));
    const report = await scanned();
    assert.equal(report.code, 1);
    assert.deepEqual(open(report), ['src/a.ts:12']);
  });

  it('still knows its findings when lines move and from another folder', async () => {
    make({ '.git/HEAD': '', 'src/a.ts': head + judging('judge'), 'src/b.ts': head + judging('other') });
    await cli(['baseline']);
    const before = text();
    tree.write('src/a.ts', `// moved\n\n\n${head}\n\nconst limit = 4;\n${judging('judge')}`);
    assert.equal((await scanned()).code, 0);
    const inside = await cli(['scan', 'a.ts', '--baseline', `../${file}`, '--format', 'json'], { cwd: tree.path('src') });
    assert.equal(inside.code, 0);
    assert.equal((JSON.parse(inside.out) as Report).baseline?.path, `../${file}`);
    // Written again from another folder, the paths are those of the repository and nothing has changed.
    const again = await cli(['baseline', '.', '--output', `../${file}`, '--as-of', '2026-12-24'], { cwd: tree.path('src') });
    assert.match(again.out, /3 kept, 0 dropped\).*The file stays as it is\.\n$/s);
    assert.equal(text(), before);
  });

  it('has the same bytes wherever the tree lies', async () => {
    const files = { 'src/a.ts': head + judging('judge'), 'lib/b.ts': head + judging('other') };
    make(files);
    await cli(['baseline', '--output', 'known.json']);
    const first = text('known.json');
    assert.doesNotMatch(first, new RegExp(tree.root));
    tree.remove();
    make(files);
    await cli(['baseline', 'lib', 'src', '--output', 'known.json', '--threads', '2']);
    assert.equal(text('known.json'), first);
  });

  it('counts again what is past its end, and renews it only when asked', async () => {
    make({ 'src/a.ts': head + judging('judge') });
    await cli(['baseline', '--until', '2027-01-31']);
    const before = text();
    assert.equal((await scanned(['.', '--as-of', '2027-01-31'])).code, 0, 'its last day');
    const after = await scanned(['.', '--as-of', '2027-02-01']);
    assert.equal(after.code, 1);
    assert.deepEqual([after.baseline?.matched, after.baseline?.expired], [0, 2]);
    assert.deepEqual(open(after), ['src/a.ts:6']);
    const spoken = await cli(['scan', '.', '--baseline', file, '--as-of', '2027-02-01']);
    assert.match(spoken.out, /\nBaseline responsible-use-baseline\.json: 0 of 2 entries in effect\. 2 entries have expired: their findings count again\. 2 entries have no owner\.\n/);

    const again = await cli(['baseline', '--as-of', '2027-02-01']);
    assert.match(again.out, /^not in effect: src\/a\.ts missing-human-review content-safety\/analyze-text: ended on 2027-01-31$/m);
    assert.equal(text(), before, 'writing again moves no end');
    const renewed = await cli(['baseline', '--as-of', '2027-02-01', '--renew', '--reason', 'decided again in review 12']);
    assert.match(renewed.out, /0 added, 2 kept, 2 of these renewed, 0 dropped/);
    assert.deepEqual(entries().map(({ until, addedOn, reason }) => [until, addedOn, reason]), [['2028-02-02', '2026-11-21', 'decided again in review 12'], ['2028-02-02', '2026-11-21', 'decided again in review 12']]);
    assert.equal((await scanned(['.', '--as-of', '2027-02-01'])).code, 0);
  });

  it('holds the cap of waivers', async () => {
    make({ 'src/a.ts': head + judging('judge') });
    const late = await cli(['baseline', '--until', '2027-11-23']);
    assert.equal(late.code, 2);
    assert.equal(late.error, 'responsible-use: --until: 2027-11-23 lies more than 366 days ahead, which is the cap of waivers; the latest day is 2027-11-22\n');
    assert.equal((await cli(['baseline', '--until', '2026-11-20'])).error, 'responsible-use: --until: 2026-11-20 has passed\n');
    assert.equal(existsSync(tree.path(file)), false);
    assert.equal((await cli(['baseline', '--until', '2027-11-22'])).code, 0);

    tree.write('responsible-use.json', '{ "waiverCapDays": 30 }');
    const capped = await scanned();
    assert.deepEqual([capped.code, capped.baseline?.beyondCap, capped.baseline?.matched], [1, 2, 0], 'an end that no waiver may have suppresses nothing');
    assert.match((await cli(['baseline', '--until', '2026-12-24'])).error, /^responsible-use: --until: 2026-12-24 lies more than 30 days ahead/);
    await cli(['baseline', '--renew']);
    assert.deepEqual(entries().map(({ until }) => until), ['2026-12-21', '2026-12-21']);
    assert.equal((await scanned()).code, 0);
  });

  it('leaves to waivers what they suppress, and does not touch what watches over them', async () => {
    const waived = judging('judge').replace('    await', `    // responsible-use-disable-next-line ${human} -- decided by the case team (owner: ana) until 2027-01-31\n    await`);
    const broken = judging('judgeAgain').replace('    await', `    // responsible-use-disable-next-line ${human} -- decided (owner: ana) until 2026-01-31\n    await`);
    make({ 'src/a.ts': head + waived + broken });
    await cli(['baseline']);
    assert.deepEqual(new Set(entries().map(({ rule }) => rule)), new Set([human, 'undeclared-service']));
    assert.equal(decisions().length, 1);
    const report = await scanned();
    const suppressed = Object.fromEntries(report.findings.filter(({ rule }) => rule !== 'undeclared-service').map(({ rule, line, suppressed: by }) => [`${rule}:${String(line)}`, by?.kind ?? 'open']));
    assert.deepEqual(suppressed, { [`${human}:7`]: 'waiver', 'waiver-expired:13': 'open', [`${human}:14`]: 'baseline' });
    assert.equal(report.code, 1, 'the ended waiver still counts');
    const { out } = await cli(['scan', '.', '--baseline', file]);
    assert.match(out, /, 3 suppressed \(1 waiver, 2 baseline\), /);
    assert.match(out, /^src\/a\.ts: set aside by the baseline: undeclared-service at 4:36; missing-human-review at 14:11$/m);
    assert.match(out, /^ {4}waiver: decided by the case team \(owner: ana\) until 2027-01-31$/m);

    tree.write(file, text().replace(/"rule": "missing-human-review"/, '"rule": "waiver-expired"'));
    for (const args of [['scan', '.', '--baseline', file], ['baseline'], ['baseline', 'prune']]) {
      const before = text();
      const { code, error } = await cli(args);
      assert.equal(code, 2);
      assert.match(error, /^responsible-use-baseline\.json:7:50: Findings of waiver-expired cannot be set aside: .+\n$/);
      assert.equal(text(), before);
    }
  });

  it('keeps what people wrote when it is written again, and takes in what is new', async () => {
    make({ 'src/a.ts': head + judging('judge') });
    await cli(['baseline', '--until', '2027-01-31']);
    tree.write(file, text().replaceAll('"owner": null', '"owner": "ben"').replaceAll('present when the baseline was written', 'accepted in review 7'));
    tree.write('src/a.ts', head + judging('judge') + judging('judgeAgain'));
    const { out } = await cli(['baseline', '--as-of', '2026-12-01', '--owner', 'ana']);
    assert.match(out, /^responsible-use-baseline\.json: 3 entries \(1 added, 2 kept, 0 dropped\)\.\n$/);
    assert.deepEqual(entries().filter(({ rule }) => rule === human).map(({ owner, until, addedOn, reason }) => [owner, until, addedOn, reason]).sort(), [
      ['ana', '2027-12-02', '2026-12-01', 'present when the baseline was written'],
      ['ben', '2027-01-31', '2026-11-21', 'accepted in review 7'],
    ]);
    assert.equal((JSON.parse(text()) as { writtenOn: string }).writtenOn, '2026-12-01');
  });

  describe('prune', () => {
    const three = { 'src/a.ts': head + judging('judge'), 'src/b.ts': head + judging('other'), 'lib/c.ts': head + judging('third') };

    it('drops what was repaired, and adds nothing', async () => {
      make(three);
      await cli(['baseline']);
      tree.write('src/b.ts', head + judging('other').replace('banUser(user)', 'askReviewer(user)'));
      tree.write('src/a.ts', head + judging('judge') + judging('judgeAgain'));
      assert.deepEqual([(await scanned()).baseline?.unmatched, (await scanned()).baseline?.matched], [1, 3]);
      const tried = await cli(['baseline', 'prune', '--dry-run']);
      assert.match(tried.out, /^dropped: src\/b\.ts missing-human-review content-safety\/analyze-text: no finding has it any more\n.*3 entries \(3 kept, 1 dropped\)\..*Nothing was written \(--dry-run\)\.\n$/s);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts', 'src/b.ts'], 'nothing was written');
      assert.equal((await cli(['baseline', 'prune', '--as-of', '2026-12-01'])).code, 0);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts']);
      assert.equal((await scanned()).code, 1, 'what is new stays new');
      const pruned = text();
      assert.match((await cli(['baseline', 'prune', '--as-of', '2026-12-24'])).out, /The file stays as it is\.\n$/);
      assert.equal(text(), pruned);
    });

    it('drops entries of files that are gone', async () => {
      make(three);
      await cli(['baseline']);
      rmSync(tree.path('src/b.ts'));
      const { out } = await cli(['baseline', 'prune']);
      assert.match(out, /^dropped: src\/b\.ts missing-human-review content-safety\/analyze-text: the file is gone$/m);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts']);
    });

    it('keeps what the run has not looked at', async () => {
      make(three);
      await cli(['baseline']);
      const before = text();
      // All of it is repaired; what was scanned decides what goes.
      for (const path of Object.keys(three)) tree.write(path, `${head}// settled\n`);
      assert.match((await cli(['baseline', 'prune', 'lib', '--dry-run'])).out, /^kept, because nobody can tell: src\/a\.ts: the file was not scanned \(1 entry\)$/m);
      await cli(['baseline', 'prune', 'src/b.ts']);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts']);
      tree.write(file, before);
      await cli(['baseline', 'src/b.ts']);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts'], 'and so when it is written');

      tree.write(file, before);
      // Another folder that is gone says nothing about files outside of what was scanned.
      rmSync(tree.path('src'), { recursive: true });
      await cli(['baseline', 'prune', 'lib']);
      assert.deepEqual(decisions(), ['src/a.ts', 'src/b.ts']);
    });

    it('keeps entries of files that were skipped or not read in full, and of rules that are off', async () => {
      make(three);
      await cli(['baseline']);
      const before = text();
      tree.write('src/a.ts', `${head}\0`);
      tree.write('src/b.ts', `${head}function broken( {{{\n`);
      tree.write('lib/c.ts', head);
      tree.write('lib/responsible-use.json', '{ "rules": { "missing-human-review": "off" } }');
      const { out } = await cli(['baseline', 'prune']);
      assert.match(out, /^kept, because nobody can tell: src\/a\.ts: the file was (?:skipped: binary file|not scanned) \(1 entry\)$/m);
      assert.match(out, /^kept, because nobody can tell: src\/b\.ts: the file was not read in full \(1 entry\)$/m);
      assert.match(out, /^kept, because nobody can tell: lib\/c\.ts: the rule is switched off \(1 entry\)$/m);
      assert.deepEqual(decisions(), ['lib/c.ts', 'src/a.ts', 'src/b.ts']);
      tree.write(file, before);
      await cli(['baseline', 'prune', '--no-config']);
      assert.deepEqual(decisions(), ['src/a.ts', 'src/b.ts'], 'where the rule is on, its silence counts');
    });

    it('needs a baseline', async () => {
      make(three);
      const { code, error, out } = await cli(['baseline', 'prune', '--baseline', 'ci/known.json']);
      assert.deepEqual([code, out, error], [2, '', 'responsible-use: there is no baseline ci/known.json; "responsible-use baseline" writes one\n']);
    });
  });

  it('takes two packages with findings that look the same for two', async () => {
    // Without a repository a fingerprint knows only the path within the package.
    const known = head + judging('judge');
    make({ 'one/package.json': '{}', 'one/src/a.ts': known, 'two/package.json': '{}', 'two/src/a.ts': head });
    await cli(['baseline']);
    tree.write('two/src/a.ts', known);
    assert.deepEqual(open(await scanned()), ['two/src/a.ts:6'], 'an entry of one is none of the other');
    await cli(['baseline']);
    assert.deepEqual(decisions(), ['one/src/a.ts', 'two/src/a.ts']);
    assert.equal((await scanned()).code, 0);
    assert.equal(existsSync(join(tree.root, '.git')), false);
  });

  describe('a baseline that cannot be read', () => {
    const table: readonly (readonly [name: string, content: string | null, error: RegExp])[] = [
      ['is none', null, /^responsible-use: there is no baseline responsible-use-baseline\.json; "responsible-use baseline" writes one\n$/],
      ['is no JSON', '{ "schemaVersion": 1,\n  "kind": baseline }', /^responsible-use-baseline\.json:2:11: .+\n$/],
      ['is of a later version', '{ "kind": "baseline", "schemaVersion": 9 }', /^responsible-use-baseline\.json:1:40: "schemaVersion" 9 is not known: .+\n$/],
      ['is binary', 'a\0b', /^responsible-use: the baseline responsible-use-baseline\.json cannot be read: binary file\n$/],
    ];
    for (const [name, content, expected] of table) {
      it(`${name}: exit code 2, and nothing is touched`, async () => {
        make({ 'src/a.ts': head });
        if (content !== null) tree.write(file, content);
        for (const args of [['scan', '.', '--baseline', file], ['baseline', 'prune'], ...(content === null ? [] : [['baseline'], ['baseline', 'write', '--renew']])]) {
          const { code, out, error } = await cli(args);
          assert.deepEqual([code, out], [2, ''], args.join(' '));
          assert.match(error, expected);
          assert.equal(existsSync(tree.path(file)) ? text() : null, content);
        }
      });
    }

    it('is a folder', async () => {
      make({ 'src/a.ts': head, 'known/': '' });
      assert.deepEqual([(await cli(['scan', '--baseline', 'known'])).error, (await cli(['scan', '--baseline', 'known'])).code], ['responsible-use: the baseline known is a folder\n', 2]);
      assert.equal((await cli(['baseline', '--output', 'known'])).code, 2);
    });

    it('is what the report would replace', async () => {
      make({ 'src/a.ts': head + judging('judge') });
      await cli(['baseline']);
      const before = text();
      const { code, error } = await cli(['scan', '--baseline', file, '--output', `./${file}`]);
      assert.deepEqual([code, error, text()], [2, 'responsible-use: --output and --baseline name the same file\n', before]);
    });
  });

  /** What the engine has no say in, with the engine whose findings are written in the files. */
  describe('around the work', () => {
    const fake = (args: readonly string[], options: Partial<CliOptions> = {}): Promise<CliResult> => cli(args, { realEngine: false, ...options });

    it('leaves the file as it was after Ctrl-C', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      await fake(['baseline']);
      const before = text();
      tree.write('b.ts', 'azure\nlet b;\nfinding error');
      for (const args of [['baseline'], ['baseline', 'prune']]) {
        const { code, out, error } = await fake(args, { interrupt: true });
        assert.deepEqual([code, out, error], [130, '', 'responsible-use: stopped\n']);
        assert.equal(text(), before);
      }
      assert.deepEqual(readdirSync(tree.root).sort(), ['a.ts', 'b.ts', 'package.json', file], 'nothing half-written beside it');
    });

    it('leaves it where nothing was scanned', async () => {
      make({ 'a.ts': 'azure\nfinding error', 'empty/': '' });
      assert.deepEqual([(await fake(['baseline', 'none'])).code, existsSync(tree.path(file))], [3, false]);
      await fake(['baseline']);
      const before = text();
      for (const args of [['baseline', 'none'], ['baseline', 'a.ts', 'none'], ['baseline', 'empty'], ['baseline', 'prune', 'empty'], ['baseline', 'prune', 'a.ts', 'none']]) {
        const { code, error } = await fake(args);
        assert.equal(code, 3, args.join(' '));
        assert.match(error, /^responsible-use: responsible-use-baseline\.json stays as it is$/m);
        assert.equal(text(), before);
      }
      assert.equal((await fake(['baseline', 'empty', '--allow-empty'])).code, 0);
      assert.equal(text(), before, 'what was not looked at stays');
    });

    it('writes what is known where a file could not be analyzed, and keeps what that had', async () => {
      make({ 'a.ts': 'azure\nfinding error', 'b.ts': 'azure\nlet b;\nfinding error' });
      await fake(['baseline']);
      assert.equal(entries().length, 2);
      tree.write('a.ts', 'azure\nfail');
      tree.write('b.ts', 'azure\nlet b;\nlet c;\nfinding error');
      const { code, out, error } = await fake(['baseline']);
      assert.equal(code, 4);
      assert.match(out, /^kept, because nobody can tell: a\.ts: the file could not be analyzed \(1 entry\)$/m);
      assert.match(out, /^What could not be analyzed has no new entries and keeps those it had\.$/m);
      assert.match(error, /could not be analyzed/);
      assert.deepEqual(entries().map(({ path, fingerprint }) => `${path} ${fingerprint}`), ['a.ts f1', 'b.ts f3']);
      assert.equal((await fake(['baseline', 'prune'])).code, 4);
    });

    it('takes plain paths as "write", and says so in its help', async () => {
      make({ 'src/a.ts': 'azure\nfinding error', 'lib/b.ts': 'azure\nfinding error' });
      assert.equal((await fake(['baseline', 'src', '--output', 'known.json'])).code, 0);
      assert.deepEqual(entries('known.json').map(({ path }) => path), ['src/a.ts']);
      assert.equal((await fake(['baseline', 'write', 'lib', '--output', 'known.json'])).code, 0);
      assert.deepEqual(entries('known.json').map(({ path }) => path), ['lib/b.ts', 'src/a.ts']);
      const help = await runCli(['baseline', '--help'], { cwd: tree.root });
      assert.equal(help.code, 0);
      assert.match(help.out, /^ {2}write .*\n(?:.*\n)*? {2}prune /m);
    });

    it('refuses words that say nothing', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      for (const [option, word] of [['--reason', 'TODO'], ['--owner', ''], ['--owner', '<name>']] as const) {
        const { code, error } = await fake(['baseline', option, word]);
        assert.deepEqual([code, error], [2, `responsible-use: ${option} says nothing a person can follow up\n`]);
      }
      assert.equal((await fake(['baseline', '--until', '2027-02-30'])).code, 2);
      assert.equal(existsSync(tree.path(file)), false);
    });

    it('writes nothing with --dry-run', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      assert.match((await fake(['baseline', '--dry-run'])).out, /1 entry \(1 added, 0 kept, 0 dropped\)\..*Nothing was written \(--dry-run\)\.\n$/s);
      assert.equal(existsSync(tree.path(file)), false);
    });

    it('says nothing of what it did with --quiet, and does it', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      for (const args of [['baseline', '--quiet'], ['baseline', 'prune', '--quiet']]) {
        const { code, out, error } = await fake(args);
        assert.deepEqual([code, out, error, entries().length], [0, '', '', 1]);
      }
    });

    it('applies to standard input', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      await fake(['baseline']);
      const read = (input: string): Promise<CliResult> => fake(['scan', '--stdin', '--stdin-filename', 'a.ts', '--baseline', file], { input });
      assert.equal((await read('azure\nfinding error')).code, 0);
      assert.equal((await read('azure\n\nfinding error')).code, 1);
    });

    it('honors --fail-on for what is left', async () => {
      make({ 'a.ts': 'azure\nfinding error' });
      await fake(['baseline']);
      tree.write('a.ts', 'azure\nfinding error\nfinding information');
      const scan = (threshold: string): Promise<CliResult> => fake(['scan', '.', '--baseline', file, '--fail-on', threshold]);
      assert.deepEqual([(await scan('warning')).code, (await scan('information')).code], [0, 1]);
      assert.match((await scan('warning')).out, /, 0 errors, 0 warnings, 1 information, 0 hints, 1 suppressed \(1 baseline\), /);
    });

    it('changes nothing in a report where none is given', async () => {
      make({ 'a.ts': 'azure\nfinding error\nsuppressed error' });
      assert.doesNotMatch((await fake(['scan', '.'])).out, /baseline/i);
      assert.doesNotMatch((await fake(['scan', '.', '--format', 'json'])).out, /baseline/i);
    });

    it('counts paths from the repository, wherever the file lies', async () => {
      make({ 'app/src/a.ts': 'azure\nfinding error', 'ci/': '' });
      mkdirSync(tree.path('.git'));
      await fake(['baseline', '.', '--output', '../ci/known.json'], { cwd: tree.path('app') });
      assert.deepEqual(entries('ci/known.json').map(({ path }) => path), ['app/src/a.ts']);
      assert.equal((await fake(['scan', 'app', '--baseline', 'ci/known.json'])).code, 0);
      rmSync(tree.path('app/src/a.ts'));
      tree.write('app/src/b.ts', 'azure');
      await fake(['baseline', 'prune', 'src', '--baseline', '../ci/known.json'], { cwd: tree.path('app') });
      assert.deepEqual(entries('ci/known.json'), []);
    });
  });
});
