/** What prompts and the shapes of answers ask a generative model to tell of people. */
import assert from 'node:assert/strict';
import { sensitiveInference } from '../../src/rules/sensitive-inference.js';
import { traitToInfer } from '../../src/rules/vocabulary/people-in-prompts.js';
import { openAiCs, openAiGo, openAiJava, openAiPy, openAiTs } from './generation-clients.js';
import { testRule, type Expected } from './rule-tester.js';
import { consentFix } from './sensitive-inference.words.js';

/** @param places `line:column text` of the call and of what it asks for. */
function asks(trait: string, by: 'prompt' | 'field', places: readonly [string, string], line: string, operation = 'chat-completions'): Expected {
  const says = by === 'prompt' ? `The prompt of ${operation} asks the model to tell ${trait} of people.` : `The answer that ${operation} is asked for has a field for ${trait} of people.`;
  return {
    message: `${says} This may conflict with "Human oversight", the clause that was read for Azure OpenAI; ${by === 'prompt' ? 'leaving it out' : 'leaving the field out'}, or a consent directive that names the basis, clears it.`,
    evidence: [`${places[0]} – The call that asks for it.`, `${places[1]} – What it asks for.`],
    certainty: 'likely',
    clause: 'coc-human-oversight',
    fixes: [consentFix(line === PY ? '#' : '//', line)],
  };
}

const ask = (system: string): string => `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: ${system} }, { role: 'user', content: text }] });\n`;
const askPy = (system: string, more = ''): string => `${openAiPy}def reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": ${system}}, {"role": "user", "content": text}]${more})\n`;
const chatCs = (body: string): string => `${openAiCs}class Bot\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n    public async Task<string> Reply(string text)\n    {\n${body}    }\n}\n`;
const botJava = (system: string): string => `${openAiJava}class Bot {\n    ChatCompletions reply(OpenAIClient client, String text) {\n        return client.getChatCompletions("chat", new ChatCompletionsOptions(Arrays.asList(new ChatRequestSystemMessage(${system}), new ChatRequestUserMessage(text))));\n    }\n}\n`;
const botGo = (system: string): string => `${openAiGo}func Reply(ctx context.Context, client *azopenai.Client) (azopenai.GetChatCompletionsResponse, error) {\n\tmessages := []azopenai.ChatRequestMessageClassification{&azopenai.ChatRequestSystemMessage{Content: azopenai.NewChatRequestSystemMessageContent(${system})}}\n\treturn client.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{Messages: messages}, nil)\n}\n`;

const TS = 'export const reply';
const PY = '    return client';

testRule(sensitiveInference, {
  invalid: [
    { name: 'a religion in a system message', code: ask("'⟦Guess the religion of the user from the name⟧.'"), findings: [asks('a religion', 'prompt', ['5:64 create', '5:127 Guess the religion of the user from the name'], TS)] },
    { name: 'a view in a user message', code: `${openAiTs}export const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: \`⟦Classify the political affiliation of the author⟧: \${text}\` }] });\n`, findings: [asks('a political view', 'prompt', ['5:64 create', '5:125 Classify the political affiliation of the author'], TS)] },
    { name: 'a property of a schema', code: `${openAiTs}const schema = { type: 'object', properties: { name: { type: 'string' }, ⟦ethnicity⟧: { type: 'string' } } };\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', response_format: { type: 'json_schema', json_schema: { name: 'cv', schema } }, messages: [{ role: 'user', content: text }] });\n`, findings: [asks('a race or ethnicity', 'field', ['6:64 create', '5:74 ethnicity'], TS)] },
    { name: 'a property of validators', code: `import { z } from 'zod';\nimport { zodResponseFormat } from 'openai/helpers/zod';\n${openAiTs}const Answer = z.object({ name: z.string(), ⟦sexualOrientation⟧: z.string() });\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', response_format: zodResponseFormat(Answer, 'answer'), messages: [{ role: 'user', content: text }] });\n`, findings: [asks('a sexual orientation', 'field', ['8:64 create', '7:45 sexualOrientation'], TS)] },
    { name: 'a sexual orientation in a constant', language: 'python', code: `${openAiPy}SYSTEM = """You read messages.\n⟦Infer the sexual orientation of the writer⟧."""\n\n\ndef reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": text}])\n`, findings: [asks('a sexual orientation', 'prompt', ['11:36 create', '7:1 Infer the sexual orientation of the writer'], PY)] },
    { name: 'a health condition that is guessed', language: 'python', code: askPy('"⟦Predict the medical condition of the employee from the messages⟧."'), findings: [asks('a health condition', 'prompt', ['7:36 create', '7:98 Predict the medical condition of the employee from the messages'], PY)] },
    { name: 'an emotion of a face', language: 'python', code: askPy('"⟦Identify the emotion of the person in the photo⟧."'), findings: [asks('an emotion', 'prompt', ['7:36 create', '7:98 Identify the emotion of the person in the photo'], PY)] },
    { name: 'a field of a class', language: 'python', code: `from pydantic import BaseModel\n${openAiPy}class Profile(BaseModel):\n    name: str\n    ⟦religion⟧: str\n\n\ndef reply(text):\n    return client.beta.chat.completions.parse(model="chat", messages=[{"role": "user", "content": text}], response_format=Profile)\n`, findings: [asks('a religion', 'field', ['13:41 parse', '9:5 religion'], PY)] },
    { name: 'a religion', language: 'csharp', code: chatCs('        var answer = await chat.CompleteChatAsync(new SystemChatMessage("⟦Determine the religion of the customer⟧."), new UserChatMessage(text));\n        return answer.Value.Content[0].Text;\n'), findings: [asks('a religion', 'prompt', ['14:33 CompleteChatAsync', '14:74 Determine the religion of the customer'], '        var answer')] },
    { name: 'an ethnic group', language: 'java', code: botJava('"⟦Determine the ethnic group of the applicant⟧."'), findings: [asks('a race or ethnicity', 'prompt', ['9:23 getChatCompletions', '9:121 Determine the ethnic group of the applicant'], '        return client')] },
    { name: 'a political view', language: 'go', code: botGo('"⟦Estimate the political leaning of the voter⟧."'), findings: [asks('a political view', 'prompt', ['12:16 GetChatCompletions', '11:147 Estimate the political leaning of the voter'], '\treturn client')] },
  ],
  valid: [
    { name: 'a prompt that forbids it', code: ask("'You answer questions about the shop. Do not infer the religion of the user.'") },
    { name: 'moderation', code: ask("'Classify whether a message attacks people for their religion or ethnicity.'") },
    { name: 'the mood of a text', code: ask("'Classify the sentiment and the emotion of the review.'") },
    { name: 'what is ordinary', code: ask("'You are a helpful assistant. Identify the product that the user means.'") },
    { name: 'a question about a subject', code: ask("'You answer questions about religion and politics. Be neutral.'") },
    { name: 'a schema without traits', code: `${openAiTs}const schema = { type: 'object', properties: { name: { type: 'string' }, race_time: { type: 'number' }, party_size: { type: 'number' } } };\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', response_format: { type: 'json_schema', json_schema: { name: 'cv', schema } }, messages: [{ role: 'user', content: text }] });\n` },
    { name: 'a consent', code: `${openAiTs}// responsible-use: consent basis="signed form, see docs/consent.md"\nexport const reply = (text: string) => client.chat.completions.create({ model: 'chat', messages: [{ role: 'system', content: 'Guess the religion of the user.' }, { role: 'user', content: text }] });\n` },
    { name: 'a record that has a diagnosis', language: 'python', code: `${openAiPy}SCHEMA = {"type": "object", "properties": {"patient": {"type": "string"}, "diagnosis": {"type": "string"}}}\n\n\ndef reply(text):\n    return client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}], response_format={"type": "json_schema", "json_schema": {"name": "visit", "schema": SCHEMA}})\n` },
    { name: 'a summary of what a patient said', language: 'python', code: askPy('"Summarize the visit and list the medical conditions that the patient named."') },
    { name: 'rules against bias', language: 'csharp', code: chatCs('        var answer = await chat.CompleteChatAsync(new SystemChatMessage("Rate the answer of the candidate, regardless of gender, religion or ethnicity."), new UserChatMessage(text));\n        return answer.Value.Content[0].Text;\n') },
    { name: 'what is removed', language: 'java', code: botJava('"Detect and redact names, religion and health data of the customer."') },
    { name: 'what is ordinary', language: 'go', code: botGo('"Identify the language of the user."') },
  ],
});

describe('traits in sentences of prompts', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Determine whether the applicant is pregnant', 'health condition'],
    ['Tell the gender of the person in the picture', 'gender'],
    ['What is the emotional state of the caller, going by the voice', 'emotion'],
    ['Label each user with an ethnicity', 'race or ethnicity'],
    ['Which political party does the user vote for', 'political view'],
    ['List the religions of the world', null],
    ['Describe the picture', null],
    ['Identify the gender of the noun', null],
    ['State your feelings about the film', null],
    ['Respect the religion of the user', null],
    ['Tell the user which documents the union needs', null],
    ['Ask the user for the health condition', null],
  ];
  for (const [sentence, trait] of cases) it(`${trait ?? 'nothing'}: ${sentence}`, () => assert.equal(traitToInfer(sentence), trait));
});
