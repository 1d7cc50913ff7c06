/** The report's page in a real browser: what it tells the extension, how it is operated, and how it reads. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { violations } from '../../support/accessibility.js';
import { useBrowser } from '../../support/browser.js';
import { inventoryExample } from '../../support/inventory-example.js';
import { hostile, hostileTexts } from '../../report/html/hostile.js';
import { largeInventory } from './large-inventory.js';
import { themeNames } from './themes.js';
import { withWebview } from './webview.js';

/** What the accessibility checker finds wrong once everything is rendered. */
async function violationsRendered(page: Page): Promise<string[]> {
  // What is not rendered yet has a made-up height, and would seem to lie over what comes after it.
  await page.evaluate("document.styleSheets[0].insertRule('* { content-visibility: visible !important; }', document.styleSheets[0].cssRules.length)");
  return violations(page);
}

const focused = (page: Page): Promise<{ readonly tag: string; readonly id: string; readonly name: string; readonly outline: string }> =>
  page.evaluate(`(() => { const one = document.activeElement; return { tag: one.localName, id: one.id, name: one.getAttribute('aria-label') ?? one.textContent, outline: getComputedStyle(one).outlineStyle }; })()`);

/** Waits until an expression holds in the page. The page's own policy keeps a browser from doing this by itself. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(expression))) await page.waitForTimeout(50);
}

/** What the page says that it found, after it has rested. */
async function found(page: Page, text: string): Promise<string> {
  await page.evaluate("document.getElementById('found').textContent = ''");
  await page.fill('#filter', text);
  await until(page, "document.getElementById('found').textContent !== ''");
  return page.evaluate("document.getElementById('found').textContent");
}

describe('report page in a browser', function () {
  const browser = useBrowser(this);

  for (const theme of themeNames) {
    it(`is accessible with ${theme} colors`, () =>
      withWebview(browser(), inventoryExample, { theme, isOutdated: true }, async ({ page, complaints }) => {
        await page.click('#expand-all');
        assert.deepEqual(await violationsRendered(page), []);
        await page.setViewportSize({ width: 480, height: 900 });
        await page.click('#toggle-contents');
        await found(page, 'classify');
        assert.deepEqual(await violationsRendered(page), [], '480 px, filtered');
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 480);
        assert.deepEqual(complaints, []);
      }));
  }

  it('is accessible with forced colors', () =>
    withWebview(browser(), inventoryExample, { theme: 'high contrast', forcedColors: true }, async ({ page }) => {
      assert.deepEqual(await violationsRendered(page), []);
    }));

  it('tells of a click on a place, with all that is needed to open it', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page, posted }) => {
      await page.click('#expand-all');
      await page.click('button.place[data-path="src/shelves/train.ts"][data-line="31"]');
      await page.click('button.place[data-cell="3"]');
      assert.deepEqual(await posted(), [
        { type: 'open', place: { path: 'src/shelves/train.ts', line: 31, column: 17 } },
        { type: 'open', place: { path: 'notebooks/try out.ipynb', line: 2, column: 1, cell: 3 } },
      ]);
    }));

  it('is operated by keyboard: Tab reaches a place, Enter and Space open it', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page, posted }) => {
      await page.focus('#collapse-all');
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate("document.activeElement.matches('button.place')")) break;
      }
      const { tag, name, outline } = await focused(page);
      assert.equal(tag, 'button');
      assert.match(name, /^\S.*\.(?:ts|py|cs|ipynb|json)(?::|$)/);
      assert.notEqual(outline, 'none');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      const messages = await posted();
      assert.deepEqual(messages.map(({ type }) => type), ['open', 'open']);
      assert.deepEqual(messages[0], messages[1]);
    }));

  it('tells of a click on an id that has a page', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page, posted }) => {
      await page.click('h4 button.page[data-id="custom-vision/classify-image"]');
      await page.click('#clauses button.page[data-kind="clause"] >> nth=0');
      const [operation, clause] = await posted();
      assert.deepEqual(operation, { type: 'page', kind: 'operation', id: 'custom-vision/classify-image' });
      assert.ok(clause?.type === 'page' && clause.kind === 'clause' && clause.id !== '');
    }));

  it('offers to scan again once it is outdated, and not before', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page, posted }) => {
      assert.equal(await page.isVisible('#outdated'), false);
      await page.evaluate("window.postMessage({ type: 'outdated', isOutdated: true }, '*')");
      await page.waitForSelector('#outdated', { state: 'visible' });
      await page.click('#outdated button');
      assert.deepEqual(await posted(), [{ type: 'scan' }]);
    }));

  it('filters by words of an entry and of what it stands under, says what it found, and undoes it', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page }) => {
      const before = await page.evaluate('document.body.innerText');
      assert.match(await found(page, 'sort.ts CLASSIFYIMAGE'), /^\d+ of \d+ entries match\.$|^1 of \d+ entries matches\.$/);
      const visible: string[] = await page.evaluate("[...document.querySelectorAll('main .calls > li')].filter((one) => one.checkVisibility()).map((one) => one.closest('.files > li').querySelector('.place').textContent)");
      assert.ok(visible.length > 0);
      assert.deepEqual([...new Set(visible)].filter((path) => !path.includes('sort')), []);
      assert.equal(await page.isVisible('#sources'), false);
      assert.equal(await page.evaluate("document.querySelector('.contents a[href=\"#sources\"]').closest('li').hidden"), true);
      assert.equal(await found(page, 'quetzalcoatlus'), 'Nothing in the report matches.');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate('document.body.innerText'), before);
    }));

  it('unfolds and folds everything', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page }) => {
      const open = (): Promise<number> => page.evaluate("document.querySelectorAll('main details[open]').length");
      const all: number = await page.evaluate("document.querySelectorAll('main details').length");
      await page.click('#expand-all');
      assert.equal(await open(), all);
      await page.click('#collapse-all');
      assert.equal(await open(), 0);
    }));

  it('jumps into a folded part, moves the focus there and keeps it below the bar', () =>
    withWebview(browser(), inventoryExample, { width: 480 }, async ({ page }) => {
      assert.equal(await page.isVisible('.contents'), false);
      await page.click('#toggle-contents');
      assert.equal((await focused(page)).tag, 'a');
      await page.click('.contents a[href="#findings"]');
      assert.equal(await page.isVisible('.contents'), false);
      assert.equal((await focused(page)).tag, 'h2');
      const [top, bar]: number[] = await page.evaluate("[document.activeElement.getBoundingClientRect().top, document.getElementById('bar').getBoundingClientRect().bottom]");
      assert.ok((top ?? 0) >= (bar ?? 0), `${String(top)} is above ${String(bar)}`);
      await page.evaluate("document.querySelector('main a[href^=\"#fact-\"]').click()");
      assert.equal(await page.evaluate("document.querySelector('.jumped-to').closest('details').open"), true);
      assert.ok(await page.evaluate("document.querySelector('tr.jumped-to').checkVisibility()"));
    }));

  it('is as it was when it is shown again: filter, unfolded parts and place', () =>
    withWebview(browser(), inventoryExample, {}, async ({ page, state, reload }) => {
      await page.click('#expand-all');
      await page.evaluate('window.scrollTo(0, 1500)');
      await until(page, "JSON.parse(sessionStorage.getItem('state'))?.scroll > 1000");
      await reload();
      await until(page, 'window.scrollY > 1000');
      assert.ok(((await state())?.open.length ?? 0) > 0);
      assert.equal(await page.evaluate("document.querySelectorAll('main details:not([open])').length"), 0);
      await found(page, 'retire');
      await until(page, "JSON.parse(sessionStorage.getItem('state'))?.filter === 'retire'");
      await reload();
      assert.equal(await page.inputValue('#filter'), 'retire');
      assert.match(await page.evaluate("document.getElementById('found').textContent"), /entries match/);
    }));

  it('runs and loads nothing that is in a file\'s name or text', () =>
    withWebview(browser(), hostile(inventoryExample), {}, async ({ page, complaints }) => {
      assert.equal(await page.evaluate("'wasHit' in window"), false);
      assert.deepEqual(complaints, []);
      const text: string = await page.evaluate('document.body.textContent');
      for (const one of hostileTexts) assert.ok(text.includes(one), one);
      // An inline handler that gets in by other ways does not run either.
      await page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button id=\"late\" onclick=\"window.wasHit = true\">x</button>')");
      await page.evaluate("document.getElementById('late').click()");
      assert.equal(await page.evaluate("'wasHit' in window"), false);
    }));

  it('holds thousands of calls and findings, and finds one among them', () =>
    withWebview(browser(), largeInventory({ calls: 6_000, findings: 2_000, skipped: 3_000 }), {}, async ({ page, posted }) => {
      assert.ok(Number(await page.evaluate("document.querySelectorAll('button.place').length")) > 11_000);
      assert.match(await found(page, 'module-123.ts ban'), /^\d+ of \d+ entries match\.$/);
      await page.click('#findings .calls button.place:visible >> nth=0');
      assert.deepEqual(await posted(), [{ type: 'open', place: { path: 'src/tools/part-3/module-123.ts', line: 3, column: 9 } }]);
    }));
});
