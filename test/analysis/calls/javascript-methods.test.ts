import { testCalls } from './expect-calls.js';

const vision = (code: string): string => `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst client = new PredictionAPIClient(k, e);\n${code}`;
const classify = 'custom-vision/classify-image @ classifyImage';

describe('methods of JavaScript clients as values', () => {
  testCalls([
    { name: 'bound and kept', code: vision('const run = client.classifyImage.bind(client);\nawait run(p, n, d);'), calls: ['custom-vision/classify-image @ run'] },
    { name: 'kept in an object', code: vision('const actions = { check: client.classifyImage };\nactions.check(p, n, d);'), calls: ['custom-vision/classify-image @ check'] },
    { name: 'bound and handed on', code: vision('photos.map(client.classifyImage.bind(client));'), calls: [classify] },
    { name: 'to a promise', code: vision('load().then(client.classifyImage);'), calls: [classify] },
    { name: 'to a function that makes a promise of it', code: vision("import { promisify } from 'node:util';\nconst run = promisify(client.classifyImage);"), calls: [classify] },
    { name: 'to a function of the file that calls it', code: vision('const retry = (fn, ...args) => fn(...args);\nretry(client.classifyImage, p, n, d);'), calls: [classify] },
    { name: 'to a function of the file that does not call it', code: vision('const register = (fn) => { handlers.push(fn); };\nregister(client.classifyImage);'), calls: [`~${classify}`] },
    { name: 'to a function nobody knows', code: vision("import { withRetry } from 'resilience';\nwithRetry(client.classifyImage, p, n, d);"), calls: [`~${classify}`] },
    { name: 'from another file', code: { 'src/clients.ts': vision('export const classify = client.classifyImage;'), 'src/check.ts': "import { classify } from './clients';\nclassify(p, n, d);" }, calls: ['custom-vision/classify-image @ classify'] },
    { name: 'looked at by an assertion', code: vision('expect(client.classifyImage).toHaveBeenCalled();\nassert.equal(typeof client.classifyImage, \'function\');'), calls: [] },
    { name: 'stood in for by a mock', code: vision("vi.mocked(client.classifyImage);\njest.spyOn(client, 'classifyImage');"), calls: [] },
    { name: 'a member that is no operation', code: vision('setTimeout(client.close, 10);'), calls: [] },
  ]);
});
