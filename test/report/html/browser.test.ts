import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { inventoryHtml } from '../../../src/report/html/inventory-page.js';
import { scanHtml } from '../../../src/report/html/scan-page.js';
import { violations } from '../../support/accessibility.js';
import { useBrowser, withLocalPage, type OpenPage } from '../../support/browser.js';
import { emptyInventory, inventoryExample } from '../../support/inventory-example.js';
import { hostile, hostileTexts } from './hostile.js';
import { emptyScan, largeScan, ruleExamples, scanExample } from './scan-example.js';
import { structureOf, unseenTexts } from './structure.js';

const pages: Readonly<Record<string, string>> = {
  inventory: inventoryHtml(inventoryExample, { onlyChanges: false }),
  'inventory, changes only': inventoryHtml(inventoryExample, { onlyChanges: true }),
  'inventory of nothing': inventoryHtml(emptyInventory, { onlyChanges: false }),
  'inventory of hostile text': inventoryHtml(hostile(inventoryExample), { onlyChanges: false }),
  scan: scanHtml(scanExample, ruleExamples),
  'scan of nothing': scanHtml(emptyScan, ruleExamples),
  'scan of hostile text': scanHtml(hostile(scanExample), ruleExamples),
  'scan with folded files': scanHtml(largeScan(420, 40), ruleExamples),
};

/** How a page is looked at. */
interface Look {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

const looks: Readonly<Record<string, Look>> = {
  'light, wide': { colorScheme: 'light', width: 1280 },
  'dark, wide': { colorScheme: 'dark', width: 1280 },
  'light, 375 px': { colorScheme: 'light', width: 375 },
  'dark, 375 px': { colorScheme: 'dark', width: 375 },
  'forced colors': { forcedColors: 'active', width: 1280 },
};

/** What breaks first: little room. */
const oneLook: typeof looks = { 'dark, 375 px': { colorScheme: 'dark', width: 375 } };

async function lookAt(page: Page, { width, colorScheme = 'light', forcedColors = 'none' }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'screen', colorScheme, forcedColors });
}

const unfold = (page: Page): Promise<unknown> => page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");

/** Nothing is loaded, nothing runs, and the page's own policy lets its style in. */
async function checkLoading(page: Page, requests: readonly string[], complaints: readonly string[]): Promise<void> {
  assert.equal(requests.length, 1, requests.join('\n'));
  assert.deepEqual(complaints, []);
  const { active, oddLinks } = await structureOf(page);
  assert.deepEqual(active, []);
  assert.deepEqual(oddLinks, []);
  assert.equal(await page.evaluate("'wasHit' in window"), false);
  // Without its style the link would stand at the top of the page.
  assert.ok(Number(await page.evaluate("document.querySelector('.skip').getBoundingClientRect().right")) < 0, 'the style sheet is in force');
}

/** Landmarks, one first heading, headings in order, whole tables, and links that lead somewhere. */
async function checkStructure(page: Page, name: string): Promise<void> {
  const { language, headings, repeatedIds, deadLinks, tables, poorTables, landmarks } = await structureOf(page);
  assert.equal(language, 'en');
  assert.deepEqual(headings.filter((level) => level === 1), [1]);
  headings.forEach((level, index) => {
    assert.ok(level <= (headings[index - 1] ?? 0) + 1, `heading ${String(index)} of level ${String(level)}`);
  });
  assert.deepEqual(repeatedIds, []);
  assert.deepEqual(deadLinks, []);
  assert.equal(poorTables, 0);
  assert.ok(tables > 0 || name.includes('nothing'));
  assert.deepEqual(landmarks, ['header', 'nav', 'main', 'footer']);
}

/** Everything is printed, folded parts too, black on white. */
async function checkPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.deepEqual(await unseenTexts(page), []);
  const colors = await page.evaluate("[...new Set([...document.querySelectorAll('body, body *')].map((element) => getComputedStyle(element).color))]");
  assert.deepEqual(colors, ['rgb(0, 0, 0)']);
  assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
}

describe('HTML reports in a browser', function () {
  const browser = useBrowser(this);
  const withPage = (html: string, use: (open: OpenPage) => Promise<void>): Promise<void> => withLocalPage(browser(), { files: { 'page.html': html } }, use);

  for (const [name, html] of Object.entries(pages)) {
    it(`${name}: sound, accessible and printable`, () =>
      withPage(html, async ({ page, requests, complaints }) => {
        await checkLoading(page, requests, complaints);
        await checkStructure(page, name);
        await checkPrint(page);
        await page.emulateMedia({ media: 'screen' });
        await unfold(page);
        for (const [lookName, look] of Object.entries(name === 'inventory' || name === 'scan' ? looks : oneLook)) {
          await lookAt(page, look);
          assert.deepEqual(await violations(page), [], lookName);
          const widths = [await page.evaluate('document.documentElement.scrollWidth'), await page.evaluate('document.body.scrollWidth')];
          assert.ok(widths.every((width) => width === look.width), `${lookName}: scrolls sideways (${widths.join(', ')})`);
        }
        assert.equal(requests.length, 1, requests.join('\n'));
      }));
  }

  it('folds on the screen what it prints', () =>
    withPage(pages['scan with folded files'] ?? '', async ({ page }) => {
      assert.ok((await unseenTexts(page)).length > 100);
    }));

  it('prints the address of a link', () =>
    withPage(pages.inventory ?? '', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate("[...document.querySelectorAll('a[href^=\"http\"]')].map((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))");
      assert.ok((printed as boolean[]).length > 5);
      assert.ok((printed as boolean[]).every(Boolean));
    }));

  it('begins with a link past the contents that shows itself when it has the focus', () =>
    withPage(pages.inventory ?? '', async ({ page }) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
      assert.ok(Number(await page.evaluate('document.activeElement.getBoundingClientRect().left')) >= 0);
      assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate('document.activeElement.id'), 'content');
    }));

  it('shows text from files and people as it is', () =>
    withPage(pages['inventory of hostile text'] ?? '', async ({ page }) => {
      const text = String(await page.evaluate('document.body.textContent'));
      for (const one of hostileTexts) assert.ok(text.includes(one), one);
      assert.equal(await page.title(), 'Azure AI inventory');
    }));

  it('leads to the very place that a link names', () =>
    withPage(pages.inventory ?? '', async ({ page }) => {
      await unfold(page);
      await page.evaluate("location.hash = '#operation-custom-vision.classify-image'");
      assert.equal(await page.evaluate("document.querySelector(':target h4').textContent"), 'custom-vision/classify-image');
    }));

  it('gives an editor every place: path, line, column and cell', () =>
    withPage(pages.scan ?? '', async ({ page }) => {
      const places = (await page.evaluate("[...document.querySelectorAll('#findings .findings > li > p .place')].map((one) => ({ ...one.dataset, text: one.textContent }))")) as unknown[];
      assert.deepEqual(places, [
        { path: 'notebooks/try out.ipynb', cell: '3', line: '2', column: '1', text: 'cell 4:2:1' },
        { path: 'src/sort.ts', line: '12', column: '9', text: '12:9' },
        { path: 'src/sort.ts', line: '18', column: '5', text: '18:5' },
        { path: 'src/video.cs', line: '5', column: '20', text: '5:20' },
      ]);
    }));
});
