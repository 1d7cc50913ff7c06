import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** File that is looked at; it holds no marker of its own. */
  readonly in: string;
  readonly operations: readonly string[];
}

const azure = 'import dev.langchain4j.model.azure.AzureOpenAiChatModel;\n';
const ask = 'using Microsoft.SemanticKernel.ChatCompletion;\nclass Ask(IChatCompletionService chat)\n{\n    Task Go(ChatHistory h) => chat.GetChatMessageContentAsync(h);\n}\n';
const register = (name: string): string => `using Microsoft.SemanticKernel;\nvar builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddKernel().${name}(d, e, k);\n`;

const cases: readonly Case[] = [
  { name: 'a service that another file registers for Azure', in: 'Ask.cs', files: { 'Program.cs': register('AddAzureOpenAIChatCompletion'), 'Ask.cs': ask }, operations: ['chat-completions'] },
  { name: 'nothing of a workspace that registers another vendor', in: 'Ask.cs', files: { 'Program.cs': register('AddOpenAIChatCompletion'), 'Ask.cs': ask }, operations: [] },
  { name: 'an interface of the program that another file makes', in: 'app/Ask.java', files: { 'app/Config.java': `package app;\n${azure}import dev.langchain4j.service.AiServices;\nclass Config { Helper helper() { return AiServices.create(Helper.class, AzureOpenAiChatModel.builder().build()); } }\n`, 'app/Helper.java': 'package app;\ninterface Helper { String help(String q); }\n', 'app/Ask.java': 'package app;\nclass Ask {\n  private final Helper helper;\n  Ask(Helper helper) { this.helper = helper; }\n  String go(String q) { return helper.help(q); }\n}\n' }, operations: ['chat-completions'] },
  { name: 'a chain that another file makes', in: 'routes.py', files: { 'chains.py': 'from langchain_openai import AzureChatOpenAI\ndef answer_chain(prompt):\n    return prompt | AzureChatOpenAI()\n', 'routes.py': 'from chains import answer_chain\ndef answer(q):\n    return answer_chain(p).invoke(q)\n' }, operations: ['chat-completions'] },
  { name: 'a model that is handed to a function', in: 'judge.py', files: { 'main.py': 'from langchain_openai import AzureChatOpenAI\nfrom judge import judge\njudge(AzureChatOpenAI())\n', 'judge.py': 'def judge(model):\n    return model.invoke("q")\n' }, operations: ['chat-completions'] },
];

describe('files that use what libraries of models hand out', () => {
  for (const entry of cases) {
    it(entry.name, async () => {
      const { engine } = memoryEngine(entry.files);
      const report = await engine.scan(Object.keys(entry.files).map(absolute));
      assert.deepEqual(report.files.find(({ path }) => path === absolute(entry.in))?.calls.map((call) => call.operation) ?? [], entry.operations);
    });
  }

  it('parses nothing where the public service alone is used', async () => {
    const { engine } = memoryEngine({ 'a.py': 'from langchain_openai import ChatOpenAI\nChatOpenAI().invoke("q")\n', 'b.ts': "import { ChatOpenAI } from '@langchain/openai';\nawait new ChatOpenAI({}).invoke('q');\n", 'C.cs': register('AddOpenAIChatCompletion') });
    const report = await engine.scan(['a.py', 'b.ts', 'C.cs'].map(absolute));
    assert.deepEqual(report.files.map(({ status }) => status), ['unmarked', 'unmarked', 'unmarked']);
  });
});
