import type { Column } from './patterns.js';

const text = 'content-safety/analyze-text @ analyzeText';
const make = 'new ContentSafetyClientBuilder().endpoint(e).credential(c).buildClient()';

const safety = (code: string): string => `package app;\nimport com.azure.ai.contentsafety.*;\nimport java.util.*;\n${code}`;
const inMethod = (body: string): string => safety(`class C { void m(String t) throws Exception { ${body} } }`);
const http = (body: string): string => `package app;\nimport java.net.URI;\nimport java.net.http.*;\nclass C { final HttpClient http = HttpClient.newHttpClient(); final String endpoint = System.getenv("ENDPOINT"); void m(HttpRequest.BodyPublisher body) throws Exception { ${body} } }`;
const sent = (uri: string): string => http(`http.send(HttpRequest.newBuilder().uri(URI.create(${uri})).POST(body).build(), HttpResponse.BodyHandlers.ofString());`);
const rest = (place: string): readonly string[] => [`content-safety/analyze-text @ ${place}`];

/** How clients and URLs travel in Java. */
export const java: Column = {
  variable: { code: inMethod(`var client = ${make}; client.analyzeText(t);`), calls: [text] },
  'file-level': { code: safety(`class C { static final ContentSafetyClient CLIENT = ${make}; static void m() { CLIENT.analyzeText(t); } }`), calls: [text] },
  'constructor-field': { code: safety(`class C { private final ContentSafetyClient client; C() { client = ${make}; } void m() { client.analyzeText(t); } }`), calls: [text] },
  'field-initializer': { code: safety(`class C { private final ContentSafetyClient client = ${make}; void m() { client.analyzeText(t); } }`), calls: [text] },
  'typed-parameter': { code: safety('class C { static void m(ContentSafetyClient client, String t) { client.analyzeText(t); } }'), calls: [text] },
  'passed-argument': { code: safety(`class C { <T> void m(T client) { var c = client; c.analyzeText(t); } void n() { m(${make}); } }`), calls: [text] },
  factory: { code: safety(`class C { static ContentSafetyClient make() { return ${make}; } void m() { var client = make(); client.analyzeText(t); } }`), calls: [text] },
  'cached-factory': { code: safety(`import com.google.common.base.Suppliers;\nclass C { final Supplier<ContentSafetyClient> client = Suppliers.memoize(() -> ${make}); void m() { client.get().analyzeText(t); } }`), calls: [text] },
  'lazy-property': { code: safety(`class C { private ContentSafetyClient c; ContentSafetyClient client() { if (c == null) c = ${make}; return c; } void m() { client().analyzeText(t); } }`), calls: [text] },
  'held-by-object': { code: safety('record Services(ContentSafetyClient safety) { } class C { void m(Services s) { s.safety().analyzeText(t); } }'), calls: [text] },
  'constructor-injection': { code: safety('@Service @RequiredArgsConstructor class C { private final ContentSafetyClient client; void m() { client.analyzeText(t); } }'), calls: [text] },
  'container-lookup': { code: safety('class C { @Autowired ApplicationContext context; void m() { context.getBean(ContentSafetyClient.class).analyzeText(t); } }'), calls: [text] },
  'registered-factory': { code: safety(`@Configuration class Config { @Bean ContentSafetyClient client() { return ${make}; } } @Service class C { @Autowired ObjectProvider<ContentSafetyClient> clients; void m() { clients.getObject().analyzeText(t); } }`), calls: [text] },
  'base-class': { code: safety('abstract class Base { protected ContentSafetyClient client; } class C extends Base { void m() { client.analyzeText(t); } }'), calls: [text] },
  interface: { code: 'package app;\nimport com.microsoft.azure.cognitiveservices.vision.computervision.*;\nclass C { void m(ComputerVision vision) { vision.analyzeImage().withUrl(u).execute(); } }', calls: ['image-analysis/analyze-image @ analyzeImage'] },
  list: { code: safety('class C { List<ContentSafetyClient> all = new ArrayList<>(); void m() { for (var client : all) client.analyzeText(t); all.stream().forEach(c -> c.analyzeText(t)); } }'), calls: [text, text] },
  map: { code: safety(`class C { Map<String, ContentSafetyClient> by = new HashMap<>(); void m() { by.get("eu").analyzeText(t); by.computeIfAbsent("us", k -> ${make}).analyzeText(t); } }`), calls: [text, text] },
  'tuple-result': { none: 'a method has one result; records are the row of objects that hold clients' },
  conditional: { code: inMethod(`var client = key == null ? ${make} : other; client.analyzeText(t);`), calls: [text] },
  closure: { code: inMethod(`var client = ${make}; Runnable r = () -> client.analyzeText(t);`), calls: [text] },
  alias: { none: 'imports give no other names' },
  'qualified-name': { code: 'package app;\nclass C { void m() { var client = new com.azure.ai.contentsafety.ContentSafetyClientBuilder().buildClient(); client.analyzeText(t); } }', calls: [text] },
  'scoped-resource': { code: safety('class Session implements AutoCloseable { ContentSafetyClient client; public void close() { } } class C { void m() { try (var session = new Session()) { session.client.analyzeText(t); } } }'), calls: [text] },
  'async-client': { code: safety('class C { ContentSafetyAsyncClient client = new ContentSafetyClientBuilder().buildAsyncClient(); void m() { client.analyzeText(t).subscribe(r -> use(r)); } }'), calls: [text] },
  poller: { code: 'package app;\nimport com.azure.ai.documentintelligence.*;\nclass C { void m(DocumentIntelligenceClient client) { var result = client.beginAnalyzeDocument("prebuilt-read", options).getFinalResult(); } }', calls: ['document-intelligence/analyze-document @ beginAnalyzeDocument'] },
  'other-file': { code: { 'app/Clients.java': safety(`class Clients { final ContentSafetyClient safety = ${make}; ContentSafetyClient getSafety() { return safety; } }`), 'app/Check.java': 'package app;\nclass Check { Clients clients; void m() { clients.getSafety().analyzeText(t); } }' }, calls: [text] },
  'other-folder': { code: { 'shop/safety/Clients.java': `package shop.safety;\nimport com.azure.ai.contentsafety.*;\npublic class Clients { public static final ContentSafetyClient SAFETY = ${make}; }`, 'shop/web/Check.java': 'package shop.web;\nimport shop.safety.Clients;\nclass Check { void m() { Clients.SAFETY.analyzeText(t); } }' }, calls: [text] },
  're-export': { none: 'a file passes on no names of others' },
  'rest-literal': { code: sent('"https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01"'), calls: rest('"https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2023-10-01"') },
  'rest-constant': { code: `${sent('endpoint + Routes.ANALYZE')}\nclass Routes { static final String ANALYZE = "/contentsafety/text:analyze"; }`, calls: rest('"/contentsafety/text:analyze"') },
  'rest-format': { code: sent('String.format("%s/contentsafety/text:analyze?api-version=%s", endpoint, version)'), calls: rest('"%s/contentsafety/text:analyze?api-version=%s"') },
  'rest-joined': { code: http('http.send(HttpRequest.newBuilder(URI.create(endpoint).resolve("/contentsafety/text:analyze")).POST(body).build(), handler);'), calls: rest('"/contentsafety/text:analyze"') },
  'rest-base': { code: 'package app;\nimport org.springframework.web.client.RestClient;\nclass C { final RestClient http = RestClient.builder().baseUrl("https://x.cognitiveservices.azure.com").build(); void m(Object body) { http.post().uri("/contentsafety/text:analyze").body(body).retrieve(); } }', calls: rest('"/contentsafety/text:analyze"') },
  'rest-request-object': { code: http('var request = HttpRequest.newBuilder().uri(URI.create(endpoint + "/contentsafety/text:analyze")).POST(body).build(); http.send(request, HttpResponse.BodyHandlers.ofString());'), calls: rest('endpoint + "/contentsafety/text:analyze"') },
  'rest-helper': { code: 'package app;\nimport java.net.URI;\nimport java.net.http.*;\nclass C { final HttpClient http = HttpClient.newHttpClient(); String send(String path) throws Exception { return http.send(HttpRequest.newBuilder(URI.create(endpoint + path)).POST(body).build(), handler).body(); } void m() throws Exception { send("/contentsafety/text:analyze"); } }', calls: rest('"/contentsafety/text:analyze"') },
  'rest-header': { code: http('http.send(HttpRequest.newBuilder(URI.create(endpoint)).header("Prediction-Key", key).POST(body).build(), handler);'), calls: ['~custom-vision/? @ URI.create(endpoint)'] },
  'unknown-member': { code: inMethod(`var client = ${make}; client.analyzeEverything(t);`), calls: ['content-safety/? @ analyzeEverything'] },
  'silent-wrapper': { code: safety('class Wrapper { void analyzeText(String t) { } } class C { Wrapper w; void m() { w.analyzeText("t"); } }'), calls: [] },
  'silent-vendor': { code: 'package app;\nimport software.amazon.awssdk.services.rekognition.RekognitionClient;\nclass C { void m(RekognitionClient client) { client.detectFaces(r); } }', calls: [] },
  'silent-type': { code: safety('class C { ContentSafetyClient c; Class<?> k = ContentSafetyClient.class; boolean is(Object o) { return o instanceof ContentSafetyClient; } }'), calls: [] },
  'silent-double': { code: safety('import org.mockito.Mockito;\nclass T { @Mock ContentSafetyClient c; void m() { Mockito.when(c.analyzeText("t")).thenReturn(r); var d = Mockito.mock(ContentSafetyClient.class); d.analyzeText("t"); } }'), calls: [] },
  'silent-text': { code: safety('/** <pre>new ContentSafetyClientBuilder().buildClient().analyzeText("t")</pre> */\nclass C { String help = "client.analyzeText(t)"; }'), calls: [] },
  'silent-route': { code: 'package app;\n@RestController class C { @PostMapping("/contentsafety/text:analyze") String m(@RequestBody String t) { return t; } }', calls: [] },
};
