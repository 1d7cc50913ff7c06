import { testCalls } from './expect-calls.js';

const using = 'using Azure.AI.ContentSafety;\n';
const one = (code: string): Readonly<Record<string, string>> => ({ 'Sample.cs': code });

describe('C# code that only looks like a call of Azure AI', () => {
  testCalls([
    { name: 'own wrapper with the member\'s name', code: one(`${using}class Wrapper { public Task<bool> AnalyzeTextAsync(string t) => Task.FromResult(true); }\nclass C(Wrapper w) { Task M() => w.AnalyzeTextAsync("t"); }`), calls: [] },
    { name: 'own interface with the member\'s name', code: one(`${using}interface IModerator { Task<bool> AnalyzeTextAsync(string t); }\nclass C(IModerator m) { Task M() => m.AnalyzeTextAsync("t"); }`), calls: [] },
    { name: 'own class of the client\'s name', code: one('namespace App;\nclass ContentSafetyClient { public void AnalyzeText(string t) { } }\nclass C { void M() { new ContentSafetyClient().AnalyzeText("t"); } }'), calls: [] },
    { name: 'client name without its namespace', code: one('namespace App;\nclass C { void M(ContentSafetyClient c) => c.AnalyzeText("t"); }'), calls: [] },
    { name: 'the same name from another namespace', code: one('using Contoso.Moderation;\nclass C { void M(ContentSafetyClient c) => c.AnalyzeText("t"); }'), calls: [] },
    { name: 'another vendor', code: one('using Amazon.Rekognition;\nclass C { Task M(AmazonRekognitionClient client) => client.DetectFacesAsync(new DetectFacesRequest()); }'), calls: [] },
    { name: 'another vendor beside the service', code: one(`${using}using Google.Cloud.Vision.V1;\nclass C { void M(ImageAnnotatorClient client, ContentSafetyClient other) { client.DetectFaces(i); client.AnalyzeText(i); } }`), calls: [] },
    { name: 'types alone', code: one(`${using}class C { ContentSafetyClient _c; Type T = typeof(ContentSafetyClient); string N = nameof(ContentSafetyClient.AnalyzeText); bool Is(object o) => o is ContentSafetyClient; AnalyzeTextResult R; }`), calls: [] },
    { name: 'Moq', code: one(`${using}using Moq;\nclass T { void M() { var mock = new Mock<ContentSafetyClient>(); mock.Setup(c => c.AnalyzeText(It.IsAny<string>(), default)).Returns(r); mock.Object.AnalyzeText("t"); mock.Verify(c => c.AnalyzeText("t", default), Times.Once); ContentSafetyClient client = mock.Object; client.AnalyzeText("t"); } }`), calls: [] },
    { name: 'Moq in a field', code: one(`${using}using Moq;\nclass T { readonly Mock<ContentSafetyClient> _mock = new(); readonly ContentSafetyClient _client; public T() { _client = _mock.Object; } void M() { _mock.Object.AnalyzeText("t"); _client.AnalyzeText("t"); _mock.Setup(c => c.AnalyzeText("t", default)); } }`), calls: [] },
    { name: 'Mock.Of', code: one(`${using}using Moq;\nclass T { readonly ContentSafetyClient _c = Mock.Of<ContentSafetyClient>(); void M() => _c.AnalyzeText("t"); }`), calls: [] },
    { name: 'NSubstitute', code: one(`${using}using NSubstitute;\nclass T { readonly ContentSafetyClient _c = Substitute.For<ContentSafetyClient>(); void M() { _c.AnalyzeText("t").Returns(r); _c.Received().AnalyzeText("t"); var d = Substitute.For<ContentSafetyClient>(); d.AnalyzeText("t"); } }`), calls: [] },
    { name: 'FakeItEasy', code: one(`${using}using FakeItEasy;\nclass T { void M() { var c = A.Fake<ContentSafetyClient>(); A.CallTo(() => c.AnalyzeText("t", default)).Returns(r); c.AnalyzeText("t"); } }`), calls: [] },
    { name: 'a double that is set up before each test', code: one(`${using}class T { private ContentSafetyClient _c; [SetUp] public void Init() { _c = Substitute.For<ContentSafetyClient>(); } [Test] public void M() => _c.AnalyzeText("t"); }`), calls: [] },
    { name: 'documentation comment', code: one(`${using}class C {\n/// <summary>Calls <c>client.AnalyzeText("t")</c>.</summary>\n/// <code>new ContentSafetyClient(e, k).AnalyzeText("t");</code>\n// client.AnalyzeText("t");\n/* client.AnalyzeText("t"); */\nvoid M() { } }`), calls: [] },
    { name: 'text', code: one(`${using}class C { string Help = "new ContentSafetyClient(e, k).AnalyzeText(t)"; string Raw = """client.AnalyzeText(t)"""; }`), calls: [] },
    { name: 'housekeeping of a client', code: one(`${using}class C { void M(ContentSafetyClient c) { c.ToString(); c.GetHashCode(); c.Equals(c); c.GetType(); } }`), calls: [] },
    { name: 'logger of the client', code: one(`${using}class C(ILoggerFactory f, ILogger<ContentSafetyClient> log) { void M() { log.LogInformation("x"); f.CreateLogger<ContentSafetyClient>().LogInformation("y"); } }`), calls: [] },
    { name: 'members of collections of clients', code: one(`${using}class C { List<ContentSafetyClient> _all = new(); Dictionary<string, ContentSafetyClient> _by = new(); void M(ContentSafetyClient c) { _all.Add(c); _all.Remove(c); _all.Clear(); _all.Contains(c); _by.Add("k", c); _by.TryAdd("k", c); _by.ContainsKey("k"); _by.Keys.ToList().Sort(); Console.WriteLine(_all.Count.ToString("D")); } }`), calls: [] },
    { name: 'options of a client', code: one(`${using}class C(IOptions<ContentSafetyClientOptions> o) { void M() { var options = o.Value; options.AddPolicy(p, x); options.Retry.MaxRetries.CompareTo(3); } }`), calls: [] },
    { name: 'query of a database', code: one(`${using}class C(DbContext db) { void M() => db.Set<ContentSafetyClient>().Where(c => c.Id == 1).First(); }`), calls: [] },
  ]);
});
