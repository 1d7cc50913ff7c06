import { unboundedOutput } from '../../src/rules/unbounded-output.js';
import { openAiCs, openAiGo, openAiJava, openAiPy, openAiTs } from './generation-clients.js';
import { testRule, type Expected } from './rule-tester.js';

function open(call: string, operation = 'chat-completions', limit = 'max_tokens', more: Partial<Expected> = {}): Expected {
  return {
    message: `${operation} sets no limit on the length of its answer, which may conflict with "Limits on inputs and outputs". A limit such as ${limit} clears it.`,
    evidence: [`${call} – The call without a limit.`],
    clause: 'coc-technical-limits',
    ...more,
  };
}

const chatCs = (body: string): string => `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n${body}}\n`;
const botJava = (body: string): string => `${openAiJava}class Bot {\n    private final OpenAIClient client;\n\n    Bot(OpenAIClient client) {\n        this.client = client;\n    }\n\n${body}}\n`;
const replyGo = (body: string): string => `${openAiGo}func Reply(ctx context.Context, client *azopenai.Client, messages []azopenai.ChatRequestMessageClassification) (azopenai.GetChatCompletionsResponse, error) {\n${body}}\n`;

testRule(unboundedOutput, {
  invalid: [
    { name: 'a call with messages alone', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.⟦create⟧({ model: 'chat', temperature: 0, messages: [{ role: 'user', content: text }] });\n`, findings: [open('5:64 create')] },
    { name: 'options that are known to the last', code: `${openAiTs}const base = { model: 'chat', temperature: 0.2 };\nexport const reply = (text: string) => client.chat.completions.⟦create⟧({ ...base, messages: [{ role: 'user', content: text }] });\n`, findings: [open('6:64 create')] },
    { name: 'a response', code: `${openAiTs}export const reply = (text: string) => client.responses.⟦create⟧({ model: 'chat', input: text });\n`, findings: [open('5:57 create', 'responses', 'max_output_tokens')] },
    { name: 'a limit of another call', code: `${openAiTs}export const first = (text: string) => client.chat.completions.create({ model: 'chat', max_tokens: 10, messages: [{ role: 'user', content: text }] });\nexport const second = (text: string) => client.chat.completions.⟦create⟧({ model: 'chat', messages: [{ role: 'user', content: text }] });\n`, findings: [open('6:65 create')] },
    { name: 'a call with messages from a variable', language: 'python', code: `${openAiPy}def reply(text):\n    messages = [{"role": "user", "content": text}]\n    return client.chat.completions.⟦create⟧(model="chat", messages=messages, temperature=0.5, stream=True)\n`, findings: [open('8:36 create')] },
    { name: 'options that are spread and known', language: 'python', code: `${openAiPy}SETTINGS = {"temperature": 0.5, "top_p": 1}\n\n\ndef reply(text):\n    return client.chat.completions.⟦create⟧(model="chat", messages=[{"role": "user", "content": text}], **SETTINGS)\n`, findings: [open('10:36 create')] },
    { name: 'messages alone', language: 'csharp', code: chatCs('    public async Task<string> Reply(string text)\n    {\n        var answer = await chat.⟦CompleteChatAsync⟧(new UserChatMessage(text));\n        return answer.Value.Content[0].Text;\n    }\n'), findings: [open('14:33 CompleteChatAsync')] },
    { name: 'options without a limit', language: 'csharp', code: chatCs('    public async Task<string> Reply(List<ChatMessage> messages)\n    {\n        var options = new ChatCompletionOptions { Temperature = 0.2f };\n        var answer = await chat.⟦CompleteChatAsync⟧(messages, options);\n        return answer.Value.Content[0].Text;\n    }\n'), findings: [open('15:33 CompleteChatAsync')] },
    { name: 'options without a limit', language: 'java', code: botJava('    ChatCompletions reply(List<ChatRequestMessage> messages) {\n        ChatCompletionsOptions options = new ChatCompletionsOptions(messages);\n        options.setTemperature(0.2);\n        return client.⟦getChatCompletions⟧("chat", options);\n    }\n'), findings: [open('17:23 getChatCompletions')] },
    { name: 'options without a limit', language: 'go', code: replyGo('\treturn client.⟦GetChatCompletions⟧(ctx, azopenai.ChatCompletionsOptions{Messages: messages, DeploymentName: to.Ptr("chat")}, nil)\n'), findings: [open('11:16 GetChatCompletions')] },
    { name: 'the body of a request', code: "export const reply = (text: string) =>\n  fetch(⟦'https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21'⟧, { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: text }], temperature: 0 }) });\n", findings: [open("2:9 'https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21'")] },
  ],
  valid: [
    { name: 'a limit', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', max_completion_tokens: 200, messages: [{ role: 'user', content: text }] });\n` },
    { name: 'options from elsewhere', code: `${openAiTs}export const reply = (text: string, options: object) => client.chat.completions.create({ model: 'chat', ...options, messages: [{ role: 'user', content: text }] });\n` },
    { name: 'a whole body from elsewhere', code: `${openAiTs}export const reply = (params: any) => client.chat.completions.create(params);\n` },
    { name: 'a limit that is set later', code: `${openAiTs}export function reply(text: string) {\n  const params: any = { model: 'chat', messages: [{ role: 'user', content: text }] };\n  params.max_tokens = 300;\n  return client.chat.completions.create(params);\n}\n` },
    { name: 'vectors', code: `${openAiTs}export const vectors = (text: string) => client.embeddings.create({ model: 'vectors', input: text });\n` },
    { name: 'a limit of a response', code: `${openAiTs}export const reply = (text: string) => client.responses.create({ model: 'chat', input: text, max_output_tokens: 500 });\n` },
    { name: 'a limit', language: 'python', code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}], max_tokens=100)\n` },
    { name: 'a function of a kernel, which has settings of its own', language: 'python', code: 'from semantic_kernel import Kernel\nfrom semantic_kernel.connectors.ai.open_ai import AzureChatCompletion\n\nkernel = Kernel()\nkernel.add_service(AzureChatCompletion(deployment_name="chat", endpoint="https://shop.openai.azure.com"))\n\n\nasync def check(answer):\n    return await kernel.invoke(function_name="check", plugin_name="Rules", answer=answer)\n' },
    { name: 'settings that are spread', language: 'python', code: `${openAiPy}def reply(text, **kwargs):\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}], **kwargs)\n` },
    { name: 'a limit among settings that are spread', language: 'python', code: `${openAiPy}SETTINGS = {"temperature": 0.5, "max_tokens": 200}\n\n\ndef reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}], **SETTINGS)\n` },
    { name: 'a key that is set later', language: 'python', code: `${openAiPy}def reply(text, limit):\n    args = {"model": "chat", "messages": [{"role": "user", "content": text}]}\n    args["max_tokens"] = limit\n    return client.chat.completions.create(**args)\n` },
    { name: 'a limit in the options', language: 'csharp', code: chatCs('    public Task Reply(List<ChatMessage> messages) => chat.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 300 });\n') },
    { name: 'options from elsewhere', language: 'csharp', code: chatCs('    public Task Reply(List<ChatMessage> messages, ChatCompletionOptions options) => chat.CompleteChatAsync(messages, options);\n') },
    { name: 'a limit by a setter', language: 'java', code: botJava('    ChatCompletions reply(List<ChatRequestMessage> messages) {\n        ChatCompletionsOptions options = new ChatCompletionsOptions(messages);\n        options.setMaxTokens(300);\n        return client.getChatCompletions("chat", options);\n    }\n') },
    { name: 'options from elsewhere', language: 'java', code: botJava('    ChatCompletions reply(ChatCompletionsOptions options) {\n        return client.getChatCompletions("chat", options);\n    }\n') },
    { name: 'a limit', language: 'go', code: replyGo('\treturn client.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages, MaxTokens: to.Ptr[int32](300)}, nil)\n') },
    { name: 'a limit in the body of a request', code: "export const reply = (text: string) =>\n  fetch('https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: text }], max_tokens: 90 }) });\n" },
    { name: 'a body that is not known', code: "export const reply = (body: string) => fetch('https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21', { method: 'POST', body });\n" },
  ],
});
