#!/usr/bin/env node
// @ts-check
/**
 * Takes the pictures of the README and the walkthrough from a real VS Code, served from npm, with this
 * extension loaded on the sample workspace. Build first.
 *
 * Usage: node scripts/screenshots.mjs [--extension=DIR] [--output=DIR] [name...]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeProfile } from '../test/host/profile.mjs';
import { ensureServedVersion } from '../test/host/served/install.mjs';
import { openWorkbench } from '../test/host/served/page.mjs';
import { startServer } from '../test/host/served/server.mjs';
import { cacheRoot, projectRoot, removeAbandoned, servedVersion } from '../test/host/served/versions.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * What each picture shows. `text` must be on screen before the picture is taken.
 * @type {Record<string, { file: string, symbol: string, show: 'hover' | 'problems' | 'command', command?: string, text: string }>}
 */
const pictures = {
  hover: { file: 'src/identity.ts', symbol: 'documentModels', show: 'hover', text: 'Document Intelligence' },
  problems: { file: 'src/avatar.ts', symbol: 'classifyImage', show: 'problems', text: 'responsible-use' },
  lookup: {
    file: 'src/avatar.ts',
    symbol: 'classifyImage',
    show: 'command',
    command: 'Responsible Use: Look Up',
    text: 'Custom Vision',
  },
};

const workspace = join(projectRoot, 'test', 'samples', 'workspace');

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
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

/** Toasts come and go on their own, and would cover what a picture is about. */
const hideToasts = '.notifications-toasts { display: none !important; }';

/** @param {Page} page */
async function openPalette(page, /** @type {string} */ text) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]:visible');
  await input.waitFor();
  // The `>` that makes it a command is already there and stays.
  await input.fill(text);
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
}

/**
 * Opens a file with the cursor on a symbol.
 * @param {Page} page
 * @param {string} file
 * @param {string} symbol
 */
async function goTo(page, file, symbol) {
  const text = readFileSync(join(workspace, file), 'utf8');
  const offset = text.indexOf(symbol);
  if (offset === -1) {
    throw new Error(`${file} does not contain "${symbol}".`);
  }
  const before = text.slice(0, offset).split('\n');
  await openPalette(page, `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: file.split('/').at(-1) ?? file }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused .view-line').first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} directory
 */
async function takePicture(page, name, directory) {
  const picture = pictures[name];
  if (picture === undefined) {
    throw new Error(`There is no picture "${name}". There are: ${Object.keys(pictures).join(', ')}`);
  }
  await goTo(page, picture.file, picture.symbol);
  // TypeScript's own work on the file shows in the status bar, and its answers belong in the picture.
  await page.waitForTimeout(1500);
  await page.locator('.part.statusbar .codicon-loading:visible').first().waitFor({ state: 'hidden' });
  /** @type {import('playwright-core').Locator} */
  let shown;
  switch (picture.show) {
    case 'hover':
      shown = await showHover(page, picture.text);
      break;
    case 'problems':
      await page.keyboard.press('Control+Shift+M');
      shown = page.locator('.markers-panel .monaco-list-row', { hasText: picture.text });
      break;
    case 'command':
      await openPalette(page, `>${picture.command}`);
      await page.keyboard.press('Enter');
      shown = page.locator('.quick-input-widget .monaco-list-row', { hasText: picture.text });
      break;
  }
  await shown.first().waitFor();
  // Scroll bars and the blinking cursor fade.
  await page.waitForTimeout(1500);
  const path = join(directory, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(path);
  await page.keyboard.press('Escape');
  if (picture.show === 'problems') {
    await page.keyboard.press('Control+Shift+M');
  }
}

/**
 * A hover that is asked for before every language server is ready shows what there is and does not grow later,
 * so it is asked for until the text is in it and TypeScript no longer says that it is loading.
 * @param {Page} page
 * @param {string} text
 */
async function showHover(page, text) {
  const hover = page.locator('.monaco-hover:visible', { hasText: text, hasNotText: '(loading' });
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    try {
      await hover.first().waitFor({ timeout: 2000 });
      break;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  return hover;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      extension: { type: 'string', default: projectRoot },
      output: { type: 'string', default: join(projectRoot, 'media') },
    },
    allowPositionals: true,
  });
  mkdirSync(values.output, { recursive: true });
  removeAbandoned('profile-screenshots');
  const userDataDirectory = join(cacheRoot, `profile-screenshots-${process.pid}`);
  writeProfile(userDataDirectory, settings);
  const server = await startServer(ensureServedVersion(servedVersion()), {
    folder: workspace,
    extensionDevelopmentPaths: [values.extension],
    extensionDevelopmentKind: undefined,
    extensionTestsPath: undefined,
    userDataDirectory,
    extensionsDirectory: undefined,
    workspaceTrust: false,
  });
  try {
    const { browser, page } = await openWorkbench(server.url, { scale: 1.5 });
    try {
      await page.addStyleTag({ content: hideToasts });
      for (const name of positionals.length > 0 ? positionals : Object.keys(pictures)) {
        await takePicture(page, name, values.output);
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

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
