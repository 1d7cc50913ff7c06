import { testCalls, type CallCase } from './expect-calls.js';

const host = 'https://r.cognitiveservices.azure.com';
const analyzeText = 'content-safety/analyze-text';
const analyzeImage = 'content-safety/analyze-image';

const imports = [
  'java.net.http.*', 'java.net.*', 'java.io.*', 'java.util.*', 'org.springframework.web.client.*', 'org.springframework.http.*', 'org.springframework.web.reactive.function.client.WebClient',
  'org.springframework.web.util.UriComponentsBuilder', 'okhttp3.*', 'org.apache.http.client.methods.*', 'org.apache.http.client.utils.URIBuilder', 'org.apache.http.impl.client.*',
].map((name) => `import ${name};`).join('\n');

/** Cases of one Java file each: the members of a class. */
function inClass(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  testCalls(cases.map((entry) => ({ ...entry, code: { 'src/Api.java': `package app;\n${imports}\npublic class Api {\n${entry.code}\n}` } })));
}

/** Cases of statements in a method that has texts `endpoint` and `key`. */
function inMethod(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  inClass(cases.map((entry) => ({ ...entry, code: `  void go(String endpoint, String key) throws Exception {\n${entry.code}\n  }` })));
}

describe('REST calls in Java', () => {
  describe('libraries', () => {
    inMethod([
      { name: 'java.net.http', code: 'HttpClient client = HttpClient.newHttpClient();\nHttpRequest request = HttpRequest.newBuilder().uri(URI.create(endpoint + "/contentsafety/text:analyze")).header("Ocp-Apim-Subscription-Key", key).POST(HttpRequest.BodyPublishers.ofString(json)).build();\nHttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'java.net.http with the URI first and a method by name', code: 'HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/documentintelligence/documentModels/" + id)).method("DELETE", HttpRequest.BodyPublishers.noBody()).build();\nHttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'a builder kept in a variable', code: 'HttpRequest.Builder builder = HttpRequest.newBuilder();\nbuilder.uri(URI.create(endpoint + "/documentintelligence/documentModels/" + id));\nbuilder.DELETE();\nclient.send(builder.build(), HttpResponse.BodyHandlers.discarding());', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'RestTemplate', code: 'RestTemplate rest = new RestTemplate();\nString answer = rest.postForObject(endpoint + "/contentsafety/text:analyze", entity, String.class);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'RestTemplate exchange', code: 'new RestTemplate().exchange(endpoint + "/documentintelligence/documentModels/{id}", HttpMethod.DELETE, entity, Void.class, id);', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/{id}"'] },
      { name: 'RestTemplate with a request entity', code: 'RequestEntity<Body> request = RequestEntity.post(URI.create(endpoint + "/contentsafety/text:analyze")).header("Ocp-Apim-Subscription-Key", key).body(body);\nnew RestTemplate().exchange(request, String.class);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'WebClient', code: 'WebClient client = WebClient.builder().baseUrl(endpoint).defaultHeader("Ocp-Apim-Subscription-Key", key).build();\nclient.post().uri("/contentsafety/text:analyze?api-version=2024-09-01").bodyValue(body).retrieve().bodyToMono(String.class).block();', calls: [`${analyzeText} @ "/contentsafety/text:analyze?api-version=2024-09-01"`] },
      { name: 'WebClient with the prefix in its base', code: 'WebClient client = WebClient.create(endpoint + "/contentsafety");\nclient.post().uri("/image:analyze").bodyValue(body).retrieve();', calls: [`${analyzeImage} @ "/image:analyze"`] },
      { name: 'WebClient with a URI builder', code: 'webClient.delete().uri(b -> b.path("/documentintelligence/documentModels/{id}").queryParam("api-version", "2024-11-30").build(id)).retrieve();', calls: ['document-intelligence/delete-model @ "/documentintelligence/documentModels/{id}"'] },
      { name: 'WebClient with a method', code: 'webClient.method(HttpMethod.DELETE).uri("/documentintelligence/documentModels/" + id).retrieve();', calls: ['document-intelligence/delete-model @ "/documentintelligence/documentModels/" + id'] },
      { name: 'RestClient', code: 'RestClient client = RestClient.builder().baseUrl(endpoint + "/contentsafety").build();\nString r = client.post().uri("/text:analyze").body(body).retrieve().body(String.class);', calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'OkHttp', code: 'OkHttpClient client = new OkHttpClient();\nRequest request = new Request.Builder().url(endpoint + "/contentsafety/text:analyze").addHeader("Ocp-Apim-Subscription-Key", key).post(body).build();\nResponse response = client.newCall(request).execute();', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'OkHttp, deleting', code: 'Request request = new Request.Builder().url(endpoint + "/documentintelligence/documentModels/" + id).delete().build();\nclient.newCall(request).enqueue(callback);', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'Apache HttpClient', code: 'CloseableHttpClient client = HttpClients.createDefault();\nHttpPost post = new HttpPost(endpoint + "/contentsafety/text:analyze");\npost.setHeader("Ocp-Apim-Subscription-Key", key);\npost.setEntity(entity);\nclient.execute(post);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'Apache HttpClient with a URI builder', code: 'URIBuilder builder = new URIBuilder(endpoint + "/vision/v3.2/analyze");\nbuilder.setParameter("visualFeatures", "Adult");\nHttpPost request = new HttpPost(builder.build());\nHttpClients.createDefault().execute(request);', calls: ['image-analysis/analyze-image @ endpoint + "/vision/v3.2/analyze"'] },
      { name: 'Apache HttpClient, deleting', code: 'httpClient.execute(new HttpDelete(endpoint + "/documentintelligence/documentModels/" + id));', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'HttpURLConnection', code: 'URL url = new URL(endpoint + "/documentintelligence/documentModels/" + id);\nHttpURLConnection connection = (HttpURLConnection) url.openConnection();\nconnection.setRequestMethod("DELETE");\nconnection.setRequestProperty("Ocp-Apim-Subscription-Key", key);\nint status = connection.getResponseCode();\nInputStream in = connection.getInputStream();', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + id'] },
      { name: 'JAX-RS client', code: 'Response r = ClientBuilder.newClient().target(endpoint).path("contentsafety/text:analyze").request().header("Ocp-Apim-Subscription-Key", key).post(Entity.json(body));', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'Unirest', code: 'Unirest.post(endpoint + "/contentsafety/text:analyze").header("Ocp-Apim-Subscription-Key", key).body(json).asJson();', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
    ]);
  });

  describe('texts', () => {
    inMethod([
      { name: 'Volley', code: 'JsonObjectRequest request = new JsonObjectRequest(Request.Method.POST, endpoint + "/contentsafety/text:analyze", body, listener, errors);\nqueue.add(request);', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'fluent requests of Apache', code: 'Request.Post(endpoint + "/contentsafety/text:analyze").addHeader("Ocp-Apim-Subscription-Key", key).bodyString(json, ContentType.APPLICATION_JSON).execute().returnContent();', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'String.format', code: 'String url = String.format("%s/contentsafety/text:analyze?api-version=%s", endpoint, version);\nrestTemplate.postForEntity(url, entity, String.class);', calls: [`${analyzeText} @ "%s/contentsafety/text:analyze?api-version=%s"`] },
      { name: 'formatted', code: 'restTemplate.postForEntity("%s/contentsafety/text:analyze".formatted(endpoint), entity, String.class);', calls: [`${analyzeText} @ "%s/contentsafety/text:analyze"`] },
      { name: 'format whose argument tells the operation', code: 'restTemplate.postForEntity(String.format("%s/contentsafety/%s", endpoint, "image:analyze"), entity, String.class);', calls: [`${analyzeImage} @ "image:analyze"`] },
      { name: 'MessageFormat', code: 'restTemplate.postForEntity(MessageFormat.format("{0}/contentsafety/text:analyze", endpoint), entity, String.class);', calls: [`${analyzeText} @ "{0}/contentsafety/text:analyze"`] },
      { name: 'String.join', code: 'restTemplate.postForEntity(String.join("/", endpoint, "contentsafety", "text:analyze"), entity, String.class);', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'StringBuilder', code: 'StringBuilder url = new StringBuilder(endpoint);\nurl.append("/contentsafety").append("/text:analyze");\nrestTemplate.postForEntity(url.toString(), entity, String.class);', calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'UriComponentsBuilder', code: 'String url = UriComponentsBuilder.fromHttpUrl(endpoint).path("/contentsafety/text:analyze").queryParam("api-version", "2024-09-01").toUriString();\nrestTemplate.postForEntity(url, entity, String.class);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'URI that is resolved', code: 'URI uri = URI.create(endpoint).resolve("/contentsafety/text:analyze");\nrestTemplate.postForEntity(uri, entity, String.class);', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'HttpUrl of OkHttp', code: 'HttpUrl url = HttpUrl.parse(endpoint).newBuilder().addPathSegments("contentsafety/text:analyze").addQueryParameter("api-version", "2024-09-01").build();\nRequest request = new Request.Builder().url(url).post(body).build();\nclient.newCall(request).execute();', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'environment', code: 'String url = System.getenv("CONTENT_SAFETY_ENDPOINT") + "/contentsafety/text:analyze";\nrestTemplate.postForEntity(url, entity, String.class);', calls: [`${analyzeText} @ System.getenv("CONTENT_SAFETY_ENDPOINT") + "/contentsafety/text:analyze"`] },
    ]);
    inClass([
      { name: 'constant and configured field', code: '  private static final String PATH = "/contentsafety/text:analyze?api-version=2024-09-01";\n  @Value("${azure.content-safety.endpoint}")\n  private String endpoint;\n  private final RestTemplate rest = new RestTemplate();\n  String go(Object body) { return rest.postForObject(endpoint + PATH, body, String.class); }', calls: [`${analyzeText} @ "/contentsafety/text:analyze?api-version=2024-09-01"`] },
      { name: 'field that the constructor sets', code: '  private final String url;\n  private final RestTemplate rest;\n  Api(RestTemplate rest, String endpoint) { this.rest = rest; this.url = endpoint + "/contentsafety/text:analyze"; }\n  String go(Object body) { return rest.postForObject(url, body, String.class); }', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
    ]);
  });

  describe('bases, helpers and classes', () => {
    inClass([
      { name: 'client in a field with the prefix in its base', code: '  private final WebClient client;\n  Api(WebClient.Builder builder, String endpoint) { this.client = builder.baseUrl(endpoint + "/contentsafety").build(); }\n  Object go(Object body) { return client.post().uri("/text:analyze").bodyValue(body).retrieve().bodyToMono(String.class).block(); }', calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'helper with the path', code: '  private String post(String path, String json) throws Exception {\n    HttpRequest request = HttpRequest.newBuilder().uri(URI.create(endpoint + "/contentsafety/" + path)).header("Ocp-Apim-Subscription-Key", key).POST(HttpRequest.BodyPublishers.ofString(json)).build();\n    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();\n  }\n  void text() throws Exception { post("text:analyze", "{}"); }\n  void image() throws Exception { post("image:analyze", "{}"); }', calls: [`${analyzeText} @ "text:analyze"`, `${analyzeImage} @ "image:analyze"`] },
      { name: 'function that makes the request', code: '  private HttpRequest request(String operation, String json) {\n    return HttpRequest.newBuilder().uri(URI.create(endpoint + "/contentsafety/" + operation)).POST(HttpRequest.BodyPublishers.ofString(json)).build();\n  }\n  void go() throws Exception { client.send(request("text:analyze", "{}"), HttpResponse.BodyHandlers.ofString()); }', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'function that makes the headers', code: '  private HttpEntity<String> entity(String json) { HttpHeaders headers = new HttpHeaders(); headers.set("Prediction-Key", key); return new HttpEntity<>(json, headers); }\n  void go() { restTemplate.postForEntity(config.getUrl(), entity("{}"), String.class); }', calls: ['~custom-vision/? @ config.getUrl()'] },
    ]);
    testCalls([
      { name: 'route constant in another file', code: { 'src/app/Routes.java': 'package app;\npublic final class Routes { public static final String ANALYZE = "/contentsafety/text:analyze"; }', 'src/app/Api.java': 'package app;\nimport org.springframework.web.client.RestTemplate;\npublic class Api { RestTemplate rest; Object go(String e, Object b) { return rest.postForObject(e + Routes.ANALYZE, b, String.class); } }' }, calls: [`${analyzeText} @ e + Routes.ANALYZE`] },
      { name: 'helper in another file', code: { 'src/app/Http.java': 'package app;\nimport org.springframework.web.client.RestTemplate;\npublic class Http { private final RestTemplate rest = new RestTemplate(); public String post(String url, Object body) { return rest.postForObject(url, body, String.class); } }', 'src/app/Api.java': 'package app;\npublic class Api { private final Http http; Api(Http http) { this.http = http; } Object go(String e, Object b) { return http.post(e + "/contentsafety/text:analyze", b); } }' }, calls: [`${analyzeText} @ e + "/contentsafety/text:analyze"`] },
      { name: 'helper of a base class in another file', code: { 'src/app/Base.java': 'package app;\nimport org.springframework.web.client.RestTemplate;\npublic abstract class Base { private final String base; private final RestTemplate rest = new RestTemplate(); protected Base(String base) { this.base = base; } protected String post(String path, Object body) { return rest.postForObject(base + path, body, String.class); } }', 'src/app/Api.java': 'package app;\npublic class Api extends Base { Api(String e) { super(e + "/contentsafety"); } Object go(Object b) { return post("/text:analyze", b); } }' }, calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'method of a Retrofit interface', code: { 'src/app/VisionApi.java': 'package app;\nimport retrofit2.http.*;\npublic interface VisionApi {\n  @POST("customvision/v3.0/Prediction/{p}/classify/iterations/{n}/image/nostore")\n  Call<R> classify(@Header("Prediction-Key") String key, @Path("p") String p, @Body RequestBody b);\n}', 'src/app/User.java': 'package app;\npublic class User { private final VisionApi api; User(VisionApi api) { this.api = api; } void go() throws Exception { api.classify(k, p, b).execute(); } }' }, calls: ['custom-vision/classify-image-with-no-store @ classify'] },
      { name: 'method of a Feign client', code: { 'src/app/SafetyClient.java': 'package app;\nimport org.springframework.cloud.openfeign.FeignClient;\nimport org.springframework.web.bind.annotation.*;\n@FeignClient(name = "safety", url = "${safety.endpoint}", path = "/contentsafety")\npublic interface SafetyClient {\n  @PostMapping("/text:analyze") Result analyze(@RequestHeader("Ocp-Apim-Subscription-Key") String key, @RequestBody Body body);\n}', 'src/app/User.java': 'package app;\npublic class User { SafetyClient client; Result go(Body b) { return client.analyze(key, b); } }' }, calls: [`${analyzeText} @ analyze`] },
      { name: 'static import of a constant', code: { 'src/app/Routes.java': 'package app;\npublic final class Routes { public static final String ANALYZE = "/contentsafety/text:analyze"; }', 'src/app/web/Api.java': 'package app.web;\nimport static app.Routes.ANALYZE;\nimport org.springframework.web.client.RestTemplate;\npublic class Api { RestTemplate rest; Object go(String e, Object b) { return rest.postForObject(e + ANALYZE, b, String.class); } }' }, calls: [`${analyzeText} @ e + ANALYZE`] },
    ]);
  });

  describe('headers', () => {
    inMethod([
      { name: 'Prediction-Key of OkHttp', code: 'Request request = new Request.Builder().url(config.predictionUrl()).addHeader("Prediction-Key", key).post(body).build();\nclient.newCall(request).execute();', calls: ['~custom-vision/? @ config.predictionUrl()'] },
      { name: 'Training-Key of a connection', code: 'HttpURLConnection c = (HttpURLConnection) new URL(config.get("url")).openConnection();\nc.setRequestProperty("Training-Key", key);\nc.getInputStream();', calls: ['~custom-vision/? @ new URL(config.get("url"))'] },
      { name: 'Prediction-Key in headers of Spring', code: 'HttpHeaders headers = new HttpHeaders();\nheaders.set("Prediction-Key", key);\nnew RestTemplate().exchange(settings.getUrl(), HttpMethod.POST, new HttpEntity<>(photo, headers), String.class);', calls: ['~custom-vision/? @ settings.getUrl()'] },
      { name: 'shared key to a configured URL', code: 'HttpRequest request = HttpRequest.newBuilder().uri(URI.create(System.getenv("URL"))).header("Ocp-Apim-Subscription-Key", key).build();\nclient.send(request, HttpResponse.BodyHandlers.ofString());', calls: ['unlisted Ocp-Apim-Subscription-Key @ URI.create(System.getenv("URL"))'] },
      { name: 'shared key and the path of another service', code: 'HttpPost post = new HttpPost(endpoint + "/future/v1.0/detect");\npost.setHeader("Ocp-Apim-Subscription-Key", key);\nclient.execute(post);', calls: ['unlisted /future/v1.0/detect @ endpoint + "/future/v1.0/detect"'] },
    ]);
  });
});

describe('Java code that only looks like a REST call', () => {
  inMethod([
    { name: 'logged', code: 'log.info("POST {}", endpoint + "/contentsafety/text:analyze");\nSystem.out.println(endpoint + "/contentsafety/text:analyze");', calls: [] },
    { name: 'an exception', code: 'throw new IllegalStateException(endpoint + "/contentsafety/text:analyze failed");', calls: [] },
    { name: 'a URI alone', code: 'URI uri = URI.create(endpoint + "/contentsafety/text:analyze");\nURL url = uri.toURL();', calls: [] },
    { name: 'a comparison', code: 'if (url.contains("/contentsafety/text:analyze") || url.endsWith("/contentsafety/image:analyze")) return;', calls: [] },
    { name: 'WireMock', code: 'stubFor(post(urlEqualTo("/contentsafety/text:analyze")).willReturn(aResponse().withStatus(200)));', calls: [] },
    { name: 'a verified WireMock request', code: 'verify(postRequestedFor(urlPathEqualTo("/contentsafety/text:analyze")));', calls: [] },
    { name: 'a mock server of Spring', code: 'mockServer.expect(requestTo("https://r.cognitiveservices.azure.com/contentsafety/text:analyze")).andRespond(withSuccess());', calls: [] },
    { name: 'MockMvc', code: 'mockMvc.perform(post("/contentsafety/text:analyze").content("{}")).andExpect(status().isOk());', calls: [] },
    { name: 'a stubbed double', code: 'when(restTemplate.postForObject("https://r.cognitiveservices.azure.com/contentsafety/text:analyze", body, String.class)).thenReturn("{}");', calls: [] },
    { name: 'an assertion', code: 'assertThat(recorded.getPath()).isEqualTo("/contentsafety/text:analyze");\nassertEquals("/contentsafety/text:analyze", path);', calls: [] },
    { name: 'a route of Javalin', code: 'app.post("/contentsafety/text:analyze", ctx -> ctx.json(service.analyze()));', calls: [] },
    { name: 'a functional route', code: 'route(POST("/contentsafety/text:analyze"), handler::analyze);', calls: [] },
    { name: 'a security rule', code: 'http.authorizeHttpRequests(a -> a.requestMatchers("/contentsafety/text:analyze").permitAll());', calls: [] },
    { name: 'a map', code: 'map.put("/contentsafety/text:analyze", 1);\ncache.get("/contentsafety/text:analyze");\nlist.add("/contentsafety/text:analyze");', calls: [] },
    { name: 'a prefix on somebody else\'s host', code: 'restTemplate.getForObject("https://files.example.com/vision/v1/list.json", String.class);', calls: [] },
    { name: 'the key of API Management to a host of one\'s own', code: 'HttpRequest r = HttpRequest.newBuilder().uri(URI.create("https://api.example.com/orders")).header("Ocp-Apim-Subscription-Key", key).build();\nclient.send(r, HttpResponse.BodyHandlers.ofString());', calls: [] },
  ]);
  inClass([
    { name: 'a constant alone', code: `  static final String URL = "${host}/contentsafety/text:analyze";`, calls: [] },
    { name: 'an interface of a controller', code: '  interface Routes { @PostMapping("/contentsafety/text:analyze") String analyze(@RequestBody String body); }\n  Routes routes;\n  void go() { routes.analyze("x"); }', calls: [] },
    { name: 'a mapped method', code: '  @PostMapping("/contentsafety/text:analyze")\n  String analyze(@RequestBody String body) { return body; }', calls: [] },
    { name: 'a documentation comment', code: `  /** POST ${host}/contentsafety/text:analyze */\n  void go() { }`, calls: [] },
    { name: 'a request of the test\'s own server', code: '  private TestRestTemplate rest;\n  private MockMvc mvc;\n  void go() throws Exception { mvc.perform(MockMvcRequestBuilders.post("/contentsafety/text:analyze")); }', calls: [] },
  ]);
});
