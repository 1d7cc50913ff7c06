/** The texts that a model is given, in the ways code writes them. */
import assert from 'node:assert/strict';
import { flatten } from '../../src/analysis/calls/text.js';
import { promptTexts } from '../../src/rules/prompt-texts.js';
import { promptsOf } from '../../src/rules/prompts.js';
import { resolveTexts } from '../support/check-text.js';
import { openAiCs, openAiGo, openAiJava, openAiPy, openAiTs } from './generation-clients.js';

/** `role: text` of each prompt of the last call in the first file; unknown parts as `…`. */
async function promptsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { resolver, calls } = await resolveTexts(files);
  const [first] = calls.values();
  const call = first?.calls.at(-1);
  assert(call, 'the code reaches a model');
  return promptsOf(call, resolver.evaluator).map((prompt) => `${prompt.role}: ${promptTexts(prompt, resolver).map((text) => flatten(text).replaceAll('\0', '…')).join(' | ')}`);
}

const ts = (body: string): Readonly<Record<string, string>> => ({ 'src/a.ts': `${openAiTs}${body}` });
const py = (body: string): Readonly<Record<string, string>> => ({ 'src/a.py': `${openAiPy}${body}` });
const cs = (body: string): Readonly<Record<string, string>> => ({ 'src/A.cs': `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public async Task Reply(string text)\n    {\n${body}    }\n}\n` });
const java = (body: string): Readonly<Record<string, string>> => ({ 'src/A.java': `${openAiJava}class Bot {\n    void reply(OpenAIClient client, String text) {\n${body}    }\n}\n` });
const go = (body: string): Readonly<Record<string, string>> => ({ 'src/a.go': `${openAiGo}func Reply(ctx context.Context, client *azopenai.Client, text string) {\n${body}}\n` });

const cases: readonly (readonly [name: string, files: Readonly<Record<string, string>>, prompts: readonly string[]])[] = [
  ['a list in place', ts("client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: `Hello ${name}` }] });\n"), ['system: Be brief.', 'user: Hello …']],
  ['a message that is added', ts("export function reply(text: string) {\n  const messages: any[] = [];\n  messages.push({ role: 'developer', content: 'Be brief.' });\n  return client.chat.completions.create({ model: 'chat', messages: [...messages, { role: 'assistant', content: 'Yes.' }] });\n}\n"), ['system: Be brief.']],
  ['a field', ts("class Bot {\n  private history: any[] = [{ role: 'system', content: 'Be brief.' }];\n  ask() {\n    this.history.push({ role: 'user', content: 'Hello' });\n    return client.chat.completions.create({ model: 'chat', messages: this.history });\n  }\n}\n"), ['user: Hello', 'system: Be brief.']],
  ['what a caller passes', ts("const ask = (system: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: system }] });\nask('Be brief.');\n"), ['system: Be brief.']],
  ['another file', { ...ts("import { messagesFor } from './prompts';\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: messagesFor(text) });\n"), 'src/prompts.ts': "const RULES = 'Be brief.';\nexport const messagesFor = (text: string) => [{ role: 'system', content: RULES + ' Be kind.' }, { role: 'user', content: text }];\n" }, ['system: Be brief. Be kind.', 'user: ']],
  ['instructions', ts("client.responses.create({ model: 'chat', instructions: 'Be brief.', input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hello' }] }] });\n"), ['system: Be brief.', 'user: Hello']],
  ['parts and formats', py('RULES = "Answer in {language}."\n\n\ndef reply(text):\n    messages = [{"role": "system", "content": RULES.format(language="French")}]\n    messages.append({"role": "user", "content": [{"type": "text", "text": "Look"}, {"type": "image_url", "image_url": {"url": text}}]})\n    client.chat.completions.create(model="chat", messages=messages)\n'), ['system: Answer in French.', 'user: Look']],
  ['settings that are spread', py('def reply():\n    args = {"model": "chat", "messages": [{"role": "system", "content": "Be brief."}]}\n    client.chat.completions.create(**args)\n'), ['system: Be brief.']],
  ['typed messages', cs('        var messages = new List<ChatMessage> { new SystemChatMessage("Be brief.") };\n        messages.Add(new UserChatMessage("Hello"));\n        await chat.CompleteChatAsync(messages);\n'), ['system: Be brief.', 'user: Hello']],
  ['messages that a method makes', cs('        await chat.CompleteChatAsync(ChatMessage.CreateSystemMessage("Be brief."), ChatMessage.CreateUserMessage($"Hello {text}"));\n'), ['system: Be brief.', 'user: Hello …']],
  ['typed messages', java('        client.getChatCompletions("chat", new ChatCompletionsOptions(Arrays.asList(new ChatRequestSystemMessage("Be brief."), new ChatRequestUserMessage("Hello " + text))));\n'), ['system: Be brief.', 'user: Hello …']],
  ['messages that are added', java('        List<ChatRequestMessage> messages = new ArrayList<>();\n        messages.add(new ChatRequestSystemMessage("Be brief."));\n        client.getChatCompletions("chat", new ChatCompletionsOptions(messages));\n'), ['system: Be brief.']],
  ['structs', go('\tmessages := []azopenai.ChatRequestMessageClassification{&azopenai.ChatRequestSystemMessage{Content: azopenai.NewChatRequestSystemMessageContent("Be brief.")}}\n\tmessages = append(messages, &azopenai.ChatRequestUserMessage{Content: azopenai.NewChatRequestUserMessageContent("Hello")})\n\tclient.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages}, nil)\n'), ['system: Be brief.', 'user: Hello']],
  ['a role as a constant', go('\tmessages := []azopenai.ChatMessage{{Role: to.Ptr(azopenai.ChatRoleSystem), Content: to.Ptr("Be brief.")}}\n\tclient.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages}, nil)\n'), ['system: Be brief.']],
  ['the body of a request', { 'src/a.ts': "const body = { messages: [{ role: 'system', content: 'Be brief.' }] };\nfetch('https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21', { method: 'POST', body: JSON.stringify(body) });\n" }, ['system: Be brief.']],
  ['a model of a library', { 'src/a.ts': "import { AzureChatOpenAI } from '@langchain/openai';\nimport { HumanMessage, SystemMessage } from '@langchain/core/messages';\nconst model = new AzureChatOpenAI({ azureOpenAIApiDeploymentName: 'chat', azureOpenAIApiInstanceName: 'shop' });\nawait model.invoke([new SystemMessage('Be brief.'), new HumanMessage('Hello'), ['system', 'Be kind.']]);\n" }, ['system: Be brief.', 'user: Hello', 'system: Be kind.']],
];

describe('prompts', () => {
  for (const [name, files, prompts] of cases) it(`are read from ${name} (${Object.keys(files)[0] ?? ''})`, async () => assert.deepEqual(await promptsIn(files), prompts)).timeout(60_000);
});
