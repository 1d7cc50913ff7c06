import { testCalls } from './expect-calls.js';

const host = 'https://r.cognitiveservices.azure.com';

describe('REST calls', () => {
  testCalls([
    { name: 'fetch of a literal', code: `await fetch('${host}/contentsafety/text:analyze?api-version=2024-09-01', { method: 'POST' });`, calls: [`content-safety/analyze-text @ '${host}/contentsafety/text:analyze?api-version=2024-09-01'`] },
    { name: 'template with the endpoint', code: 'await fetch(`${endpoint}/contentsafety/image:analyze?api-version=${v}`, { method: "POST" });', calls: ['content-safety/analyze-image @ `${endpoint}/contentsafety/image:analyze?api-version=${v}`'] },
    { name: 'URL in a variable', code: 'const url = `${endpoint}/contentsafety/text:analyze`;\nawait fetch(url, { method: "POST" });', calls: ['content-safety/analyze-text @ `${endpoint}/contentsafety/text:analyze`'] },
    { name: 'concatenation', code: `const url = endpoint + '/contentsafety/text:analyze?api-version=' + v;\nfetch(url, { method: 'POST' });`, calls: [`content-safety/analyze-text @ endpoint + '/contentsafety/text:analyze?api-version=' + v`] },
    { name: 'assembled from constants', code: 'const BASE = "/contentsafety";\nconst PATH = `${BASE}/text:analyze`;\nfetch(endpoint + PATH, { method: "POST" });', calls: ['content-safety/analyze-text @ `${BASE}/text:analyze`'] },
    { name: 'URL object', code: `const u = new URL('/contentsafety/text:analyze', endpoint);\nu.searchParams.set('api-version', v);\nfetch(u, { method: 'POST' });`, calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'URL object as text', code: `const u = new URL('/contentsafety/text:analyze', endpoint);\nfetch(u.toString(), { method: 'POST' });`, calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'axios member', code: "import axios from 'axios';\naxios.post(`${endpoint}/contentsafety/text:analyze`, body);", calls: ['content-safety/analyze-text @ `${endpoint}/contentsafety/text:analyze`'] },
    { name: 'axios configuration object', code: "import axios from 'axios';\naxios({ method: 'post', url: endpoint + '/contentsafety/text:analyze', data });", calls: ["content-safety/analyze-text @ endpoint + '/contentsafety/text:analyze'"] },
    { name: 'axios instance with a base', code: "import axios from 'axios';\nconst http = axios.create({ baseURL: `${endpoint}/contentsafety` });\nhttp.post('/text:analyze', body);", calls: ["content-safety/analyze-text @ '/text:analyze'"] },
    { name: 'got', code: "import got from 'got';\nawait got.post(`${endpoint}/contentsafety/text:analyze`, { json: body });", calls: ['content-safety/analyze-text @ `${endpoint}/contentsafety/text:analyze`'] },
    { name: 'node https options', code: { 'a.js': "const https = require('https');\nconst req = https.request({ hostname: h, path: '/contentsafety/text:analyze', method: 'POST' }, done);" }, calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'options in a variable', code: { 'a.js': "const https = require('https');\nconst options = { hostname: h, path: '/contentsafety/text:analyze', method: 'POST' };\nhttps.request(options, done);" }, calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'own helper in the file', code: "async function post(path, body) { return fetch(endpoint + path, { method: 'POST', body }); }\nawait post('/contentsafety/text:analyze', b);", calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'own helper that adds the prefix', code: "async function call(operation, body) { return fetch(`${endpoint}/contentsafety/${operation}?api-version=${v}`, { method: 'POST', body }); }\nawait call('text:analyze', b);\nawait call('image:analyze', b);", calls: ["content-safety/analyze-text @ 'text:analyze'", "content-safety/analyze-image @ 'image:analyze'"] },
    { name: 'helper of a class', code: "class Api { constructor(private base: string) {}\n private send(path: string) { return fetch(`${this.base}${path}`, { method: 'POST' }); }\n check() { return this.send('/contentsafety/text:analyze'); } }", calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'helper in another file', code: { 'src/http.ts': "export async function post(url: string, body: unknown) { return fetch(url, { method: 'POST', body }); }", 'src/a.ts': "import { post } from './http';\nawait post(`${endpoint}/contentsafety/text:analyze`, b);" }, calls: ['content-safety/analyze-text @ `${endpoint}/contentsafety/text:analyze`'] },
    { name: 'URL built by a function', code: "const urlFor = (path: string) => `${endpoint}/contentsafety/${path}`;\nfetch(urlFor('text:analyze'), { method: 'POST' });", calls: ["content-safety/analyze-text @ 'text:analyze'"] },
    { name: 'URL from a configuration object', code: "const config = { urls: { moderate: '/contentsafety/text:analyze' } };\nfetch(endpoint + config.urls.moderate, { method: 'POST' });", calls: ["content-safety/analyze-text @ '/contentsafety/text:analyze'"] },
    { name: 'URL from another file', code: { 'src/routes.ts': "export const MODERATE = '/contentsafety/text:analyze';", 'src/a.ts': "import { MODERATE } from './routes';\nfetch(`${endpoint}${MODERATE}`, { method: 'POST' });" }, calls: ['content-safety/analyze-text @ `${endpoint}${MODERATE}`'] },
    { name: 'route without case', code: `fetch('${host}/CustomVision/v3.0/Prediction/' + id + '/classify/iterations/' + name + '/image', { method: 'POST' });`, calls: [`custom-vision/classify-image @ '${host}/CustomVision/v3.0/Prediction/' + id + '/classify/iterations/' + name + '/image'`] },
    { name: 'the nostore route', code: 'fetch(`${e}/customvision/v3.0/prediction/${id}/classify/iterations/${name}/url/nostore`, { method: "POST" });', calls: ['custom-vision/classify-image-url-with-no-store @ `${e}/customvision/v3.0/prediction/${id}/classify/iterations/${name}/url/nostore`'] },
    { name: 'Document Intelligence with a model id', code: 'fetch(`${e}/documentintelligence/documentModels/prebuilt-idDocument:analyze?api-version=2024-11-30`, { method: "POST" });', calls: ['document-intelligence/analyze-document @ `${e}/documentintelligence/documentModels/prebuilt-idDocument:analyze?api-version=2024-11-30`'] },
    { name: 'the method decides between read and delete', code: 'fetch(`${e}/documentintelligence/documentModels/${m}/analyzeResults/${r}`, { method: "DELETE" });\nfetch(`${e}/documentintelligence/documentModels/${m}/analyzeResults/${r}`);', calls: ['document-intelligence/delete-analyze-result @ `${e}/documentintelligence/documentModels/${m}/analyzeResults/${r}`', 'document-intelligence/get-analyze-result @ `${e}/documentintelligence/documentModels/${m}/analyzeResults/${r}`'] },
    { name: 'a route of a known service that is not in the catalogue', code: "fetch(`${e}/contentsafety/text:summarize`, { method: 'POST' });", calls: ["~content-safety/? @ `${e}/contentsafety/text:summarize`"] },
    { name: 'only the header tells', code: "fetch(process.env.PREDICTION_URL, { method: 'POST', headers: { 'Prediction-Key': key } });", calls: ['~custom-vision/? @ process.env.PREDICTION_URL'] },

    { name: 'a text that reaches no request', code: `const help = 'POST ${host}/contentsafety/text:analyze';\nconsole.log(help);`, calls: [] },
    { name: 'a text in an assertion', code: `expect(fetch).toHaveBeenCalledWith('${host}/contentsafety/text:analyze');`, calls: [] },
    { name: 'a mocked route', code: `import nock from 'nock';\nnock(host).post('/contentsafety/text:analyze').reply(200);`, calls: [] },
    { name: 'a comment', code: `// fetch('${host}/contentsafety/text:analyze')`, calls: [] },
    { name: 'another service under a like path', code: "fetch('https://example.com/text:analyze', { method: 'POST' });", calls: [] },
    { name: 'a token scope is no call', code: "getToken('https://cognitiveservices.azure.com/.default');", calls: [] },
  ]);
});
