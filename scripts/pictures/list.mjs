// @ts-check
/** What each picture shows, and how the workbench gets there. */

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/**
 * @typedef {object} Picture
 * @property {{ width: number, height: number }} size of the window in CSS pixels
 * @property {(workbench: Workbench) => Promise<void>} show ends when everything that belongs in the picture is there
 */

const readme = { width: 1120, height: 640 };

/** The column of a walkthrough is narrow, so its pictures show less, and larger. */
const walkthrough = { width: 740, height: 430 };

/**
 * Opens the sample with the cursor in a word, and waits until it is checked.
 * @param {Workbench} workbench
 * @param {string} [word]
 */
async function showAvatar(workbench, word = 'classifyImage') {
  await workbench.goTo('src/avatar.ts', word);
  await workbench.checked();
}

/** @param {Workbench} workbench */
async function showHover(workbench) {
  await showAvatar(workbench);
  await workbench.showHover('Custom Vision');
}

/** @param {Workbench} workbench */
async function showProblems(workbench) {
  await showAvatar(workbench, 'banUser');
  await workbench.runToEnd('Problems: Focus on Problems View');
  await workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'responsible-use' }).first().waitFor();
}

/** @param {Workbench} workbench */
async function showLookUp(workbench) {
  await showAvatar(workbench);
  await workbench.run('Responsible Use: Look Up');
  await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Custom Vision' }).first().waitFor();
}

/**
 * Leaves a document that was never saved, so it comes last.
 * @param {Workbench} workbench
 */
async function showSample(workbench) {
  await workbench.run('Responsible Use: Open a Sample with a Finding');
  await workbench.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'TypeScript' }).waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.checked();
}

/** @param {Workbench} workbench */
async function scan(workbench) {
  await showAvatar(workbench);
  await workbench.runToEnd('Responsible Use: Scan Workspace');
}

/** @param {Workbench} workbench */
async function showViews(workbench) {
  await scan(workbench);
  await workbench.runToEnd('Responsible Use: Focus on Waivers View');
  const side = workbench.page.locator('.part.sidebar');
  await side.locator('.monaco-list-row', { hasText: 'forum.ts' }).first().waitFor();
  await workbench.runToEnd('Responsible Use: Focus on Services View');
  await side.locator('.monaco-list-row', { hasText: 'Custom Vision' }).first().waitFor();
  await workbench.widenSideBar();
}

/** @param {Workbench} workbench */
async function showReport(workbench) {
  await workbench.runToEnd('Responsible Use: Open Inventory Report');
  const report = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const kept = report.locator('#kept');
  await kept.waitFor({ state: 'attached' });
  await kept.evaluate((section) => section.scrollIntoView());
}

/** @param {Workbench} workbench */
async function showProjectFile(workbench) {
  await showAvatar(workbench);
  await workbench.runToEnd('Responsible Use: Create Project File');
  await workbench.page.locator('.tab.active', { hasText: 'responsible-use.json' }).waitFor();
  // Closing it would ask otherwise.
  await workbench.page.keyboard.press('Control+S');
  await workbench.page.locator('.tab.active:not(.dirty)', { hasText: 'responsible-use.json' }).waitFor();
}

/** @type {Readonly<Record<string, Picture>>} */
export const readmePictures = {
  hover: { size: readme, show: showHover },
  problems: { size: readme, show: showProblems },
  views: { size: readme, show: showViews },
  report: { size: readme, show: showReport },
  lookup: { size: readme, show: showLookUp },
};

/** @type {Readonly<Record<string, Picture>>} */
export const walkthroughPictures = {
  facts: { size: walkthrough, show: showHover },
  findings: { size: walkthrough, show: showProblems },
  views: { size: walkthrough, show: showViews },
  report: { size: walkthrough, show: showReport },
  project: { size: walkthrough, show: showProjectFile },
  // The call and the action both belong in it.
  sample: { size: { ...walkthrough, height: 500 }, show: showSample },
};
