import { commands, l10n, Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import { showNewDocument } from '../new-document.js';
import { walkthroughId, type FirstRunCommands } from './commands.js';
import { offsetOfCall, sampleFor, samples, type Sample } from './samples.js';

/** What the handlers need to know of the extension that they belong to. */
export interface InstalledExtension {
  /** `publisher.name`. */
  readonly id: string;
  /** Where its files are; in a browser that is no folder on a disk. */
  readonly extensionUri: Uri;
}

export function firstRunHandlers(extension: InstalledExtension): FirstRunCommands {
  return {
    'responsibleUse.openSample': async (language) => {
      const sample = await chosenSample(language);
      return sample === undefined ? null : openSample(extension.extensionUri, sample);
    },
    'responsibleUse.openWalkthrough': async () => {
      await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthroughId}`, false);
    },
  };
}

/** @throws where there is no sample in a language that was asked for */
async function chosenSample(language: string | undefined): Promise<Sample | undefined> {
  if (language !== undefined) {
    const sample = sampleFor(language);
    if (sample === undefined) throw new Error(l10n.t('There is no sample in the language "{0}".', language));
    return sample;
  }
  const active = window.activeTextEditor?.document.languageId;
  return (active === undefined ? undefined : sampleFor(active)) ?? pickSample();
}

async function pickSample(): Promise<Sample | undefined> {
  const items = samples.map((sample) => ({ label: sample.name, sample }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Open a sample'), placeHolder: l10n.t('Language of the sample') });
  return picked?.sample;
}

async function openSample(extensionUri: Uri, sample: Sample): Promise<string> {
  const file = Uri.joinPath(extensionUri, 'media', 'samples', sample.file);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const editor = await showNewDocument({ language: sample.language, content }, { preview: false });
  const { document } = editor;
  const place = document.positionAt(Math.max(0, offsetOfCall(document.getText(), sample)));
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return document.uri.toString();
}
