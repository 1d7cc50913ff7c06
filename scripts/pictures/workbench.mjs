// @ts-check
/** What a person does with keys and pointer in a workbench, for pictures of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** Toasts come and go on their own, and would cover what a picture is about. */
const hideToasts = '.notifications-toasts { display: none !important; }';

export class Workbench {
  /**
   * @param {Page} page
   * @param {string} folder that is open
   */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  async hideToasts() {
    await this.page.addStyleTag({ content: hideToasts });
  }

  /**
   * Opens the palette with a text in it: a path, or a command after `>`.
   * @param {string} text
   */
  async openPalette(text) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]:visible');
    await input.waitFor();
    await input.fill(text);
    await this.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  }

  /**
   * Runs a command by its title. The palette lists what was there when it was opened, so it is opened again
   * where the workbench did not know the command yet.
   * @param {string} title
   */
  async run(title) {
    const row = this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).first();
    for (let attempt = 1; ; attempt++) {
      await this.openPalette(`>${title}`);
      try {
        await row.waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        if (attempt === 6) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await this.page.keyboard.press('Enter');
  }

  /** @param {string} title of a command after which the palette is closed */
  async runToEnd(title) {
    await this.run(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Opens a file with the cursor on a text.
   * @param {string} file
   * @param {string} symbol
   */
  async goTo(file, symbol) {
    const text = readFileSync(join(this.folder, file), 'utf8');
    const offset = text.indexOf(symbol);
    if (offset === -1) {
      throw new Error(`${file} does not contain "${symbol}".`);
    }
    const before = text.slice(0, offset).split('\n');
    await this.openPalette(`${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`);
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: file.split('/').at(-1) ?? file }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.monaco-editor.focused .view-line').first().waitFor();
  }

  /** Waits for the squiggle of a finding, which shows that the file has been checked. */
  async checked() {
    await this.page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor({ state: 'attached' });
    // TypeScript's own work on the file shows in the status bar, and its answers belong in the picture.
    await this.page.locator('.part.statusbar .codicon-loading:visible').first().waitFor({ state: 'hidden' });
  }

  /**
   * A hover that is asked for before every language server is ready shows what there is and does not grow later,
   * so it is asked for until the text is in it and TypeScript no longer says that it is loading.
   * @param {string} text
   */
  async showHover(text) {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: text, hasNotText: '(loading' });
    for (let attempt = 0; attempt < 20; attempt++) {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      try {
        await hover.first().waitFor({ timeout: 2000 });
        return;
      } catch {
        await this.page.keyboard.press('Escape');
      }
    }
    throw new Error(`The hover never showed "${text}".`);
  }

  /** @param {string} part of the workbench: `sidebar`, `panel` */
  isOpen(part) {
    return this.page.locator(`.part.${part}:visible`).first().isVisible();
  }

  /** Drags the edge of the side bar to where it takes half of the window. */
  async widenSideBar() {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    const width = this.page.viewportSize()?.width ?? 0;
    if (box === null || width === 0) {
      throw new Error('There is no side bar.');
    }
    await this.page.mouse.move(box.x + box.width, 300);
    await this.page.mouse.down();
    await this.page.mouse.move(width / 2, 300, { steps: 5 });
    await this.page.mouse.up();
    // Over the status bar nothing shows that the pointer is there.
    await this.page.mouse.move(width / 2, (this.page.viewportSize()?.height ?? 0) - 4);
  }

  /** Closes what the picture before has opened. */
  async tidy() {
    for (let times = 0; times < 3; times++) {
      await this.page.keyboard.press('Escape');
    }
    await this.runToEnd('View: Close All Editors');
    if (await this.isOpen('panel')) {
      await this.runToEnd('View: Hide Panel');
    }
    if (await this.isOpen('sidebar')) {
      await this.runToEnd('View: Toggle Primary Side Bar Visibility');
    }
  }
}
