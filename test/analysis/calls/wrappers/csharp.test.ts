import { testCalls, type CallCase } from '../expect-calls.js';

const chat = 'azure-openai/chat-completions @';
const embeddings = 'azure-openai/embeddings @';
const kernel = 'using Microsoft.SemanticKernel;\nusing Microsoft.SemanticKernel.ChatCompletion;\n';
const extensions = 'using Azure.AI.OpenAI;\nusing Microsoft.Extensions.AI;\nusing Microsoft.Agents.AI;\nusing OpenAI.Chat;\n';

const method = (usings: string, body: string): Readonly<Record<string, string>> => ({ 'App.cs': `${usings}class App\n{\n    async Task Run()\n    {\n${body}\n    }\n}\n` });

describe('calls of C# through wrappers', () => {
  const reported: readonly CallCase[] = [
    { name: 'Semantic Kernel: a kernel that is built', code: method(kernel, 'var builder = Kernel.CreateBuilder();\nbuilder.AddAzureOpenAIChatCompletion(d, e, k);\nvar kernel = builder.Build();\nawait kernel.InvokePromptAsync("q");'), calls: [`~${chat} InvokePromptAsync`] },
    { name: 'Semantic Kernel: the service of a kernel', code: method(kernel, 'var kernel = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(d, e, k).Build();\nvar chat = kernel.GetRequiredService<IChatCompletionService>();\nawait chat.GetChatMessageContentAsync(history);'), calls: [`${chat} GetChatMessageContentAsync`] },
    { name: 'Semantic Kernel: the service itself', code: method(`${kernel}using Microsoft.SemanticKernel.Connectors.AzureOpenAI;\n`, 'var chat = new AzureOpenAIChatCompletionService(d, e, k);\nawait foreach (var part in chat.GetStreamingChatMessageContentsAsync(history)) { }'), calls: [`${chat} GetStreamingChatMessageContentsAsync`] },
    { name: 'Semantic Kernel: an agent', code: method(`${kernel}using Microsoft.SemanticKernel.Agents;\n`, 'var kernel = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(d, e, k).Build();\nvar agent = new ChatCompletionAgent { Kernel = kernel, Instructions = "s" };\nawait foreach (var part in agent.InvokeAsync("q")) { }'), calls: [`${chat} InvokeAsync`] },
    { name: 'Extensions: a chat client', code: method(extensions, 'IChatClient client = new AzureOpenAIClient(u, c).GetChatClient("d").AsIChatClient();\nawait client.GetResponseAsync("q");'), calls: [`${chat} GetResponseAsync`] },
    { name: 'Extensions: a chat client that others are built around', code: method(extensions, 'var client = new AzureOpenAIClient(u, c).GetChatClient("d").AsIChatClient().AsBuilder().UseFunctionInvocation().Build();\nawait foreach (var part in client.GetStreamingResponseAsync("q")) { }'), calls: [`${chat} GetStreamingResponseAsync`] },
    { name: 'Extensions: a generator of embeddings', code: method(extensions, 'IEmbeddingGenerator<string, Embedding<float>> generator = new AzureOpenAIClient(u, c).GetEmbeddingClient("d").AsIEmbeddingGenerator();\nawait generator.GenerateAsync(["q"]);'), calls: [`${embeddings} GenerateAsync`] },
    { name: 'Agents: an agent of a client', code: method(extensions, 'AIAgent agent = new AzureOpenAIClient(u, c).GetChatClient("d").CreateAIAgent(instructions: "s");\nawait agent.RunAsync("q");'), calls: [`${chat} RunAsync`] },
    { name: 'Agents: an agent of a chat client', code: method(extensions, 'var agent = new AzureOpenAIClient(u, c).GetChatClient("d").AsIChatClient().AsAIAgent(instructions: "s");\nawait foreach (var part in agent.RunStreamingAsync("q")) { }'), calls: [`${chat} RunStreamingAsync`] },
    {
      name: 'injected, and registered for Azure in another file',
      in: 'Ask.cs',
      code: {
        'Program.cs': `${extensions}var client = new AzureOpenAIClient(u, c);\nbuilder.Services.AddChatClient(client.GetChatClient("d").AsIChatClient());\n`,
        'Ask.cs': 'using Microsoft.Extensions.AI;\nclass Ask(IChatClient chat)\n{\n    Task Go(string q) => chat.GetResponseAsync(q);\n}\n',
      },
      calls: [`~${chat} GetResponseAsync`],
    },
    {
      name: 'the registration of the nearest folder decides',
      in: 'first/Ask.cs',
      code: {
        'first/Program.cs': `${kernel}services.AddKernel().AddAzureOpenAIChatCompletion(d, e, k);\n`,
        'second/Program.cs': `${kernel}services.AddKernel().AddOpenAIChatCompletion(m, k);\n`,
        'first/Ask.cs': `${kernel}class Ask(IChatCompletionService chat)\n{\n    Task Go(ChatHistory h) => chat.GetChatMessageContentAsync(h);\n}\n`,
      },
      calls: [`~${chat} GetChatMessageContentAsync`],
    },
  ];
  testCalls(reported);

  describe('silent', () => {
    const silent: readonly CallCase[] = [
      { name: 'a kernel for the public service', code: method(kernel, 'var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion(m, k).Build();\nawait kernel.InvokePromptAsync("q");'), calls: [] },
      {
        name: 'a kernel for the public service beside one for Azure',
        code: { 'App.cs': `${kernel}class App\n{\n    async Task First() { var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion(m, k).Build(); await kernel.InvokePromptAsync("q"); }\n    Kernel Second() => Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(d, e, k).Build();\n}\n` },
        calls: [],
      },
      { name: 'a service that nothing decides', code: { 'App.cs': `${kernel}class App(IChatCompletionService chat)\n{\n    Task Go(ChatHistory h) => chat.GetChatMessageContentAsync(h);\n}\n` }, calls: [] },
      {
        name: 'the folder of another vendor',
        in: 'second/Ask.cs',
        code: {
          'first/Program.cs': `${kernel}services.AddKernel().AddAzureOpenAIChatCompletion(d, e, k);\n`,
          'second/Program.cs': `${kernel}services.AddKernel().AddOpenAIChatCompletion(m, k);\n`,
          'second/Ask.cs': `${kernel}class Ask(IChatCompletionService chat)\n{\n    Task Go(ChatHistory h) => chat.GetChatMessageContentAsync(h);\n}\n`,
        },
        calls: [],
      },
      { name: 'a chat client of another vendor', code: method('using Microsoft.Extensions.AI;\n', 'IChatClient client = new OllamaApiClient(u, m);\nawait client.GetResponseAsync("q");'), calls: [] },
      { name: 'an own interface of the name', code: { 'App.cs': 'interface IChatClient { Task GetResponseAsync(string q); }\nclass App(IChatClient chat)\n{\n    Task Go(string q) => chat.GetResponseAsync(q);\n}\n' }, calls: [] },
      { name: 'a kernel that nothing runs', code: method(kernel, 'var kernel = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(d, e, k).Build();\nkernel.ImportPluginFromType<Clock>();'), calls: [] },
      { name: 'a test double', code: method(`${kernel}using Moq;\n`, 'var chat = new Mock<IChatCompletionService>();\nawait chat.Object.GetChatMessageContentAsync(history);'), calls: [] },
    ];
    testCalls(silent);
  });
});
