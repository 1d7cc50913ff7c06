// @ts-check
/** The headless browser window that shows a served workbench. */
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

/** Long, because a busy CI machine needs more than a minute to start a browser and a workbench. */
const timeout = 180_000;

/**
 * What the workbench calls while it runs an extension's tests.
 * @typedef {object} Automation
 * @property {(type: string, args: unknown[]) => void} log
 * @property {(code: number) => void} exit
 */

/**
 * @param {string} url
 * @param {object} [options]
 * @param {Automation} [options.automation]
 * @param {number} [options.scale] device pixels per CSS pixel
 * @param {string | undefined} [options.language] display language; without a language pack that of extensions, while the workbench itself stays English
 */
export async function openWorkbench(url, { automation, scale = 1, language } = {}) {
  const { executablePath, args, env } = ensureBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    timeout,
    env: definedOnly(env),
    // Playwright would end the process itself on a signal, and leave the server behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: scale });
    const page = await context.newPage();
    if (language !== undefined) {
      await page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
    }
    if (automation) {
      await page.exposeFunction('codeAutomationLog', automation.log);
      await page.exposeFunction('codeAutomationExit', automation.exit);
    }
    await page.goto(url, { waitUntil: 'commit', timeout });
    // The status bar is the last part that the workbench draws.
    await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', { timeout });
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function definedOnly(env) {
  /** @type {Record<string, string>} */
  const defined = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined) {
      defined[name] = value;
    }
  }
  return defined;
}
