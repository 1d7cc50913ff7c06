import assert from 'node:assert/strict';
import { choiceAnswers } from '../../src/answers/choices.js';
import { resolveTexts } from '../support/check-text.js';
import { absolute } from '../support/memory-files.js';

const made = 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=e, api_key=k, api_version=v)\n';

/** `label: effect` of the choices of the one call. */
async function answers(code: string): Promise<readonly string[]> {
  const { calls, resolver } = await resolveTexts({ 'a.py': made + code });
  const [call] = calls.get(absolute('a.py'))?.calls ?? [];
  assert(call);
  return choiceAnswers(call, resolver.evaluator).map(({ choice, effect }) => `${choice.label}: ${effect}`);
}

const told = (found: readonly string[], label: string): string | undefined => found.find((one) => one.startsWith(`${label}: `));

describe('what the arguments of a call change', () => {
  it('holds for a value that code does not show, where any value means the same', async () => {
    assert.match(told(await answers('client.chat.completions.create(model=deployment, messages=m)\n'), 'model') ?? '', /name of a deployment/);
  });

  it('is not guessed from a value that code does not show, where values differ', async () => {
    assert.equal(told(await answers('client.chat.completions.create(model="d", messages=m, store=keep)\n'), 'store'), undefined);
  });

  it('is told of a literal, and of one that is left out', async () => {
    assert.match(told(await answers('client.chat.completions.create(model="d", messages=m, store=True)\n'), 'store') ?? '', /stay as a stored completion/);
    assert.match(told(await answers('client.responses.create(model="d", input=q)\n'), 'store') ?? '', /stored for 30 days/);
  });

  it('is told by the host of a request', async () => {
    const { calls, resolver } = await resolveTexts({ 'b.py': 'import requests\n\nrequests.post("https://api-eur.cognitive.microsofttranslator.com/translate?api-version=3.0&to=de", json=t)\n' });
    const [call] = calls.get(absolute('b.py'))?.calls ?? [];
    assert(call);
    assert.match(told(choiceAnswers(call, resolver.evaluator).map(({ choice, effect }) => `${choice.label}: ${effect}`), 'host') ?? '', /in Europe/);
  });
});
