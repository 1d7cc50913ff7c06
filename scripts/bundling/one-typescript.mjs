// @ts-check
/**
 * Bundled files of the parser copy TypeScript's names one by one, each file for itself: some fifty
 * thousand accessors, which take ten megabytes on every thread and a good part of the start. The module
 * itself does as well, because nothing asks for its `default`.
 *
 * @type {import('esbuild').Plugin}
 */
import { readFile } from 'node:fs/promises';

export const oneTypeScriptPlugin = {
  name: 'one-typescript',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]@typescript-eslint[\\/][^\\/]+[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('__importStar(require("typescript"))', 'require("typescript")'), loader: 'js' };
    });
  },
};
