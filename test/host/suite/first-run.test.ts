import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { samples } from '../../../src/extension/first-run/samples.js';
import { diagnosticsWhen, extensionId, has, openSample, setUpWorkbench } from './workbench.js';

/** Label of the open tab of a walkthrough or of any other page that is no document. */
function tabLabels(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
}

/** Throws the text of an untitled document away, or closing it would ask. */
async function discard(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('the first run', () => {
  setUpWorkbench();

  it('opens nothing uninvited', () => {
    assert.deepEqual(tabLabels(), []);
  });

  for (const { language, name, call } of samples) {
    it(`opens a sample in ${name} with the cursor on a call that has facts, and with a finding`, async () => {
      const address = await vscode.commands.executeCommand<string | null>('responsibleUse.openSample', language);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      try {
        const { document, selection } = editor;
        assert.equal(document.uri.toString(), address);
        assert.ok(document.isUntitled);
        assert.equal(document.languageId, language);
        const word = document.getText(document.getWordRangeAtPosition(selection.active));
        assert.equal(`.${word}(`, call);
        await diagnosticsWhen(document.uri, has('missing-human-review'));
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, selection.active);
        const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
        assert.ok(texts.some((text) => text.includes('30 days')), texts.join('\n'));
      } finally {
        await discard();
      }
    });
  }

  it('takes the language of the active editor', async () => {
    await openSample('settled.ts');
    await vscode.commands.executeCommand('responsibleUse.openSample');
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, true);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'typescript');
    await discard();
  });

  it('opens the walkthrough when it is asked for', async () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON as { contributes: { walkthroughs: { title: string }[] } };
    await vscode.commands.executeCommand('responsibleUse.openWalkthrough');
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (tabLabels().length === 0) return;
        subscription.dispose();
        resolve();
      };
      const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
      look();
    });
    assert.ok(contributes.walkthroughs[0]?.title.includes('Azure AI'));
  });
});
