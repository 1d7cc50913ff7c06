import { testCalls } from './expect-calls.js';

const csharp = (body: string, usings = 'using Azure;\nusing Azure.AI.OpenAI;\n', members = ''): Readonly<Record<string, string>> => ({ 'A.cs': `${usings}class A { ${members} async Task Main(string key, Uri endpoint, ChatCompletionsOptions options) { ${body} } }\n` });
const java = (making: string, params = 'String key, String url'): Readonly<Record<string, string>> => ({
  'A.java': `package p;\nimport com.azure.ai.openai.OpenAIClient;\nimport com.azure.ai.openai.OpenAIClientBuilder;\nimport com.azure.core.credential.*;\nclass A { void main(${params}) { ${making} client.getChatCompletions("m", options); } }\n`,
});
const js = (making: string): string => `import { OpenAIClient, OpenAIKeyCredential, AzureKeyCredential } from '@azure/openai';\n${making}\nawait client.getChatCompletions('m', messages);\n`;

const inCsharp = ['azure-openai/chat-completions @ GetChatCompletionsAsync'];
const inOthers = ['azure-openai/chat-completions @ getChatCompletions'];
const both = 'using Azure.AI.OpenAI;\nusing OpenAI;\nusing OpenAI.Chat;\nusing System.ClientModel;\n';

describe('packages of Azure that also reach the public service', () => {
  describe('are silent where they do', () => {
    testCalls([
      { name: 'in C#, with nothing but a key', code: csharp('var client = new OpenAIClient(key); await client.GetChatCompletionsAsync(options);'), calls: [] },
      { name: 'in C#, with nothing but a literal key', code: csharp('var client = new OpenAIClient("sk-1"); await client.GetChatCompletionsAsync(options);'), calls: [] },
      { name: 'in C#, with a key and options', code: csharp('var client = new OpenAIClient(key, new OpenAIClientOptions()); await client.GetChatCompletionsAsync(options);'), calls: [] },
      { name: 'in C#, in a field', code: csharp('await _client.GetChatCompletionsAsync(options);', undefined, 'readonly OpenAIClient _client = new OpenAIClient(Settings.Key);'), calls: [] },
      { name: 'in C#, at the public host', code: csharp('var client = new OpenAIClient(new Uri("https://api.openai.com/v1"), new AzureKeyCredential(key)); await client.GetChatCompletionsAsync(options);'), calls: [] },
      { name: 'in Java, without an endpoint', code: java('OpenAIClient client = new OpenAIClientBuilder().credential(new KeyCredential(key)).buildClient();'), calls: [] },
      { name: 'in Java, by the credential', code: java('OpenAIClient client = new OpenAIClientBuilder().endpoint(url).credential(new NonAzureOpenAIKeyCredential(key)).buildClient();'), calls: [] },
      { name: 'in Java, on the variable of the builder', code: java('OpenAIClientBuilder builder = new OpenAIClientBuilder(); builder.credential(new KeyCredential(key)); OpenAIClient client = builder.buildClient();'), calls: [] },
      { name: 'in JavaScript, by the credential', code: js('const client = new OpenAIClient(new OpenAIKeyCredential(key));'), calls: [] },
      { name: 'in JavaScript, by the credential in a variable', code: js('const credential = new OpenAIKeyCredential(key);\nconst client = new OpenAIClient(credential);'), calls: [] },
    ]);
  });

  describe('stay those of Azure elsewhere', () => {
    testCalls([
      { name: 'in C#, with an endpoint', code: csharp('var client = new OpenAIClient(endpoint, new AzureKeyCredential(key)); await client.GetChatCompletionsAsync(options);'), calls: inCsharp },
      { name: 'in C#, with an endpoint and options', code: csharp('var client = new OpenAIClient(endpoint, new DefaultAzureCredential(), new OpenAIClientOptions()); await client.GetChatCompletionsAsync(options);'), calls: inCsharp },
      { name: 'in C#, with named arguments', code: csharp('var client = new OpenAIClient(keyCredential: new AzureKeyCredential(key), endpoint: endpoint); await client.GetChatCompletionsAsync(options);'), calls: inCsharp },
      { name: 'in C#, injected', code: csharp('await _client.GetChatCompletionsAsync(options);', undefined, 'readonly OpenAIClient _client; public A(OpenAIClient client) { _client = client; }'), calls: inCsharp },
      { name: 'in Java, with an endpoint', code: java('OpenAIClient client = new OpenAIClientBuilder().credential(new AzureKeyCredential(key)).endpoint(url).buildClient();'), calls: inOthers },
      { name: 'in Java, with an endpoint that a method of the builder is given later', code: java('OpenAIClientBuilder builder = new OpenAIClientBuilder().credential(new KeyCredential(key)); builder.endpoint(url); OpenAIClient client = builder.buildClient();'), calls: inOthers },
      { name: 'in Java, with a builder that others complete', code: java('OpenAIClient client = complete(new OpenAIClientBuilder()).buildClient();'), calls: inOthers },
      { name: 'in Java, injected', code: java('', 'OpenAIClient client'), calls: inOthers },
      { name: 'in JavaScript, with an endpoint', code: js('const client = new OpenAIClient(endpoint, new AzureKeyCredential(key));'), calls: inOthers },
      { name: 'in JavaScript, with arguments that are spread', code: js('const client = new OpenAIClient(...settings);'), calls: inOthers },
    ]);
  });

  describe('share names with packages of others', () => {
    testCalls([
      { name: 'and the endpoint of the options is read', code: csharp('await new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://r.openai.azure.com/openai/v1/") }).GetChatClient("g").CompleteChatAsync(m);', both), calls: ['azure-openai/chat-completions @ CompleteChatAsync'] },
      { name: 'whichever comes first', code: csharp('await new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://r.openai.azure.com/openai/v1/") }).GetChatClient("g").CompleteChatAsync(m);', both.split('\n').reverse().join('\n').trim() + '\n'), calls: ['azure-openai/chat-completions @ CompleteChatAsync'] },
      { name: 'and no endpoint is the public service', code: csharp('await new OpenAIClient("k").GetChatClient("g").CompleteChatAsync(m);', both), calls: [] },
      { name: 'and members of the beta are still those of Azure', code: csharp('var client = new OpenAIClient(endpoint, new AzureKeyCredential(key)); await client.GetChatCompletionsAsync(options);', `${both}using Azure;\n`), calls: inCsharp },
      { name: 'and a client of the beta in a field too', code: csharp('await _client.GetChatCompletionsAsync(options);', both.split('\n').reverse().join('\n').trim() + '\n', 'readonly OpenAIClient _client; public A(OpenAIClient client) { _client = client; }'), calls: inCsharp },
    ]);
  });
});
