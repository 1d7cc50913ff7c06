import { testCalls, type CallCase } from './expect-calls.js';

const host = 'https://r.cognitiveservices.azure.com';
const analyzeText = 'content-safety/analyze-text';
const analyzeImage = 'content-safety/analyze-image';

/** Cases of one C# file each: the members of a class. */
function inClass(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  testCalls(cases.map((entry) => ({ ...entry, code: { 'src/Api.cs': `using System.Net.Http;\nnamespace App;\npublic class Api\n{\n${entry.code}\n}` } })));
}

/** Cases of statements in a method that has an `HttpClient http` and texts `endpoint` and `key`. */
function inMethod(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  inClass(cases.map((entry) => ({ ...entry, code: `  private readonly HttpClient http = new();\n  public async Task Go(string endpoint, string key)\n  {\n${entry.code}\n  }` })));
}

describe('REST calls in C#', () => {
  describe('libraries', () => {
    inMethod([
      { name: 'PostAsync', code: `await http.PostAsync("${host}/contentsafety/text:analyze", content);`, calls: [`${analyzeText} @ "${host}/contentsafety/text:analyze"`] },
      { name: 'PostAsJsonAsync of an interpolated text', code: 'await http.PostAsJsonAsync($"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01", body);', calls: [`${analyzeText} @ $"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01"`] },
      { name: 'GetFromJsonAsync and DeleteAsync on one path', code: 'await http.GetFromJsonAsync<Model>($"{endpoint}/documentintelligence/documentModels/{id}");\nawait http.DeleteAsync($"{endpoint}/documentintelligence/documentModels/{id}");', calls: ['document-intelligence/get-model @ $"{endpoint}/documentintelligence/documentModels/{id}"', 'document-intelligence/delete-model @ $"{endpoint}/documentintelligence/documentModels/{id}"'] },
      { name: 'request message', code: 'var request = new HttpRequestMessage(HttpMethod.Post, $"{endpoint}/contentsafety/text:analyze");\nrequest.Headers.Add("Ocp-Apim-Subscription-Key", key);\nrequest.Content = new StringContent(json);\nvar response = await http.SendAsync(request);', calls: [`${analyzeText} @ $"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'request message with an initializer', code: 'var request = new HttpRequestMessage\n{\n  Method = HttpMethod.Delete,\n  RequestUri = new Uri($"{endpoint}/documentintelligence/documentModels/{id}"),\n  Headers = { { "Ocp-Apim-Subscription-Key", key } },\n};\nawait http.SendAsync(request);', calls: ['document-intelligence/delete-model @ $"{endpoint}/documentintelligence/documentModels/{id}"'] },
      { name: 'request message with properties set one by one', code: 'using var request = new HttpRequestMessage();\nrequest.Method = HttpMethod.Get;\nrequest.RequestUri = new Uri(endpoint + "/documentintelligence/documentModels/" + id);\nvar response = await http.SendAsync(request);', calls: ['document-intelligence/get-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'target-typed request message', code: 'HttpRequestMessage request = new(HttpMethod.Delete, $"{endpoint}/documentintelligence/documentModels/{id}");\nawait http.SendAsync(new(HttpMethod.Post, $"{endpoint}/contentsafety/text:analyze"));', calls: ['document-intelligence/delete-model @ $"{endpoint}/documentintelligence/documentModels/{id}"', `${analyzeText} @ $"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'request message sent in place', code: 'var r = await http.SendAsync(new HttpRequestMessage(new HttpMethod("DELETE"), endpoint + "/documentintelligence/documentModels/" + id));', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'WebRequest', code: 'var request = (HttpWebRequest)WebRequest.Create(endpoint + "/formrecognizer/documentModels/" + id);\nrequest.Method = "DELETE";\nrequest.Headers["Ocp-Apim-Subscription-Key"] = key;\nusing var response = request.GetResponse();', calls: ['document-intelligence/delete-model @ endpoint + "/formrecognizer/documentModels/" + id'] },
      { name: 'WebClient', code: 'using var web = new WebClient();\nweb.Headers.Add("Ocp-Apim-Subscription-Key", key);\nvar answer = web.UploadString(endpoint + "/contentsafety/text:analyze", json);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'RestSharp', code: 'var client = new RestClient(endpoint);\nvar request = new RestRequest("/contentsafety/text:analyze", Method.Post);\nrequest.AddHeader("Ocp-Apim-Subscription-Key", key);\nvar response = await client.ExecuteAsync(request);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'RestSharp with the prefix in the client', code: 'var client = new RestClient(new RestClientOptions($"{endpoint}/documentintelligence"));\nvar request = new RestRequest($"documentModels/{id}", Method.Delete);\nclient.Execute(request);', calls: ['document-intelligence/delete-model @ $"documentModels/{id}"'] },
      { name: 'RestSharp with the whole URL in the client', code: 'var client = new RestClient("https://r.cognitiveservices.azure.com/contentsafety/text:analyze");\nvar request = new RestRequest(Method.POST);\nIRestResponse response = client.Execute(request);', calls: [`${analyzeText} @ "https://r.cognitiveservices.azure.com/contentsafety/text:analyze"`] },
      { name: 'Flurl', code: 'var r = await $"{endpoint}/contentsafety/text:analyze".WithHeader("Ocp-Apim-Subscription-Key", key).PostJsonAsync(body);', calls: [`${analyzeText} @ $"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'Flurl with segments', code: 'var r = await endpoint.AppendPathSegment("contentsafety").AppendPathSegment("text:analyze").SetQueryParam("api-version", "2024-09-01").PostJsonAsync(body);', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'a client from a factory', code: 'var client = factory.CreateClient();\nclient.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);\nawait client.PostAsync(endpoint + "/contentsafety/text:analyze", content);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
    ]);
  });

  describe('texts', () => {
    inMethod([
      { name: 'string.Format', code: 'var url = string.Format("{0}/contentsafety/text:analyze?api-version={1}", endpoint, version);\nawait http.PostAsync(url, content);', calls: [`${analyzeText} @ "{0}/contentsafety/text:analyze?api-version={1}"`] },
      { name: 'string.Format with a culture', code: 'var url = string.Format(CultureInfo.InvariantCulture, "{0}/contentsafety/{1}", endpoint, "image:analyze");\nawait http.PostAsync(url, content);', calls: [`${analyzeImage} @ "image:analyze"`] },
      { name: 'string.Concat', code: 'await http.PostAsync(string.Concat(endpoint, "/contentsafety/text:analyze"), content);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'string.Join', code: 'await http.PostAsync(string.Join("/", endpoint, "contentsafety", "text:analyze"), content);', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'Uri of a base and a path', code: 'await http.PostAsync(new Uri(new Uri(endpoint), "/contentsafety/text:analyze"), content);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'UriBuilder', code: 'var builder = new UriBuilder(endpoint) { Path = "/contentsafety/text:analyze", Query = "api-version=2024-09-01" };\nawait http.PostAsync(builder.Uri, content);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'UriBuilder set later', code: 'var builder = new UriBuilder(endpoint);\nbuilder.Path = "contentsafety/text:analyze";\nbuilder.Query = "api-version=2024-09-01";\nawait http.PostAsync(builder.ToString(), content);', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'StringBuilder', code: 'var text = new StringBuilder(endpoint);\ntext.Append("/contentsafety");\ntext.Append("/text:analyze");\nawait http.PostAsync(text.ToString(), content);', calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'Path.Combine', code: 'var url = Path.Combine(endpoint, "contentsafety/text:analyze");\nawait http.PostAsync(url, content);', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'QueryHelpers', code: 'var url = QueryHelpers.AddQueryString(endpoint + "/vision/v3.2/analyze", "visualFeatures", "Adult");\nawait http.PostAsync(url, content);', calls: ['image-analysis/analyze-image @ endpoint + "/vision/v3.2/analyze"'] },
      { name: 'configured endpoint', code: 'var url = configuration["AzureContentSafety:Endpoint"] + "/contentsafety/text:analyze";\nawait http.PostAsync(url, content);', calls: [`${analyzeText} @ configuration["AzureContentSafety:Endpoint"] + "/contentsafety/text:analyze"`] },
      { name: 'trimmed endpoint', code: 'var url = $"{endpoint.TrimEnd(\'/\')}/contentsafety/text:analyze";\nawait http.PostAsync(url, content);', calls: [`${analyzeText} @ $"{endpoint.TrimEnd('/')}/contentsafety/text:analyze"`] },
    ]);
    inClass([
      { name: 'constant of the class', code: '  private const string AnalyzePath = "/contentsafety/text:analyze?api-version=2024-09-01";\n  private readonly HttpClient _http;\n  public Task Go(string endpoint) => _http.PostAsync(endpoint + AnalyzePath, null);', calls: [`${analyzeText} @ "/contentsafety/text:analyze?api-version=2024-09-01"`] },
      { name: 'property of the class', code: '  private readonly HttpClient _http;\n  private string Url => $"{_options.Endpoint}/contentsafety/text:analyze";\n  public Task Go() => _http.PostAsync(Url, null);', calls: [`${analyzeText} @ $"{_options.Endpoint}/contentsafety/text:analyze"`] },
      { name: 'field that the constructor sets', code: '  private readonly HttpClient _http;\n  private readonly string _url;\n  public Api(HttpClient http, string endpoint) { _http = http; _url = endpoint + "/contentsafety/text:analyze"; }\n  public Task Go() => _http.PostAsync(_url, null);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
    ]);
  });

  describe('bases, helpers and classes', () => {
    inClass([
      { name: 'base address in an initializer', code: '  private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://r.cognitiveservices.azure.com/contentsafety/") };\n  public Task Go() => _http.PostAsync("text:analyze?api-version=2024-09-01", null);', calls: [`${analyzeText} @ "text:analyze?api-version=2024-09-01"`] },
      { name: 'base address set in the constructor', code: '  private readonly HttpClient _http;\n  public Api(HttpClient http) { _http = http; _http.BaseAddress = new Uri("https://r.cognitiveservices.azure.com/"); }\n  public Task Go() => _http.PostAsync("contentsafety/text:analyze", null);', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'a rooted path replaces the path of the base address', code: '  private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://r.cognitiveservices.azure.com/face/") };\n  public Task Go() => _http.PostAsync("/contentsafety/text:analyze", null);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'root that one constructor gives another', code: '  private const string Root = "https://r.cognitiveservices.azure.com/vision/v3.2";\n  private readonly string _root;\n  public Api(string key) : this(key, Root) { }\n  public Api(string key, string root) { _root = root?.TrimEnd(\'/\'); }\n  protected virtual string Host => _root;\n  public Task Go() { var url = string.Format("{0}/{1}?language={2}", Host, "ocr", "en"); var request = WebRequest.Create(url); return Send("POST", request); }', calls: ['image-analysis/recognize-printed-text @ "ocr"'] },
      { name: 'string builder that is chained and appended to', code: '  private const string Query = "describe";\n  public void Go(string endpoint) { var url = new StringBuilder(endpoint).Append("/vision/v3.2/").Append(Query).Append("?"); url.Append("maxCandidates=1"); var request = WebRequest.Create(url.ToString()); request.Method = "POST"; request.GetResponse(); }', calls: ['image-analysis/describe-image @ "describe"'] },
      { name: 'helper with the path', code: '  private readonly HttpClient _http;\n  private async Task<string> Send(string path, object body) { var r = await _http.PostAsJsonAsync($"{Endpoint}/contentsafety/{path}", body); return await r.Content.ReadAsStringAsync(); }\n  public Task<string> Text(object b) => Send("text:analyze", b);\n  public Task<string> Image(object b) => Send("image:analyze", b);', calls: [`${analyzeText} @ "text:analyze"`, `${analyzeImage} @ "image:analyze"`] },
      { name: 'helper with method and path', code: '  private readonly HttpClient _http;\n  private Task Send(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, Endpoint + path));\n  public Task Go(string id) => Send(HttpMethod.Delete, "/documentintelligence/documentModels/" + id);', calls: ['document-intelligence/delete-model @ "/documentintelligence/documentModels/" + id'] },
      { name: 'function that makes the request', code: '  private readonly HttpClient _http;\n  private HttpRequestMessage Make(string operation) { var m = new HttpRequestMessage(HttpMethod.Post, $"{Endpoint}/contentsafety/{operation}"); m.Headers.Add("Ocp-Apim-Subscription-Key", Key); return m; }\n  public async Task Go() { await _http.SendAsync(Make("text:analyze")); }', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'function that makes the URL', code: '  private readonly HttpClient _http;\n  private static string UrlOf(string operation) => $"{Endpoint}/contentsafety/{operation}?api-version=2024-09-01";\n  public Task Go() => _http.PostAsync(UrlOf("text:analyze"), null);', calls: [`${analyzeText} @ "text:analyze"`] },
    ]);
    testCalls([
      { name: 'route constant in another file', code: { 'src/Routes.cs': 'namespace App;\npublic static class Routes { public const string Analyze = "/contentsafety/text:analyze"; }', 'src/Api.cs': 'using System.Net.Http;\nnamespace App;\npublic class Api { HttpClient _http; public Task Go(string e) => _http.PostAsync(e + Routes.Analyze, null); }' }, calls: [`${analyzeText} @ e + Routes.Analyze`] },
      { name: 'typed client with the base address of another file', code: { 'src/Program.cs': 'using App;\nvar builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddHttpClient<Api>(c => { c.BaseAddress = new Uri(builder.Configuration["E"] + "/contentsafety/"); c.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "k"); });', 'src/Api.cs': 'using System.Net.Http;\nnamespace App;\npublic class Api(HttpClient http) { public Task Go() => http.PostAsync("text:analyze?api-version=2024-09-01", null); }' }, calls: [`${analyzeText} @ "text:analyze?api-version=2024-09-01"`] },
      { name: 'named client with the base address of another file', code: { 'src/Program.cs': 'using App;\nservices.AddHttpClient("safety", client => client.BaseAddress = new Uri("https://r.cognitiveservices.azure.com/contentsafety/"));', 'src/Api.cs': 'using System.Net.Http;\nnamespace App;\npublic class Api { private readonly IHttpClientFactory _factory; public Task Go() { var client = _factory.CreateClient("safety"); return client.PostAsync("text:analyze", null); } }' }, calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'helper of a base class in another file', code: { 'src/ApiBase.cs': 'using System.Net.Http;\nnamespace App;\npublic abstract class ApiBase { private readonly string _base; protected HttpClient Http; protected ApiBase(string baseUrl) { _base = baseUrl; } protected Task Post(string path, object body) => Http.PostAsJsonAsync(_base + path, body); }', 'src/Api.cs': 'namespace App;\npublic class Api : ApiBase { public Api(string e) : base(e + "/contentsafety") { } public Task Go() => Post("/text:analyze", null); }' }, calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'method of a Refit interface', code: { 'src/IVisionApi.cs': 'using Refit;\nnamespace App;\npublic interface IVisionApi { [Post("/contentsafety/text:analyze")] Task<R> Analyze([Body] object body, [Header("Ocp-Apim-Subscription-Key")] string key); }', 'src/Api.cs': 'namespace App;\npublic class Api { private readonly IVisionApi _api; public Task Go() => _api.Analyze(b, k); }' }, calls: [`${analyzeText} @ Analyze`] },
      { name: 'extension method of another file', code: { 'src/HttpExtensions.cs': 'using System.Net.Http;\nnamespace App;\npublic static class HttpExtensions { public static Task Call(this HttpClient http, string url, object body) => http.PostAsJsonAsync(url, body); }', 'src/Api.cs': 'using System.Net.Http;\nnamespace App;\npublic class Api { HttpClient _http; public Task Go(string e) => _http.Call(e + "/contentsafety/text:analyze", null); }' }, calls: [`${analyzeText} @ e + "/contentsafety/text:analyze"`] },
    ]);
  });

  describe('headers', () => {
    inMethod([
      { name: 'Prediction-Key as a default header', code: 'http.DefaultRequestHeaders.Add("Prediction-Key", key);\nawait http.PostAsync(predictionUrl, content);', calls: ['~custom-vision/? @ predictionUrl'] },
      { name: 'Training-Key of a message', code: 'var request = new HttpRequestMessage(HttpMethod.Get, settings.TrainingUrl);\nrequest.Headers.TryAddWithoutValidation("Training-Key", key);\nawait http.SendAsync(request);', calls: ['~custom-vision/? @ settings.TrainingUrl'] },
      { name: 'shared key to a configured URL', code: 'http.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);\nawait http.PostAsync(Environment.GetEnvironmentVariable("ENDPOINT"), content);', calls: ['unlisted Ocp-Apim-Subscription-Key @ Environment.GetEnvironmentVariable("ENDPOINT")'] },
      { name: 'shared key and the path of another service', code: 'http.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);\nawait http.PostAsync(endpoint + "/future/v1.0/detect", content);', calls: ['unlisted /future/v1.0/detect @ endpoint + "/future/v1.0/detect"'] },
      { name: 'following the operation location', code: 'var response = await http.PostAsync(endpoint + "/vision/v3.2/read/analyze", content);\nvar operationLocation = response.Headers.GetValues("Operation-Location").First();\nhttp.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);\nvar result = await http.GetStringAsync(operationLocation);', calls: ['image-analysis/read @ endpoint + "/vision/v3.2/read/analyze"'] },
    ]);
  });
});

describe('C# code that only looks like a REST call', () => {
  inMethod([
    { name: 'logged', code: 'logger.LogInformation("POST {Url}", endpoint + "/contentsafety/text:analyze");\nConsole.WriteLine($"{endpoint}/contentsafety/text:analyze");', calls: [] },
    { name: 'an exception', code: 'throw new InvalidOperationException($"{endpoint}/contentsafety/text:analyze failed");', calls: [] },
    { name: 'a Uri alone', code: 'var uri = new Uri(endpoint + "/contentsafety/text:analyze");\nvar again = new UriBuilder(uri);', calls: [] },
    { name: 'a comparison', code: 'if (url.Contains("/contentsafety/text:analyze") || url.EndsWith("/contentsafety/image:analyze")) return;', calls: [] },
    { name: 'an assertion', code: 'Assert.Equal("/contentsafety/text:analyze", path);\nrequest.RequestUri.AbsolutePath.Should().Be("/contentsafety/text:analyze");', calls: [] },
    { name: 'a mocked handler', code: 'mockHttp.When(HttpMethod.Post, "https://r.cognitiveservices.azure.com/contentsafety/text:analyze").Respond("application/json", "{}");', calls: [] },
    { name: 'a set-up double', code: 'handler.Setup(h => h.PostAsync("https://r.cognitiveservices.azure.com/contentsafety/text:analyze", It.IsAny<HttpContent>())).ReturnsAsync(response);', calls: [] },
    { name: 'a verified double', code: 'client.Verify(c => c.PostAsync("https://r.cognitiveservices.azure.com/contentsafety/text:analyze", null), Times.Once);', calls: [] },
    { name: 'WireMock', code: 'server.Given(Request.Create().WithPath("/contentsafety/text:analyze").UsingPost()).RespondWith(Response.Create());', calls: [] },
    { name: 'a route of a minimal API', code: 'app.MapPost("/contentsafety/text:analyze", (Body b) => Results.Ok());', calls: [] },
    { name: 'a mapped route', code: 'endpoints.MapControllerRoute("x", "/contentsafety/text:analyze");', calls: [] },
    { name: 'a redirect', code: 'return Redirect("/contentsafety/text:analyze");', calls: [] },
    { name: 'a cache', code: 'await cache.GetAsync("/contentsafety/text:analyze");\ndictionary.Add("/contentsafety/text:analyze", 1);', calls: [] },
    { name: 'an options object', code: 'var options = new SafetyOptions { Url = endpoint + "/contentsafety/text:analyze" };', calls: [] },
    { name: 'a prefix on somebody else\'s host', code: 'await http.GetStringAsync("https://files.example.com/vision/v1/list.json");', calls: [] },
    { name: 'the key of API Management to a host of one\'s own', code: 'http.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);\nawait http.GetStringAsync("https://api.example.com/orders");', calls: [] },
  ]);
  inClass([
    { name: 'a constant alone', code: '  public const string Url = "https://r.cognitiveservices.azure.com/contentsafety/text:analyze";', calls: [] },
    { name: 'a route attribute', code: '  [HttpPost("/contentsafety/text:analyze")]\n  public IActionResult Analyze([FromBody] Body body) => Ok();', calls: [] },
    { name: 'a documentation comment', code: '  /// <summary>POST https://r.cognitiveservices.azure.com/contentsafety/text:analyze</summary>\n  public void Go() { }', calls: [] },
  ]);
});
