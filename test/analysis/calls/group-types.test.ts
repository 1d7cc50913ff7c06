import assert from 'node:assert/strict';
import { Catalogue } from '../../../src/analysis/calls/catalogue.js';
import { services } from '../../../src/knowledge/index.js';
import { testCalls } from './expect-calls.js';

const making = "import { AzureOpenAI } from 'openai';\nexport const service = new Service(new AzureOpenAI({ endpoint }));\n";
const asking = (imports: string, rest: string): string => `import type { ${imports} } from 'openai/resources/index';\nimport './make.js';\n${rest}\n`;
const plugin = (base: string): string => `import fp from 'plugins';
import { OpenAI } from 'openai';
import { type Chat, type Embeddings } from 'openai/resources/index.mjs';
export type Models = { getChat(): Promise<Chat>; getEmbeddings(): Promise<Embeddings>; config: { url: string } };
export default fp(async (app) => {
  let chatClient: OpenAI;
  const refresh = async () => { chatClient = new OpenAI({ baseURL: ${base}, apiKey }); };
  app.decorate('models', {
    async getChat() { await refresh(); return chatClient.chat; },
    async getEmbeddings() { await refresh(); return chatClient.embeddings; },
  });
});
`;
const approach = `import { type Models } from './plugin.js';
export class Approach {
  constructor(protected models: Models) {}
  async run() {
    const chat = await this.models.getChat();
    await chat.completions.create({ model: 'm', messages });
    const vectors = await this.models.getEmbeddings();
    await vectors.create({ model: 'e', input });
  }
}
`;
const likely = ['~azure-openai/chat-completions @ create'];

describe('types of groups of members', () => {
  describe('give what the program makes', () => {
    testCalls([
      { name: 'as the type of a parameter', code: { 'make.ts': making, 'a.ts': asking('Chat', "export const ask = (chat: Chat) => chat.completions.create({ model: 'm', messages });") }, calls: likely },
      { name: 'as what a method of an interface returns', code: { 'make.ts': making, 'a.ts': asking('Chat', "interface Models { chat(): Promise<Chat> }\nexport async function ask(models: Models) { await (await models.chat()).completions.create({ model: 'm', messages }); }") }, calls: likely },
      { name: 'as the type of a field', code: { 'make.ts': making, 'a.ts': asking('Embeddings', "class A { vectors: Embeddings; ask() { return this.vectors.create({ model: 'm', input }); } }") }, calls: ['~azure-openai/embeddings @ create'] },
      { name: 'by the module where a name means several things', code: { 'make.ts': making, 'a.ts': "import type { Completions } from 'openai/resources/chat';\nimport './make.js';\nexport const ask = (given: Completions) => given.create({ model: 'm', messages });\n" }, calls: likely },
      { name: 'from a plugin that hides what it makes', code: { 'plugin.ts': plugin('`https://${name}.openai.azure.com/openai/deployments/${d}`'), 'a.ts': approach }, calls: ['~azure-openai/chat-completions @ create', '~azure-openai/embeddings @ create'] },
    ]);
  });

  describe('are nobody\'s business elsewhere', () => {
    testCalls([
      { name: 'in a program that makes clients of others', code: { 'plugin.ts': plugin("'https://api.groq.com/openai/v1'"), 'a.ts': approach }, calls: [] },
      { name: 'in a file without a word of Azure', code: "import type { Chat } from 'openai/resources';\nexport const ask = (chat: Chat) => chat.completions.create({ model: 'm', messages });\n", calls: [] },
      { name: 'of a module of the program', code: { 'make.ts': making, 'types.ts': 'export interface Chat { completions: { create(o: object): void } }\n', 'a.ts': "import type { Chat } from './types.js';\nimport './make.js';\nexport const ask = (chat: Chat) => chat.completions.create({});\n" }, calls: [] },
    ]);
  });

  describe('stay open where nothing tells', () => {
    testCalls([
      { name: 'in a file that speaks of Azure', code: "import type { Chat } from 'openai/resources';\n// AZURE_OPENAI_ENDPOINT is read by the caller.\nexport const ask = (chat: Chat) => chat.completions.create({ model: 'm', messages });\n", calls: ['~azure-openai/? @ create'] },
    ]);
  });

  it('name groups that have members', () => {
    const catalogue = new Catalogue(services);
    for (const service of services) {
      for (const client of service.clients) {
        for (const { type, modules } of client.groupTypes ?? []) assert.equal(catalogue.typedGroups({ service, client }, modules?.[0] ?? '', type).length, 1, type);
      }
    }
  });
});
