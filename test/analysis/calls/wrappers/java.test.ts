import { testCalls, type CallCase } from '../expect-calls.js';

const chat = 'azure-openai/chat-completions @';
const embeddings = 'azure-openai/embeddings @';
const model = 'AzureOpenAiChatModel.builder().endpoint(e).apiKey(k).deploymentName(d).build()';
const langchain = 'import dev.langchain4j.model.azure.AzureOpenAiChatModel;\nimport dev.langchain4j.model.chat.ChatModel;\nimport dev.langchain4j.service.AiServices;\n';

const type = (imports: string, body: string): Readonly<Record<string, string>> => ({ 'App.java': `package app;\n${imports}class App {\n${body}\n}\n` });

describe('calls of Java through wrappers', () => {
  const reported: readonly CallCase[] = [
    { name: 'LangChain4j: a model', code: type(langchain, `void go() { ChatModel model = ${model}; model.chat("q"); }`), calls: [`${chat} chat`] },
    { name: 'LangChain4j: a field of the interface, made in a constructor', code: type(langchain, `private final ChatModel model;\nApp() { this.model = ${model}; }\nString go(String q) { return model.chat(q); }`), calls: [`${chat} chat`] },
    { name: 'LangChain4j: embeddings', code: type('import dev.langchain4j.model.azure.AzureOpenAiEmbeddingModel;\n', 'void go() { AzureOpenAiEmbeddingModel.builder().endpoint(e).build().embed("q"); }'), calls: [`${embeddings} embed`] },
    { name: 'LangChain4j: an interface of the program', code: type(langchain, `interface Helper { String help(String q); }\nvoid go() { Helper helper = AiServices.create(Helper.class, ${model}); helper.help("q"); }`), calls: [`${chat} help`] },
    { name: 'LangChain4j: an interface that is built', code: type(langchain, `interface Helper { String help(String q); }\nHelper make() { ChatModel model = ${model}; return AiServices.builder(Helper.class).chatModel(model).tools(t).build(); }\nString go(Helper helper) { return helper.help("q"); }`), calls: [`${chat} help`] },
    {
      name: 'LangChain4j: an annotated interface, with the model of another file',
      in: 'app/Ask.java',
      code: {
        'app/Config.java': `package app;\n${langchain}class Config { ChatModel model() { return ${model}; } }\n`,
        'app/Helper.java': 'package app;\nimport dev.langchain4j.service.spring.AiService;\n@AiService\ninterface Helper { String help(String q); }\n',
        'app/Ask.java': 'package app;\nclass Ask {\n  private final Helper helper;\n  Ask(Helper helper) { this.helper = helper; }\n  String go(String q) { return helper.help(q); }\n}\n',
      },
      calls: [`~${chat} help`],
    },
    { name: 'Spring AI: a model', code: type('import org.springframework.ai.azure.openai.AzureOpenAiChatModel;\n', 'private final AzureOpenAiChatModel model;\nApp(AzureOpenAiChatModel model) { this.model = model; }\nString go(String q) { return model.call(q); }'), calls: [`${chat} call`] },
    { name: 'Spring AI: a client over a model', code: type('import org.springframework.ai.azure.openai.AzureOpenAiChatModel;\nimport org.springframework.ai.chat.client.ChatClient;\n', 'private final ChatClient client;\nApp(AzureOpenAiChatModel model) { this.client = ChatClient.builder(model).defaultSystem("s").build(); }\nString go(String q) { return client.prompt().user(q).call().content(); }'), calls: [`${chat} call`] },
    { name: 'Spring AI: an injected client with options of Azure', code: type('import org.springframework.ai.azure.openai.AzureOpenAiChatOptions;\nimport org.springframework.ai.chat.client.ChatClient;\n', 'private final ChatClient client;\nApp(ChatClient.Builder builder) { this.client = builder.build(); }\nvoid go(String q) { client.prompt(q).options(AzureOpenAiChatOptions.builder().build()).stream().content(); }'), calls: [`${chat} stream`] },
    { name: 'Semantic Kernel: a service over a client of Azure', code: type('import com.azure.ai.openai.OpenAIAsyncClient;\nimport com.azure.ai.openai.OpenAIClientBuilder;\nimport com.azure.core.credential.AzureKeyCredential;\nimport com.microsoft.semantickernel.aiservices.openai.chatcompletion.OpenAIChatCompletion;\nimport com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;\n', 'void go() {\nOpenAIAsyncClient client = new OpenAIClientBuilder().endpoint(e).credential(new AzureKeyCredential(k)).buildAsyncClient();\nChatCompletionService chat = OpenAIChatCompletion.builder().withOpenAIAsyncClient(client).withModelId("m").build();\nchat.getChatMessageContentsAsync(history, null, null).block();\n}'), calls: [`${chat} getChatMessageContentsAsync`] },
  ];
  testCalls(reported);

  describe('silent', () => {
    const silent: readonly CallCase[] = [
      { name: 'a model of another vendor', code: type('import dev.langchain4j.model.chat.ChatModel;\nimport dev.langchain4j.model.openai.OpenAiChatModel;\n', 'void go() { ChatModel model = OpenAiChatModel.builder().apiKey(k).build(); model.chat("q"); }'), calls: [] },
      { name: 'an interface made with a model of another vendor', code: type('import dev.langchain4j.model.openai.OpenAiChatModel;\nimport dev.langchain4j.service.AiServices;\n', 'interface Helper { String help(String q); }\nvoid go() { Helper helper = AiServices.create(Helper.class, OpenAiChatModel.builder().build()); helper.help("q"); }'), calls: [] },
      { name: 'an injected client of which nothing is known', code: type('import org.springframework.ai.chat.client.ChatClient;\n', 'private final ChatClient client;\nApp(ChatClient.Builder builder) { this.client = builder.build(); }\nString go(String q) { return client.prompt(q).call().content(); }'), calls: [] },
      { name: 'an own interface that nobody makes', code: type(langchain, `interface Helper { String help(String q); }\nfinal ChatModel model = ${model};\nString go(Helper helper) { return helper.help("q"); }`), calls: [] },
      { name: 'an own class of the name', code: type('', 'static class AzureOpenAiChatModel { String chat(String q) { return q; } }\nvoid go() { new AzureOpenAiChatModel().chat("q"); }'), calls: [] },
      { name: 'a test double', code: type(`${langchain}import static org.mockito.Mockito.mock;\n`, 'void go() { ChatModel model = mock(ChatModel.class); model.chat("q"); }'), calls: [] },
    ];
    testCalls(silent);
  });
});
