import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const wrapper = `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions

client = ContentSafetyClient(ENDPOINT, credential)


def moderate(text):
    answer = client.analyze_text(AnalyzeTextOptions(text=text[:1000]))
    return {"allowed": all(entry.severity < 4 for entry in answer.categories_analysis)}
`;
const user = `from app.moderation import moderate


def add(text):
    moderate(text)
    publish(text)
`;

async function rulesAt(path: string): Promise<readonly string[]> {
  const files = { 'pyproject.toml': '', 'app/__init__.py': '', 'app/moderation.py': wrapper, [path]: user };
  const { engine } = memoryEngine(files);
  const { files: reports } = await engine.scan(Object.keys(files).filter((file) => engine.isSupported(file)).map(absolute));
  return reports.filter((report) => report.path === absolute(path)).flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('a result that a function of another file hands back', () => {
  it('is to be used by the code that asks for it', async () => {
    assert.deepEqual(await rulesAt('app/comments.py'), ['ignored-moderation-result']);
  });

  it('is no concern of a test that calls the function', async () => {
    assert.deepEqual(await rulesAt('tests/test_comments.py'), []);
  });
});
