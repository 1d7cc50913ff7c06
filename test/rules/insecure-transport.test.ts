import assert from 'node:assert/strict';
import { insecureTransport } from '../../src/rules/insecure-transport.js';
import { isNearby } from '../../src/rules/insecure-endpoints.js';
import { insecureTransportInGo } from './go/insecure-transport.cases.js';
import { insecureTransportInJava } from './java/insecure-transport.cases.js';
import { testRule } from './rule-tester.js';

const safety = "import ContentSafetyClient from '@azure-rest/ai-content-safety';\nimport { DefaultAzureCredential } from '@azure/identity';\n";
const safetyPy = 'from azure.ai.contentsafety import ContentSafetyClient\n';
const safetyCs = 'using System;\nusing System.Net;\nusing System.Net.Http;\nusing System.Threading.Tasks;\nusing Azure.AI.ContentSafety;\nusing Azure.Identity;\n';

const SAFETY = 'Azure AI Content Safety';
const http = (service: string): string => `${service} is reached over http://, so keys and content can be read on the way. An https:// address clears it.`;
const remedy = 'Leaving the checks on, or trusting the issuing authority by name, clears it.';
const unchecked = (name: string, service = SAFETY): string => `${name} switches certificate checks off for the connection to ${service}. ${remedy}`;
const hinted = (name: string, service = SAFETY): string => `${name} switches certificate checks off in a file that reaches ${service}; where the setting goes cannot be seen. ${remedy}`;
const wide = (name: string, service = SAFETY): string => `${name} switches certificate checks off for the whole process, the connection to ${service} included. ${remedy}`;
const old = (name: string, service = SAFETY): string => `${name} allows TLS older than 1.2 for the connection to ${service}. TLS 1.2 or newer clears it.`;
const https = (from: string, file?: string) => [{ title: 'Use https://', changes: [[from, from.replace('http:', 'https:')]] as const, safe: true, ...(file === undefined ? {} : { file }) }];
const on = (from: string, to: string) => [{ title: 'Switch certificate checks on', changes: [[from, to]] as const }];

testRule(insecureTransport, {
  invalid: [
    {
      name: 'the endpoint of a client',
      code: `${safety}export const client = ContentSafetyClient(⟦'http://moderation.cognitiveservices.azure.com'⟧, new DefaultAzureCredential());\n`,
      findings: [{ message: http(SAFETY), evidence: ["3:43 'http://moderation.cognitiveservices.azure.com' – The address is written here."], fixes: https("'http://moderation") }],
    },
    {
      name: 'an endpoint in a template, by way of a constant',
      code: `${safety}const endpoint = ⟦\`http://\${process.env.RESOURCE}.cognitiveservices.azure.com\`⟧;
export const client = ContentSafetyClient(endpoint, new DefaultAzureCredential());
`,
      findings: [{
        message: http(SAFETY),
        evidence: ['3:18 `http://${process.env.RESOURCE}.cognitiveservices.azure.com` – The address is written here.', '4:43 endpoint – It reaches Azure AI Content Safety here.'],
        fixes: https('`http://$'),
      }],
    },
    {
      name: 'an endpoint in another file',
      code: `${safety}import { endpoint } from './settings.js';
export const client = ContentSafetyClient(⟦endpoint⟧, new DefaultAzureCredential());
`,
      files: { 'src/settings.ts': "export const endpoint = 'http://moderation.cognitiveservices.azure.com';\n" },
      findings: [{
        message: http(SAFETY),
        evidence: ["src/settings.ts 1:25 'http://moderation.cognitiveservices.azure.com' – The address is written here.", '4:43 endpoint – It reaches Azure AI Content Safety here.'],
        fixes: https("'http://moderation", 'src/settings.ts'),
      }],
    },
    {
      name: 'the address of a request',
      code: "export const tag = (body: string) => fetch(⟦'http://westeurope.api.cognitive.microsoft.com/vision/v3.2/tag'⟧, { method: 'POST', body });\n",
      findings: [{ message: http('Image Analysis'), evidence: ["1:44 'http://westeurope.api.cognitive.microsoft.com/vision/v3.2/tag' – The address is written here."], fixes: https("'http://west") }],
    },
    {
      name: 'the base address of a request',
      language: 'javascript',
      code: `import axios from 'axios';
const vision = axios.create({ baseURL: ⟦'http://vision.example.com'⟧ });
export const tag = (body) => vision.post('/vision/v3.2/tag', body);
`,
      findings: [{
        message: http('Image Analysis'),
        evidence: ["2:40 'http://vision.example.com' – The address is written here."],
        fixes: https("'http://vision"),
      }],
    },
    {
      name: 'an agent that reaches a helper through options',
      code: `import { Agent } from 'undici';
import { post } from './http.js';
export async function moderate(resource: string, custom: boolean, text: string, headers: Record<string, string>) {
  let dispatcher: Agent | null = null;
  if (custom) {
    dispatcher = new Agent({ connect: { ⟦rejectUnauthorized: false⟧ } });
  }
  return post(\`https://\${resource}/contentsafety/text:analyze?api-version=2024-11-01\`, { text }, { headers, dispatcher });
}
`,
      files: { 'src/http.ts': "export async function post(url: string, data: object, options: object) {\n  return fetch(url, { method: 'POST', body: JSON.stringify(data), ...options });\n}\n" },
      findings: [{
        message: unchecked('rejectUnauthorized'),
        evidence: ['8:15 `https://${resource}/contentsafety/text:analyze?api-version=2024-11-01` – This connection to Azure AI Content Safety uses it.'],
        fixes: on('rejectUnauthorized: false', 'rejectUnauthorized: true'),
      }],
    },
    {
      name: 'an agent of an HTTP client',
      language: 'javascript',
      code: `const axios = require('axios');
const https = require('https');
const api = axios.create({ httpsAgent: new https.Agent({ ⟦rejectUnauthorized: false⟧ }) });
exports.moderate = (endpoint, text) => api.post(endpoint + '/contentsafety/text:analyze?api-version=2024-09-01', { text });
`,
      findings: [{
        message: unchecked('rejectUnauthorized'),
        evidence: ["4:49 endpoint + '/contentsafety/text:analyze?api-version=2024-09-01' – This connection to Azure AI Content Safety uses it."],
        fixes: on('rejectUnauthorized: false', 'rejectUnauthorized: true'),
      }],
    },
    {
      name: 'options of the client itself',
      code: `${safety}export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential(), { tlsOptions: { ⟦rejectUnauthorized: false⟧ } });\n`,
      findings: [{
        message: unchecked('rejectUnauthorized'),
        evidence: ['3:23 ContentSafetyClient – This connection to Azure AI Content Safety uses it.'],
        fixes: on('rejectUnauthorized: false', 'rejectUnauthorized: true'),
      }],
    },
    {
      name: 'an exported agent whose users are out of sight',
      code: `${safety}import https from 'node:https';
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
export const agent = new https.Agent({ ⟦rejectUnauthorized: false⟧ });
`,
      findings: [{
        message: hinted('rejectUnauthorized'),
        severity: 'warning',
        certainty: 'likely',
        evidence: ['4:23 ContentSafetyClient – This file reaches Azure AI Content Safety.'],
        fixes: on('rejectUnauthorized: false', 'rejectUnauthorized: true'),
      }],
    },
    {
      name: 'the switch of the whole process',
      code: `${safety}⟦process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'⟧;
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
`,
      findings: [{
        message: wide('NODE_TLS_REJECT_UNAUTHORIZED'),
        severity: 'warning',
        evidence: ['4:23 ContentSafetyClient – This file reaches Azure AI Content Safety.'],
        fixes: [{ title: 'Remove the assignment', changes: [["process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n", '']] }],
      }],
    },
    {
      name: 'the same switch in brackets, under a condition',
      language: 'javascript',
      code: `if (process.env.DEBUG) {
  ⟦process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0⟧;
}
export const tag = (base, body) => fetch(base + '/vision/v3.2/tag', { method: 'POST', body });
`,
      findings: [{
        message: wide('NODE_TLS_REJECT_UNAUTHORIZED', 'Image Analysis'),
        severity: 'warning',
        evidence: ["4:42 base + '/vision/v3.2/tag' – This file reaches Image Analysis."],
        fixes: [{ title: 'Remove the assignment', changes: [['  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;\n', '']] }],
      }],
    },
    {
      name: 'an old version of TLS',
      code: `import https from 'node:https';
import axios from 'axios';
const httpsAgent = new https.Agent({ ⟦minVersion: 'TLSv1'⟧ });
export const moderate = (base: string, text: string) => axios.post(\`\${base}/contentsafety/text:analyze\`, { text }, { httpsAgent });
`,
      findings: [{
        message: old('minVersion'),
        evidence: ['4:68 `${base}/contentsafety/text:analyze` – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Require TLS 1.2', changes: [["'TLSv1'", "'TLSv1.2'"]] }],
      }],
    },
    {
      name: 'an identity check that accepts every name',
      code: `import https from 'node:https';
export class Moderator {
  private readonly agent = new https.Agent({ ⟦checkServerIdentity: () => undefined⟧ });
  send(body: string) {
    const request = https.request('https://a.cognitiveservices.azure.com/contentsafety/text:analyze', { method: 'POST', agent: this.agent });
    request.end(body);
  }
}
`,
      findings: [{
        message: unchecked('checkServerIdentity'),
        evidence: ["5:35 'https://a.cognitiveservices.azure.com/contentsafety/text:analyze' – This connection to Azure AI Content Safety uses it."],
        fixes: [{ title: 'Remove the option', changes: [['{ checkServerIdentity: () => undefined }', '{  }']], safe: true }],
      }],
    },
    {
      name: 'an identity check among other options',
      code: `import https from 'node:https';
const agent = new https.Agent({
  keepAlive: true,
  ⟦checkServerIdentity: () => undefined⟧,
});
export const open = () => https.request('https://a.cognitiveservices.azure.com/contentsafety/text:analyze', { method: 'POST', agent });
`,
      findings: [{
        message: unchecked('checkServerIdentity'),
        evidence: ["6:41 'https://a.cognitiveservices.azure.com/contentsafety/text:analyze' – This connection to Azure AI Content Safety uses it."],
        fixes: [{ title: 'Remove the option', changes: [['true,\n  checkServerIdentity: () => undefined', 'true']], safe: true }],
      }],
    },
    {
      name: 'an old protocol by its method',
      code: `import https from 'node:https';
const agent = new https.Agent({ ⟦secureProtocol: 'TLSv1_1_method'⟧ });
export const open = () => https.request('https://a.cognitiveservices.azure.com/contentsafety/text:analyze', { method: 'POST', agent });
`,
      findings: [{
        message: old('secureProtocol'),
        evidence: ["3:41 'https://a.cognitiveservices.azure.com/contentsafety/text:analyze' – This connection to Azure AI Content Safety uses it."],
        fixes: [{ title: 'Require TLS 1.2', changes: [["'TLSv1_1_method'", "'TLSv1_2_method'"]], safe: true }],
      }],
    },
    {
      name: 'a request',
      language: 'python',
      code: `import requests


def moderate(endpoint, headers, text):
    return requests.post(f"{endpoint}/contentsafety/text:analyze", headers=headers, json={"text": text}, ⟦verify=False⟧)
`,
      findings: [{
        message: unchecked('verify'),
        evidence: ['5:26 f"{endpoint}/contentsafety/text:analyze" – This connection to Azure AI Content Safety uses it.'],
        fixes: on('verify=False', 'verify=True'),
      }],
    },
    {
      name: 'a session',
      language: 'python',
      code: `import requests

session = requests.Session()
session.⟦verify = False⟧


def moderate(endpoint, text):
    return session.post(endpoint + "/contentsafety/text:analyze", json={"text": text})
`,
      findings: [{
        message: unchecked('verify'),
        evidence: ['8:25 endpoint + "/contentsafety/text:analyze" – This connection to Azure AI Content Safety uses it.'],
        fixes: on('verify = False', 'verify = True'),
      }],
    },
    {
      name: 'a client, by endpoint and option',
      language: 'python',
      code: `${safetyPy}

def open_client(credential):
    return ContentSafetyClient(endpoint=⟦"http://a.cognitiveservices.azure.com"⟧, credential=credential, ⟦connection_verify=False⟧)
`,
      findings: [
        { message: http(SAFETY), evidence: ['5:41 "http://a.cognitiveservices.azure.com" – The address is written here.'], fixes: https('"http://a') },
        {
          message: unchecked('connection_verify'),
          evidence: ['5:12 ContentSafetyClient – This connection to Azure AI Content Safety uses it.'],
          fixes: on('connection_verify=False', 'connection_verify=True'),
        },
      ],
    },
    {
      name: 'the endpoint of a client',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static ContentSafetyClient Open() => new ContentSafetyClient(new Uri(⟦"http://a.cognitiveservices.azure.com"⟧), new DefaultAzureCredential());
}
`,
      findings: [{
        message: http(SAFETY),
        evidence: ['10:81 "http://a.cognitiveservices.azure.com" – The address is written here.', '10:73 new Uri("http://a.cognitiveservices.azure.com") – It reaches Azure AI Content Safety here.'],
        fixes: https('"http://a'),
      }],
    },
    {
      name: 'a handler that accepts every certificate',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static async Task<string> Ask(HttpContent text)
    {
        var handler = new HttpClientHandler
        {
            ⟦ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true⟧
        };
        var http = new HttpClient(handler);
        var response = await http.PostAsync("https://a.cognitiveservices.azure.com/contentsafety/text:analyze", text);
        return await response.Content.ReadAsStringAsync();
    }
}
`,
      findings: [{
        message: unchecked('ServerCertificateCustomValidationCallback'),
        evidence: ['17:45 "https://a.cognitiveservices.azure.com/contentsafety/text:analyze" – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Remove the option', changes: [['ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true', '']], safe: true }],
      }],
    },
    {
      name: 'a handler with an old version of TLS and a trailing comma',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static async Task<string> Ask(HttpContent text)
    {
        var handler = new HttpClientHandler
        {
            ⟦SslProtocols = SslProtocols.Tls11⟧,
        };
        var http = new HttpClient(handler);
        var response = await http.PostAsync("https://a.cognitiveservices.azure.com/contentsafety/text:analyze", text);
        return await response.Content.ReadAsStringAsync();
    }
}
`,
      findings: [{
        message: old('SslProtocols'),
        evidence: ['17:45 "https://a.cognitiveservices.azure.com/contentsafety/text:analyze" – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Require TLS 1.2', changes: [['SslProtocols.Tls11', 'SslProtocols.Tls12']], safe: true }],
      }],
    },
    {
      name: 'a handler that only accepts every certificate, with a trailing comma',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static async Task<string> Ask(HttpContent text)
    {
        var handler = new HttpClientHandler { ⟦ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator⟧, };
        var http = new HttpClient(handler);
        var response = await http.PostAsync("https://a.cognitiveservices.azure.com/contentsafety/text:analyze", text);
        return await response.Content.ReadAsStringAsync();
    }
}
`,
      findings: [{
        message: unchecked('ServerCertificateCustomValidationCallback'),
        evidence: ['14:45 "https://a.cognitiveservices.azure.com/contentsafety/text:analyze" – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Remove the option', changes: [['ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,', '']], safe: true }],
      }],
    },
    ...insecureTransportInGo.invalid,
    ...insecureTransportInJava.invalid,
  ],
  valid: [
    { name: 'https', code: `${safety}export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());\n` },
    { name: 'the own machine', code: `${safety}export const client = ContentSafetyClient('http://localhost:5000', new DefaultAzureCredential());\n` },
    { name: 'a container by its name', code: `${safety}export const client = ContentSafetyClient('http://content-safety:5000', new DefaultAzureCredential());\n` },
    { name: 'a host that is not known', code: 'export const tag = (host: string, body: string) => fetch(`http://${host}/vision/v3.2/tag`, { method: \'POST\', body });\n' },
    {
      name: 'a scheme test that only adds https',
      code: `${safety}const raw = process.env.ENDPOINT ?? '';
const endpoint = raw.startsWith('http://') || raw.startsWith('https://') ? raw : \`https://\${raw}\`;
export const client = ContentSafetyClient(endpoint, new DefaultAzureCredential());
`,
    },
    {
      name: 'the metadata address of the machine, which is http by design',
      code: `${safety}export const token = () => fetch('http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01', { headers: { Metadata: 'true' } });
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
`,
    },
    {
      name: 'a database connection in the same file',
      code: `${safety}import { Pool } from 'pg';
const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
export const rows = () => pool.query('select 1');
`,
    },
    {
      name: 'a mail server in the same file',
      code: `${safety}import nodemailer from 'nodemailer';
const mail = nodemailer.createTransport({ host: 'mail.example.com', tls: { rejectUnauthorized: false } });
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
export const notify = (text: string) => mail.sendMail({ text });
`,
    },
    {
      name: 'an agent for a local program with a certificate of its own',
      code: `import https from 'node:https';
import axios from 'axios';
const agent = new https.Agent({ rejectUnauthorized: false });
export const players = () => axios.get('https://127.0.0.1:2999/liveclientdata/playerlist', { httpsAgent: agent });
export const moderate = (base: string, text: string) => axios.post(\`\${base}/contentsafety/text:analyze\`, { text });
`,
    },
    {
      name: 'a value that is computed',
      code: `import { Agent, fetch } from 'undici';
const dispatcher = new Agent({ connect: { rejectUnauthorized: process.env.NODE_ENV === 'production' } });
export const moderate = (base: string, body: string) => fetch(\`\${base}/contentsafety/text:analyze\`, { method: 'POST', body, dispatcher });
`,
    },
    { name: 'the switch in a file that reaches no service', reachesNothing: true, code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\nexport const get = () => fetch('https://intranet.example.com');\n" },
    {
      name: 'the switch only read',
      code: `${safety}if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('certificate checks are off');
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new DefaultAzureCredential());
`,
    },
    {
      name: 'TLS 1.2',
      code: `import https from 'node:https';
import axios from 'axios';
const httpsAgent = new https.Agent({ minVersion: 'TLSv1.2' });
export const moderate = (base: string, text: string) => axios.post(\`\${base}/contentsafety/text:analyze\`, { text }, { httpsAgent });
`,
    },
    { name: 'an address of a picture', code: "export const tag = (base: string) => fetch(`${base}/vision/v3.2/tag`, { method: 'POST', body: JSON.stringify({ url: 'http://example.com/a.jpg' }) });\n" },
    {
      name: 'checks against an authority of its own',
      language: 'python',
      code: `import requests


def moderate(endpoint, text):
    return requests.post(endpoint + "/contentsafety/text:analyze", json={"text": text}, verify="/etc/ssl/company.pem")
`,
    },
    {
      name: 'a request to something else without checks',
      language: 'python',
      code: `${safetyPy}import requests


def ping(client: ContentSafetyClient):
    return requests.get("https://192.168.1.20/status", verify=False)
`,
    },
    {
      name: 'a handler that looks at the certificate',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static Task<HttpResponseMessage> Ask(HttpContent text)
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => certificate.Thumbprint == "AB12"
        };
        return new HttpClient(handler).PostAsync("https://a.cognitiveservices.azure.com/contentsafety/text:analyze", text);
    }
}
`,
    },
    ...insecureTransportInGo.valid,
    ...insecureTransportInJava.valid,
  ],
});

describe('nearby hosts', () => {
  it('are those where traffic stays close, and unknown ones', () => {
    for (const host of ['localhost', 'localhost:5000', '127.0.0.1', '10.2.3.4:80', '172.16.0.9', '172.31.0.9', '192.168.1.1', '169.254.169.254', '0.0.0.0', '[::1]:5000', 'vision', 'vision:5000', 'vision.default.svc', 'a.svc.cluster.local', 'host.docker.internal', '', '\0', 'a.\0']) {
      assert(isNearby(host), host);
    }
    for (const host of ['a.cognitiveservices.azure.com', '\0.cognitiveservices.azure.com', '172.32.0.1', '11.0.0.1', '8.8.8.8:80', 'example.com', '[2001:db8::1]']) assert(!isNearby(host), host);
  });
});
