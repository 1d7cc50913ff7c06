import assert from 'node:assert/strict';
import { plainView } from '../../../src/extension/views/plain-view.js';
import { shownViews, type ShownView, type ViewSource } from '../../../src/extension/views/shown-view.js';
import { defaultViewState, isFiltered, parseViewState, withoutFilters, type ViewName, type ViewState } from '../../../src/extension/views/view-state.js';
import type { OverviewAnswer } from '../../../src/server/protocol.js';
import { example, finding, nothing, waiver } from './example.js';

function shown(source: Partial<ViewSource>, change: Partial<ViewState> = {}): Readonly<Record<ViewName, ShownView>> {
  return shownViews({ session: 'running', overview: null, failure: null, ...source }, { ...defaultViewState, ...change });
}

describe('what a view says about itself', () => {
  it('depends on the server until there is an answer', () => {
    const knowledge = (source: Partial<ViewSource>): string => shown(source).findings.knowledge;
    assert.equal(knowledge({ session: 'idle' }), 'idle');
    assert.equal(knowledge({ session: 'stopped' }), 'idle');
    assert.equal(knowledge({ session: 'starting' }), 'starting');
    assert.equal(knowledge({ session: 'running' }), 'starting');
    assert.equal(knowledge({ session: 'failed' }), 'failed');
    assert.equal(knowledge({ failure: 'it broke' }), 'failed');
    assert.equal(knowledge({ overview: { ...nothing, covers: 'open-files' } }), 'open-files');
    assert.equal(knowledge({ overview: nothing, failure: 'it broke' }), 'workspace');
  });

  it('counts beside its name, open findings in the badge', () => {
    const { services, findings, waivers } = shown({ overview: example });
    assert.deepEqual([services.description, findings.description, waivers.description], ['6', '4', '1']);
    assert.deepEqual(findings.badge, { value: 3, tooltip: '3 findings' });
    assert.equal(services.badge, null);
    assert.equal(shown({ overview: nothing }).findings.badge, null);
  });

  it('counts expired waivers', () => {
    assert.equal(shown({ overview: { ...example, waivers: [waiver('a.ts', '2026-01-01', { state: 'expired' }), waiver('a.ts', '2027-01-01')] } }).waivers.description, '2 · 1 expired');
  });

  it('tells how much filters hide, and keeps counting all open findings', () => {
    const { services, findings } = shown({ overview: example }, { text: 'avatar.ts' });
    assert.equal(services.description, '2 of 6 · "avatar.ts"');
    assert.equal(findings.message, '2 hidden by filters.');
    assert.equal(findings.badge?.value, 3);
  });

  it('tells a view that is empty because of filters from one that has nothing', () => {
    const views = shown({ overview: example }, { text: 'no such word' });
    assert.deepEqual([views.findings.isHidden, views.findings.nodes.length, views.findings.message], [true, 0, '']);
    assert.equal(shown({ overview: nothing }, { text: 'no such word' }).findings.isHidden, false);
  });

  it('says that it covers open files only, or that it is not current', () => {
    const open: OverviewAnswer = { ...example, covers: 'open-files' };
    assert.equal(shown({ overview: open }).services.message, 'Open files only. Scan the workspace to see all of it.');
    assert.match(shown({ overview: example, failure: 'it broke' }).services.message, /^This is not current: it broke/);
    // Words above an empty view would take the place of the words in it.
    assert.equal(shown({ overview: { ...nothing, covers: 'open-files' } }).services.message, '');
  });
});

describe('views of very many places', () => {
  it('make rows below a group only when it is unfolded', () => {
    const findings = Array.from({ length: 5_000 }, (_, line) => finding('src/big.ts', line));
    const { nodes } = shown({ overview: { ...nothing, findings } }).findings;
    assert.deepEqual([nodes.length, nodes[0]?.isUnfolded], [1, false]);
    const rows = nodes[0]?.children?.() ?? [];
    assert.equal(rows.length, 5_000);
    // The same rows are handed out again, so that VS Code finds them as they were.
    assert.equal(nodes[0]?.children?.(), rows);
  });
});

describe('a view as data and Markdown', () => {
  it('holds every row', () => {
    const plain = plainView(shown({ overview: example }).services, 'Services');
    assert.equal(
      plain.markdown,
      [
        '## Services',
        '',
        '- **Custom Vision** 4 calls',
        '  - **classify-image** keeps the submitted image: 30 days · 3 calls',
        '    - `src/avatar.ts:12:5` classifyImage · src',
        '    - `src/avatar.ts:21:5` classifyImage · src',
        '    - `test/avatar.test.ts:3:5` classifyImage · test · test code',
        '  - **delete-image** keeps nothing · 1 call',
        '    - `src/clean.ts:2:5` deleteImages · src',
        '- **Face** 1 call',
        '  - **detect** keeps the face template: 24 hours · 1 call',
        '    - `notebooks/badges.ipynb:cell 6:3:5` detect · notebooks',
        '- **Not in the catalogue** 1 call',
        '  - `src/new.ts:8:5` dream · src',
        '- **Not read** 1 file',
        '  - `src/page.vue:1:1` Vue templates are not read · src',
        '',
      ].join('\n'),
    );
    assert.deepEqual(plain.nodes.map(({ label, children }) => [label, children.length]), [['Custom Vision', 2], ['Face', 1], ['Not in the catalogue', 1], ['Not read', 1]]);
  });

  it('lets no text of others become markup', () => {
    const plain = plainView(shown({ overview: { ...nothing, unknownCalls: [{ at: { uri: 'file:///w/a`b.ts', path: 'a`b.ts', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }, member: '<b>*x*</b>', language: 'typescript', service: null }] } }).services, 'Services');
    assert.ok(plain.markdown.includes('- `` a`b.ts:1:1 `` \\<b\\>\\*x\\*\\</b\\>'), plain.markdown);
  });
});

describe('choices for the views', () => {
  it('are read back, and what makes no sense is left out', () => {
    const state: ViewState = { grouping: 'clause', text: 'x', lowest: 'warning', showsWaived: false, showsTestCode: false };
    assert.deepEqual(parseViewState(JSON.parse(JSON.stringify(state))), state);
    assert.deepEqual(parseViewState({ grouping: 'color', text: 3, lowest: 'fatal', showsWaived: 'yes' }), defaultViewState);
    assert.deepEqual(parseViewState(undefined), defaultViewState);
  });

  it('are filters where they hide something', () => {
    assert.equal(isFiltered({ ...defaultViewState, grouping: 'file' }), false);
    for (const change of [{ text: 'x' }, { lowest: 'error' }, { showsWaived: false }, { showsTestCode: false }] satisfies Partial<ViewState>[]) {
      const state: ViewState = { ...defaultViewState, grouping: 'file', ...change };
      assert.equal(isFiltered(state), true);
      assert.deepEqual(withoutFilters(state), { ...defaultViewState, grouping: 'file' });
    }
  });
});
