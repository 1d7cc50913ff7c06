#!/usr/bin/env node
// @ts-check
/**
 * Takes the pictures of the README and the walkthrough from a real VS Code, served from npm, with this
 * extension loaded on the sample workspace. Build first.
 *
 * Usage: node scripts/screenshots.mjs [--extension=DIR] [--output=DIR] [--theme=light|dark|hc] [name...]
 *   name  of a picture, such as hover or facts; all when left out. Pictures of the walkthrough are taken in
 *         every theme, those of the README in the light one.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeProfile } from '../test/host/profile.mjs';
import { ensureServedVersion } from '../test/host/served/install.mjs';
import { openWorkbench } from '../test/host/served/page.mjs';
import { startServer } from '../test/host/served/server.mjs';
import { cacheRoot, projectRoot, removeAbandoned, servedVersion } from '../test/host/served/versions.mjs';
import { readmePictures, walkthroughPictures } from './pictures/list.mjs';
import { Workbench } from './pictures/workbench.mjs';
import { install } from './prepare.mjs';

/** @typedef {import('./pictures/list.mjs').Picture} Picture */
/** @typedef {{ name: string, file: string, picture: Picture }} Wanted */

/** What the pictures show: the sample, and files that give every view something to show. */
const sources = [join(projectRoot, 'test', 'samples', 'workspace'), join(projectRoot, 'test', 'samples', 'pictures')];

/** Device pixels for each CSS pixel: sharp enough on a dense screen, and not much larger. */
const scale = 1.25;

/** Names of color themes of VS Code. Where it is light with high contrast, a walkthrough shows the light pictures. */
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
};

/** Only what the pictures are about. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  // The sample's packages are not installed, so TypeScript itself would mark every import.
  'js/ts.validate.enabled': false,
  'typescript.validate.enabled': false,
  'javascript.validate.enabled': false,
  // With validation off TypeScript would call a project "loading" for ever, if it had its second server.
  'js/ts.tsserver.useSyntaxServer': 'never',
  'typescript.tsserver.useSyntaxServer': 'never',
  'window.menuBarVisibility': 'hidden',
  'window.title': '${rootName}',
  'workbench.layoutControl.enabled': false,
};

/**
 * @param {keyof typeof themes} theme
 * @param {Wanted[]} wanted
 * @param {string} extension
 */
async function takeAll(theme, wanted, extension) {
  const { writeSmaller } = await import('./pictures/smaller.mjs');
  const userDataDirectory = join(cacheRoot, `profile-screenshots-${theme}-${process.pid}`);
  removeAbandoned(`profile-screenshots-${theme}`);
  writeProfile(userDataDirectory, { ...settings, 'workbench.colorTheme': themes[theme] });
  // A copy, because one of the pictures makes a file.
  const workspace = join(userDataDirectory, 'workspace');
  for (const source of sources) {
    cpSync(source, workspace, { recursive: true });
  }
  const server = await startServer(ensureServedVersion(servedVersion()), {
    folder: workspace,
    extensionDevelopmentPaths: [extension],
    extensionDevelopmentKind: undefined,
    extensionTestsPath: undefined,
    userDataDirectory,
    extensionsDirectory: undefined,
    workspaceTrust: false,
  });
  try {
    const { browser, page } = await openWorkbench(server.url, { scale });
    // A busy machine needs its time until a language server is up.
    page.setDefaultTimeout(120_000);
    const workbench = new Workbench(page, workspace);
    try {
      await workbench.hideToasts();
      for (const { file, picture } of wanted) {
        await page.setViewportSize(picture.size);
        await workbench.tidy();
        await picture.show(workbench);
        // Scroll bars and the blinking cursor fade.
        await page.waitForTimeout(1500);
        const bytes = await writeSmaller(await page.screenshot({ animations: 'disabled', caret: 'hide' }), file);
        console.log(`${file} (${(bytes / 1000).toFixed(0)} kB)`);
      }
    } catch (error) {
      const path = join(userDataDirectory, 'failed.png');
      await page.screenshot({ path });
      console.error(`What was on screen: ${path}`);
      throw error;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      extension: { type: 'string', default: projectRoot },
      output: { type: 'string', default: join(projectRoot, 'media') },
      theme: { type: 'string' },
    },
    allowPositionals: true,
  });
  const known = [...Object.keys(readmePictures), ...Object.keys(walkthroughPictures)];
  const unknown = [...positionals.filter((name) => !known.includes(name)), ...(values.theme === undefined || values.theme in themes ? [] : [values.theme])];
  if (unknown.length > 0) {
    throw new Error(`There is no ${unknown.join(', ')}. Pictures: ${known.join(', ')}. Themes: ${Object.keys(themes).join(', ')}.`);
  }
  install(join(projectRoot, 'scripts', 'pictures'), ['--ignore-scripts']);
  const folder = join(values.output, 'walkthrough');
  mkdirSync(folder, { recursive: true });
  for (const theme of /** @type {(keyof typeof themes)[]} */ (Object.keys(themes))) {
    if (values.theme !== undefined && values.theme !== theme) {
      continue;
    }
    /** @type {Wanted[]} */
    const all = [
      ...Object.entries(theme === 'light' ? readmePictures : {}).map(([name, picture]) => ({ name, file: join(values.output, `${name}.png`), picture })),
      ...Object.entries(walkthroughPictures).map(([name, picture]) => ({ name, file: join(folder, `${name}-${theme}.png`), picture })),
    ];
    const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    if (wanted.length > 0) {
      await takeAll(theme, wanted, values.extension);
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
