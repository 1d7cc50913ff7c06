import { chromium, type Browser, type Page } from 'playwright-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Time for starting a browser on a busy machine, and for installing one where there is none, in milliseconds. */
export const patience = 600_000;

interface InstalledBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the browser that shows VS Code to the extension's tests; it is installed where it is missing. */
export async function startBrowser(): Promise<Browser> {
  const script = pathToFileURL(join(import.meta.dirname, '../../host/served/browser.mjs')).href;
  const { ensureBrowser } = (await import(script)) as { readonly ensureBrowser: () => InstalledBrowser };
  const { executablePath, args, env } = ensureBrowser();
  return chromium.launch({
    executablePath,
    args: [...args],
    timeout: patience,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** A page that is open in the browser, with what went on meanwhile. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that it asked for, its own first. */
  readonly requests: readonly string[];
  /** Errors and warnings, such as those about its own policy. */
  readonly complaints: readonly string[];
}

/** Opens a document from a file, as a person does, for as long as `use` takes. */
export async function withPage<T>(browser: Browser, html: string, look: Look, use: (open: OpenPage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const { width = 1280, colorScheme = 'light', forcedColors } = look;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, ...(forcedColors ? { forcedColors } : {}) });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(pathToFileURL(file).href);
    return await use({ page, requests, complaints });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
