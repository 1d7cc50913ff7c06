/** What the manifest says of the views: nothing in it may lead nowhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTitles } from '../../../src/extension/commands.js';
import { filterOverview } from '../../../src/extension/views/filter.js';
import { findingsTree } from '../../../src/extension/views/findings-tree.js';
import { contextOf, leavesOf } from '../../../src/extension/views/nodes.js';
import { servicesTree } from '../../../src/extension/views/services-tree.js';
import { defaultViewState, viewId, viewNames } from '../../../src/extension/views/view-state.js';
import { waiversTree } from '../../../src/extension/views/waivers-tree.js';
import { example } from './example.js';

interface MenuItem {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

interface Contributes {
  readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string; readonly title: string }[] };
  readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
  readonly commands: readonly { readonly command: string; readonly icon?: string }[];
}

const root = join(import.meta.dirname, '../../..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly contributes: Contributes };
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const ids = viewNames.map(viewId);
const own = (menu: string): readonly MenuItem[] => (contributes.menus[menu] ?? []).filter(({ when }) => when.startsWith('view'));

describe('manifest: views', () => {
  it('are in one container with a monochrome icon of its own', () => {
    const [container] = contributes.viewsContainers.activitybar;
    assert.equal(container?.id, 'responsibleUse');
    assert.deepEqual(contributes.views['responsibleUse']?.map(({ id }) => id), ids);
    const icon = readFileSync(join(root, container.icon), 'utf8');
    assert.match(icon, /width="24" height="24"/);
    assert.deepEqual([...new Set([...icon.matchAll(/(?:stroke|fill)="(#[0-9a-f]+)"/gi)].map(([, color]) => color))].length, 1);
    assert.ok(existsSync(join(root, container.icon)));
  });

  it('have words for every reason to be empty, each for all views', () => {
    for (const knowledge of ['idle', 'starting', 'failed', 'open-files', 'workspace']) {
      const views = contributes.viewsWelcome.filter(({ when }) => when.includes(`'${knowledge}'`)).map(({ view }) => view);
      assert.deepEqual([...new Set(views)].sort(), [...ids].sort(), knowledge);
    }
    for (const view of ids) assert.ok(contributes.viewsWelcome.some((one) => one.view === view && one.when === `responsibleUse.views.${view.replace('responsibleUse.', '')}.isHidden`));
  });

  it('link to commands that exist, and say that no findings is no compliance', () => {
    const texts = contributes.viewsWelcome.map(({ contents }) => words[contents.replaceAll('%', '')] ?? assert.fail(contents));
    const linked = texts.flatMap((text) => [...text.matchAll(/\(command:([^)]+)\)/g)].map(([, command]) => command ?? ''));
    assert.ok(linked.length > 0);
    for (const command of linked) assert.ok(command in commandTitles || command.startsWith('workbench.action.'), command);
    for (const key of ['openFiles', 'workspace']) assert.match(words[`view.findings.empty.${key}`] ?? '', /No findings is not compliance/);
  });

  it('have menus of commands that exist, in groups, with icons where there is no room for words', () => {
    const items = [...own('view/title'), ...own('view/item/context')];
    assert.ok(items.length > 10);
    for (const { command, group, when } of items) {
      assert.ok(command in commandTitles, command);
      assert.match(group, /^(?:navigation|inline|\d_\w+)@\d$/);
      const isTitleIcon = own('view/title').some((one) => one.command === command && one.group === group && group.startsWith('navigation'));
      if (group.startsWith('inline') || isTitleIcon) assert.ok(contributes.commands.find((one) => one.command === command)?.icon, `${command} ${when}`);
    }
  });

  it('ask for words that rows have', () => {
    const filtered = filterOverview(example, defaultViewState);
    const rows = [...servicesTree(filtered), ...findingsTree(filtered, 'rule'), ...waiversTree(filtered)];
    const contexts = [...rows, ...rows.flatMap(leavesOf)].map(contextOf);
    for (const { when, command } of own('view/item/context')) {
      const pattern = /viewItem =~ \/(.*)\//.exec(when)?.[1];
      if (pattern !== undefined) assert.ok(contexts.some((context) => new RegExp(pattern).test(context)), command);
    }
  });
});
