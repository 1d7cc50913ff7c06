import type { Column } from './patterns.js';

const text = 'content-safety/analyze-text @ AnalyzeText';
const textAsync = 'content-safety/analyze-text @ AnalyzeTextAsync';

const safety = (code: string): string => `using Azure.AI.ContentSafety;\n${code}`;
const inMethod = (body: string): string => safety(`class C { async Task M(string t) { ${body} } }`);
const http = (body: string): string => `class C { readonly HttpClient http = new(); readonly string endpoint = Environment.GetEnvironmentVariable("ENDPOINT"); async Task M(HttpContent body) { ${body} } }`;
const rest = (place: string): readonly string[] => [`content-safety/analyze-text @ ${place}`];

/** How clients and URLs travel in C#. */
export const csharp: Column = {
  variable: { code: inMethod('var client = new ContentSafetyClient(e, k); client.AnalyzeText(t);'), calls: [text] },
  'file-level': { code: safety('static class C { static readonly ContentSafetyClient Client = new(e, k); static void M() => Client.AnalyzeText(t); }'), calls: [text] },
  'constructor-field': { code: safety('class C { private readonly ContentSafetyClient _client; public C() { _client = new ContentSafetyClient(e, k); } void M() => _client.AnalyzeText(t); }'), calls: [text] },
  'field-initializer': { code: safety('class C { private readonly ContentSafetyClient _client = new(e, k); void M() => _client.AnalyzeText(t); }'), calls: [text] },
  'typed-parameter': { code: safety('class C { static void M(ContentSafetyClient client, string t) => client.AnalyzeText(t); }'), calls: [text] },
  'passed-argument': { code: safety('class C { void M(dynamic client) => client.AnalyzeText(t); void N() => M(new ContentSafetyClient(e, k)); }'), calls: [text] },
  factory: { code: safety('class C { static ContentSafetyClient Make() => new(e, k); void M() { var client = Make(); client.AnalyzeText(t); } }'), calls: [text] },
  'cached-factory': { code: safety('class C { readonly Lazy<ContentSafetyClient> _client = new(() => new ContentSafetyClient(e, k)); void M() => _client.Value.AnalyzeText(t); }'), calls: [text] },
  'lazy-property': { code: safety('class C { ContentSafetyClient _c; ContentSafetyClient Client => _c ??= new(e, k); void M() => Client.AnalyzeText(t); }'), calls: [text] },
  'held-by-object': { code: safety('record Services(ContentSafetyClient Safety); class C(Services services) { void M() => services.Safety.AnalyzeText(t); }'), calls: [text] },
  'constructor-injection': { code: safety('public class C(ContentSafetyClient client) : ControllerBase { public Task Post(string t) => client.AnalyzeTextAsync(t); }'), calls: [textAsync] },
  'container-lookup': { code: safety('class C(IServiceProvider services) { void M() => services.GetRequiredService<ContentSafetyClient>().AnalyzeText(t); }'), calls: [text] },
  'registered-factory': { code: safety('services.AddSingleton<Checker>(sp => new Checker(new ContentSafetyClient(e, k)));\nclass Checker(dynamic client) { public void M() => client.AnalyzeText(t); }'), calls: [text] },
  'base-class': { code: safety('abstract class Base { protected ContentSafetyClient Client = new(e, k); } class C : Base { void M() => Client.AnalyzeText(t); }'), calls: [text] },
  interface: { code: 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nclass C(ICustomVisionPredictionClient client) { Task M() => client.ClassifyImageAsync(id, "m", s); }', calls: ['custom-vision/classify-image @ ClassifyImageAsync'] },
  list: { code: safety('class C { List<ContentSafetyClient> all = new(); void M() { foreach (var client in all) client.AnalyzeText(t); all.First().AnalyzeText(t); } }'), calls: [text, text] },
  map: { code: safety('class C { Dictionary<string, ContentSafetyClient> by = new(); void M() { by["eu"].AnalyzeText(t); if (by.TryGetValue("us", out var client)) client.AnalyzeText(t); } }'), calls: [text, text] },
  'tuple-result': { code: safety('class C { (ContentSafetyClient, string) Make() => default; void M() { var (client, name) = Make(); client.AnalyzeText(name); } }'), calls: [text] },
  conditional: { code: inMethod('var client = key is null ? new ContentSafetyClient(e, credential) : new ContentSafetyClient(e, key); client.AnalyzeText(t);'), calls: [text] },
  closure: { code: inMethod('var client = new ContentSafetyClient(e, k); await Task.Run(() => client.AnalyzeText(t));'), calls: [text] },
  alias: { code: 'using Safety = Azure.AI.ContentSafety.ContentSafetyClient;\nclass C { void M() { var client = new Safety(e, k); client.AnalyzeText(t); } }', calls: [text] },
  'qualified-name': { code: 'class C { void M() { var client = new Azure.AI.ContentSafety.ContentSafetyClient(e, k); client.AnalyzeText(t); } }', calls: [text] },
  'scoped-resource': { code: inMethod('await using var client = new ContentSafetyClient(e, k); client.AnalyzeText(t);'), calls: [text] },
  'async-client': { code: inMethod('ContentSafetyClient client = new(e, k); await client.AnalyzeTextAsync(t);'), calls: [textAsync] },
  poller: { code: 'using Azure.AI.DocumentIntelligence;\nclass C { async Task M(DocumentIntelligenceClient client) { var operation = await client.AnalyzeDocumentAsync(WaitUntil.Started, "prebuilt-read", uri); var result = (await operation.WaitForCompletionAsync()).Value; } }', calls: ['document-intelligence/analyze-document @ AnalyzeDocumentAsync'] },
  'other-file': { code: { 'Clients.cs': safety('namespace App;\npublic class Clients { public ContentSafetyClient Safety { get; } = new(e, k); }'), 'Check.cs': 'namespace App;\nclass Check(Clients clients) { void M() => clients.Safety.AnalyzeText(t); }' }, calls: [text] },
  'other-folder': { code: { 'src/Safety/Clients.cs': safety('namespace Shop.Safety;\npublic static class Clients { public static ContentSafetyClient Safety { get; } = new(e, k); }'), 'src/Web/Check.cs': 'using Shop.Safety;\nnamespace Shop.Web;\nclass Check { void M() => Clients.Safety.AnalyzeText(t); }' }, calls: [text] },
  're-export': { code: { 'Usings.cs': 'global using Azure.AI.ContentSafety;', 'Check.cs': 'class Check { void M(ContentSafetyClient client) => client.AnalyzeText(t); }' }, calls: [text] },
  'rest-literal': { code: http('await http.PostAsync("https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01", body);'), calls: rest('"https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01"') },
  'rest-constant': { code: `static class Routes { public const string Analyze = "/contentsafety/text:analyze"; }\n${http('await http.PostAsync(endpoint + Routes.Analyze, body);')}`, calls: rest('"/contentsafety/text:analyze"') },
  'rest-format': { code: http('await http.PostAsync(string.Format("{0}/contentsafety/text:analyze?api-version={1}", endpoint, version), body);'), calls: rest('"{0}/contentsafety/text:analyze?api-version={1}"') },
  'rest-joined': { code: http('await http.PostAsync(new Uri(new Uri(endpoint), "contentsafety/text:analyze"), body);'), calls: rest('"contentsafety/text:analyze"') },
  'rest-base': { code: 'class C { async Task M(HttpContent body) { var http = new HttpClient { BaseAddress = new Uri("https://x.cognitiveservices.azure.com") }; await http.PostAsync("/contentsafety/text:analyze", body); } }', calls: rest('"/contentsafety/text:analyze"') },
  'rest-request-object': { code: http('var request = new HttpRequestMessage(HttpMethod.Post, $"{endpoint}/contentsafety/text:analyze"); await http.SendAsync(request);'), calls: rest('$"{endpoint}/contentsafety/text:analyze"') },
  'rest-helper': { code: 'class C { readonly HttpClient http = new(); Task<HttpResponseMessage> Send(string path, HttpContent body) => http.PostAsync($"{endpoint}{path}", body); Task M(HttpContent body) => Send("/contentsafety/text:analyze", body); }', calls: rest('"/contentsafety/text:analyze"') },
  'rest-header': { code: http('http.DefaultRequestHeaders.Add("Prediction-Key", key); await http.PostAsync(endpoint, body);'), calls: ['~custom-vision/? @ endpoint'] },
  'unknown-member': { code: inMethod('var client = new ContentSafetyClient(e, k); client.AnalyzeEverything(t);'), calls: ['content-safety/? @ AnalyzeEverything'] },
  'silent-wrapper': { code: safety('class Wrapper { public void AnalyzeText(string t) { } } class C(Wrapper w) { void M() => w.AnalyzeText("t"); }'), calls: [] },
  'silent-vendor': { code: 'using Amazon.Rekognition;\nclass C { Task M(AmazonRekognitionClient client) => client.DetectFacesAsync(r); }', calls: [] },
  'silent-type': { code: safety('class C { ContentSafetyClient _c; Type T = typeof(ContentSafetyClient); string N = nameof(ContentSafetyClient.AnalyzeText); }'), calls: [] },
  'silent-double': { code: safety('using Moq;\nclass T { readonly Mock<ContentSafetyClient> mock = new(); void M() { mock.Setup(c => c.AnalyzeText("t", default)); mock.Object.AnalyzeText("t"); } }'), calls: [] },
  'silent-text': { code: safety('/// <code>new ContentSafetyClient(e, k).AnalyzeText("t")</code>\nclass C { string Help = "client.AnalyzeText(t)"; }'), calls: [] },
  'silent-route': { code: 'app.MapPost("/contentsafety/text:analyze", (string t) => Results.Ok(t));', calls: [] },
};
