import type { Column } from './patterns.js';

const prediction = '@azure/cognitiveservices-customvision-prediction';
const classify = 'custom-vision/classify-image @ classifyImage';

const vision = (code: string): string => `import { PredictionAPIClient } from '${prediction}';\n${code}`;
const http = (code: string): string => `const endpoint = process.env.ENDPOINT;\n${code}`;
const rest = (place: string): readonly string[] => [`content-safety/analyze-text @ ${place}`];

/** How clients and URLs travel in TypeScript and JavaScript. */
export const typescript: Column = {
  variable: { code: vision('async function check(d) { const client = new PredictionAPIClient(k, e); return client.classifyImage(p, n, d); }'), calls: [classify] },
  'file-level': { code: vision('const client = new PredictionAPIClient(k, e);\nexport const check = (d) => client.classifyImage(p, n, d);'), calls: [classify] },
  'constructor-field': { code: vision('class C { private readonly client; constructor() { this.client = new PredictionAPIClient(k, e); } check(d) { return this.client.classifyImage(p, n, d); } }'), calls: [classify] },
  'field-initializer': { code: vision('class C { #client = new PredictionAPIClient(k, e); check(d) { return this.#client.classifyImage(p, n, d); } }'), calls: [classify] },
  'typed-parameter': { code: vision('export const check = (client: PredictionAPIClient, d: Buffer) => client.classifyImage(p, n, d);'), calls: [classify] },
  'passed-argument': { code: vision('function check(client, d) { return client.classifyImage(p, n, d); }\ncheck(new PredictionAPIClient(k, e), d);'), calls: [classify] },
  factory: { code: vision('const makeClient = () => new PredictionAPIClient(k, e);\nmakeClient().classifyImage(p, n, d);'), calls: [classify] },
  'cached-factory': { code: vision("import once from 'lodash/once';\nconst getClient = once(() => new PredictionAPIClient(k, e));\ngetClient().classifyImage(p, n, d);"), calls: [classify] },
  'lazy-property': { code: vision('class C { private made?: PredictionAPIClient; get client() { return (this.made ??= new PredictionAPIClient(k, e)); } check(d) { return this.client.classifyImage(p, n, d); } }'), calls: [classify] },
  'held-by-object': { code: vision('interface Services { vision: PredictionAPIClient }\nexport const check = ({ vision }: Services, d) => vision.classifyImage(p, n, d);'), calls: [classify] },
  'constructor-injection': { code: vision('@Injectable()\nclass C { constructor(private readonly client: PredictionAPIClient) {} check(d) { return this.client.classifyImage(p, n, d); } }'), calls: [classify] },
  'container-lookup': { code: vision("import { container } from 'tsyringe';\n(container.resolve('vision') as PredictionAPIClient).classifyImage(p, n, d);"), calls: [classify] },
  'registered-factory': { code: { 'src/module.ts': vision("export const provider = { provide: 'VISION', useFactory: () => new PredictionAPIClient(k, e) };"), 'src/check.ts': "@Injectable()\nclass C { constructor(@Inject('VISION') private readonly client: any) {} check(d) { return this.client.classifyImage(p, n, d); } }" }, calls: [classify] },
  'base-class': { code: vision('abstract class Base { protected client = new PredictionAPIClient(k, e); }\nclass C extends Base { check(d) { return this.client.classifyImage(p, n, d); } }'), calls: [classify] },
  interface: { none: 'the packages declare no interfaces for their class clients; a path-style client is one itself' },
  list: { code: vision('const clients: PredictionAPIClient[] = [];\nclients.push(new PredictionAPIClient(k, e));\nfor (const client of clients) client.classifyImage(p, n, d);'), calls: [classify] },
  map: { code: vision("const clients = new Map<string, PredictionAPIClient>([['eu', new PredictionAPIClient(k, e)]]);\nclients.get('eu')?.classifyImage(p, n, d);\nfor (const [region, client] of clients) { region.trim(); client.classifyImage(p, n, d); }"), calls: [classify, classify] },
  'tuple-result': { code: vision("const setup = () => ['eu', new PredictionAPIClient(k, e)] as const;\nconst [region, client] = setup();\nregion.trim();\nclient.classifyImage(p, n, d);"), calls: [classify] },
  conditional: { code: vision('let client = e ? new PredictionAPIClient(k, e) : null;\nif (!client) client = new PredictionAPIClient(k, f);\nclient.classifyImage(p, n, d);'), calls: [classify] },
  closure: { code: vision('const makeCheck = () => { const client = new PredictionAPIClient(k, e); return (d) => client.classifyImage(p, n, d); };'), calls: [classify] },
  alias: { code: `import { PredictionAPIClient as Vision } from '${prediction}';\nnew Vision(k, e).classifyImage(p, n, d);`, calls: [classify] },
  'qualified-name': { code: `import * as cv from '${prediction}';\nnew cv.PredictionAPIClient(k, e).classifyImage(p, n, d);`, calls: [classify] },
  'scoped-resource': { none: 'the clients close nothing' },
  'async-client': { none: 'every client is asynchronous' },
  poller: { code: "import { DocumentAnalysisClient } from '@azure/ai-form-recognizer';\nconst client = new DocumentAnalysisClient(e, k);\nconst poller = await client.beginAnalyzeDocument('prebuilt-read', data);\nconst result = await poller.pollUntilDone();\nconsole.log(result.pages);", calls: ['document-intelligence/analyze-document @ beginAnalyzeDocument'] },
  'other-file': { code: { 'src/clients.ts': vision('export const client = new PredictionAPIClient(k, e);'), 'src/check.ts': "import { client } from './clients.js';\nclient.classifyImage(p, n, d);" }, calls: [classify] },
  'other-folder': { code: { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@core/*": ["packages/core/src/*"] } } }', 'packages/core/src/ai.ts': vision('export const getClient = () => new PredictionAPIClient(k, e);'), 'packages/api/src/check.ts': "import { getClient } from '@core/ai';\ngetClient().classifyImage(p, n, d);" }, calls: [classify] },
  're-export': { code: { 'src/clients/vision.ts': vision('export const client = new PredictionAPIClient(k, e);'), 'src/clients/index.ts': "export * from './vision.js';", 'src/check.ts': "import { client } from './clients/index.js';\nclient.classifyImage(p, n, d);" }, calls: [classify] },
  'rest-literal': { code: http("await fetch('https://res.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01', { method: 'POST', body });"), calls: rest("'https://res.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01'") },
  'rest-constant': { code: http("const PATH = '/contentsafety/text:analyze';\nawait fetch(endpoint + PATH, { method: 'POST', body });"), calls: rest("'/contentsafety/text:analyze'") },
  'rest-format': { code: http("import { format } from 'node:util';\nawait fetch(format('%s/contentsafety/text:analyze?api-version=%s', endpoint, version), { method: 'POST', body });"), calls: rest("'%s/contentsafety/text:analyze?api-version=%s'") },
  'rest-joined': { code: http("await fetch(new URL('/contentsafety/text:analyze', endpoint), { method: 'POST', body });"), calls: rest("'/contentsafety/text:analyze'") },
  'rest-base': { code: "import axios from 'axios';\nconst http = axios.create({ baseURL: 'https://res.cognitiveservices.azure.com/contentsafety' });\nawait http.post('/text:analyze', body);", calls: rest("'/text:analyze'") },
  'rest-request-object': { code: http("const request = new Request(`${endpoint}/contentsafety/text:analyze`, { method: 'POST', body });\nawait fetch(request);"), calls: rest('`${endpoint}/contentsafety/text:analyze`') },
  'rest-helper': { code: http("const send = (path, body) => fetch(endpoint + path, { method: 'POST', body });\nawait send('/contentsafety/text:analyze', body);"), calls: rest("'/contentsafety/text:analyze'") },
  'rest-header': { code: http("const url = process.env.PREDICTION_URL;\nawait fetch(url, { method: 'POST', headers: { 'Prediction-Key': key }, body });"), calls: ['~custom-vision/? @ url'] },
  'unknown-member': { code: vision('new PredictionAPIClient(k, e).segmentImage(p);'), calls: ['custom-vision/? @ segmentImage'] },
  'silent-wrapper': { code: { 'src/wrapper.ts': vision('const client = new PredictionAPIClient(k, e);\nexport class Vision { classifyImage(d) { return client.classifyImage(p, n, d); } }'), 'src/check.ts': "import { Vision } from './wrapper';\nnew Vision().classifyImage(d);" }, calls: [] },
  'silent-vendor': { code: "import { ImageAnnotatorClient } from '@google-cloud/vision';\nnew ImageAnnotatorClient().classifyImage(d);", calls: [] },
  'silent-type': { code: `import type { PredictionAPIClient } from '${prediction}';\nexport type Result = ReturnType<PredictionAPIClient['classifyImage']>;`, calls: [] },
  'silent-double': { code: vision("import { vi } from 'vitest';\nconst client = vi.mocked(new PredictionAPIClient(k, e));\nconst other = { classifyImage: vi.fn() };\nother.classifyImage(p, n, d);"), calls: [] },
  'silent-text': { code: vision("/** Calls `client.classifyImage(p, n, d)`. */\nexport const help = 'client.classifyImage(p, n, d)';"), calls: [] },
  'silent-route': { code: "import express from 'express';\nconst app = express();\napp.post('/contentsafety/text:analyze', (req, res) => res.json({}));", calls: [] },
};
