import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

/*
 * Files that use no service, and get what one said from another file: a scan has to find them, a check
 * has to look into the other file, and a change of that one has to be noticed.
 */

const vision = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
export async function scorePhoto(photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('project', 'live', photo);
  return result.predictions[0].probability;
}
`;
const user = `import { scorePhoto } from './vision.js';
export async function check(user: User, photo: Buffer) {
  if ((await scorePhoto(photo)) > 0.9) await banUser(user);
}
`;
const java = {
  'pom.xml': '<project></project>\n',
  'src/main/java/com/contoso/safety/TextSafety.java': 'package com.contoso.safety;\n\npublic interface TextSafety {\n    boolean isSevere(String text);\n}\n',
  'src/main/java/com/contoso/safety/AzureTextSafety.java': `package com.contoso.safety;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;

public class AzureTextSafety implements TextSafety {
    private final ContentSafetyClient client;

    public AzureTextSafety(ContentSafetyClient client) {
        this.client = client;
    }

    @Override
    public boolean isSevere(String text) {
        return client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4);
    }
}
`,
  'src/main/java/com/contoso/chat/Worker.java': `package com.contoso.chat;

import com.contoso.safety.TextSafety;

public class Worker {
    private final TextSafety safety;

    public Worker(TextSafety safety) {
        this.safety = safety;
    }

    public void work(User user, String text) {
        if (safety.isSevere(text)) {
            banUser(user);
        }
    }
}
`,
  'src/main/java/com/contoso/chat/Other.java': 'package com.contoso.chat;\n\npublic class Other {\n    private int count;\n}\n',
};

/** Paths of the files of a scan that a rule reports in. */
async function reported(texts: Readonly<Record<string, string>>, rule: string): Promise<readonly string[]> {
  const { engine, log } = memoryEngine(texts);
  const { files } = await engine.scan(Object.keys(texts).map(absolute), { isWhole: true });
  assert.deepEqual(log, []);
  return files.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).map(({ path }) => path.replace('/project/', ''));
}

describe('results from other files', () => {
  it('are looked for by a scan where a file names the function that gives them', async () => {
    const texts = { 'src/vision.ts': vision, 'src/user.ts': user, 'src/other.ts': 'export const a = 1;\n' };
    assert.deepEqual(await reported(texts, 'missing-human-review'), ['src/user.ts']);
  });

  it('are looked for through a barrel', async () => {
    const texts = { 'src/vision.ts': vision, 'src/index.ts': "export * from './vision.js';\n", 'src/user.ts': user.replace('./vision.js', './index.js') };
    assert.deepEqual(await reported(texts, 'missing-human-review'), ['src/user.ts']);
  });

  it('are looked for behind an interface that nothing marks', async () => {
    assert.deepEqual(await reported(java, 'missing-human-review'), ['src/main/java/com/contoso/chat/Worker.java']);
  });

  it('are found by the check of one file behind an interface that nothing marks', async () => {
    const { engine } = memoryEngine(java);
    const report = await engine.check(absolute('src/main/java/com/contoso/chat/Worker.java'));
    assert.deepEqual(report.findings.map(({ rule, evidence }) => [rule, evidence[0]?.path]), [['missing-human-review', absolute('src/main/java/com/contoso/safety/AzureTextSafety.java')]]);
    assert.equal((await engine.check(absolute('src/main/java/com/contoso/chat/Other.java'))).status, 'unmarked');
  });

  it('leave files alone that only stand beside', async () => {
    const { engine } = memoryEngine(java);
    const { files } = await engine.scan(Object.keys(java).map(absolute), { isWhole: true });
    assert.equal(files.find(({ path }) => path.endsWith('Other.java'))?.status, 'unmarked');
  });

  it('leave tests alone', async () => {
    const texts = { 'src/vision.ts': vision, 'src/vision.test.ts': user };
    assert.deepEqual(await reported(texts, 'missing-human-review'), []);
  });

  it('are found by the check of one file, which depends on the other one', async () => {
    const { engine } = memoryEngine({ 'src/vision.ts': vision, 'src/user.ts': user });
    const report = await engine.check(absolute('src/user.ts'));
    assert.deepEqual(report.findings.map(({ rule }) => rule), ['missing-human-review']);
    assert.deepEqual(report.findings[0]?.evidence.map(({ path }) => path), [absolute('src/vision.ts'), absolute('src/user.ts'), absolute('src/user.ts'), absolute('src/user.ts')]);
    assert.deepEqual(report.dependsOn, [absolute('src/vision.ts')]);
  });

  it('are looked at again when the other file changes', async () => {
    const { engine } = memoryEngine({ 'src/vision.ts': vision, 'src/user.ts': user });
    await engine.check(absolute('src/user.ts'));
    engine.setOverlay(absolute('src/vision.ts'), vision.replace('result.predictions[0].probability', '(await askModerator(result)).score'));
    assert.deepEqual((await engine.check(absolute('src/user.ts'))).findings, []);
  });

  it('are said to be lost where following them was given up', async () => {
    const hop = (to: number): string => `import { step${String(to)} } from './step${String(to)}.js';\nexport async function step${String(to - 1)}(result: unknown) {\n  await step${String(to)}(result);\n}\n`;
    const texts: Record<string, string> = {
      'src/start.ts': `${vision.replace('return result.predictions[0].probability;', 'await step1(result);')}import { step1 } from './step1.js';\n`,
      'src/step5.ts': 'export async function step5(result) {\n  if (result.bad) await banUser(result);\n}\n',
    };
    for (const to of [2, 3, 4, 5]) texts[`src/step${String(to - 1)}.ts`] = hop(to);
    const { engine } = memoryEngine(texts);
    const report = await engine.check(absolute('src/start.ts'));
    assert.deepEqual(report.findings.filter(({ rule }) => rule === 'missing-human-review'), []);
    assert.deepEqual(report.notEvaluated?.filter(({ rule }) => rule === 'missing-human-review'), [{ rule: 'missing-human-review', reason: 'following a value was given up in step4.ts' }]);
  });
});
