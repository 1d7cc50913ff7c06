import { testCalls } from './expect-calls.js';

const text = 'content-safety/analyze-text @ analyzeText';

/** One Java file that uses Content Safety. */
const safety = (code: string): Readonly<Record<string, string>> => ({
  'App.java': `package app;\nimport com.azure.ai.contentsafety.*;\nimport com.azure.ai.contentsafety.models.*;\nimport java.util.*;\n${code}`,
});

/** The same with one import for each type. */
const named = (code: string): Readonly<Record<string, string>> => ({
  'App.java': `package app;\nimport com.azure.ai.contentsafety.ContentSafetyClient;\nimport com.azure.ai.contentsafety.ContentSafetyAsyncClient;\nimport com.azure.ai.contentsafety.ContentSafetyClientBuilder;\n${code}`,
});

const make = 'new ContentSafetyClientBuilder().endpoint(e).credential(new KeyCredential(k)).buildClient()';
const inMethod = (body: string): Readonly<Record<string, string>> => safety(`class C { void m(String t) throws Exception { ${body} } }`);

describe('how Java clients are made and kept', () => {
  testCalls([
    { name: 'builder chain', code: inMethod(`ContentSafetyClient client = ${make}; client.analyzeText(new AnalyzeTextOptions(t));`), calls: [text] },
    { name: 'builder chain over many lines, imported by name', code: named('class C { void m() {\n ContentSafetyClient client = new ContentSafetyClientBuilder()\n  .credential(new KeyCredential(key))\n  .endpoint(endpoint)\n  .buildClient();\n client.analyzeText(o);\n} }'), calls: [text] },
    { name: 'var', code: inMethod(`var client = ${make}; client.analyzeText(t);`), calls: [text] },
    { name: 'call on the chain itself', code: inMethod(`${make}.analyzeText(t);`), calls: [text] },
    { name: 'builder in a variable', code: inMethod('var builder = new ContentSafetyClientBuilder(); builder.endpoint(e); builder.credential(c); var client = builder.buildClient(); client.analyzeText(t);'), calls: [text] },
    { name: 'builder as a field', code: safety('class C { private final ContentSafetyClientBuilder builder; C(ContentSafetyClientBuilder b) { this.builder = b; } void m() { builder.buildClient().analyzeText(t); } }'), calls: [text] },
    { name: 'builder given by a method', code: safety('class C { ContentSafetyClientBuilder base() { return new ContentSafetyClientBuilder().endpoint(e); } void m() { base().credential(c).buildClient().analyzeText(t); } }'), calls: [text] },
    { name: 'declared first, assigned later', code: inMethod(`ContentSafetyClient client; if (a) { client = ${make}; } else { client = null; } client.analyzeText(t);`), calls: [text] },
    { name: 'conditional', code: inMethod(`var client = a ? ${make} : other; client.analyzeText(t);`), calls: [text] },
    { name: 'field that the constructor fills', code: safety(`class C { private final ContentSafetyClient client; C() { client = ${make}; } void m() { client.analyzeText(t); this.client.analyzeText(t); } }`), calls: [text, text] },
    { name: 'field with initializer', code: safety(`class C { private final ContentSafetyClient client = ${make}; void m() { client.analyzeText(t); } }`), calls: [text] },
    { name: 'field of a wider type', code: safety(`class C { private final Object client = ${make}; void m() { ((ContentSafetyClient) client).analyzeText(t); } }`), calls: [text] },
    { name: 'static field with a static initializer', code: safety(`class C { static final ContentSafetyClient CLIENT; static { CLIENT = ${make}; } static void m() { CLIENT.analyzeText(t); C.CLIENT.analyzeText(t); } }`), calls: [text, text] },
    { name: 'field of the class around, in an inner and an anonymous class', code: safety('class C { ContentSafetyClient client; class Inner { void m() { client.analyzeText(t); C.this.client.analyzeText(t); } } Runnable r = new Runnable() { public void run() { client.analyzeText(t); } }; }'), calls: [text, text, text] },
    { name: 'made on first use', code: safety(`class C { private ContentSafetyClient client; ContentSafetyClient client() { if (client == null) { client = ${make}; } return client; } void m() { client().analyzeText(t); } }`), calls: [text] },
    { name: 'singleton', code: safety(`class Clients { private static Clients instance; final ContentSafetyClient client = ${make}; static Clients getInstance() { if (instance == null) instance = new Clients(); return instance; } ContentSafetyClient getClient() { return client; } } class C { void m() { Clients.getInstance().client.analyzeText(t); Clients.getInstance().getClient().analyzeText(t); } }`), calls: [text, text] },
    { name: 'holder on demand', code: safety(`class C { private static class Holder { static final ContentSafetyClient CLIENT = ${make}; } void m() { Holder.CLIENT.analyzeText(t); } }`), calls: [text] },
    { name: 'static method that makes it', code: safety(`class C { static ContentSafetyClient make() { return ${make}; } void m() { make().analyzeText(t); C.make().analyzeText(t); var c = make(); c.analyzeText(t); } }`), calls: [text, text, text] },
    { name: 'enum constant', code: safety(`enum Clients { INSTANCE; final ContentSafetyClient client = ${make}; } class C { void m() { Clients.INSTANCE.client.analyzeText(t); } }`), calls: [text] },
    { name: 'record', code: safety('record Services(ContentSafetyClient client) { } class C { void m(Services s) { s.client().analyzeText(t); } }'), calls: [text] },
    { name: 'own builder as a nested class', code: safety('class Service { private final ContentSafetyClient client; private Service(Builder b) { this.client = b.client; } static class Builder { private ContentSafetyClient client; Builder client(ContentSafetyClient c) { this.client = c; return this; } Service build() { return new Service(this); } } void m() { client.analyzeText(t); } ContentSafetyClient get() { return client; } } class C { void m(ContentSafetyClient c) { new Service.Builder().client(c).build().get().analyzeText(t); } }'), calls: [text, text] },
    { name: 'parameter by type', code: safety('class C { static void m(final ContentSafetyClient c, String t) { c.analyzeText(t); } }'), calls: [text] },
    { name: 'parameter without a telling type, from a caller', code: safety(`class C { <T> void run(T c) { } void m(Object c) { var d = c; d.analyzeText(t); } void n() { m(${make}); } }`), calls: [text] },
    { name: 'pattern variable and switch on type', code: safety('class C { void m(Object x) { if (x instanceof ContentSafetyClient c) c.analyzeText(t); if (x instanceof ContentSafetyClient c && ready) { c.analyzeText(t); } switch (x) { case ContentSafetyClient c -> c.analyzeText(t); default -> {} } } }'), calls: [text, text, text] },
    { name: 'captured by a lambda', code: inMethod(`var client = ${make}; Runnable r = () -> client.analyzeText(t); items.forEach(i -> client.analyzeText(i));`), calls: [text, text] },
    { name: 'method reference', code: inMethod(`var client = ${make}; items.stream().map(client::analyzeText).toList();`), calls: [text] },
    { name: 'method reference in a field', code: safety('class C { ContentSafetyClient client; void m(List<String> items) { items.stream().map(this.client::analyzeText).forEach(System.out::println); } }'), calls: [text] },
    { name: 'callback with a typed function', code: safety('class C { <R> R with(java.util.function.Function<ContentSafetyClient, R> f) { return f.apply(client); } void m() { with(c -> c.analyzeText(t)); } }'), calls: [text] },
    { name: 'Optional', code: safety('class C { Optional<ContentSafetyClient> find() { return Optional.empty(); } void m() { find().get().analyzeText(t); find().orElseThrow().analyzeText(t); find().ifPresent(c -> c.analyzeText(t)); find().map(c -> c.analyzeText(t)); Optional<ContentSafetyClient> o = find(); o.orElse(null).analyzeText(t); } }'), calls: [text, text, text, text, text] },
    { name: 'Optional of a value', code: inMethod(`var o = Optional.of(${make}); o.get().analyzeText(t);`), calls: [text] },
    { name: 'Supplier', code: safety(`import java.util.function.Supplier; class C { Supplier<ContentSafetyClient> s = () -> ${make}; void m() { s.get().analyzeText(t); } }`), calls: [text] },
    { name: 'memoized supplier', code: safety(`import com.google.common.base.Suppliers; class C { void m() { var s = Suppliers.memoize(() -> ${make}); s.get().analyzeText(t); } }`), calls: [text] },
    { name: 'AtomicReference and ThreadLocal', code: safety(`import java.util.concurrent.atomic.*; class C { final AtomicReference<ContentSafetyClient> ref = new AtomicReference<>(); final ThreadLocal<ContentSafetyClient> local = ThreadLocal.withInitial(() -> ${make}); void m() { ref.get().analyzeText(t); local.get().analyzeText(t); } }`), calls: [text, text] },
    { name: 'CompletableFuture', code: safety('import java.util.concurrent.*; class C { CompletableFuture<ContentSafetyClient> f; void m() throws Exception { f.get().analyzeText(t); f.join().analyzeText(t); f.thenAccept(c -> c.analyzeText(t)); } }'), calls: [text, text, text] },
    { name: 'try with resources', code: safety('class Session implements AutoCloseable { ContentSafetyClient client; public void close() { } } class C { void m() { try (Session s = new Session(); var other = open()) { s.client.analyzeText(t); } } }'), calls: [text] },
    { name: 'asynchronous client', code: safety('class C { ContentSafetyAsyncClient client = new ContentSafetyClientBuilder().buildAsyncClient(); void m() { client.analyzeText(t).subscribe(r -> use(r)); client.analyzeText(t).block(); Mono.just(t).flatMap(client::analyzeText).block(); Mono.just(t).flatMap(x -> client.analyzeText(x)); } }'), calls: [text, text, text, text] },
    { name: 'subclass of the client\'s holder', code: safety('abstract class Base { protected ContentSafetyClient client; ContentSafetyClient getClient() { return client; } } class C extends Base { void m() { client.analyzeText(t); this.client.analyzeText(t); super.client.analyzeText(t); getClient().analyzeText(t); super.getClient().analyzeText(t); } }'), calls: [text, text, text, text, text] },
    { name: 'generic base class', code: safety('abstract class Base<T> { protected T client; abstract T make(); } class C extends Base<ContentSafetyClient> { void m() { client.analyzeText(t); make().analyzeText(t); } }'), calls: [text, text] },
    { name: 'qualified name', code: { 'App.java': `package app; class C { com.azure.ai.contentsafety.ContentSafetyClient client = new com.azure.ai.contentsafety.ContentSafetyClientBuilder().buildClient(); void m() { client.analyzeText(t); var d = new com.azure.ai.contentsafety.ContentSafetyClientBuilder().buildClient(); d.analyzeText(t); } }` }, calls: [text, text] },
    { name: 'unknown member', code: inMethod(`var client = ${make}; client.analyzeEverything(t);`), calls: ['content-safety/? @ analyzeEverything'] },
  ]);
});

describe('Java clients in collections', () => {
  testCalls([
    { name: 'list', code: safety('class C { List<ContentSafetyClient> all = new ArrayList<>(); void m() { all.add(make()); for (ContentSafetyClient c : all) c.analyzeText(t); for (var c : all) { c.analyzeText(t); } all.get(0).analyzeText(t); all.forEach(c -> c.analyzeText(t)); all.size(); } }'), calls: [text, text, text, text] },
    { name: 'streams', code: safety('class C { List<ContentSafetyClient> all; void m() { all.stream().map(c -> c.analyzeText(t)).toList(); all.stream().filter(c -> c != null).findFirst().get().analyzeText(t); all.parallelStream().forEach(c -> c.analyzeText(t)); all.iterator().next().analyzeText(t); } }'), calls: [text, text, text, text] },
    { name: 'array', code: safety('class C { ContentSafetyClient[] all; void m() { all[i % all.length].analyzeText(t); for (var c : all) c.analyzeText(t); Arrays.stream(all).forEach(c -> c.analyzeText(t)); } }'), calls: [text, text, text] },
    { name: 'map', code: safety('class C { Map<String, ContentSafetyClient> by = new HashMap<>(); void m() { by.put("a", make()); by.get("a").analyzeText(t); by.getOrDefault("b", null).analyzeText(t); for (var c : by.values()) c.analyzeText(t); for (Map.Entry<String, ContentSafetyClient> e : by.entrySet()) { e.getKey().trim(); e.getValue().analyzeText(t); } for (var e : by.entrySet()) e.getValue().analyzeText(t); by.forEach((k, c) -> c.analyzeText(k)); by.containsKey("a"); } }'), calls: [text, text, text, text, text, text] },
    { name: 'computeIfAbsent', code: safety(`class C { final Map<String, ContentSafetyClient> by = new java.util.concurrent.ConcurrentHashMap<>(); ContentSafetyClient of(String r) { return by.computeIfAbsent(r, x -> ${make}); } void m() { of("eu").analyzeText(t); by.computeIfAbsent("us", x -> ${make}).analyzeText(t); } }`), calls: [text, text] },
    { name: 'collections made of values', code: inMethod(`var all = List.of(${make}, ${make}); all.get(0).analyzeText(t); var by = Map.of("a", ${make}); by.get("a").analyzeText(t); for (var c : Arrays.asList(all.get(0))) c.analyzeText(t);`), calls: [text, text, text] },
    { name: 'cache', code: safety(`import com.github.benmanes.caffeine.cache.*; class C { LoadingCache<String, ContentSafetyClient> cache; void m() { cache.get("a").analyzeText(t); } }`), calls: [text] },
  ]);
});

describe('injected Java clients', () => {
  testCalls([
    { name: 'Spring constructor', code: safety('@Service class C { private final ContentSafetyClient client; @Autowired C(@Qualifier("eu") ContentSafetyClient client) { this.client = client; } void m() { client.analyzeText(t); } }'), calls: [text] },
    { name: 'Spring field', code: safety('@Component class C { @Autowired private ContentSafetyClient client; @Resource(name = "b") ContentSafetyClient other; @Inject ContentSafetyClient third; void m() { client.analyzeText(t); other.analyzeText(t); third.analyzeText(t); } }'), calls: [text, text, text] },
    { name: 'Spring setter', code: safety('class C { private ContentSafetyClient client; @Autowired public void setClient(ContentSafetyClient client) { this.client = client; } void m() { client.analyzeText(t); } }'), calls: [text] },
    { name: 'Lombok constructor', code: safety('@Service @RequiredArgsConstructor class C { private final ContentSafetyClient client; void m() { client.analyzeText(t); } }'), calls: [text] },
    { name: 'bean method and its parameter', code: safety(`@Configuration class Config { @Value("\${azure.endpoint}") private String endpoint; @Bean ContentSafetyClient client() { return ${make}; } @Bean Service service(ContentSafetyClient client) { client.analyzeText("warm up"); return new Service(client()); } }`), calls: [text] },
    { name: 'bean method called', code: safety(`@Configuration class Config { @Bean ContentSafetyClient client() { return ${make}; } @Bean CommandLineRunner run() { return args -> client().analyzeText(args[0]); } }`), calls: [text] },
    { name: 'ObjectProvider and Provider', code: safety('class C { @Autowired ObjectProvider<ContentSafetyClient> p; @Inject Provider<ContentSafetyClient> q; void m() { p.getObject().analyzeText(t); p.getIfAvailable().analyzeText(t); q.get().analyzeText(t); p.ifAvailable(c -> c.analyzeText(t)); } }'), calls: [text, text, text, text] },
    { name: 'asked of the context', code: safety('class C { @Autowired ApplicationContext context; void m() { context.getBean(ContentSafetyClient.class).analyzeText(t); var c = context.getBean("eu", ContentSafetyClient.class); c.analyzeText(t); injector.getInstance(ContentSafetyClient.class).analyzeText(t); } }'), calls: [text, text, text] },
    { name: 'Guice provider method', code: safety(`class Module extends AbstractModule { @Provides @Singleton ContentSafetyClient client() { return ${make}; } } class C { private final ContentSafetyClient client; @Inject C(ContentSafetyClient client) { this.client = client; } void m() { client.analyzeText(t); } }`), calls: [text] },
    { name: 'several beans', code: safety('class C { @Autowired List<ContentSafetyClient> all; @Autowired Map<String, ContentSafetyClient> by; void m() { all.forEach(c -> c.analyzeText(t)); by.get("eu").analyzeText(t); } }'), calls: [text, text] },
    { name: 'Lombok getter', code: safety('@Getter class Services { private final ContentSafetyClient client = make(); } @Data class More { private ContentSafetyClient safety; } class C { void m(Services s, More d) { s.getClient().analyzeText(t); d.getSafety().analyzeText(t); } }'), calls: [text, text] },
    { name: 'handler of a web framework', code: safety('class C { void routes(Javalin app, ContentSafetyClient client) { app.post("/check", ctx -> ctx.json(client.analyzeText(ctx.body()))); } }'), calls: [text] },
  ]);
});
