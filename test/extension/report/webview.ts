import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, PageState } from '../../../src/extension/report/page/messages.js';
import { reportPage } from '../../../src/extension/report/frame.js';
import { inventoryView } from '../../../src/report/html/inventory-view.js';
import type { InventoryReport } from '../../../src/report/inventory-report.js';
import { withLocalPage } from '../../support/browser.js';
import { pathsOf } from './large-inventory.js';
import { themes, type ThemeName } from './themes.js';

export interface WebviewOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly isOutdated?: boolean;
  readonly forcedColors?: boolean;
}

/** The report's page in a browser, in a frame like the editor's. */
export interface Webview {
  readonly page: Page;
  /** Errors and warnings, such as those about its own policy. */
  readonly complaints: readonly string[];
  /** What the page told the extension so far. */
  posted(): Promise<readonly FromPage[]>;
  state(): Promise<PageState | null>;
  /** Loads the page anew, as the editor does for a tab that was hidden. */
  reload(): Promise<void>;
}

/** The page's script as the package has it. */
async function script(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, '../../../src/extension/report/page/main.ts')], bundle: true, write: false, platform: 'browser', target: 'es2022', format: 'iife', logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

/** Shows an inventory as the panel does, for as long as `use` takes. */
export async function withWebview<T>(browser: Browser, inventory: InventoryReport, options: WebviewOptions, use: (webview: Webview) => Promise<T>): Promise<T> {
  const { theme = 'light', width = 1280, isOutdated = false, forcedColors = false } = options;
  const { body, style } = inventoryView(inventory, pathsOf(inventory));
  const html = await reportPage({ body, style, scannedAt: '2026-11-21T10:00:00.000Z', isOutdated }, { script: 'report.js' });
  const local = { files: { 'report.js': await script(), 'page.html': html }, width, forcedColors: forcedColors ? 'active' : 'none', first: frame(theme) } as const;
  return withLocalPage(browser, local, ({ page, complaints }) =>
    use({
      page,
      complaints,
      posted: () => page.evaluate('window.posted'),
      state: () => page.evaluate("JSON.parse(sessionStorage.getItem('state'))"),
      reload: async () => { await page.reload(); },
    }),
  );
}

/** What the editor's frame gives a page: the theme on the root and the body, and the way to the extension. */
function frame(theme: ThemeName): string {
  return `
    window.posted = [];
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => { window.posted.push(message); },
      getState: () => JSON.parse(sessionStorage.getItem('state')) ?? undefined,
      setState: (state) => { sessionStorage.setItem('state', JSON.stringify(state)); },
    });
    const theme = ${JSON.stringify(themes[theme])};
    const paint = () => {
      for (const [name, value] of Object.entries(theme.colors)) document.documentElement.style.setProperty(name, value);
      if (document.body === null) return false;
      document.body.className = theme.kind;
      document.body.setAttribute('role', 'document');
      return true;
    };
    new MutationObserver((_, observer) => { if (paint()) observer.disconnect(); }).observe(document, { childList: true, subtree: true });`;
}
