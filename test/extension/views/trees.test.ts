import assert from 'node:assert/strict';
import { filterOverview } from '../../../src/extension/views/filter.js';
import { findingsTree } from '../../../src/extension/views/findings-tree.js';
import { leavesOf, type ViewNode } from '../../../src/extension/views/nodes.js';
import { servicesTree } from '../../../src/extension/views/services-tree.js';
import { defaultViewState, type ViewState } from '../../../src/extension/views/view-state.js';
import { waiversTree } from '../../../src/extension/views/waivers-tree.js';
import { call, example, finding, nothing, waiver } from './example.js';
import type { OverviewAnswer } from '../../../src/server/protocol.js';

function filtered(overview: OverviewAnswer = example, change: Partial<ViewState> = {}): ReturnType<typeof filterOverview> {
  return filterOverview(overview, { ...defaultViewState, ...change });
}

/** Rows as a person reads them, indented. */
function lines(nodes: readonly ViewNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [`${'  '.repeat(depth)}${label} | ${description}`, ...(children === null ? [] : lines(children(), depth + 1))]);
}

function all(nodes: readonly ViewNode[]): readonly ViewNode[] {
  return nodes.flatMap((node) => [node, ...(node.children === null ? [] : all(node.children()))]);
}

describe('view of services', () => {
  it('shows services, operations with what they keep, and places', () => {
    assert.deepEqual(lines(servicesTree(filtered())), [
      'Custom Vision | 4 calls',
      '  classify-image | keeps the submitted image: 30 days · 3 calls',
      '    avatar.ts:12 | classifyImage · src',
      '    avatar.ts:21 | classifyImage · src',
      '    avatar.test.ts:3 | classifyImage · test · test code',
      '  delete-image | keeps nothing · 1 call',
      '    clean.ts:2 | deleteImages · src',
      'Face | 1 call',
      '  detect | keeps the face template: 24 hours · 1 call',
      '    badges.ipynb, cell 6, line 3 | detect · notebooks',
      'Not in the catalogue | 1 call',
      '  new.ts:8 | dream · src',
      'Not read | 1 file',
      '  page.vue | Vue templates are not read · src',
    ]);
  });

  it('says all of it to a screen reader', () => {
    const spoken = all(servicesTree(filtered())).map((node) => node.spoken);
    assert.ok(spoken.includes('classify-image. keeps the submitted image: 30 days. 3 calls'));
    assert.ok(spoken.includes('classifyImage. src/avatar.ts, line 12'));
    assert.ok(spoken.includes('detect. notebooks/badges.ipynb, cell 6, line 3'));
  });

  it('leads from a call to its operation, and from an unknown one to its service where that is known', () => {
    const [known] = leavesOf(servicesTree(filtered())[0] as ViewNode);
    assert.deepEqual(known?.lookUp, { kind: 'operation', id: 'custom-vision/classify-image' });
    const unknown = filtered({ ...nothing, unknownCalls: [call('a.ts', 1, { service: 'face' }), call('b.ts', 1, { service: null })] });
    assert.deepEqual(servicesTree(unknown).flatMap(leavesOf).map(({ lookUp }) => lookUp), [{ kind: 'service', id: 'face' }, null]);
  });

  it('knows a call again after lines moved', () => {
    const idsAt = (line: number): readonly string[] => {
      const [service] = example.services;
      const [operation] = service?.operations ?? [];
      assert.ok(service && operation);
      return all(servicesTree(filtered({ ...nothing, services: [{ ...service, operations: [{ ...operation, calls: [call('a.ts', line), call('a.ts', line + 3)] }] }] }))).map(({ id }) => id);
    };
    assert.deepEqual(idsAt(4), idsAt(9));
  });
});

describe('view of findings', () => {
  it('groups by rule, the gravest first', () => {
    assert.deepEqual(lines(findingsTree(filtered(), 'rule')), [
      'No human review | 2 findings · 1 waived',
      '  avatar.ts:13 | The user is banned and nobody looks.',
      '  banned.ts:5 | waived · The user is banned and nobody looks.',
      '  avatar.test.ts:6 | test code · The user is banned and nobody looks.',
      'The image is kept | 1 finding',
      '  avatar.ts:31 | The image stays with the project.',
    ]);
  });

  it('groups by file, in the order of paths', () => {
    assert.deepEqual(lines(findingsTree(filtered(), 'file')), [
      'avatar.ts | 2 findings · src',
      '  No human review | [13, 5] · The user is banned and nobody looks.',
      '  The image is kept | [31, 5] · The image stays with the project.',
      'banned.ts | 0 findings · 1 waived · src',
      '  No human review | [5, 5] · waived · The user is banned and nobody looks.',
      'avatar.test.ts | 1 finding · test',
      '  No human review | [6, 5] · test code · The user is banned and nobody looks.',
    ]);
  });

  it('groups by clause, what no clause binds last', () => {
    const grave = filtered({ ...example, findings: [...example.findings, finding('z.ts', 1, { clause: null, severity: 'error' })] });
    assert.deepEqual(findingsTree(grave, 'clause').map(({ label, explains }) => [label, explains]), [
      ['Human oversight', ['coc-human-oversight']],
      ['No clause', []],
    ]);
  });

  it('says severity, message and place to a screen reader, and has an icon of the severity', () => {
    const [group] = findingsTree(filtered(), 'rule');
    const [first, second] = group?.children?.() ?? [];
    assert.equal(first?.spoken, 'Warning. The user is banned and nobody looks. src/avatar.ts, line 13');
    assert.equal(first?.icon, 'warning');
    assert.equal(second?.spoken, 'Warning. waived. The user is banned and nobody looks. src/banned.ts, line 5');
    assert.equal(second?.icon, 'waived');
    assert.equal(group?.icon, 'warning');
  });

  it('marks a group of which everything is waived as waived', () => {
    const [group] = findingsTree(filtered({ ...example, findings: [finding('a.ts', 1, { suppressed: true })] }), 'rule');
    assert.equal(group?.icon, 'waived');
  });

  it('folds groups where there are many', () => {
    const many = Array.from({ length: 31 }, (_, line) => finding('a.ts', line));
    assert.equal(findingsTree(filtered({ ...nothing, findings: many }), 'rule')[0]?.isUnfolded, false);
    assert.equal(findingsTree(filtered({ ...nothing, findings: many.slice(1) }), 'rule')[0]?.isUnfolded, true);
  });

  it('tells the same finding of two folders apart', () => {
    const twice = [finding('a/x.ts', 1, { fingerprint: 'same' }), finding('b/x.ts', 1, { fingerprint: 'same' }), finding('b/x.ts', 2, { fingerprint: 'same' })];
    const ids = all(findingsTree(filtered({ ...nothing, findings: twice }), 'rule')).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('view of waivers', () => {
  it('sorts by end date and says in words what has ended or ends soon', () => {
    const waivers = [
      waiver('src/e.ts', '2027-03-31'),
      waiver('src/c.ts', '2026-12-21'),
      waiver('src/d.ts', '2026-12-22'),
      waiver('src/a.ts', '2026-05-01', { state: 'expired' }),
      waiver('src/b.ts', '2026-11-21'),
      waiver('src/b2.ts', '2026-11-22', { state: 'unused' }),
      waiver('src/f.ts', 'soon', { state: 'invalid' }),
      waiver('src/g.ts', '', { state: 'incomplete', owner: '', reason: '' }),
    ];
    assert.deepEqual(lines(waiversTree(filtered({ ...example, waivers }))), [
      'end date not readable: soon | malformed · No human review · owner ana · f.ts:4',
      'no end date | incomplete · No human review · g.ts:4',
      'expired on 2026-05-01 | No human review · owner ana · a.ts:4',
      'expires soon: today, 2026-11-21 | No human review · owner ana · b.ts:4',
      'expires soon: tomorrow, 2026-11-22 | waives nothing · No human review · owner ana · b2.ts:4',
      'expires soon: in 30 days, 2026-12-21 | No human review · owner ana · c.ts:4',
      'until 2026-12-22 | No human review · owner ana · d.ts:4',
      'until 2027-03-31 | No human review · owner ana · e.ts:4',
    ]);
  });

  it('names a rule that does not exist by its id, and offers to explain only those that do', () => {
    const [row] = waiversTree(filtered({ ...example, waivers: [waiver('a.ts', '2027-01-01', { rules: ['missing-human-review', 'no-such-rule'] })] }));
    assert.equal(row?.description, 'No human review, no-such-rule · owner ana · a.ts:4');
    assert.deepEqual(row?.explains, ['missing-human-review']);
  });
});

describe('filters of the views', () => {
  const counts = (change: Partial<ViewState>): readonly number[] => {
    const { services, unknownCalls, findings, waivers, notRead } = filtered(example, change);
    return [services.flatMap(({ operations }) => operations.flatMap(({ calls }) => calls)).length + unknownCalls.length, findings.length, waivers.length, notRead.length];
  };

  it('leave everything as it is to begin with', () => {
    assert.deepEqual(counts({}), [6, 4, 1, 1]);
  });

  it('find paths, messages, names and titles, all words, whatever the case', () => {
    assert.deepEqual(counts({ text: 'AVATAR.ts' }), [2, 2, 0, 0]);
    assert.deepEqual(counts({ text: 'banned' }), [0, 3, 1, 0]);
    assert.deepEqual(counts({ text: 'custom vision' }), [4, 0, 0, 0]);
    assert.deepEqual(counts({ text: 'human oversight src' }), [0, 2, 0, 0]);
    assert.deepEqual(counts({ text: 'appeals ana' }), [0, 0, 1, 0]);
    assert.deepEqual(counts({ text: 'vue' }), [0, 0, 0, 1]);
  });

  it('hide what is less grave, waived, or test code', () => {
    assert.deepEqual(counts({ lowest: 'warning' }), [6, 2, 1, 1]);
    assert.deepEqual(counts({ showsWaived: false }), [6, 3, 1, 1]);
    assert.deepEqual(counts({ showsTestCode: false }), [5, 3, 1, 1]);
  });

  it('count what they hide', () => {
    assert.deepEqual(filtered(example, { text: 'avatar.ts' }).hidden, { calls: 4, findings: 2, waivers: 1, notRead: 1 });
  });
});
