import type { DeclaredRegistration, DeclaredService, Policy } from '../../src/policy/policy.js';
import { undeclaredService } from '../../src/rules/undeclared-service.js';
import { testRule, type Expected, type ExpectedFix } from './rule-tester.js';

const csTs = "import createClient from '@azure-rest/ai-content-safety';\nconst client = createClient(endpoint, credential);\n";
const csPy = 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.models import AnalyzeTextOptions\n\n\n';
const csCs = 'using System.Threading.Tasks;\nusing Azure.AI.ContentSafety;\n\n';
const csJava = 'package shop;\n\nimport com.azure.ai.contentsafety.ContentSafetyClient;\nimport com.azure.ai.contentsafety.models.AnalyzeTextOptions;\n\n';
const cvTs = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const cvPy = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\n';
const visionTs = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n";
const visionJava = 'import com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionClient;\nimport com.microsoft.azure.cognitiveservices.vision.computervision.models.Details;\nimport java.util.Arrays;\n\n';
const visionGo = 'package pictures\n\nimport (\n\t"context"\n\n\t"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"\n)\n\n';
const visionCs = 'using System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.ComputerVision;\n\n';
const restGo = 'package posts\n\nimport (\n\t"io"\n\t"net/http"\n)\n\n';

/** A project file that declares some services. */
function declared(services: Readonly<Record<string, Partial<DeclaredService>>>): Partial<Policy> {
  return {
    path: '/project/responsible-use.json',
    services: new Map(Object.entries(services).map(([id, service]) => [id, { id, operations: null, useCases: [], regions: [], registration: null, ...service }])),
  };
}

function registration(parts: Partial<DeclaredRegistration> = {}): DeclaredRegistration {
  return { reference: 'ticket 4711', approvedOn: '2026-01-10', expiresOn: null, features: null, ...parts };
}

/** The fix writes into the project file, so the code itself goes on being reported here. */
const fix = (what: string): readonly ExpectedFix[] => [{ title: `Declare ${what} in responsible-use.json`, changes: [], leavesWork: true, safe: false }];

const NO_FILE = 'no responsible-use.json declares a registration';
const NOT_THERE = 'responsible-use.json declares no registration for it';

function disputed(gap: string): Expected {
  return {
    message: `Sources disagree on whether Azure AI Content Safety needs registration, and ${gap}, which may conflict with "Registration for Limited Access". Declaring the registration, or as its reference why none is needed, clears it.`,
    evidence: [],
    clause: 'coc-access-registration',
    certainty: 'likely',
    severity: 'information',
    fixes: fix('content-safety'),
  };
}

function limited(what: string, gap: string, evidence: readonly string[], severity: 'information' | 'warning' = 'information'): Expected {
  return {
    message: `${what} needs registration and a managed customer, and ${gap}, which may conflict with "Registration for Limited Access". Declaring the registration with its reference clears it.`,
    evidence: evidence.map((place) => `${place} – The value is written here.`),
    clause: 'coc-access-registration',
    severity,
    fixes: fix('image-analysis'),
  };
}
const MODEL = 'The celebrities model';
const DETAIL = 'Celebrity recognition';

function undeclared(id: string, name: string, clause: string | null): Expected {
  return {
    message: `${name} is used, and responsible-use.json declares other services and not this one${clause === null ? '' : ', which may conflict with "Approved use case"'}. Declaring "${id}" under "services" clears it.`,
    evidence: [],
    severity: 'warning',
    ...(clause === null ? {} : { clause }),
    fixes: fix(id),
  };
}

function outside(operation: string, id: string, name: string, clause: string | null): Expected {
  return {
    message: `${operation} is not among the operations that responsible-use.json declares for ${name}${clause === null ? '' : ', which may conflict with "Approved use case"'}. Adding it there, where the approved use covers it, clears it.`,
    evidence: [],
    severity: 'warning',
    ...(clause === null ? {} : { clause }),
    fixes: fix(`${id}/${operation}`),
  };
}

const analyzeTs = (place = "⟦'/text:analyze'⟧") => `${csTs}export const check = (text: string) => client.path(${place}).post({ body: { text } });\n`;
const celebrityTs = `${visionTs}export const who = (client: ComputerVisionClient, url: string) => client.⟦analyzeImageByDomain⟧('celebrities', url);\n`;

testRule(undeclaredService, {
  invalid: [
    { name: 'Content Safety without a project file', code: analyzeTs(), findings: [disputed(NO_FILE)] },
    { name: 'Content Safety in a workspace, at its first call', code: analyzeTs(), files: { 'src/later.ts': analyzeTs("'/text:analyze'") }, workspace: true, findings: [disputed(NO_FILE)] },
    {
      name: 'a registration that is not declared, said once a file',
      language: 'python',
      code: `${csPy}def check(client: ContentSafetyClient, text, image):\n    first = client.⟦analyze_text⟧(AnalyzeTextOptions(text=text))\n    second = client.analyze_image(image)\n    return first, second\n`,
      policy: declared({ 'content-safety': {} }),
      findings: [disputed(NOT_THERE)],
    },
    {
      name: 'a registration that has ended',
      language: 'csharp',
      code: `${csCs}class Gate\n{\n    Task<object> Check(ContentSafetyClient client, string text) => client.⟦AnalyzeTextAsync⟧(text);\n}\n`,
      policy: declared({ 'content-safety': { registration: registration({ expiresOn: '2026-11-20' }) } }),
      findings: [disputed('the declared registration ended on 2026-11-20')],
    },
    { name: 'a REST call of Content Safety', language: 'go', code: `${restGo}func check(endpoint string, body io.Reader) (*http.Response, error) {\n\treturn http.Post(⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, "application/json", body)\n}\n`, findings: [disputed(NO_FILE)] },
    { name: 'names of people asked for, as the domain model', code: celebrityTs, findings: [limited(MODEL, NO_FILE, ["2:95 'celebrities'"])] },
    { name: 'names of people where a project file is silent on them', code: celebrityTs, policy: { path: '/project/responsible-use.json' }, findings: [limited(MODEL, NOT_THERE, ["2:95 'celebrities'"], 'warning')] },
    {
      name: 'names of people under a registration for another feature',
      code: celebrityTs,
      policy: declared({ 'image-analysis': { registration: registration({ features: ['ia-celebrity-details'] }) } }),
      findings: [limited(MODEL, 'the declared registration does not name the feature "ia-celebrity-model"', ["2:95 'celebrities'"], 'warning')],
    },
    {
      name: 'names of people as a detail',
      language: 'java',
      code: `${visionJava}class Press {\n    Object describe(ComputerVisionClient client, String url) {\n        return client.computerVision().⟦analyzeImage⟧().withUrl(url).withDetails(Arrays.asList(Details.CELEBRITIES)).execute();\n    }\n}\n`,
      findings: [limited(DETAIL, NO_FILE, ['7:94 Details.CELEBRITIES'])],
    },
    {
      name: 'names of people as the domain model',
      language: 'go',
      code: `${visionGo}func who(ctx context.Context, client computervision.BaseClient, address string) (computervision.DomainModelResults, error) {\n\treturn client.⟦AnalyzeImageByDomain⟧(ctx, "celebrities", computervision.ImageURL{URL: &address}, "en")\n}\n`,
      findings: [limited(MODEL, NO_FILE, ['10:42 "celebrities"'])],
    },
    {
      name: 'names of people as the domain model',
      language: 'csharp',
      code: `${visionCs}class Press\n{\n    Task Who(ComputerVisionClient client, string url) => client.⟦AnalyzeImageByDomainAsync⟧("celebrities", url);\n}\n`,
      findings: [limited(MODEL, NO_FILE, ['6:91 "celebrities"'])],
    },
    {
      name: 'names of people in the URL of a request',
      language: 'python',
      code: 'import requests\n\n\ndef who(endpoint, headers, url):\n    return requests.post(⟦endpoint + "/vision/v3.2/models/celebrities/analyze"⟧, headers=headers, json={"url": url})\n',
      findings: [limited(MODEL, NO_FILE, [])],
    },
    {
      name: 'a service beside those that are declared',
      code: `${cvTs}export const look = (client: PredictionAPIClient, photo: Buffer) => client.⟦classifyImage⟧('p', 'n', photo);\n`,
      policy: declared({ 'document-intelligence': {} }),
      findings: [undeclared('custom-vision', 'Custom Vision', null)],
    },
    { name: 'a service beside those that are declared, whose code limits the use', code: analyzeTs(), policy: declared({ 'custom-vision': {} }), findings: [undeclared('content-safety', 'Azure AI Content Safety', 'coc-use-case-limit')] },
    {
      name: 'a service beside those that are declared',
      language: 'java',
      code: `${csJava}class Gate {\n    Object check(ContentSafetyClient client, String text) {\n        return client.⟦analyzeText⟧(new AnalyzeTextOptions(text));\n    }\n}\n`,
      policy: declared({ 'custom-vision': {} }),
      findings: [undeclared('content-safety', 'Azure AI Content Safety', 'coc-use-case-limit')],
    },
    {
      name: 'an operation beside those that are declared, once, and another one',
      language: 'python',
      code: `${cvPy}def look(client: CustomVisionPredictionClient, photo):\n    client.classify_image("p", "n", photo)\n    client.⟦detect_image⟧("p", "n", photo)\n    client.detect_image("p", "m", photo)\n    return client.⟦detect_image_url_with_no_store⟧("p", "n", photo)\n`,
      policy: declared({ 'custom-vision': { operations: ['classify-image'] } }),
      findings: [outside('detect-image', 'custom-vision', 'Custom Vision', null), outside('detect-image-url-with-no-store', 'custom-vision', 'Custom Vision', null)],
    },
    {
      name: 'a list of operations of which nothing can be read',
      code: analyzeTs(),
      policy: declared({ 'content-safety': { operations: [], registration: registration() } }),
      findings: [outside('analyze-text', 'content-safety', 'Azure AI Content Safety', 'coc-use-case-limit')],
    },
  ],
  valid: [
    { name: 'Content Safety in a workspace, after its first call', code: analyzeTs("'/text:analyze'"), path: 'src/later.ts', files: { 'src/a.ts': analyzeTs("'/text:analyze'") }, workspace: true },
    { name: 'a registration that holds', code: analyzeTs("'/text:analyze'"), policy: declared({ 'content-safety': { registration: registration() } }) },
    { name: 'a registration on its last day', code: analyzeTs("'/text:analyze'"), policy: declared({ 'content-safety': { registration: registration({ expiresOn: '2026-11-21' }) } }) },
    {
      name: 'a registration that holds',
      language: 'csharp',
      code: `${csCs}class Gate\n{\n    Task<object> Check(ContentSafetyClient client, string text) => client.AnalyzeTextAsync(text);\n}\n`,
      policy: declared({ 'content-safety': { registration: registration({ expiresOn: '2027-11-20' }) } }),
    },
    { name: 'a registration for the feature', code: celebrityTs.replace(/[⟦⟧]/g, ''), policy: declared({ 'image-analysis': { registration: registration({ features: ['ia-celebrity-model'] }) } }) },
    { name: 'Custom Vision without a project file', code: `${cvTs}export const look = (client: PredictionAPIClient, photo: Buffer) => client.classifyImage('p', 'n', photo);\n` },
    { name: 'Custom Vision where the project file declares no service', code: `${cvTs}export const look = (client: PredictionAPIClient, photo: Buffer) => client.classifyImage('p', 'n', photo);\n`, policy: { path: '/project/responsible-use.json' } },
    { name: 'a declared service', language: 'python', code: `${cvPy}def look(client: CustomVisionPredictionClient, photo):\n    return client.classify_image("p", "n", photo)\n`, policy: declared({ 'custom-vision': {} }) },
    { name: 'a declared operation', language: 'python', code: `${cvPy}def look(client: CustomVisionPredictionClient, photo):\n    return client.classify_image("p", "n", photo)\n`, policy: declared({ 'custom-vision': { operations: ['classify-image'] } }) },
    { name: 'landmarks', code: `${visionTs}export const where = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('landmarks', url);\n` },
    {
      name: 'landmarks',
      language: 'java',
      code: `${visionJava}class Press {\n    Object describe(ComputerVisionClient client, String url) {\n        return client.computerVision().analyzeImage().withUrl(url).withDetails(Arrays.asList(Details.LANDMARKS)).execute();\n    }\n}\n`,
    },
    {
      name: 'a model that is not known',
      language: 'go',
      code: `${visionGo}func what(ctx context.Context, client computervision.BaseClient, model string, address string) (computervision.DomainModelResults, error) {\n\treturn client.AnalyzeImageByDomain(ctx, model, computervision.ImageURL{URL: &address}, "en")\n}\n`,
    },
    { name: 'landmarks in the URL of a request', language: 'python', code: 'import requests\n\n\ndef where(endpoint, headers, url):\n    return requests.post(endpoint + "/vision/v3.2/models/landmarks/analyze", headers=headers, json={"url": url})\n' },
    { name: 'a method of the same name on something else', code: "import { gallery } from './gallery.js';\nexport const who = (url: string) => gallery.analyzeImageByDomain('celebrities', url);\n", reachesNothing: true },
  ],
});
