/** A real browser for tests of pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Time for starting a browser on a busy machine, and for installing one where there is none, in milliseconds. */
const patience = 600_000;

interface InstalledBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the browser that shows VS Code to the extension's tests; it is installed where it is missing. */
async function startBrowser(): Promise<Browser> {
  const script = pathToFileURL(join(import.meta.dirname, '../host/served/browser.mjs')).href;
  const { ensureBrowser } = (await import(script)) as { readonly ensureBrowser: () => InstalledBrowser };
  const { executablePath, args, env } = ensureBrowser();
  return chromium.launch({
    executablePath,
    args: [...args],
    timeout: patience,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
}

/**
 * For the suite it is called in: one browser for all of its tests, and time for them.
 *
 * @returns what gives the browser to a test.
 */
export function useBrowser(suite: Mocha.Suite): () => Browser {
  // Generous: browsers on busy machines are slow, and nothing here is about time.
  suite.timeout(300_000);
  let browser: Browser | null = null;

  before(async function () {
    this.timeout(patience);
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
  });

  return () => {
    if (browser === null) throw new Error('The browser is there as long as the tests of its suite run.');
    return browser;
  };
}

/** A page to be opened from files, as a person does. */
export interface LocalPage {
  /** By name; the page is `page.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** In pixels. */
  readonly width?: number;
  readonly forcedColors?: 'active' | 'none';
  /** A script that runs before any of the page. */
  readonly first?: string;
}

/** A page that is open in the browser, with what went on meanwhile. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that it asked for, its own first. */
  readonly requests: readonly string[];
  /** Errors and warnings, such as those about its own policy. */
  readonly complaints: readonly string[];
}

/** Opens a page for as long as `use` takes. */
export async function withLocalPage<T>(browser: Browser, { files, width = 1280, forcedColors = 'none', first }: LocalPage, use: (open: OpenPage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const page = await browser.newPage({ viewport: { width, height: 900 }, forcedColors });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    if (first !== undefined) await page.addInitScript({ content: first });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    return await use({ page, requests, complaints });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
