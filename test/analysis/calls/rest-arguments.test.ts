import assert from 'node:assert/strict';
import { argumentTexts, findArgument } from '../../../src/analysis/calls/arguments.js';
import { services } from '../../../src/knowledge/index.js';
import type { ArgumentRef } from '../../../src/knowledge/schema.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

interface ArgumentCase {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly ref: ArgumentRef;
  /** Lower-case texts of the argument; null where the call does not pass it. */
  readonly found: readonly string[] | null;
}

const features: ArgumentRef = { names: ['features', 'visualFeatures'] };
const categories: ArgumentRef = { names: ['categories'] };
const modelId = services.flatMap((service) => service.choices).map((choice) => choice.argument).find((argument) => argument.placeholder === 'modelId');
const inCSharp = (statements: string): string => `using System.Net.Http;\nusing Azure.AI.DocumentIntelligence;\nclass A { HttpClient http; async Task Go(string endpoint, DocumentIntelligenceClient client) { ${statements} } }`;
const inJava = (statements: string): string => `import java.net.http.*;\nimport org.springframework.web.util.UriComponentsBuilder;\nclass A { void go(String endpoint) throws Exception { ${statements} } }`;
const inGo = (statements: string): string => `package a\n\nimport (\n\t"net/http"\n\t"net/url"\n)\n\nfunc run(endpoint string) {\n${statements}\n}\n`;

const cases: readonly ArgumentCase[] = [
  { name: 'Python, query in the URL', file: 'a.py', code: 'import requests\nrequests.post(f"{e}/computervision/imageanalysis:analyze?features=read,people", data=p)', ref: features, found: ['read', 'people'] },
  { name: 'Python, params', file: 'a.py', code: 'import requests\nparams = {"visualFeatures": "Adult,Faces"}\nrequests.post(e + "/vision/v3.2/analyze", params=params, data=p)', ref: features, found: ['adult', 'faces'] },
  { name: 'Python, params of a session', file: 'a.py', code: 'import requests\ns = requests.Session()\ns.params = {"features": "people"}\ns.post(e + "/computervision/imageanalysis:analyze", data=p)', ref: features, found: ['people'] },
  { name: 'Python, urlencode', file: 'a.py', code: 'import requests\nfrom urllib.parse import urlencode\nrequests.post(e + "/vision/v3.2/analyze?" + urlencode({"visualFeatures": "Adult"}), data=p)', ref: features, found: ['adult'] },
  { name: 'Python, body', file: 'a.py', code: 'import requests\nrequests.post(e + "/contentsafety/text:analyze", json={"text": t, "categories": ["Hate"]})', ref: categories, found: ['hate'] },
  { name: 'Python, body of a request object', file: 'a.py', code: 'import json, urllib.request\nbody = json.dumps({"text": t, "categories": ["Hate", "Violence"]}).encode()\nreq = urllib.request.Request(e + "/contentsafety/text:analyze", data=body, method="POST")\nurllib.request.urlopen(req)', ref: categories, found: ['hate', 'violence'] },
  { name: 'Python, not passed', file: 'a.py', code: 'import requests\nrequests.post(e + "/contentsafety/text:analyze", json={"text": t})', ref: categories, found: null },
  { name: 'C#, QueryHelpers', file: 'A.cs', code: inCSharp('await http.PostAsync(QueryHelpers.AddQueryString(endpoint + "/vision/v3.2/analyze", "visualFeatures", "Adult"), null);'), ref: features, found: ['adult'] },
  { name: 'C#, UriBuilder', file: 'A.cs', code: inCSharp('var b = new UriBuilder(endpoint) { Path = "/computervision/imageanalysis:analyze", Query = "features=people" }; await http.PostAsync(b.Uri, null);'), ref: features, found: ['people'] },
  { name: 'C#, ParseQueryString', file: 'A.cs', code: inCSharp('var q = HttpUtility.ParseQueryString(string.Empty); q["visualFeatures"] = "Faces"; await http.PostAsync(endpoint + "/vision/v3.2/analyze?" + q, null);'), ref: features, found: ['faces'] },
  { name: 'C#, query of RestSharp', file: 'A.cs', code: inCSharp('var r = new RestRequest("/vision/v3.2/analyze", Method.Post); r.AddQueryParameter("visualFeatures", "Adult"); new RestClient(endpoint).Execute(r);'), ref: features, found: ['adult'] },
  { name: 'C#, content of a message', file: 'A.cs', code: inCSharp('var body = new { text = t, categories = new[] { "Hate" } }; var m = new HttpRequestMessage(HttpMethod.Post, endpoint + "/contentsafety/text:analyze"); m.Content = new StringContent(JsonSerializer.Serialize(body)); await http.SendAsync(m);'), ref: categories, found: ['hate'] },
  { name: 'C#, content in an initializer', file: 'A.cs', code: inCSharp('var m = new HttpRequestMessage(HttpMethod.Post, endpoint + "/contentsafety/text:analyze") { Content = JsonContent.Create(new { text = t, categories = new[] { "Sexual" } }) }; await http.SendAsync(m);'), ref: categories, found: ['sexual'] },
  { name: 'C#, model id in the route', file: 'A.cs', code: inCSharp('await http.PostAsync($"{endpoint}/documentintelligence/documentModels/prebuilt-idDocument:analyze", null);'), ref: modelId ?? { names: [] }, found: ['prebuilt-iddocument'] },
  { name: 'C#, model id of an options object', file: 'A.cs', code: inCSharp('await client.AnalyzeDocumentAsync(WaitUntil.Completed, new AnalyzeDocumentOptions("prebuilt-idDocument", uri));'), ref: modelId ?? { names: [] }, found: ['prebuilt-iddocument'] },
  { name: 'C#, model id of an options object in a variable', file: 'A.cs', code: inCSharp('var options = new AnalyzeDocumentOptions("prebuilt-tax.us.w2", data) { Pages = "1" }; await client.AnalyzeDocumentAsync(WaitUntil.Started, options);'), ref: modelId ?? { names: [] }, found: ['prebuilt-tax.us.w2'] },
  { name: 'C#, model id beside other options', file: 'A.cs', code: inCSharp('await client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-read", uri);'), ref: modelId ?? { names: [] }, found: ['prebuilt-read'] },
  { name: 'Java, URI builder', file: 'A.java', code: inJava('restTemplate.postForObject(UriComponentsBuilder.fromHttpUrl(endpoint).path("/vision/v3.2/analyze").queryParam("visualFeatures", "Adult").toUriString(), body, String.class);'), ref: features, found: ['adult'] },
  { name: 'Java, query in a format', file: 'A.java', code: inJava('restTemplate.postForObject(String.format("%s/computervision/imageanalysis:analyze?features=%s", endpoint, "people"), body, String.class);'), ref: features, found: ['people'] },
  { name: 'Java, body of a builder', file: 'A.java', code: inJava('webClient.post().uri(endpoint + "/contentsafety/text:analyze").bodyValue(Map.of("text", t)).retrieve();'), ref: categories, found: null },
  { name: 'Go, values', file: 'a.go', code: inGo('\tq := url.Values{}\n\tq.Set("visualFeatures", "Adult")\n\thttp.Post(endpoint+"/vision/v3.2/analyze?"+q.Encode(), "application/json", nil)'), ref: features, found: ['adult'] },
  { name: 'Go, raw query', file: 'a.go', code: inGo('\tu, _ := url.Parse(endpoint)\n\tu.Path = "/computervision/imageanalysis:analyze"\n\tu.RawQuery = "features=people"\n\thttp.Post(u.String(), "application/json", nil)'), ref: features, found: ['people'] },
  { name: 'TypeScript, search parameters', file: 'a.ts', code: "const u = new URL('/computervision/imageanalysis:analyze', endpoint);\nu.searchParams.set('features', 'people');\nfetch(u, { method: 'POST' });", ref: features, found: ['people'] },
  { name: 'TypeScript, URLSearchParams', file: 'a.ts', code: "const p = new URLSearchParams({ visualFeatures: 'Adult' });\nfetch(`${endpoint}/vision/v3.2/analyze?${p}`, { method: 'POST' });", ref: features, found: ['adult'] },
];

describe('arguments of REST calls', () => {
  for (const entry of cases) {
    it(entry.name, async () => {
      const { calls, resolver } = await resolveTexts({ [entry.file]: entry.code });
      const call = calls.get(absolute(entry.file))?.calls[0];
      assert.ok(call, 'a call is found');
      const found = findArgument(call, entry.ref, resolver.evaluator);
      assert.deepEqual(found && argumentTexts(found), entry.found);
    });
  }
});
