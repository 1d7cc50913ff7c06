import assert from 'node:assert/strict';
import { findArgument } from '../../../../src/analysis/calls/arguments.js';
import { resolveTexts } from '../../../support/check-text.js';
import { absolute } from '../../../support/memory-files.js';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly code: string;
  readonly argument: string;
  /** Literal values found; null where the call and the making of the model do not pass it. */
  readonly values: readonly unknown[] | null;
}

const java = 'package app;\nimport dev.langchain4j.model.azure.AzureOpenAiChatModel;\nclass App {\n  void go() { AzureOpenAiChatModel.builder().endpoint(e).maxTokens(7).build().chat("q"); }\n}\n';
const cases: readonly Case[] = [
  { name: 'of the call', path: 'a.py', argument: 'max_tokens', code: 'from langchain_openai import AzureChatOpenAI\nAzureChatOpenAI(max_tokens=5).invoke("q", max_tokens=7)\n', values: [7] },
  { name: 'of the construction', path: 'a.py', argument: 'max_tokens', code: 'from langchain_openai import AzureChatOpenAI\nmodel = AzureChatOpenAI(max_tokens=5)\nmodel.invoke("q")\n', values: [5] },
  { name: 'of the model in a chain', path: 'a.py', argument: 'max_tokens', code: 'from langchain_openai import AzureChatOpenAI\nmodel = AzureChatOpenAI(max_tokens=5)\nchain = prompt | model | parser\nchain.invoke({})\n', values: [5] },
  { name: 'of an options object', path: 'a.ts', argument: 'max_tokens', code: "import { AzureChatOpenAI } from '@langchain/openai';\nconst model = new AzureChatOpenAI({ maxTokens: 5 });\nawait prompt.pipe(model).invoke({});\n", values: [5] },
  { name: 'of a builder', path: 'app/App.java', argument: 'max_tokens', code: java, values: [7] },
  { name: 'of what the model was joined with', path: 'a.py', argument: 'instructions', code: 'from semantic_kernel.agents import ChatCompletionAgent\nfrom semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\nfrom agents import Agent, OpenAIChatCompletionsModel, Runner\nfrom openai import AsyncAzureOpenAI\nagent = Agent(instructions="s", model=OpenAIChatCompletionsModel(model="m", openai_client=AsyncAzureOpenAI()))\nRunner.run_sync(agent, "q")\n', values: ['s'] },
  { name: 'nowhere', path: 'a.py', argument: 'max_tokens', code: 'from langchain_openai import AzureChatOpenAI\nmodel = AzureChatOpenAI(azure_deployment="d")\nother = AzureChatOpenAI(max_tokens=5)\nmodel.invoke("q")\n', values: null },
];

describe('arguments of calls through wrappers', () => {
  for (const entry of cases) {
    it(entry.name, async () => {
      const { resolver, calls } = await resolveTexts({ [entry.path]: entry.code });
      const [call] = calls.get(absolute(entry.path))?.calls ?? [];
      assert.equal(call?.via, 'wrapper');
      const found = findArgument(call, { names: [entry.argument] }, resolver.evaluator);
      assert.deepEqual(found ? found.literals.map(({ value }) => value) : null, entry.values);
    });
  }
});
