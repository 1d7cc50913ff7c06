import assert from 'node:assert/strict';
import type { ExtensionContext } from 'vscode';
import { activateClient } from '../../../src/extension/activate.js';
import { commandTitles } from '../../../src/extension/commands.js';
import { commands, languages, said } from '../../support/vscode/index.js';

const loadNothing = (): Promise<never> => Promise.reject(new Error('the client is not there'));

function contextOf(): ExtensionContext {
  return { subscriptions: [], extension: { packageJSON: { version: '1.2.3' } } } as unknown as ExtensionContext;
}

/** Activates while a step of it fails. */
async function activateBroken(): ReturnType<typeof activateClient> {
  const { createLanguageStatusItem } = languages;
  languages.createLanguageStatusItem = () => {
    throw new Error('no status today');
  };
  try {
    return await activateClient(contextOf(), loadNothing);
  } finally {
    languages.createLanguageStatusItem = createLanguageStatusItem;
  }
}

describe('an activation that fails', () => {
  beforeEach(() => said.forget());

  it('is told, logged and not thrown', async () => {
    const running = await activateBroken();
    assert.deepEqual(said.messages.map(({ level, text, actions }) => [level, text, actions]), [['error', 'Responsible Use could not start: no status today', ['Show Log']]]);
    assert.match(said.log.join('\n'), /\[error\] Responsible Use could not start: Error: no status today\n\s+at /);
    await running.stop();
  });

  it('leaves every command, and each says why it does not work', async () => {
    await activateBroken();
    const working = ['responsibleUse.showLog', 'responsibleUse.collectProblemReport'];
    for (const id of Object.keys(commandTitles)) {
      said.messages.length = 0;
      await commands.executeCommand(id);
      const texts = said.messages.map(({ text }) => text);
      if (working.includes(id)) assert.deepEqual(texts, [], id);
      else assert.deepEqual(texts, ['Responsible Use: This command does not work, because the extension could not start (no status today). Reload the window to try again.'], id);
    }
    assert.ok(said.log.includes('[shown]'));
    assert.match(said.documents.at(-1)?.content ?? '', /- extension: 1\.2\.3[^]*- state: failed[^]*Responsible Use could not start · Error/);
  });
});
