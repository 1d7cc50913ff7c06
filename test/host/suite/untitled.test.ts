import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showNewDocument } from '../../../src/extension/new-document.js';
import { closeAll, diagnosticsWhen, firstCheckLimit, has, placeIn } from './workbench.js';

/** The same call in each language; each begins with its own parser. */
const programs: Readonly<Record<string, { readonly text: string; readonly member: string }>> = {
  typescript: {
    member: 'classifyImage',
    text: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
const predictor = new PredictionAPIClient(credentials, endpoint);
export const tag = await predictor.classifyImage('project', 'current', picture);
`,
  },
  python: {
    member: 'classify_image',
    text: `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
predictor = CustomVisionPredictionClient(endpoint, credentials)
tag = predictor.classify_image("project", "current", picture)
`,
  },
  csharp: {
    member: 'ClassifyImage',
    text: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;
class Tags {
  void Run(System.Guid project, System.IO.Stream picture) {
    var predictor = new CustomVisionPredictionClient(new ApiKeyServiceClientCredentials("x"));
    var tag = predictor.ClassifyImage(project, "current", picture);
  }
}
`,
  },
  java: {
    member: 'analyzeText',
    text: `import com.azure.ai.contentsafety.*;
class Texts {
  Object run(String text) {
    ContentSafetyClient client = new ContentSafetyClientBuilder().buildClient();
    return client.analyzeText(text);
  }
}
`,
  },
  go: {
    member: 'GetChatCompletions',
    text: `package main

import "github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai"

func run(endpoint string) {
	client, _ := azopenai.NewClient(endpoint, nil, nil)
	client.GetChatCompletions(nil, azopenai.ChatCompletionsOptions{}, nil)
}
`,
  },
};

async function hoverIn(document: vscode.TextDocument, word: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, word));
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

describe('a document that was never saved', function () {
  this.timeout(firstCheckLimit);
  // At the end alone: the next document would take the name of one that is closed, and be closed with it.
  after(async () => {
    for (const document of vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await closeAll();
  });

  it('gets its diagnostics', async () => {
    const { document } = await showNewDocument({ language: 'typescript', content: programs['typescript']?.text ?? '' });
    const found = await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    assert.equal(document.getText(found.find(({ code }) => code === 'stores-prediction-image')?.range), 'classifyImage');
  });

  for (const [language, { text, member }] of Object.entries(programs)) {
    it(`is explained in ${language}`, async () => {
      const { document } = await showNewDocument({ language, content: text });
      // The server may still have to start: a hover asked for before that is nobody's.
      let said = '';
      while (!said.includes('https://')) said = await hoverIn(document, member);
      assert.match(said, /https:\/\//);
    });
  }
});
