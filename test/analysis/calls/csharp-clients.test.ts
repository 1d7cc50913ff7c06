import { testCalls } from './expect-calls.js';

const text = 'content-safety/analyze-text @ AnalyzeText';
const textAsync = 'content-safety/analyze-text @ AnalyzeTextAsync';

/** One C# file that uses Content Safety. */
const safety = (code: string): Readonly<Record<string, string>> => ({ 'Sample.cs': `using Azure;\nusing Azure.AI.ContentSafety;\n${code}` });

/** A method of a class that has nothing else. */
const inMethod = (body: string): Readonly<Record<string, string>> => safety(`class C { async Task M(string t) { ${body} } }`);

describe('how C# clients are made and kept', () => {
  testCalls([
    { name: 'top-level statements', code: safety('var client = new ContentSafetyClient(endpoint, credential);\nclient.AnalyzeText(new AnalyzeTextOptions("t"));'), calls: [text] },
    { name: 'explicit type', code: inMethod('ContentSafetyClient client = new ContentSafetyClient(e, k); client.AnalyzeText(t);'), calls: [text] },
    { name: 'target-typed new', code: inMethod('ContentSafetyClient client = new(e, k); await client.AnalyzeTextAsync(t);'), calls: [textAsync] },
    { name: 'call on the construction itself', code: inMethod('new ContentSafetyClient(e, k).AnalyzeText(t);'), calls: [text] },
    { name: 'declared first, assigned later', code: inMethod('ContentSafetyClient client; client = new(e, k); client.AnalyzeText(t);'), calls: [text] },
    { name: 'conditional', code: inMethod('var client = useKey ? new ContentSafetyClient(e, key) : new ContentSafetyClient(e, credential); client.AnalyzeText(t);'), calls: [text] },
    { name: 'null-coalescing', code: inMethod('var client = given ?? new ContentSafetyClient(e, key); client.AnalyzeText(t);'), calls: [text] },
    { name: 'switch expression', code: inMethod('var client = kind switch { "a" => new ContentSafetyClient(e, k), _ => null }; client.AnalyzeText(t);'), calls: [text] },
    { name: 'null-conditional call and null-forgiving', code: inMethod('ContentSafetyClient? client = Make(); client?.AnalyzeText(t); client!.AnalyzeText(t);'), calls: [text, text] },
    { name: 'using declaration', code: safety('class C { void M() { using var scope = Begin(); using var client = new ContentSafetyClient(e, k); client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'await using statement', code: inMethod('await using (var client = new ContentSafetyClient(e, k)) { client.AnalyzeText(t); }'), calls: [text] },
    { name: 'field with initializer', code: safety('class C { private readonly ContentSafetyClient _client = new(e, k); void M() => _client.AnalyzeText(t); }'), calls: [text] },
    { name: 'field that the constructor fills', code: safety('class C { private readonly ContentSafetyClient _client; public C() { _client = new ContentSafetyClient(e, k); } void M() { this._client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'field of a wider type that the constructor fills', code: safety('class C { private readonly dynamic _client; public C() { _client = new ContentSafetyClient(e, k); } void M() { _client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'static field', code: safety('static class C { static readonly ContentSafetyClient Client = new(e, k); static void M() { Client.AnalyzeText(t); C.Client.AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'field of the class around', code: safety('class C { static ContentSafetyClient client = new(e, k); class Inner { void M() => client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'auto-property with initializer', code: safety('class C { public ContentSafetyClient Client { get; } = new(e, k); void M() => Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'expression-bodied property', code: safety('class C { ContentSafetyClient Client => new(e, k); void M() => Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'property with a lazy body', code: safety('class C { ContentSafetyClient _c; ContentSafetyClient Client { get { return _c ??= new(e, k); } } void M() => Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'assigned on first use', code: safety('class C { object _c; void M() { _c ??= new ContentSafetyClient(e, k); (_c as ContentSafetyClient).AnalyzeText(t); } }'), calls: [text] },
    { name: 'Lazy with Value', code: safety('class C { readonly Lazy<ContentSafetyClient> _c = new(() => new ContentSafetyClient(e, k)); void M() => _c.Value.AnalyzeText(t); }'), calls: [text] },
    { name: 'Lazy in a variable without a type', code: inMethod('var lazy = new Lazy<ContentSafetyClient>(() => new ContentSafetyClient(e, k)); lazy.Value.AnalyzeText(t);'), calls: [text] },
    { name: 'LazyInitializer', code: safety('class C { object _c; ContentSafetyClient Get() => LazyInitializer.EnsureInitialized(ref _c, () => new ContentSafetyClient(e, k)); void M() => Get().AnalyzeText(t); }'), calls: [text] },
    { name: 'Func of a client', code: safety('class C(Func<ContentSafetyClient> make) { void M() { make().AnalyzeText(t); make.Invoke().AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'Task of a client', code: safety('class C { Task<ContentSafetyClient> Get() => null; async Task M() { var c = await Get(); c.AnalyzeText(t); Get().Result.AnalyzeText(t); (await Get().ConfigureAwait(false)).AnalyzeText(t); Get().GetAwaiter().GetResult().AnalyzeText(t); } }'), calls: [text, text, text, text] },
    { name: 'method that makes it', code: safety('class C { static ContentSafetyClient Make() => new(e, k); void M() { var c = Make(); c.AnalyzeText(t); Make().AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'local function that makes it', code: inMethod('var client = Make(); client.AnalyzeText(t); ContentSafetyClient Make() { return new(e, k); }'), calls: [text] },
    { name: 'tuple deconstruction', code: safety('class C { (ContentSafetyClient, string) Make() => (new ContentSafetyClient(e, k), "x"); void M() { var (client, name) = Make(); client.AnalyzeText(name); } }'), calls: [text] },
    { name: 'members of a tuple', code: safety('class C { (ContentSafetyClient Client, string Name) Make() => default; void M() { var made = Make(); made.Client.AnalyzeText(made.Name); made.Item1.AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'out parameter', code: safety('class C { bool Make(out ContentSafetyClient client) { client = new(e, k); return true; } void M() { if (Make(out var client)) client.AnalyzeText(t); Make(out ContentSafetyClient other); other.AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'pattern variable', code: safety('class C { void M(object x) { if (x is ContentSafetyClient c) c.AnalyzeText(t); if (x is not ContentSafetyClient d) return; d.AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'switch on type', code: safety('class C { void M(object x) { switch (x) { case ContentSafetyClient c when ready: c.AnalyzeText(t); break; } } }'), calls: [text] },
    { name: 'record', code: safety('record Services(ContentSafetyClient Client); class C(Services s) { void M() => s.Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'parameter by type', code: safety('class C { static void M(ContentSafetyClient c, string t) { c.AnalyzeText(t); } }'), calls: [text] },
    { name: 'lambda parameter by type', code: safety('app.MapPost("/check", async (ContentSafetyClient client, string t) => await client.AnalyzeTextAsync(t));'), calls: [textAsync] },
    { name: 'parameter without a telling type, from a caller', code: safety('class C { void M(dynamic c) => c.AnalyzeText(t); void N() => M(new ContentSafetyClient(e, k)); }'), calls: [text] },
    { name: 'captured by a lambda', code: inMethod('var client = new ContentSafetyClient(e, k); await Task.Run(() => client.AnalyzeText(t)); items.ForEach(i => client.AnalyzeText(i));'), calls: [text, text] },
    { name: 'callback with a typed delegate', code: safety('class C { Task With(Func<ContentSafetyClient, Task> use) => use(new(e, k)); Task M() => With(c => c.AnalyzeTextAsync(t)); }'), calls: [textAsync] },
    { name: 'named argument and extension method of the program', code: safety('static class X { public static void Check(this ContentSafetyClient client, string t) => client.AnalyzeText(options: t); }'), calls: [text] },
    { name: 'calling an extension method of the program is no call of the service', code: safety('static class X { public static void Check(this ContentSafetyClient client, string t) { } }\nclass C { void M(ContentSafetyClient c) { c.Check(t); } }'), calls: [] },
    { name: 'extension method that gives the client', code: safety('static class X { public static ContentSafetyClient Again(this ContentSafetyClient client) => client; }\nclass C { void M(ContentSafetyClient c) { c.Again().AnalyzeText(t); } }'), calls: [text] },
    { name: 'qualified name', code: { 'Sample.cs': 'var client = new Azure.AI.ContentSafety.ContentSafetyClient(e, k);\nclient.AnalyzeText(t);\nglobal::Azure.AI.ContentSafety.ContentSafetyClient other = Get();\nother.AnalyzeText(t);' }, calls: [text, text] },
    { name: 'alias of the type', code: { 'Sample.cs': 'using Safety = Azure.AI.ContentSafety.ContentSafetyClient;\nvar client = new Safety(e, k);\nclient.AnalyzeText(t);' }, calls: [text] },
    { name: 'alias of the namespace', code: { 'Sample.cs': 'using CS = Azure.AI.ContentSafety;\nvar client = new CS.ContentSafetyClient(e, k);\nclient.AnalyzeText(t);' }, calls: [text] },
    { name: 'inside the namespace of the package', code: { 'Sample.cs': 'namespace Azure.AI.ContentSafety.Samples { class C { void M() { var client = new ContentSafetyClient(e, k); client.AnalyzeText(t); } } }' }, calls: [text] },
    { name: 'using inside the namespace', code: { 'Sample.cs': 'namespace App { using Azure.AI.ContentSafety; class C { void M() { new ContentSafetyClient(e, k).AnalyzeText(t); } } }' }, calls: [text] },
    { name: 'subclass of the client', code: safety('class Mine : ContentSafetyClient { public Mine() : base(e, k) { } void M() { AnalyzeText(t); base.AnalyzeText(t); this.AnalyzeText(t); } }\nclass D { void M(Mine m) => m.AnalyzeText(t); }'), calls: [text, text, text, text] },
    { name: 'interface of the client', code: { 'Sample.cs': 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nclass C(ICustomVisionPredictionClient p) { Task M() => p.ClassifyImageAsync(id, "m", s); }' }, calls: ['custom-vision/classify-image @ ClassifyImageAsync'] },
    { name: 'extension method of the package as a static call', code: { 'Sample.cs': 'using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;\nclass C { Task M(IComputerVisionClient vision) => ComputerVisionClientExtensions.AnalyzeImageAsync(vision, url, features); }' }, calls: ['image-analysis/analyze-image @ AnalyzeImageAsync'] },
    { name: 'unknown member', code: inMethod('var client = new ContentSafetyClient(e, k); client.AnalyzeEverything(t);'), calls: ['content-safety/? @ AnalyzeEverything'] },
  ]);
});

describe('C# clients in collections', () => {
  testCalls([
    { name: 'list', code: safety('class C { List<ContentSafetyClient> _all = new(); void M() { _all.Add(new(e, k)); foreach (var c in _all) c.AnalyzeText(t); _all[0].AnalyzeText(t); _all.First().AnalyzeText(t); _all.ForEach(c => c.AnalyzeText(t)); var n = _all.Count(); } }'), calls: [text, text, text, text] },
    { name: 'array', code: safety('class C { void M(ContentSafetyClient[] all) { foreach (ContentSafetyClient c in all) c.AnalyzeText(t); all[i % all.Length].AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'array literal', code: inMethod('var all = new[] { new ContentSafetyClient(e, k), new ContentSafetyClient(f, k) }; foreach (var c in all) c.AnalyzeText(t);'), calls: [text] },
    { name: 'collection expression', code: inMethod('ContentSafetyClient[] all = [new(e, k), new(f, k)]; all[0].AnalyzeText(t);'), calls: [text] },
    { name: 'list in a variable without a type', code: inMethod('var all = new List<ContentSafetyClient> { new(e, k) }; all[0].AnalyzeText(t); all.Where(c => c != null).First().AnalyzeText(t);'), calls: [text, text] },
    { name: 'LINQ methods', code: safety('class C { void M(IEnumerable<ContentSafetyClient> all) { all.Select(c => c.AnalyzeText(t)).ToList(); all.OrderBy(c => c.GetHashCode()).Skip(1).FirstOrDefault().AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'LINQ query', code: safety('class C { object M(IEnumerable<ContentSafetyClient> all) => from c in all select c.AnalyzeText(t); }'), calls: [text] },
    { name: 'dictionary by key', code: safety('class C { readonly Dictionary<string, ContentSafetyClient> _by = new(); void M() { _by["a"] = new(e, k); _by.Add("b", new(e, k)); _by["a"].AnalyzeText(t); _by[key].AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'dictionary with TryGetValue', code: safety('class C(IDictionary<string, ContentSafetyClient> by) { void M() { if (by.TryGetValue("a", out var client)) client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'values and pairs of a dictionary', code: safety('class C(Dictionary<string, ContentSafetyClient> by) { void M() { foreach (var c in by.Values) c.AnalyzeText(t); foreach (var pair in by) { Log(pair.Key.Trim()); pair.Value.AnalyzeText(t); } foreach (var (key, c) in by) c.AnalyzeText(key); by.Select(p => p.Value.AnalyzeText(p.Key)); } }'), calls: [text, text, text, text] },
    { name: 'GetOrAdd', code: safety('class C { readonly ConcurrentDictionary<string, ContentSafetyClient> _by = new(); void M(string region) { var c = _by.GetOrAdd(region, r => new ContentSafetyClient(e, k)); c.AnalyzeText(t); } }'), calls: [text] },
    { name: 'memory cache', code: safety('class C(IMemoryCache cache) { void M() { var c = cache.GetOrCreate("c", _ => new ContentSafetyClient(e, k)); c.AnalyzeText(t); } }'), calls: [text] },
  ]);
});

describe('injected C# clients', () => {
  testCalls([
    { name: 'constructor', code: safety('class C { readonly ContentSafetyClient _c; public C(ContentSafetyClient c) => _c = c; void M() => _c.AnalyzeText(t); }'), calls: [text] },
    { name: 'primary constructor', code: safety('public class C(ContentSafetyClient client, ILogger<C> log) : ControllerBase { public async Task<IActionResult> Post(string t) { await client.AnalyzeTextAsync(t); return Ok(); } }'), calls: [textAsync] },
    { name: 'parameter attribute', code: safety('class C { Task Post([FromServices] ContentSafetyClient client, [FromBody] string t) => client.AnalyzeTextAsync(t); }'), calls: [textAsync] },
    { name: 'keyed service', code: safety('class C([FromKeyedServices("eu")] ContentSafetyClient client) { void M() => client.AnalyzeText(t); }'), calls: [text] },
    { name: 'property', code: safety('class C { [Inject] public ContentSafetyClient Client { get; set; } = default!; void M() => Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'asked of the provider', code: safety('class C(IServiceProvider sp) { void M() { sp.GetRequiredService<ContentSafetyClient>().AnalyzeText(t); var c = sp.GetService<ContentSafetyClient>(); c.AnalyzeText(t); sp.GetRequiredKeyedService<ContentSafetyClient>("eu").AnalyzeText(t); ((ContentSafetyClient)sp.GetService(typeof(ContentSafetyClient))).AnalyzeText(t); ActivatorUtilities.CreateInstance<ContentSafetyClient>(sp, e, k).AnalyzeText(t); } }'), calls: [text, text, text, text, text] },
    { name: 'scope of the provider', code: safety('class C(IServiceScopeFactory f) { void M() { using var scope = f.CreateScope(); var client = scope.ServiceProvider.GetRequiredService<ContentSafetyClient>(); client.AnalyzeText(t); } }'), calls: [text] },
    { name: 'client factory of Azure', code: safety('class C(IAzureClientFactory<ContentSafetyClient> f) { readonly ContentSafetyClient _c = f.CreateClient("eu"); void M() { f.CreateClient("us").AnalyzeText(t); var c = f.CreateClient("x"); c.AnalyzeText(t); _c.AnalyzeText(t); } }'), calls: [text, text, text] },
    { name: 'several registered services', code: safety('class C(IEnumerable<ContentSafetyClient> all) { void M() => all.Last().AnalyzeText(t); }'), calls: [text] },
    { name: 'registration is no call', code: safety('builder.Services.AddSingleton(new ContentSafetyClient(e, k)).AddScoped<IService, Service>();\nbuilder.Services.AddSingleton(sp => new ContentSafetyClient(e, k));\nbuilder.Services.AddAzureClients(b => { b.AddContentSafetyClient(e, k).WithName("eu"); b.AddClient<ContentSafetyClient, ContentSafetyClientOptions>(o => new ContentSafetyClient(e, k, o)); });'), calls: [] },
    { name: 'factory registration that makes a service of it', code: safety('services.AddSingleton<IService>(sp => new Service(sp.GetRequiredService<ContentSafetyClient>()));\nclass Service(ContentSafetyClient client) : IService { public void M() => client.AnalyzeText(t); }'), calls: [text] },
    { name: 'own interface with the client as a property', code: safety('interface ISafety { ContentSafetyClient Client { get; } }\nclass AzureSafety : ISafety { public ContentSafetyClient Client { get; } = new(e, k); }\nclass C(ISafety safety) { void M() => safety.Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'own interface that tells nothing, its implementation does', code: safety('interface ISafety { dynamic Client { get; } }\nclass AzureSafety : ISafety { public dynamic Client { get; } = new ContentSafetyClient(e, k); }\nclass C(ISafety safety) { void M() => safety.Client.AnalyzeText(t); }'), calls: [text] },
    { name: 'generic base class', code: safety('abstract class Base<TClient> { protected TClient Client; protected abstract TClient Make(); }\nclass C : Base<ContentSafetyClient> { void M() { Client.AnalyzeText(t); Make().AnalyzeText(t); } }'), calls: [text, text] },
    { name: 'generic factory of the program', code: safety('interface IFactory<T> { T Create(string name); Task<T> CreateAsync(); T Current { get; } }\nclass C(IFactory<ContentSafetyClient> f) { async Task M() { f.Create("x").AnalyzeText(t); (await f.CreateAsync()).AnalyzeText(t); f.Current.AnalyzeText(t); } }'), calls: [text, text, text] },
    { name: 'generic method of the program', code: safety('class C { T Get<T>() => default; void M() { Get<ContentSafetyClient>().AnalyzeText(t); } }'), calls: [text] },
    { name: 'settings class of the client', code: safety('class C(IOptions<ContentSafetyClientSettings> o) { void M() { var s = o.Value; new ContentSafetyClient(s.Endpoint, s.Credential).AnalyzeText(t); } }'), calls: [text] },
  ]);
});
