import { testCalls } from './expect-calls.js';

const prediction = '@azure/cognitiveservices-customvision-prediction';
const classify = 'custom-vision/classify-image @ classifyImage';
const safety = '@azure-rest/ai-content-safety';
const analyzeText = "content-safety/analyze-text @ '/text:analyze'";

describe('calls of JavaScript clients in one file', () => {
  testCalls([
    { name: 'named import', code: `import { PredictionAPIClient } from '${prediction}';\nconst c = new PredictionAPIClient(k, e);\nawait c.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'renamed import', code: `import { PredictionAPIClient as P } from '${prediction}';\nnew P(k, e).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'namespace import', code: `import * as cv from '${prediction}';\nconst c = new cv.PredictionAPIClient(k, e);\nc.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'require with member', code: { 'a.js': `const P = require('${prediction}').PredictionAPIClient;\nconst c = new P(k, e);\nc.classifyImage(p, n, d);` }, calls: [classify] },
    { name: 'require with destructuring', code: { 'a.js': `const { PredictionAPIClient: P } = require('${prediction}');\nnew P(k, e).classifyImage(p, n, d);` }, calls: [classify] },
    { name: 'require of the package as a namespace', code: { 'a.js': `const cv = require('${prediction}');\nconst c = new cv.PredictionAPIClient(k, e);\nc.classifyImage(p, n, d);` }, calls: [classify] },
    { name: 'import = require', code: `import cv = require('${prediction}');\nnew cv.PredictionAPIClient(k, e).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'dynamic import', code: `const { PredictionAPIClient } = await import('${prediction}');\nnew PredictionAPIClient(k, e).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'dynamic import in a promise chain', code: `import('${prediction}').then((m) => { const c = new m.PredictionAPIClient(k, e); c.classifyImage(p, n, d); });`, calls: [classify] },
    { name: 'alias of the client', code: `import { PredictionAPIClient } from '${prediction}';\nconst a = new PredictionAPIClient(k, e);\nconst b = a;\nb.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'bound method taken from the client stays a member call only', code: `import { PredictionAPIClient } from '${prediction}';\nconst c = new PredictionAPIClient(k, e);\nconst o = { c };\no.c.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'assigned later', code: `import { PredictionAPIClient } from '${prediction}';\nlet c;\nfunction start() { c = new PredictionAPIClient(k, e); }\nfunction go() { return c.classifyImage(p, n, d); }`, calls: [classify] },
    { name: 'optional chaining and non-null', code: `import { PredictionAPIClient } from '${prediction}';\nlet c: PredictionAPIClient | undefined;\nc?.classifyImage(p, n, d);\nc!.detectImage(p, n, d);`, calls: [classify, 'custom-vision/detect-image @ detectImage'] },
    { name: 'class field', code: `import { PredictionAPIClient } from '${prediction}';\nclass A { private readonly c = new PredictionAPIClient(k, e);\n async go() { return this.c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'private name field', code: `import { PredictionAPIClient } from '${prediction}';\nclass A { #c = new PredictionAPIClient(k, e);\n go() { return this.#c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'field set in the constructor', code: `import { PredictionAPIClient } from '${prediction}';\nclass A { constructor() { this.c = new PredictionAPIClient(k, e); }\n go() { return this.c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'constructor parameter property', code: `import { PredictionAPIClient } from '${prediction}';\nclass A { constructor(private readonly c: PredictionAPIClient) {}\n go() { return this.c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'constructor parameter kept in a field', code: `import type { PredictionAPIClient } from '${prediction}';\nclass A { private c; constructor(c: PredictionAPIClient) { this.c = c; }\n go() { return this.c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'inherited field', code: `import { PredictionAPIClient } from '${prediction}';\nclass Base { protected c = new PredictionAPIClient(k, e); }\nclass A extends Base { go() { return this.c.classifyImage(p, n, d); } }`, calls: [classify] },
    { name: 'own class that extends the client', code: `import { PredictionAPIClient } from '${prediction}';\nclass Mine extends PredictionAPIClient {}\nnew Mine(k, e).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'static field and getter', code: `import { PredictionAPIClient } from '${prediction}';\nclass A { static c = new PredictionAPIClient(k, e); get own() { return A.c; } go() { A.c.classifyImage(p, n, d); return this.own.detectImage(p, n, d); } }`, calls: [classify, 'custom-vision/detect-image @ detectImage'] },
    { name: 'parameter type', code: `import type { PredictionAPIClient } from '${prediction}';\nasync function go(c: PredictionAPIClient) { return c.classifyImage(p, n, d); }`, calls: [classify] },
    { name: 'typed through an interface of the project', code: `import type { PredictionAPIClient } from '${prediction}';\ninterface Deps { vision: PredictionAPIClient }\nexport const go = ({ vision }: Deps) => vision.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'factory function', code: `import { PredictionAPIClient } from '${prediction}';\nfunction make() { return new PredictionAPIClient(k, e); }\nmake().classifyImage(p, n, d);`, calls: [classify] },
    { name: 'asynchronous factory', code: `import { PredictionAPIClient } from '${prediction}';\nconst make = async () => new PredictionAPIClient(await key(), e);\nconst c = await make();\nc.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'caching factory', code: `import { PredictionAPIClient } from '${prediction}';\nlet cached;\nfunction get() { if (!cached) cached = new PredictionAPIClient(k, e); return cached; }\nget().classifyImage(p, n, d);`, calls: [classify] },
    { name: 'wrapped in a memoizing function of a package', code: `import { PredictionAPIClient } from '${prediction}';\nimport once from 'lodash/once';\nconst get = once(() => new PredictionAPIClient(k, e));\nget().classifyImage(p, n, d);`, calls: [classify] },
    { name: 'object literal of clients', code: `import { PredictionAPIClient } from '${prediction}';\nconst services = { vision: { predictor: new PredictionAPIClient(k, e) } };\nservices.vision.predictor.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'destructured from an object', code: `import { PredictionAPIClient } from '${prediction}';\nconst services = { predictor: new PredictionAPIClient(k, e) };\nconst { predictor } = services;\npredictor.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'a map of clients', code: `import { PredictionAPIClient } from '${prediction}';\nconst clients = new Map();\nclients.set('a', new PredictionAPIClient(k, e));\nclients.get('a').classifyImage(p, n, d);`, calls: [classify] },
    { name: 'a record indexed by a variable', code: `import { PredictionAPIClient } from '${prediction}';\nconst clients = { eu: new PredictionAPIClient(k, e) };\nclients[region].classifyImage(p, n, d);`, calls: [classify] },
    { name: 'list of clients in a loop', code: `import { PredictionAPIClient } from '${prediction}';\nfor (const c of [new PredictionAPIClient(k, e)]) await c.classifyImage(p, n, d);`, calls: [classify] },
    { name: 'passed to a function of the file', code: { 'a.js': `import { PredictionAPIClient } from '${prediction}';\nfunction go(c) { return c.classifyImage(p, n, d); }\ngo(new PredictionAPIClient(k, e));` }, calls: [classify] },
    { name: 'handed to a callback', code: { 'a.js': `import { PredictionAPIClient } from '${prediction}';\nfunction withClient(run) { return run(new PredictionAPIClient(k, e)); }\nwithClient((c) => c.classifyImage(p, n, d));` }, calls: [classify] },
    { name: 'returned through a promise chain', code: `import { PredictionAPIClient } from '${prediction}';\nPromise.resolve().then(() => new PredictionAPIClient(k, e)).then((c) => c.classifyImage(p, n, d));`, calls: [classify] },
    { name: 'conditional and fallback', code: `import { PredictionAPIClient } from '${prediction}';\nconst c = test ? null : new PredictionAPIClient(k, e);\n(c ?? other).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'cast from unknown', code: `import type { PredictionAPIClient } from '${prediction}';\n(app.get('predictor') as PredictionAPIClient).classifyImage(p, n, d);`, calls: [classify] },
    { name: 'ReturnType of a factory', code: `import { PredictionAPIClient } from '${prediction}';\nconst make = () => new PredictionAPIClient(k, e);\nfunction go(c: ReturnType<typeof make>) { return c.classifyImage(p, n, d); }`, calls: [classify] },
    { name: 'type alias', code: `import type { PredictionAPIClient } from '${prediction}';\ntype Vision = PredictionAPIClient;\nfunction go(c: Vision) { return c.classifyImage(p, n, d); }`, calls: [classify] },
    { name: 'method on an object with this', code: `import { PredictionAPIClient } from '${prediction}';\nexport default { c: new PredictionAPIClient(k, e), go() { return this.c.classifyImage(p, n, d); } };`, calls: [classify] },
    { name: 'unknown member of a known client', code: `import { PredictionAPIClient } from '${prediction}';\nnew PredictionAPIClient(k, e).segmentImage(p);`, calls: ['custom-vision/? @ segmentImage'] },

    { name: 'path-style client in one chain', code: `import ContentSafetyClient from '${safety}';\nconst c = ContentSafetyClient(e, k);\nawait c.path('/text:analyze').post({ body: { text } });`, calls: [analyzeText] },
    { name: 'path-style client under any local name', code: `import make from '${safety}';\nmake(e, k).path('/text:analyze').post({ body: { text } });`, calls: [analyzeText] },
    { name: 'path in a variable', code: `import make from '${safety}';\nconst route = make(e, k).path('/text:analyze');\nconst r = await route.post({ body: { text } });`, calls: [analyzeText] },
    { name: 'path text in a constant', code: `import make from '${safety}';\nconst PATH = '/text:analyze';\nmake(e, k).path(PATH).post({ body: { text } });`, calls: [analyzeText] },
    { name: 'default through require', code: { 'a.js': `const make = require('${safety}').default;\nmake(e, k).path('/text:analyze').post({});` }, calls: [analyzeText] },
    { name: 'default through destructured require', code: { 'a.js': `const { default: make } = require('${safety}');\nmake(e, k).path('/text:analyze').post({});` }, calls: [analyzeText] },
    { name: 'default of a namespace import', code: `import * as cs from '${safety}';\ncs.default(e, k).path('/text:analyze').post({});`, calls: [analyzeText] },
    { name: 'type annotated path-style client', code: `import type { ContentSafetyClient } from '${safety}';\nexport const go = (c: ContentSafetyClient) => c.path('/text:analyze').post({});`, calls: [analyzeText] },
    { name: 'the verb decides the operation', code: `import make from '${safety}';\nconst c = make(e, k);\nconst list = c.path('/text/blocklists/{blocklistName}', name);\nlist.patch({});\nc.path('/text/blocklists/{blocklistName}', name).delete();`, calls: ["content-safety/create-or-update-blocklist @ '/text/blocklists/{blocklistName}'", "content-safety/delete-blocklist @ '/text/blocklists/{blocklistName}'"] },
    { name: 'identifier written into the path', code: "import make from '@azure-rest/ai-document-intelligence';\nmake(e, k).path(`/documentModels/${id}:analyze`).post({});", calls: ['document-intelligence/analyze-document @ `/documentModels/${id}:analyze`'] },
    { name: 'unchecked path of a route without a client', code: `import make from '${safety}';\nmake(e, k).pathUnchecked('/text:shieldPrompt').post({});`, calls: ["content-safety/shield-prompt @ '/text:shieldPrompt'"] },
    { name: 'poller of a newer client', code: `import { DocumentAnalysisClient } from '@azure/ai-form-recognizer';\nconst c = new DocumentAnalysisClient(e, k);\nconst poller = await c.beginAnalyzeDocument('prebuilt-invoice', file);\nawait poller.pollUntilDone();`, calls: ['document-intelligence/analyze-document @ beginAnalyzeDocument'] },
    { name: 'callback style of an older client', code: { 'a.js': `const { ComputerVisionClient } = require('@azure/cognitiveservices-computervision');\nnew ComputerVisionClient(k, e).analyzeImage(url, { visualFeatures: ['Adult'] }, (err, result) => {});` }, calls: ['image-analysis/analyze-image @ analyzeImage'] },
    { name: 'a client that hands out another is no call', code: { 'a.js': `const { FormTrainingClient } = require('@azure/ai-form-recognizer');\nconst r = new FormTrainingClient(e, k).getFormRecognizerClient();\nr.beginRecognizeInvoices(f);` }, calls: ['document-intelligence/recognize-invoices @ beginRecognizeInvoices'] },
  ]);
});

describe('what is not a call', () => {
  testCalls([
    { name: 'own class with the SDK name', code: `class PredictionAPIClient { classifyImage() {} }\nnew PredictionAPIClient().classifyImage();`, calls: [] },
    { name: 'own module with the SDK class name', code: { 'src/vision.ts': `export class PredictionAPIClient { classifyImage() {} }`, 'src/b.ts': `import { PredictionAPIClient } from './vision';\nnew PredictionAPIClient().classifyImage();` }, calls: [] },
    { name: 'client of another vendor', code: `import { ImageAnnotatorClient } from '@google-cloud/vision';\nnew ImageAnnotatorClient().classifyImage(d);`, calls: [] },
    { name: 'a client imported but another object called', code: `import { PredictionAPIClient } from '${prediction}';\nconst c = new PredictionAPIClient(k, e);\nother.classifyImage(c);`, calls: [] },
    { name: 'types only', code: `import type { PredictionAPIClient } from '${prediction}';\ndeclare const c: PredictionAPIClient;\nexport type Result = ReturnType<typeof c.classifyImage>;`, calls: [] },
    { name: 'comments and strings', code: `import { PredictionAPIClient } from '${prediction}';\n// c.classifyImage(p, n, d)\nconst help = 'call c.classifyImage(p, n, d)';`, calls: [] },
    { name: 'wrapper call', code: { 'src/vision.ts': `import { PredictionAPIClient } from '${prediction}';\nconst c = new PredictionAPIClient(k, e);\nexport const classifyImage = (d) => c.classifyImage(p, n, d);`, 'src/b.ts': `import { classifyImage } from './vision';\nclassifyImage(photo);` }, calls: [] },
    { name: 'object literal standing in for the client', code: `import type { PredictionAPIClient } from '${prediction}';\nconst fake: PredictionAPIClient = { classifyImage: async () => ({}) } as unknown as PredictionAPIClient;\nfake.classifyImage(p, n, d);`, calls: [] },
    { name: 'test double of a mocking package', code: `import { mock } from 'jest-mock-extended';\nimport type { PredictionAPIClient } from '${prediction}';\nconst c = mock<PredictionAPIClient>();\nc.classifyImage(p, n, d);`, calls: [] },
    { name: 'stubbed instance', code: `import sinon from 'sinon';\nimport { PredictionAPIClient } from '${prediction}';\nconst c = sinon.createStubInstance(PredictionAPIClient);\nc.classifyImage.resolves({});`, calls: [] },
    { name: 'housekeeping of a client', code: `import make from '${safety}';\nconst c = make(e, k);\nc.pipeline.removePolicy({ name: 'x' });\nc.toString();`, calls: [] },
    { name: 'path without a verb', code: `import make from '${safety}';\nmake(e, k).path('/text:analyze');`, calls: [] },
  ]);
});
