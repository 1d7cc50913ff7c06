import { testCalls, type CallCase } from '../expect-calls.js';

const chat = 'azure-openai/chat-completions @';
const embeddings = 'azure-openai/embeddings @';
const model = "import { AzureChatOpenAI } from '@langchain/openai';\nconst model = new AzureChatOpenAI({ maxTokens: 5 });\n";

describe('calls of JavaScript and TypeScript through wrappers', () => {
  const reported: readonly CallCase[] = [
    { name: 'LangChain: a model', code: `${model}await model.invoke('q');\nfor await (const part of await model.stream('q')) use(part);\n`, calls: [`${chat} invoke`, `${chat} stream`] },
    { name: 'LangChain: a model bound to tools', code: `${model}await model.bindTools(tools).withStructuredOutput(schema).invoke('q');\n`, calls: [`${chat} invoke`] },
    { name: 'LangChain: a model of another package by its settings', code: "import { ChatOpenAI } from 'langchain/chat_models/openai';\nconst model = new ChatOpenAI({ azureOpenAIApiKey: k, azureOpenAIApiDeploymentName: d });\nawait model.call([]);\n", calls: [`${chat} call`] },
    { name: 'LangChain: embeddings', code: "import { AzureOpenAIEmbeddings } from '@langchain/openai';\nawait new AzureOpenAIEmbeddings().embedQuery('q');\n", calls: [`${embeddings} embedQuery`] },
    { name: 'LangChain: a prompt that is piped', code: `import { ChatPromptTemplate } from '@langchain/core/prompts';\n${model}const chain = ChatPromptTemplate.fromMessages([['system', 's']]).pipe(model);\nawait chain.invoke({});\n`, calls: [`${chat} invoke`] },
    { name: 'LangChain: a prompt from elsewhere that is piped', code: `${model}export const ask = (prompt: Prompt) => prompt.pipe(model).pipe(parser).invoke({});\n`, calls: [`~${chat} invoke`] },
    { name: 'LangChain: a sequence', code: `import { RunnableSequence } from '@langchain/core/runnables';\n${model}await RunnableSequence.from([prompt, model]).stream({});\n`, calls: [`${chat} stream`] },
    { name: 'LangChain: an agent from an object of options', code: `import { createReactAgent } from '@langchain/langgraph/prebuilt';\n${model}const agent = createReactAgent({ llm: model, tools: [] });\nawait agent.invoke({});\n`, calls: [`${chat} invoke`] },
    { name: 'LangChain: a chain around a chain', code: `import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';\nimport { RunnableWithMessageHistory } from '@langchain/core/runnables';\n${model}const inner = await createStuffDocumentsChain({ llm: model, prompt });\nawait new RunnableWithMessageHistory({ runnable: inner }).stream({});\n`, calls: [`${chat} stream`] },
    { name: 'LangChain: a store', code: "import { AzureOpenAIEmbeddings } from '@langchain/openai';\nimport { MemoryVectorStore } from 'langchain/vectorstores/memory';\nconst store = await MemoryVectorStore.fromDocuments(docs, new AzureOpenAIEmbeddings());\nawait store.similaritySearch('q');\n", calls: [`~${embeddings} fromDocuments`, `~${embeddings} similaritySearch`] },
    { name: 'a package nobody described', code: `import { Judge } from 'judges';\n${model}await new Judge({ model }).run('q');\n`, calls: [`~${chat} run`] },
    { name: 'AI SDK: functions that are given a model', code: "import { azure, createAzure } from '@ai-sdk/azure';\nimport { embed, generateText, streamText } from 'ai';\nconst provider = createAzure({ resourceName: r });\nawait generateText({ model: provider('d'), prompt: 'q' });\nstreamText({ model: azure('d'), prompt: 'q' });\nawait embed({ model: azure.textEmbeddingModel('e'), value: 'q' });\n", calls: [`~${chat} generateText`, `~${chat} streamText`, `${embeddings} embed`] },
    { name: 'AI SDK: the chat API', code: "import { azure } from '@ai-sdk/azure';\nimport { generateText } from 'ai';\nawait generateText({ model: azure.chat('d'), prompt: 'q' });\n", calls: [`${chat} generateText`] },
    { name: 'AI SDK: the responses API', code: "import { createAzure } from '@ai-sdk/azure';\nimport { generateText } from 'ai';\nawait generateText({ model: createAzure({}).responses('d'), prompt: 'q' });\n", calls: ['azure-openai/responses @ generateText'] },
    { name: 'LlamaIndex by its settings', code: "import { OpenAI } from 'llamaindex';\nconst llm = new OpenAI({ azure: { endpoint: e } });\nawait llm.chat({ messages: [] });\n", calls: [`${chat} chat`] },
    {
      name: 'a model of another file',
      in: 'src/ask.ts',
      code: { 'src/model.ts': model.replace('const', 'export const'), 'src/ask.ts': "import { model } from './model';\nexport const ask = (q: string) => model.invoke(q);\n" },
      calls: [`${chat} invoke`],
    },
  ];
  testCalls(reported);

  describe('silent', () => {
    const silent: readonly CallCase[] = [
      { name: 'the public service', code: "import { ChatOpenAI } from '@langchain/openai';\nconst model = new ChatOpenAI({ model: 'm' });\nawait model.invoke('q');\nawait prompt.pipe(model).invoke({});\n", calls: [] },
      { name: 'another provider of the AI SDK', code: "import { openai } from '@ai-sdk/openai';\nimport { azure } from '@ai-sdk/azure';\nimport { generateText } from 'ai';\nawait generateText({ model: openai('m'), prompt: 'q' });\nexport const other = azure;\n", calls: [] },
      { name: 'an own function of the name', code: "import { azure } from '@ai-sdk/azure';\nfunction generateText(options: object) {\n  return options;\n}\ngenerateText({ model: azure('d') });\n", calls: [] },
      { name: 'an own class of the name', code: "class AzureChatOpenAI {\n  invoke(q: string) {\n    return q;\n  }\n}\nnew AzureChatOpenAI().invoke('q');\n", calls: [] },
      { name: 'a model that nothing runs', code: `${model}register(model);\nconsole.log(model.bindTools([]));\nexport const chain = prompt.pipe(model);\n`, calls: [] },
      { name: 'a test double', code: "import { AzureChatOpenAI } from '@langchain/openai';\njest.mock('@langchain/openai');\nconst model = jest.mocked(AzureChatOpenAI);\nmodel.invoke('q');\n", calls: [] },
    ];
    testCalls(silent);
  });
});
