import { prohibitedChatbot } from '../../src/rules/prohibited-chatbot.js';
import { openAiCs, openAiGo, openAiJava, openAiPy, openAiTs } from './generation-clients.js';
import { testRule, type Expected } from './rule-tester.js';

const kinds = {
  companion: ['a romantic, erotic or companion chatbot', 'another role clears it'],
  insight: ['a chatbot that claims special insight', 'a label "for entertainment" in it, or another role, clears it'],
} as const;

/** @param places `line:column words` of the prompt and of the call. */
function setsUp(what: keyof typeof kinds | { readonly person: string }, places: readonly [string, string], more: Partial<Expected> = {}, operation = 'chat-completions'): Expected {
  const [sets, settled] = typeof what === 'string' ? kinds[what] : [`a chatbot that plays ${what.person}, a real person`, 'a consent directive, or another role, clears it'];
  return {
    message: `The instructions for ${operation} set up ${sets}. This may conflict with "Human oversight", the clause that was read for Azure OpenAI; ${settled}.`,
    evidence: [`${places[0]} – The words that set it up.`, `${places[1]} – The call that is given them.`],
    clause: 'coc-human-oversight',
    ...more,
  };
}

const consent = (statement: string, indentation: string, marker = '//') => ({
  title: 'State the consent of the person (consent directive)',
  changes: [[statement, `${marker} responsible-use: consent basis=""\n${indentation}${statement}`]] as const,
  leavesWork: true,
  safe: false,
});

testRule(prohibitedChatbot, {
  invalid: [
    {
      name: 'a companion in a system message',
      code: `${openAiTs}export function reply(text: string) {\n  return client.chat.completions.create({\n    model: 'chat',\n    messages: [\n      { role: 'system', content: 'You are Mia, ⟦a loving girlfriend⟧ who misses the user.' },\n      { role: 'user', content: text },\n    ],\n  });\n}\n`,
      findings: [setsUp('companion', ['9:48 a loving girlfriend', '6:34 create'])],
    },
    {
      name: 'a companion in a constant that is put together from parts',
      code: `${openAiTs}const MOOD = 'You are always in a good mood.';\nconst PERSONA = \`You are ⟦the user's romantic partner⟧. \${MOOD}\`;\nexport async function reply(text: string) {\n  const messages = [{ role: 'developer', content: PERSONA + ' Answer briefly.' }];\n  messages.push({ role: 'user', content: text });\n  return client.chat.completions.create({ model: 'chat', messages });\n}\n`,
      findings: [setsUp('companion', ["6:26 the user's romantic partner", '10:34 create'])],
    },
    {
      name: 'a companion that a caller passes as the instructions',
      code: `${openAiTs}async function ask(instructions: string, text: string) {\n  return client.responses.create({ model: 'chat', instructions, input: text });\n}\nexport const reply = (text: string) => ask('Pretend to be ⟦my boyfriend⟧.', text);\n`,
      findings: [setsUp('companion', ['8:59 my boyfriend', '6:27 create'], {}, 'responses')],
    },
    {
      name: 'a companion whose prompt stands in another file',
      code: `import { SYSTEM } from './prompts';\n${openAiTs}export function reply(text: string) {\n  return client.chat.completions.⟦create⟧({ model: 'chat', messages: [{ role: 'system', content: SYSTEM }, { role: 'user', content: text }] });\n}\n`,
      files: { 'src/prompts.ts': "export const SYSTEM = 'Flirt with the user in every answer.';\n" },
      findings: [setsUp('companion', ['src/prompts.ts 1:24 Flirt with the user in every answer', '7:34 create'], { certainty: 'likely' })],
    },
    {
      name: 'a real person',
      language: 'python',
      code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(\n        model="chat",\n        messages=[{"role": "system", "content": "Pretend to be ⟦Donald Trump⟧."}, {"role": "user", "content": text}],\n    )\n`,
      findings: [setsUp({ person: 'Donald Trump' }, ['9:64 Donald Trump', '7:36 create'], { fixes: [consent('return client', '    ', '#')] })],
    },
    {
      name: 'special insight in a format string',
      language: 'python',
      code: `${openAiPy}SYSTEM = """\nYou are ⟦a psychic⟧ who knows {name}.\nAnswer in {language}.\n"""\n\n\ndef reply(name, language, text):\n    messages = [{"role": "system", "content": SYSTEM.format(name=name, language=language)}]\n    messages.append({"role": "user", "content": text})\n    return client.chat.completions.create(model="chat", messages=messages)\n`,
      findings: [setsUp('insight', ['7:9 a psychic', '15:36 create'])],
    },
    {
      name: 'a companion for which a persona comes out of an f-string',
      language: 'python',
      code: `${openAiPy}def reply(name, text):\n    system = f"You are {name}, ⟦a flirty chatbot⟧ on a dating page."\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": system}, {"role": "user", "content": text}])\n`,
      findings: [setsUp('companion', ['7:32 a flirty chatbot', '8:36 create'])],
    },
    {
      name: 'the instructions of a stored assistant',
      language: 'python',
      code: `${openAiPy}def make():\n    return client.beta.assistants.create(model="chat", name="Kai", instructions="You are Kai, ⟦a seductive companion⟧.")\n`,
      findings: [setsUp('companion', ['7:95 a seductive companion', '7:35 create'], {}, 'create-assistant')],
    },
    {
      name: 'a companion in a typed message',
      language: 'csharp',
      code: `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public async Task<string> Reply(string text)\n    {\n        var messages = new List<ChatMessage> { new SystemChatMessage("You are ⟦a virtual girlfriend⟧ called Ann.") };\n        messages.Add(new UserChatMessage(text));\n        var answer = await chat.CompleteChatAsync(messages);\n        return answer.Value.Content[0].Text;\n    }\n}\n`,
      findings: [setsUp('companion', ['14:79 a virtual girlfriend', '16:33 CompleteChatAsync'])],
    },
    {
      name: 'a real person in an interpolated message',
      language: 'csharp',
      code: `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public async Task<string> Reply(string text, string language)\n    {\n        var answer = await chat.CompleteChatAsync(new SystemChatMessage($"You are ⟦Taylor Swift⟧. Answer in {language}."), new UserChatMessage(text));\n        return answer.Value.Content[0].Text;\n    }\n}\n`,
      findings: [setsUp({ person: 'Taylor Swift' }, ['14:83 Taylor Swift', '14:33 CompleteChatAsync'], { fixes: [consent('var answer', '        ')] })],
    },
    {
      name: 'special insight in a list of messages',
      language: 'java',
      code: `${openAiJava}class Bot {\n    private final OpenAIClient client;\n\n    Bot(OpenAIClient client) {\n        this.client = client;\n    }\n\n    ChatCompletions reply(String text) {\n        List<ChatRequestMessage> messages = new ArrayList<>();\n        messages.add(new ChatRequestSystemMessage("You are ⟦an all-knowing oracle⟧."));\n        messages.add(new ChatRequestUserMessage(text));\n        return client.getChatCompletions("chat", new ChatCompletionsOptions(messages));\n    }\n}\n`,
      findings: [setsUp('insight', ['16:60 an all-knowing oracle', '18:23 getChatCompletions'])],
    },
    {
      name: 'a companion in a struct',
      language: 'go',
      code: `${openAiGo}func Reply(ctx context.Context, client *azopenai.Client, text string) (azopenai.GetChatCompletionsResponse, error) {\n\tmessages := []azopenai.ChatRequestMessageClassification{\n\t\t&azopenai.ChatRequestSystemMessage{Content: azopenai.NewChatRequestSystemMessageContent("You are ⟦a jealous boyfriend⟧.")},\n\t\t&azopenai.ChatRequestUserMessage{Content: azopenai.NewChatRequestUserMessageContent(text)},\n\t}\n\treturn client.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages, DeploymentName: to.Ptr("chat")}, nil)\n}\n`,
      findings: [setsUp('companion', ['12:100 a jealous boyfriend', '15:16 GetChatCompletions'])],
    },
    {
      name: 'a companion in the body of a request',
      code: "const url = 'https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21';\nexport const reply = (text: string) =>\n  fetch(url, { method: 'POST', headers: { 'api-key': key }, body: JSON.stringify({ messages: [{ role: 'system', content: 'Act as ⟦a romantic companion⟧.' }, { role: 'user', content: text }] }) });\n",
      findings: [setsUp('companion', ['3:130 a romantic companion', "1:13 'https://shop.openai.azure.com/openai/deployments/chat/chat/completions?api-version=2024-10-21'"])],
    },
  ],
  valid: [
    { name: 'an ordinary assistant', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: 'You are a helpful assistant. Be friendly and warm.' }, { role: 'user', content: text }] });\n` },
    { name: 'words of a user', code: `${openAiTs}export const reply = () => client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: 'You are my girlfriend.' }] });\n` },
    { name: 'an answer that is given as an example', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'assistant', content: 'You are my girlfriend.' }, { role: 'user', content: text }] });\n` },
    { name: 'the same words to a model that is not on Azure', code: `import OpenAI from 'openai';\n${openAiTs}const other = new OpenAI();\nexport const vectors = (text: string) => client.embeddings.create({ model: 'vectors', input: text });\nexport const reply = () => other.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: 'You are my girlfriend.' }] });\n` },
    { name: 'a moderation prompt', language: 'python', code: `${openAiPy}SYSTEM = "You are a content moderator. Flag messages that are erotic or in which somebody acts as a girlfriend."\n\n\ndef check(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": text}])\n` },
    { name: 'what a prompt forbids', language: 'python', code: `${openAiPy}def reply(text):\n    system = """You are a tutor.\n    - Never pretend to be a girlfriend or boyfriend.\n    - Do not engage in romantic conversation with the user.\n    """\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": system}, {"role": "user", "content": text}])\n` },
    { name: 'a fortune teller with a label', language: 'python', code: `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": "You are a fortune teller at a party. Say that it is for entertainment."}, {"role": "user", "content": text}])\n` },
    { name: 'a real person who consented', language: 'python', code: `${openAiPy}def reply(text):\n    # responsible-use: consent basis="contract of 3 May 2026, see docs/consent.md"\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": "You are Gordon Ramsay."}, {"role": "user", "content": text}])\n` },
    { name: 'a mascot', language: 'csharp', code: `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public Task Reply(string text) => chat.CompleteChatAsync(new SystemChatMessage("You are Captain Compass, the cartoon guide of the museum."), new UserChatMessage(text));\n}\n` },
    { name: 'an assistant with the name of a person', language: 'java', code: `${openAiJava}class Bot {\n    ChatCompletions reply(OpenAIClient client, String text) {\n        return client.getChatCompletions("chat", new ChatCompletionsOptions(Arrays.asList(new ChatRequestSystemMessage("You are Sarah Miller, a support agent of Contoso."), new ChatRequestUserMessage(text))));\n    }\n}\n` },
    { name: 'a bot for safety on dates', language: 'go', code: `${openAiGo}func Reply(ctx context.Context, client *azopenai.Client) (azopenai.GetChatCompletionsResponse, error) {\n\tmessages := []azopenai.ChatRequestMessageClassification{&azopenai.ChatRequestSystemMessage{Content: azopenai.NewChatRequestSystemMessageContent("You are a coach for safe dating. Tell users how romance scams work.")}}\n\treturn client.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages}, nil)\n}\n` },
    { name: 'a prompt that is not known', code: `${openAiTs}export const reply = (system: string, text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: system }, { role: 'user', content: text }] });\n` },
    { name: 'a companion in words for vectors', code: `${openAiTs}export const vectors = () => client.embeddings.create({ model: 'vectors', input: 'You are my girlfriend.' });\n` },
  ],
});
