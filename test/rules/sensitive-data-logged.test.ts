import { sensitiveDataLogged } from '../../src/rules/sensitive-data-logged.js';
import { sensitiveDataLoggedInGo } from './go/sensitive-data-logged.cases.js';
import { sensitiveDataLoggedInJava } from './java/sensitive-data-logged.cases.js';
import { sensitiveDataLoggedInPython } from './python/sensitive-data-logged.cases.js';
import { sensitiveDataLoggedInCsharp } from './csharp/sensitive-data-logged.cases.js';
import { testRule } from './rule-tester.js';
import { analyzeDocument, analyzeText, holder, logSays } from './sensitive-data-logged.words.js';

const safety = "import ContentSafetyClient, { type ContentSafetyClient as Client } from '@azure-rest/ai-content-safety';\nexport const make = (key: never) => ContentSafetyClient(process.env.ENDPOINT ?? '', key);\n";
const documents = "import DocumentIntelligence, { getLongRunningPoller, type DocumentIntelligenceClient } from '@azure-rest/ai-document-intelligence';\nexport const make = (key: never) => DocumentIntelligence(process.env.ENDPOINT ?? '', key);\n";
const forms = "import { DocumentAnalysisClient } from '@azure/ai-form-recognizer';\n";

/** A function that has a text judged, with a statement before the call. */
const judging = (statement: string): string => `${safety}export async function judge(client: Client, user: { id: string; name: string }, text: string) {
  ${statement}
  const response = await client.path('/text:analyze').post({ body: { text } });
  return response.status === '200';
}
`;
/** A function that reads a document of some model, with a statement behind the call. */
const reading = (model: string, statement: string): string => `${forms}export async function read(client: DocumentAnalysisClient, file: Buffer, logger: { info(...parts: unknown[]): void }) {
  const poller = await client.beginAnalyzeDocument('${model}', file);
  const result = await poller.pollUntilDone();
  ${statement}
  return result;
}
`;

const call = "5:38 '/text:analyze' – The call that the text goes to.";

testRule(sensitiveDataLogged, {
  invalid: [
    {
      name: 'the text itself',
      code: judging('console.⟦log⟧(`judging ${text}`);'),
      findings: [{ message: logSays.text(analyzeText, 'console.log', 'the console'), evidence: [call, '4:26 text – What is logged.'] }],
    },
    {
      name: 'the beginning of the text',
      code: judging('console.⟦debug⟧(user.id, text.slice(0, 80));'),
      findings: [{ message: logSays.text(analyzeText, 'console.debug', 'the console'), evidence: [call, '4:26 text – What is logged.'] }],
    },
    {
      name: 'the text as a field of a log entry',
      code: `${safety}import winston from 'winston';
const logger = winston.createLogger();
export async function judge(client: Client, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text: text.trim() } });
  if (response.status !== '200') logger.⟦error⟧('failed', { status: response.status, text });
  return response;
}
`,
      findings: [{ message: logSays.text(analyzeText, 'logger.error', 'a log'), evidence: ["6:38 '/text:analyze' – The call that the text goes to.", '7:84 text – What is logged.'] }],
    },
    {
      name: 'the text in telemetry',
      code: judging("telemetry.⟦trackEvent⟧({ name: 'judged', properties: { input: text } });"),
      findings: [{ message: logSays.text(analyzeText, 'telemetry.trackEvent', 'telemetry'), evidence: [call, '4:63 text – What is logged.'] }],
    },
    {
      name: 'the text in a span',
      code: judging("span.⟦setAttribute⟧('input', text);"),
      findings: [{ message: logSays.text(analyzeText, 'span.setAttribute', 'a trace'), evidence: [call, '4:30 text – What is logged.'] }],
    },
    {
      name: 'a request of which the text is a part',
      code: `${safety}export async function POST(req: Request) {
  const body = await req.json();
  console.⟦log⟧('request', body);
  return make(null as never).path('/text:analyze').post({ body: { text: body.message } });
}
`,
      findings: [{ message: logSays.text(analyzeText, 'console.log', 'the console', holder), certainty: 'likely', evidence: ["6:35 '/text:analyze' – The call that the text goes to.", '5:26 body – What is logged.'] }],
    },
    {
      name: 'a text that a function of another file sends',
      code: `import { isAllowed } from './moderation.js';
export async function post(comment: { id: string; text: string }) {
  console.⟦info⟧('new comment', comment.id, comment.text);
  return isAllowed(comment.text);
}
`,
      files: {
        'src/moderation.ts': `${safety}export async function isAllowed(message: string) {
  const response = await make(null as never).path('/text:analyze').post({ body: { text: message } });
  return response.status === '200';
}
`,
      },
      findings: [{
        message: logSays.text(analyzeText, 'console.info', 'the console'),
        evidence: ['4:10 isAllowed – The call that the text goes to.', "src/moderation.ts 4:51 '/text:analyze' – The service is called here.", '3:43 comment.text – What is logged.'],
      }],
    },
    {
      name: 'a name that the project file declares as a log',
      code: judging('journal.⟦note⟧(text);'),
      policy: { names: { humanSteps: [], consequentialActions: [], moderationVerdicts: [], logs: ['journal.note'], endUserSources: [], inputBounds: [] } },
      findings: [{ message: logSays.text(analyzeText, 'journal.note', 'a log'), evidence: [call, '4:16 text – What is logged.'] }],
    },
    {
      name: 'fields of an identity document',
      code: reading('prebuilt-idDocument', "logger.⟦info⟧('read', result.documents?.[0]?.fields);"),
      findings: [{ message: logSays.result(analyzeDocument, 'identity data', 'logger.info', 'a log'), evidence: ['3:31 beginAnalyzeDocument – The call whose result holds identity data.', '5:23 result.documents?.[0]?.fields – What is logged.'] }],
    },
    {
      name: 'the whole result of a tax form, as text',
      code: reading('prebuilt-tax.us.w2', 'console.⟦log⟧(JSON.stringify(result, null, 2));'),
      findings: [{ message: logSays.result(analyzeDocument, 'tax, finance and identity data', 'console.log', 'the console'), evidence: ['3:31 beginAnalyzeDocument – The call whose result holds tax, finance and identity data.', '5:30 result – What is logged.'] }],
    },
    {
      name: 'a result by route',
      code: `${documents}export async function read(client: DocumentIntelligenceClient, base64Source: string, logger: { debug(text: string): void }) {
  const first = await client.path('/documentModels/{modelId}:analyze', 'prebuilt-healthInsuranceCard.us').post({ contentType: 'application/json', body: { base64Source } });
  const { body } = await getLongRunningPoller(client, first).pollUntilDone();
  for (const document of body.analyzeResult.documents) {
    const member = document.fields.Member.valueString;
    logger.⟦debug⟧('member ' + member);
  }
}
`,
      findings: [{
        message: logSays.result(analyzeDocument, 'health and identity data', 'logger.debug', 'a log'),
        evidence: ["4:35 '/documentModels/{modelId}:analyze' – The call whose result holds health and identity data.", '8:30 member – What is logged.'],
      }],
    },
    {
      name: 'text that was read, in a program that serves requests',
      code: `import { type DocumentAnalysisClient } from '@azure/ai-form-recognizer';
import express from 'express';
export const app = (client: DocumentAnalysisClient) =>
  express().post('/read', async (req, res) => {
    const poller = await client.beginAnalyzeDocument('prebuilt-read', req);
    const { content, pages } = await poller.pollUntilDone();
    console.log(pages.length);
    console.⟦log⟧(content);
    res.send(content);
  });
`,
      findings: [{ message: logSays.result(analyzeDocument, 'the text that was read', 'console.log', 'the console'), evidence: ['5:33 beginAnalyzeDocument – The call whose result holds the text that was read.', '8:17 content – What is logged.'] }],
    },
    {
      name: 'a result that a function of another file hands back',
      code: `import { readCard } from './documents.js';
export async function register(file: Buffer, logger: { info(text: string): void }) {
  const card = await readCard(file);
  logger.⟦info⟧('registered ' + card.documents[0].fields.LastName.content);
}
`,
      files: {
        'src/documents.ts': `${forms}export async function readCard(file: Buffer) {
  const client = new DocumentAnalysisClient(process.env.ENDPOINT ?? '', null as never);
  const poller = await client.beginAnalyzeDocument('prebuilt-idDocument', file);
  return poller.pollUntilDone();
}
`,
      },
      findings: [{
        message: logSays.result(analyzeDocument, 'identity data', 'logger.info', 'a log'),
        evidence: ['3:22 readCard – The call whose result holds identity data.', 'src/documents.ts 4:31 beginAnalyzeDocument – The service is called here.', '4:31 card.documents[0].fields.LastName.content – What is logged.'],
      }],
    },
    {
      name: 'a text on its way through functions of the file',
      code: `${safety}const record = (line: string) => console.⟦log⟧(line);
const ask = (client: Client, content: string) => client.path('/text:analyze').post({ body: { text: content } });
export async function judge(client: Client, post: { title: string; body: string }) {
  record(post.body);
  console.log(post.title);
  return ask(client, post.body);
}
`,
      findings: [{ message: logSays.text(analyzeText, 'console.log', 'the console'), evidence: ["4:62 '/text:analyze' – The call that the text goes to.", '3:46 line – What is logged.'] }],
    },
    ...sensitiveDataLoggedInPython.invalid,
    ...sensitiveDataLoggedInCsharp.invalid,
    ...sensitiveDataLoggedInGo.invalid,
    ...sensitiveDataLoggedInJava.invalid,
  ],
  valid: [
    ...['console.log(`judging ${text.length} characters`);', 'console.log(user.id);', 'console.log(hashText(text));', "console.log('judging');", 'const redacted = redactPii(text); console.log(redacted);', 'console.log(Boolean(text), countWords(text));', 'text = maskNames(text); console.log(text);', 'blog.save(text);', 'store.set(user.id, text);', "console.log(text ? 'given' : 'missing');"].map((statement) => ({
      name: `beside a text that is judged: ${statement}`,
      code: judging(statement),
    })),
    ...[
      "if (response.status !== '202') logger.error('refused', response.body);",
      "if (isUnexpected(response)) {\n    logger.error('refused', response.body);\n    return null;\n  }",
      "if (response.status === '202') return response;\n  logger.error('refused', response.body);",
    ].map((statement) => ({
      name: `what came in place of an answer: ${statement.split('\n')[0] ?? ''}`,
      code: `${documents}import { isUnexpected } from '@azure-rest/ai-document-intelligence';
import winston from 'winston';
const logger = winston.createLogger();
export async function read(client: DocumentIntelligenceClient, base64Source: string) {
  const response = await client.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ contentType: 'application/json', body: { base64Source } });
  ${statement}
  return response;
}
`,
    })),
    {
      name: 'what another service answers about the text that was read',
      language: 'python' as const,
      code: `import logging
import requests
from azure.ai.documentintelligence import DocumentIntelligenceClient

logger = logging.getLogger(__name__)


def language_of(client: DocumentIntelligenceClient, stream):
    result = client.begin_analyze_document("prebuilt-idDocument", stream).result()
    answer = requests.post(DETECTOR, json={"text": result.content}, timeout=10)
    logger.info("detected %s", answer.json())
    return answer
`,
    },
    {
      name: 'the severities of the answer',
      code: `${safety}export async function judge(client: Client, text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  console.log(response.status, response.body.categoriesAnalysis);
  for (const { category, severity } of response.body.categoriesAnalysis) console.log(category, severity);
  const flagged = response.body.categoriesAnalysis.some(({ severity }) => severity > 2);
  console.info('flagged', flagged);
}
`,
    },
    {
      name: 'an error',
      code: `${safety}export async function judge(client: Client, text: string) {
  try {
    return await client.path('/text:analyze').post({ body: { text } });
  } catch (error) {
    console.error('failed', error);
    throw error;
  }
}
`,
    },
    {
      name: 'a script that shows its user what it does',
      code: `${safety}async function main() {
  const text = process.argv[2] ?? '';
  console.log('judging', text);
  const response = await make(null as never).path('/text:analyze').post({ body: { text } });
  console.log(response.body);
}
main().catch(console.error);
`,
    },
    {
      name: 'a text that the program itself wrote',
      code: `${safety}const text = 'hello world';
export async function probe(client: Client) {
  console.log('probing with', text);
  return client.path('/text:analyze').post({ body: { text } });
}
`,
    },
    ...["logger.info('pages', result.pages.length);", 'logger.info(result.modelId, result.documents?.[0]?.confidence);', "for (const name of Object.keys(result.documents?.[0]?.fields ?? {})) logger.info('field', name);", 'logger.info(poller.getOperationState().status);', 'const count = result.documents.length; logger.info(`${count} documents`);', 'logger.info(redactFields(result));', 'const saved = await store.save(result); logger.info(saved);'].map((statement) => ({
      name: `beside an identity document: ${statement}`,
      code: reading('prebuilt-idDocument', statement),
    })),
    {
      name: 'another text that goes to another function',
      code: `import { isAllowed } from './moderation.js';
export async function post(comment: { id: string; title: string; text: string }, topic: string) {
  console.log(topic, comment.title);
  return isAllowed(comment.text, topic);
}
`,
      reachesNothing: true,
      files: {
        'src/moderation.ts': `${safety}export async function isAllowed(message: string, topic: string) {
  const response = await make(null as never).path('/text:analyze').post({ body: { text: message } });
  return response.status === '200' && topic !== 'private';
}
`,
      },
    },
    { name: 'a receipt', code: reading('prebuilt-receipt', 'logger.info(result.documents);') },
    { name: 'a model that is not known', code: reading('parts-list', 'logger.info(result.documents);') },
    { name: 'text that was read, in a library', code: reading('prebuilt-read', 'console.log(result.content);') },
    ...sensitiveDataLoggedInPython.valid,
    ...sensitiveDataLoggedInCsharp.valid,
    ...sensitiveDataLoggedInGo.valid,
    ...sensitiveDataLoggedInJava.valid,
  ],
});
