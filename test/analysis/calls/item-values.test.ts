import assert from 'node:assert/strict';
import { argumentTexts, findArgument } from '../../../src/analysis/calls/arguments.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

const tools = { names: ['tools'], item: ['type'] };
const python = 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=e, api_key=k, api_version=v)\n';
const csharp = 'using Azure.AI.OpenAI;\nusing OpenAI.Responses;\n\nclass A\n{\n    void Run(AzureOpenAIClient azure, ResponseTool own)\n    {\n        var client = azure.GetOpenAIResponseClient("d");\n        BODY\n    }\n}\n';

describe('values of the items of a list', () => {
  for (const [name, path, code, wanted] of [
    ['objects in place', 'a.py', `${python}client.responses.create(model="d", input=q, tools=[{"type": "web_search"}, {"type": "mcp", "server_url": u}])\n`, ['web_search', 'mcp']],
    ['objects in variables, spread and chosen', 'a.py', `${python}search = {"type": "web_search"}\nmore = [{"type": "mcp"}]\nclient.responses.create(model="d", input=q, tools=[search, *more] if wide else [{"type": "function"}])\n`, ['web_search', 'mcp', 'function']],
    ['not what stands in other lists', 'a.py', `${python}client.responses.create(model="d", input=[{"type": "message"}], tools=own)\n`, []],
    ['objects of types', 'A.cs', csharp.replace('BODY', 'client.CreateResponse(q, new ResponseCreationOptions { Tools = { ResponseTool.CreateWebSearchTool() } });'), ['createwebsearchtool']],
  ] as const) {
    it(name, async () => {
      const { calls, resolver } = await resolveTexts({ [path]: code });
      const call = calls.get(absolute(path))?.calls.find(({ operation }) => operation?.id === 'responses');
      assert(call);
      const found = findArgument(call, tools, resolver.evaluator);
      assert.deepEqual(found ? argumentTexts(found) : [], wanted);
    });
  }
});
