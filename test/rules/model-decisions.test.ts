/** Answers of generative models that decide about people. What fixes write is tested with the other services. */
import assert from 'node:assert/strict';
import { missingHumanReview } from '../../src/rules/missing-human-review.js';
import { checkText } from '../support/check-text.js';
import { openAiCs, openAiGo, openAiJava, openAiPy, openAiTs } from './generation-clients.js';
import { marked } from './rule-tester.js';

interface Row {
  readonly name: string;
  readonly file: string;
  readonly code: string;
}

const ts = (name: string, body: string): Row => ({ name, file: 'src/code.ts', code: `${openAiTs}${body}` });
const py = (name: string, body: string): Row => ({ name, file: 'src/code.py', code: `import json\n${openAiPy}${body}` });
const cs = (name: string, body: string): Row => ({ name, file: 'src/code.cs', code: `using System.Text.Json;\n${openAiCs}class Desk\n{\n    private readonly ChatClient chat = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("chat");\n\n${body}}\n` });
const java = (name: string, body: string): Row => ({ name, file: 'src/Desk.java', code: `${openAiJava}class Desk {\n    private final OpenAIClient client;\n\n    Desk(OpenAIClient client) {\n        this.client = client;\n    }\n\n${body}}\n` });
const go = (name: string, body: string): Row => ({ name, file: 'src/desk.go', code: `${openAiGo.replace('"context"\n', '"context"\n\t"encoding/json"\n')}${body}` });

const ask = "await client.chat.completions.create({ model: 'chat', messages: [{ role: 'user', content: text }] })";
const askPy = 'client.chat.completions.create(model="chat", messages=[{"role": "user", "content": text}])';

const reported: readonly Row[] = [
  ts('a word of the answer', `export async function screen(candidate: Candidate, text: string) {\n  const answer = ${ask};\n  if (answer.choices[0].message.content === 'no') await ⟦rejectCandidate⟧(candidate);\n}\n`),
  ts('JSON of the answer', `export async function decide(loan: Loan, text: string) {\n  const answer = ${ask};\n  const { approved } = JSON.parse(answer.choices[0].message.content ?? '{}');\n  if (!approved) ⟦denyLoan⟧(loan);\n}\n`),
  ts('a tool that the model chose', `export async function act(text: string) {\n  const answer = ${ask};\n  for (const call of answer.choices[0].message.tool_calls ?? []) {\n    if (call.function.name === 'suspend') await ⟦suspendAccount⟧(JSON.parse(call.function.arguments).id);\n  }\n}\n`),
  ts('a table of tools', `const tools = { suspend: (args: { id: string }) => accounts.⟦suspend⟧(args.id), find: (args: { id: string }) => accounts.find(args.id) };\nexport async function act(text: string) {\n  const answer = ${ask};\n  const call = answer.choices[0].message.tool_calls[0];\n  return tools[call.function.name](JSON.parse(call.function.arguments));\n}\n`),
  ts('tools of a server that run without approval', "export const reply = (text: string) => client.responses.create({ model: 'chat', input: text, tools: [{ type: 'mcp', server_label: 'desk', server_url: url, require_approval: ⟦'never'⟧ }] });\n"),
  py('JSON of the answer', `def decide(application, text):\n    answer = ${askPy}\n    result = json.loads(answer.choices[0].message.content)\n    if result["score"] < 5:\n        ⟦reject_application⟧(application)\n`),
  py('a structured answer', `def decide(application, text):\n    answer = client.beta.chat.completions.parse(model="chat", messages=[], response_format=Verdict)\n    verdict = answer.choices[0].message.parsed\n    if verdict.refuse:\n        application.⟦status⟧ = "rejected"\n`),
  py('a table of tools', `def suspend_user(user_id):\n    users.⟦suspend⟧(user_id)\n\n\nTOOLS = {"suspend_user": suspend_user}\n\n\ndef act(text):\n    answer = ${askPy}\n    for call in answer.choices[0].message.tool_calls:\n        TOOLS[call.function.name](**json.loads(call.function.arguments))\n`),
  cs('JSON of the answer', '    public async Task Decide(LoanApplication application)\n    {\n        ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(application.Text));\n        var verdict = JsonSerializer.Deserialize<Verdict>(completion.Content[0].Text);\n        if (verdict.Approved) await ⟦ApproveLoan⟧(application);\n    }\n'),
  cs('a tool that the model chose', '    public async Task Act(string text)\n    {\n        ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(text));\n        foreach (ChatToolCall call in completion.ToolCalls)\n        {\n            switch (call.FunctionName)\n            {\n                case "suspend":\n                    ⟦SuspendAccount⟧(call.FunctionArguments);\n                    break;\n            }\n        }\n    }\n'),
  java('a word of the answer', '    void decide(Candidate candidate, ChatCompletionsOptions options) {\n        String word = client.getChatCompletions("chat", options).getChoices().get(0).getMessage().getContent();\n        if (word.contains("reject")) {\n            ⟦rejectCandidate⟧(candidate);\n        }\n    }\n'),
  go('a word of the answer', 'func Decide(ctx context.Context, client *azopenai.Client, options azopenai.ChatCompletionsOptions, account Account) error {\n\tanswer, err := client.GetChatCompletions(ctx, options, nil)\n\tif err != nil {\n\t\treturn err\n\t}\n\tvar verdict Verdict\n\tif err := json.Unmarshal([]byte(*answer.Choices[0].Message.Content), &verdict); err != nil {\n\t\treturn err\n\t}\n\tif verdict.Fraud {\n\t\treturn ⟦suspendAccount⟧(account)\n\t}\n\treturn nil\n}\n'),
];

const silent: readonly Row[] = [
  ts('an answer that is shown', `export async function reply(text: string) {\n  const answer = ${ask};\n  const content = answer.choices[0].message.content ?? '';\n  if (content === '') return 'no answer';\n  await db.messages.insert({ content });\n  return content;\n}\n`),
  ts('a person between', `export async function screen(candidate: Candidate, text: string) {\n  const answer = ${ask};\n  if (answer.choices[0].message.content === 'no') {\n    const review = await sendToReviewer(candidate);\n    if (review.approved) await rejectCandidate(candidate);\n  }\n}\n`),
  ts('a tool that looks something up', `export async function act(text: string) {\n  const answer = ${ask};\n  for (const call of answer.choices[0].message.tool_calls ?? []) {\n    if (call.function.name === 'getWeather') return getWeather(JSON.parse(call.function.arguments));\n  }\n}\n`),
  ts('tools of a server that wait for approval', "export const reply = (text: string) => client.responses.create({ model: 'chat', input: text, tools: [{ type: 'mcp', server_label: 'desk', server_url: url, require_approval: 'always' }] });\n"),
  py('an answer that is drafted for people', `def decide(application, text):\n    answer = ${askPy}\n    create_review_task(application, answer.choices[0].message.content)\n`),
  py('a loop that ends', `def chat(text):\n    answer = ${askPy}\n    if answer.choices[0].finish_reason == "stop":\n        return answer.choices[0].message.content\n    return None\n`),
  py('a tool that waits for approval', `def act(text):\n    answer = ${askPy}\n    for call in answer.choices[0].message.tool_calls:\n        if call.function.name == "suspend_user" and wait_for_human_approval(call):\n            suspend_user(json.loads(call.function.arguments)["id"])\n`),
  cs('an answer that is shown', '    public async Task<string> Reply(string text)\n    {\n        ChatCompletion completion = await chat.CompleteChatAsync(new UserChatMessage(text));\n        return completion.Content[0].Text;\n    }\n'),
  java('an answer that is shown', '    String reply(ChatCompletionsOptions options) {\n        String word = client.getChatCompletions("chat", options).getChoices().get(0).getMessage().getContent();\n        return word.isEmpty() ? "no answer" : word;\n    }\n'),
  go('an answer that is shown', 'func Reply(ctx context.Context, client *azopenai.Client, options azopenai.ChatCompletionsOptions) (string, error) {\n\tanswer, err := client.GetChatCompletions(ctx, options, nil)\n\tif err != nil {\n\t\treturn "", err\n\t}\n\treturn *answer.Choices[0].Message.Content, nil\n}\n'),
];

describe('missing-human-review for answers of models', () => {
  for (const { name, file, code: text } of reported) {
    it(`reports ${name} (${file})`, async () => {
      const { code, spans } = marked(text);
      const { findings, calls } = await checkText([missingHumanReview], { [file]: code });
      assert.deepEqual(calls.file.program.problems, []);
      assert.deepEqual(findings.map(({ span }) => code.slice(span.start, span.end)), spans.map(([start, end]) => code.slice(start, end)));
      for (const { message, clause } of findings) {
        assert.match(message, /\(Azure OpenAI\)/);
        assert.equal(clause, 'coc-human-oversight');
      }
    });
  }
  for (const { name, file, code } of silent) {
    it(`is silent on ${name} (${file})`, async () => {
      const { findings, calls } = await checkText([missingHumanReview], { [file]: code });
      assert.deepEqual(calls.file.program.problems, []);
      assert.notEqual(calls.calls.length, 0, 'the code reaches a model');
      assert.deepEqual(findings.map(({ message }) => message), []);
    });
  }
});
