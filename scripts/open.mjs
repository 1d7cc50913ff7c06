#!/usr/bin/env node
// @ts-check
/**
 * Opens the sample workspace with this extension loaded from source (`npm run open`): in a desktop VS Code
 * when there is one, else in a VS Code served from npm to your own browser.
 *
 * Usage: node scripts/open.mjs [--check] [--served] [--port=8080] [--extension=DIR]
 *   --check   starts the served VS Code, waits in a headless browser until the workbench is there, and ends
 *   --served  does not look for a desktop VS Code
 *   --extension=DIR  loads the extension from another folder
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop } from '../test/host/desktop.mjs';
import { writeProfile } from '../test/host/profile.mjs';
import { ensureServedVersion } from '../test/host/served/install.mjs';
import { openWorkbench } from '../test/host/served/page.mjs';
import { startServer } from '../test/host/served/server.mjs';
import { cacheRoot, projectRoot, removeAbandoned, servedVersion } from '../test/host/served/versions.mjs';

const workspace = join(projectRoot, 'test', 'samples', 'workspace');

async function main() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      served: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      extension: { type: 'string', default: projectRoot },
    },
  });
  const desktop = values.served || values.check ? undefined : findDesktop();
  if (desktop !== undefined) {
    const args = [`--extensionDevelopmentPath=${values.extension}`, '--new-window', workspace];
    return spawnSync(desktop, args, { stdio: 'inherit' }).status ?? 1;
  }

  const directory = ensureServedVersion(servedVersion());
  removeAbandoned('profile-open');
  const userDataDirectory = join(cacheRoot, `profile-open-${process.pid}`);
  writeProfile(userDataDirectory);
  const server = await startServer(
    directory,
    {
      folder: workspace,
      extensionDevelopmentPaths: [values.extension],
      extensionDevelopmentKind: undefined,
      extensionTestsPath: undefined,
      userDataDirectory,
      extensionsDirectory: undefined,
      workspaceTrust: false,
    },
    Number(values.port),
  );
  try {
    if (values.check) {
      const { browser, page } = await openWorkbench(server.url);
      // The title says so only when VS Code took the extension's folder.
      await page.waitForFunction("document.title.includes('Extension Development Host')");
      console.log(`The workbench is there: ${await page.title()}`);
      await browser.close();
      return 0;
    }
    console.log(`Open this address in a browser. Ctrl-C ends it.\n\n  ${server.url}\n`);
    return await new Promise((resolve) => {
      process.on('SIGINT', () => resolve(0));
      process.on('SIGTERM', () => resolve(0));
      void server.ended.then((reason) => {
        console.error(reason);
        resolve(1);
      });
    });
  } finally {
    await server.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
