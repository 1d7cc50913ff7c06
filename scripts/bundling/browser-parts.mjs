// @ts-check
/**
 * One build makes the parts that Node and the browser share. Afterwards those that the browser's
 * server consists of are listed for the worker that loads them, and none of them may need Node.
 */
import { writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';

/**
 * A part of the worker's program: parts that are loaded with it, and parts that it loads later, each by
 * the specifier that its text has for them.
 * @typedef {{ now: Record<string, string>, later: Record<string, string> }} Part
 */

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {string} entry output path of the browser's entry, as the metafile has it
 * @returns {Map<string, Part>} the parts by their output path
 */
export function browserParts({ outputs }, entry) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  const pending = [entry];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (parts.has(path)) continue;
    /** @type {Part} */
    const part = { now: {}, later: {} };
    parts.set(path, part);
    for (const { path: target, kind, external } of outputs[path]?.imports ?? []) {
      if (external) throw new Error(`${path} runs in a browser and imports ${target}${isBuiltin(target) ? ', a module of Node' : ''}`);
      const relative = posix.relative(posix.dirname(path), target);
      const specifier = relative.startsWith('.') ? relative : `./${relative}`;
      (kind === 'dynamic-import' ? part.later : part.now)[specifier] = target;
      pending.push(target);
    }
  }
  return parts;
}

/**
 * Lists the parts after each build. The build fails where one of them needs a module that a browser lacks.
 *
 * @param {string} root folder that the metafile's paths start from
 * @param {{ entry: string, list: string, folder: string }} browser the browser's entry and the list of its
 *   parts, as paths below `root`, and the folder that names in the list start from
 * @returns {import('esbuild').Plugin}
 */
export function browserPartsPlugin(root, { entry, list, folder }) {
  const name = (/** @type {string} */ path) => posix.relative(folder, path);
  const named = (/** @type {Record<string, string>} */ targets) => Object.fromEntries(Object.entries(targets).map(([specifier, path]) => [specifier, name(path)]));
  return {
    name: 'browser-parts',
    setup(builder) {
      builder.onEnd(async ({ metafile, errors }) => {
        if (metafile === undefined || errors.length > 0) return;
        const parts = browserParts(metafile, entry);
        const listed = [...parts].map(([path, { now, later }]) => [name(path), { now: named(now), later: named(later) }]);
        await writeFile(join(root, list), JSON.stringify(Object.fromEntries(listed)));
      });
    },
  };
}
