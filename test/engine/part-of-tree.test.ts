import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

/** In each program the client is made in one file and called in another, which names no service. */
const programs: readonly { readonly language: string; readonly files: Readonly<Record<string, string>>; readonly user: string; readonly stranger: string }[] = [
  {
    language: 'TypeScript',
    files: {
      'package.json': '{}',
      'src/clients.ts': "import createClient from '@azure-rest/ai-content-safety';\nexport const safety = createClient(endpoint, credential);\n",
      'src/comments.ts': "import { safety } from './clients';\nexport const judge = (text: string) => safety.path('/text:analyze').post({ body: { text } });\n",
      'src/other.ts': "import { log } from './log';\nexport const judge = (safety: Judge) => safety.path('/text:analyze').post({});\n",
      'src/log.ts': 'export const log = console.log;\n',
    },
    user: 'src/comments.ts',
    stranger: 'src/other.ts',
  },
  {
    language: 'Python',
    files: {
      '.git/HEAD': '',
      'app/clients.py': 'from azure.ai.contentsafety import ContentSafetyClient\n\nsafety = ContentSafetyClient(endpoint, credential)\n',
      'app/comments.py': 'from .clients import safety\n\ndef judge(options):\n    return safety.analyze_text(options)\n',
      'app/other.py': 'import json\n\ndef judge(safety, options):\n    return safety.analyze_text(options)\n',
    },
    user: 'app/comments.py',
    stranger: 'app/other.py',
  },
  {
    language: 'C#',
    files: {
      '.git/HEAD': '',
      'Safety/Clients.cs': 'using Azure.AI.ContentSafety;\nnamespace Shop.Safety;\npublic class Clients { public ContentSafetyClient Texts { get; } = new(e, k); }',
      'Web/Page.cs': 'using Shop.Safety;\nnamespace Shop.Web;\npublic class Page(Clients clients) { public void Judge(Options options) => clients.Texts.AnalyzeText(options); }',
      'Web/Other.cs': 'namespace Shop.Web;\npublic class Other { public void Judge(Texts texts) => texts.AnalyzeText(options); }',
    },
    user: 'Web/Page.cs',
    stranger: 'Web/Other.cs',
  },
];

describe('a scan of a part of the tree', () => {
  for (const { language, files, user, stranger } of programs) {
    it(`${language}: finds the call of a client from a file that is not part of it`, async () => {
      const { engine, log } = memoryEngine({ ...files });
      const { files: reports } = await engine.scan([absolute(user)]);
      assert.deepEqual(reports.map(({ path, status, calls }) => [path, status, calls.map(({ operation }) => operation)]), [[absolute(user), 'checked', ['analyze-text']]]);
      assert.deepEqual(log, []);
    });

    it(`${language}: leaves a file alone that leads to no client`, async () => {
      const { engine } = memoryEngine({ ...files });
      const { files: reports } = await engine.scan([absolute(stranger)]);
      assert.deepEqual(reports.map(({ status }) => status), ['unmarked']);
    });
  }
});
