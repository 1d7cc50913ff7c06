import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walkthroughId, type FirstRunCommands } from '../../../src/extension/first-run/commands.js';
import { sampleFor } from '../../../src/extension/first-run/samples.js';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly walkthroughs: readonly { readonly id: string; readonly title: string; readonly description: string; readonly steps: readonly Step[] }[];
  };
}

const root = join(import.meta.dirname, '../../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const [walkthrough] = manifest.contributes.walkthroughs;
assert.ok(walkthrough);
const { steps } = walkthrough;
const views = Object.values(manifest.contributes.views).flat().map(({ id }) => id);
const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
const translations = readdirSync(root).filter((name) => /^package\.nls(\.[a-z-]+)?\.json$/.test(name));

/** Bytes of one picture; there are many of them. */
const mostBytes = 60_000;

/** Commands and views of the editor itself that the walkthrough names. */
const ofTheEditor = ['workbench.actions.view.problems', 'workbench.panel.markers.view'];

/** Commands that a text links to, with their arguments. */
function linked(text: string): readonly (readonly [command: string, args: readonly unknown[]])[] {
  return [...text.matchAll(/\]\(command:([\w.]+)(?:\?([^)]*))?\)/g)].map(([, command, args]) => [command ?? '', args === undefined ? [] : (JSON.parse(decodeURIComponent(args)) as unknown[])]);
}

function isKnown(command: string): boolean {
  return commands.has(command) || ofTheEditor.includes(command) || views.some((view) => command === `${view}.focus`);
}

describe('the walkthrough', () => {
  it('has few steps, and the last one makes a finding appear', () => {
    assert.equal(walkthrough.id, walkthroughId);
    assert.ok(steps.length >= 4 && steps.length <= 6);
    assert.deepEqual(steps.at(-1)?.completionEvents, ['onCommand:responsibleUse.openSample' satisfies `onCommand:${keyof FirstRunCommands}`]);
  });

  it('is done step by step by what happens in the editor', () => {
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind, subject = ''] = event.split(':');
        const exists = kind === 'onCommand' ? isKnown(subject) : kind === 'onView' && (views.includes(subject) || ofTheEditor.includes(subject));
        assert.ok(exists, `${id}: ${event}`);
      }
    }
  });

  for (const { id, media } of steps) {
    it(`has a small picture of "${id}" in every theme`, () => {
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'light']);
      for (const path of Object.values(media.image)) {
        assert.ok(existsSync(join(root, path)), path);
        assert.ok(statSync(join(root, path)).size <= mostBytes, `${path} has ${statSync(join(root, path)).size} bytes`);
      }
    });
  }

  it('has no picture that it does not show', () => {
    const shown = steps.flatMap(({ media }) => Object.values(media.image));
    const there = readdirSync(join(root, 'media', 'walkthrough')).map((name) => `media/walkthrough/${name}`);
    assert.deepEqual(there.filter((path) => !shown.includes(path)), []);
  });

  for (const translation of translations) {
    it(`says in ${translation} what each step is about and links to commands that exist`, () => {
      const texts = read<Record<string, string>>(translation);
      const keys = [walkthrough.title, walkthrough.description, ...steps.flatMap(({ title, description, media }) => [title, description, media.altText])];
      for (const key of keys) {
        const text = texts[/^%(.+)%$/.exec(key)?.[1] ?? ''];
        assert.ok(text, key);
        for (const [command, args] of linked(text)) {
          assert.ok(isKnown(command), `${key}: ${command}`);
          for (const language of command === 'responsibleUse.openSample' ? args : []) assert.ok(typeof language === 'string' && sampleFor(language), `${key}: ${String(language)}`);
        }
      }
      // A button and a completion event belong together.
      for (const { id, description, completionEvents } of steps) {
        const targets = linked(texts[description.slice(1, -1)] ?? '').map(([command]) => command.replace(/\.focus$/, ''));
        assert.ok(completionEvents.some((event) => targets.includes(event.slice(event.indexOf(':') + 1))), id);
      }
    });
  }
});
