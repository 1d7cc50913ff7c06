import { testCalls } from './expect-calls.js';

const text = 'content-safety/analyze-text @ analyzeText';
const sdk = 'import com.azure.ai.contentsafety.*;\n';
const make = 'new ContentSafetyClientBuilder().endpoint(e).credential(c).buildClient()';

/** A class of another package that makes and keeps the client. */
const holder = `package shop.safety;\n${sdk}public class Holder { public final ContentSafetyClient client = ${make}; public static final ContentSafetyClient SHARED = ${make}; public ContentSafetyClient getClient() { return client; } public static Holder getInstance() { return new Holder(); } }`;

describe('Java clients that come from other files', () => {
  testCalls([
    { name: 'type of the same package', code: { 'shop/safety/Holder.java': holder, 'shop/safety/Check.java': 'package shop.safety;\nclass Check { Holder h; void m() { h.client.analyzeText(t); h.getClient().analyzeText(t); Holder.SHARED.analyzeText(t); Holder.getInstance().getClient().analyzeText(t); } }' }, calls: [text, text, text, text] },
    { name: 'type without public in the same package', code: { 'a/Holder.java': `package a;\n${sdk}class Holder { ContentSafetyClient client; }`, 'a/Check.java': 'package a;\nclass Check { void m(Holder h) { h.client.analyzeText(t); } }' }, calls: [text] },
    { name: 'imported type', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nimport shop.safety.Holder;\nclass Check { private final Holder h; Check(Holder h) { this.h = h; } void m() { h.getClient().analyzeText(t); Holder.SHARED.analyzeText(t); } }' }, calls: [text, text] },
    { name: 'imported package', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nimport shop.safety.*;\nclass Check { Holder h = new Holder(); void m() { h.client.analyzeText(t); } }' }, calls: [text] },
    { name: 'static import', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nimport static shop.safety.Holder.SHARED;\nimport static shop.safety.Holder.getInstance;\nclass Check { void m() { SHARED.analyzeText(t); getInstance().getClient().analyzeText(t); } }' }, calls: [text, text] },
    { name: 'static import of all members', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nimport static shop.safety.Holder.*;\nclass Check { void m() { SHARED.analyzeText(t); } }' }, calls: [text] },
    { name: 'qualified type', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nclass Check { shop.safety.Holder h; void m() { h.client.analyzeText(t); shop.safety.Holder.SHARED.analyzeText(t); new shop.safety.Holder().client.analyzeText(t); } }' }, calls: [text, text, text] },
    { name: 'type of a package that nothing imports', code: { 'shop/safety/Holder.java': holder, 'web/Check.java': 'package web;\nclass Check { Holder h; void m() { h.client.analyzeText(t); } }' }, calls: [] },
    { name: 'nested type, imported', code: { 'a/Outer.java': `package a;\n${sdk}public class Outer { public static class Holder { public ContentSafetyClient client; } }`, 'b/Check.java': 'package b;\nimport a.Outer.Holder;\nimport a.Outer;\nclass Check { Holder h; Outer.Holder g; void m() { h.client.analyzeText(t); g.client.analyzeText(t); } }' }, calls: [text, text] },
    { name: 'base class in another file', code: { 'a/Base.java': `package a;\n${sdk}public abstract class Base { protected ContentSafetyClient client = ${make}; protected ContentSafetyClient getClient() { return client; } }`, 'b/Check.java': 'package b;\nimport a.Base;\nclass Check extends Base { void m() { client.analyzeText(t); this.client.analyzeText(t); super.client.analyzeText(t); getClient().analyzeText(t); } }' }, calls: [text, text, text, text] },
    { name: 'generic base class in another file', code: { 'a/Base.java': 'package a;\npublic abstract class Base<C> { protected C client; }', 'a/Check.java': `package a;\n${sdk}class Check extends Base<ContentSafetyClient> { void m() { client.analyzeText(t); } }` }, calls: [text] },
    { name: 'interface in another file', code: { 'a/Safety.java': `package a;\n${sdk}public interface Safety { ContentSafetyClient client(); }`, 'a/Check.java': 'package a;\nclass Check { Safety s; void m() { s.client().analyzeText(t); } }' }, calls: [text] },
    { name: 'Spring configuration in another file', code: { 'a/Config.java': `package a;\n${sdk}@Configuration public class Config { @Bean public ContentSafetyClient client() { return ${make}; } }`, 'a/Check.java': `package a;\n${sdk}@Service class Check { private final ContentSafetyClient client; Check(ContentSafetyClient client) { this.client = client; } void m() { client.analyzeText(t); } }` }, calls: [text] },
    { name: 'Lombok getter of another file', code: { 'a/Services.java': `package a;\n${sdk}@Getter public class Services { private final ContentSafetyClient safety = ${make}; }`, 'a/Check.java': 'package a;\n@RequiredArgsConstructor class Check { private final Services services; void m() { services.getSafety().analyzeText(t); } }' }, calls: [text] },
    { name: 'enum in another file', code: { 'a/Clients.java': `package a;\n${sdk}public enum Clients { INSTANCE; public final ContentSafetyClient client = ${make}; }`, 'b/Check.java': 'package b;\nimport a.Clients;\nclass Check { void m() { Clients.INSTANCE.client.analyzeText(t); } }' }, calls: [text] },
    { name: 'record in another file', code: { 'a/Services.java': `package a;\n${sdk}public record Services(ContentSafetyClient safety) { }`, 'a/Check.java': 'package a;\nclass Check { void m(Services s) { s.safety().analyzeText(t); } }' }, calls: [text] },
    { name: 'own builder in another file', code: { 'a/Service.java': `package a;\n${sdk}public class Service { public final ContentSafetyClient client; Service(ContentSafetyClient c) { client = c; } public static Builder builder() { return new Builder(); } public static class Builder { private ContentSafetyClient c; public Builder client(ContentSafetyClient c) { this.c = c; return this; } public Service build() { return new Service(c); } } }`, 'a/Check.java': 'package a;\nclass Check { void m() { Service.builder().client(null).build().client.analyzeText(t); } }' }, calls: [text] },
    { name: 'test sources see the main sources', code: { 'pom.xml': '<project/>', 'src/main/java/a/Holder.java': `package a;\n${sdk}class Holder { ContentSafetyClient client; }`, 'src/test/java/a/CheckIT.java': 'package a;\nclass CheckIT { Holder h; void m() { h.client.analyzeText(t); } }' }, calls: [text] },
    { name: 'the nearer of two types with one name', code: { 'one/pom.xml': '<project/>', 'two/pom.xml': '<project/>', 'one/src/a/Holder.java': 'package a;\npublic class Holder { Other client; }', 'two/src/a/Holder.java': `package a;\n${sdk}public class Holder { ContentSafetyClient client; }`, 'two/src/a/Check.java': 'package a;\nclass Check { Holder h; void m() { h.client.analyzeText(t); } }' }, calls: [text] },
    { name: 'own class of the client\'s name in the own package', code: { 'a/ContentSafetyClient.java': 'package a;\npublic class ContentSafetyClient { void analyzeText(String t) { } }', 'a/Check.java': `package a;\n${sdk}class Check { ContentSafetyClient c; void m() { c.analyzeText(t); } }` }, calls: [] },
    { name: 'two files that hold each other', code: { 'a/A.java': 'package a;\nclass A { B other; Object client() { return other.client(); } }', 'a/B.java': 'package a;\nclass B { A other; Object client() { return other.client(); } void m() { client().analyzeText(t); } }' }, calls: [] },
  ]);
});

describe('copies of a Java package in the workspace', () => {
  const client = 'package com.azure.ai.contentsafety;\npublic final class ContentSafetyClient { private final ContentSafetyAsyncClient client; public Result analyzeText(Options o) { return this.client.analyzeText(o).block(); } }';
  const asyncClient = 'package com.azure.ai.contentsafety;\npublic final class ContentSafetyAsyncClient { Mono<Result> analyzeText(Options o) { return null; } }';
  testCalls([
    { name: 'their definitions call nothing', code: { 'com/azure/ai/contentsafety/ContentSafetyAsyncClient.java': asyncClient, 'com/azure/ai/contentsafety/ContentSafetyClient.java': client }, calls: [] },
    { name: 'code that uses the copy calls the service', code: { 'com/azure/ai/contentsafety/ContentSafetyAsyncClient.java': asyncClient, 'com/azure/ai/contentsafety/ContentSafetyClient.java': client, 'app/Check.java': `package app;\nimport com.azure.ai.contentsafety.ContentSafetyClient;\nclass Check { ContentSafetyClient c; void m() { c.analyzeText(o); } }` }, calls: [text] },
    { name: 'code that uses the copy through its package calls the service', code: { 'com/azure/ai/contentsafety/ContentSafetyClient.java': client, 'app/Check.java': `package app;\n${sdk}class Check { ContentSafetyClient c; void m() { c.analyzeText(o); } }` }, calls: [text] },
  ]);
});

describe('Java code that only looks like a call of Azure AI', () => {
  const one = (code: string): Readonly<Record<string, string>> => ({ 'App.java': `package app;\n${sdk}${code}` });
  testCalls([
    { name: 'own wrapper with the member\'s name', code: one('class Wrapper { boolean analyzeText(String t) { return true; } } class C { Wrapper w; void m() { w.analyzeText("t"); } }'), calls: [] },
    { name: 'own interface with the member\'s name', code: one('interface Moderator { boolean analyzeText(String t); } class C { Moderator m; void n() { m.analyzeText("t"); } }'), calls: [] },
    { name: 'client name from another package', code: { 'App.java': 'package app;\nimport com.contoso.moderation.ContentSafetyClient;\nclass C { ContentSafetyClient c; void m() { c.analyzeText("t"); } }' }, calls: [] },
    { name: 'another vendor', code: { 'App.java': 'package app;\nimport software.amazon.awssdk.services.rekognition.RekognitionClient;\nimport com.google.cloud.vision.v1.*;\nclass C { void m(RekognitionClient r, ImageAnnotatorClient g) { r.detectFaces(x); g.batchAnnotateImages(y); } }' }, calls: [] },
    { name: 'types alone', code: one('class C { ContentSafetyClient c; Class<?> k = ContentSafetyClient.class; boolean is(Object o) { return o instanceof ContentSafetyClient; } }'), calls: [] },
    { name: 'Mockito annotations', code: one('import org.mockito.*; class T { @Mock ContentSafetyClient c; @Spy ContentSafetyClient s; @InjectMocks Service service; void m() { Mockito.when(c.analyzeText(ArgumentMatchers.any())).thenReturn(r); c.analyzeText("t"); s.analyzeText("t"); Mockito.verify(c).analyzeText("t"); Mockito.doReturn(r).when(c).analyzeText("t"); } }'), calls: [] },
    { name: 'Spring\'s mock beans', code: one('import org.springframework.boot.test.mock.mockito.MockBean; class T { @MockBean ContentSafetyClient c; @MockitoBean ContentSafetyClient d; void m() { when(c.analyzeText(any())).thenReturn(r); d.analyzeText("t"); } }'), calls: [] },
    { name: 'Mockito functions', code: one('import static org.mockito.Mockito.*; class T { ContentSafetyClient c = mock(ContentSafetyClient.class); ContentSafetyClient d; void setUp() { d = mock(ContentSafetyClient.class); } void m() { ContentSafetyClient e = spy(c); c.analyzeText("t"); d.analyzeText("t"); e.analyzeText("t"); verify(c, times(1)).analyzeText("t"); } }'), calls: [] },
    { name: 'Mockito by its class', code: one('import org.mockito.Mockito; class T { void m() { var c = Mockito.mock(ContentSafetyClient.class); c.analyzeText("t"); ContentSafetyClient d = Mockito.mock(); d.analyzeText("t"); } }'), calls: [] },
    { name: 'a double as a parameter', code: one('class T { void m(@Mock ContentSafetyClient c) { c.analyzeText("t"); } }'), calls: [] },
    { name: 'documentation comment', code: one('class C {\n/** Calls {@code client.analyzeText("t")}.\n * <pre>new ContentSafetyClientBuilder().buildClient().analyzeText("t");</pre> */\n// client.analyzeText("t");\nvoid m() { } }'), calls: [] },
    { name: 'text', code: one('class C { String help = "new ContentSafetyClientBuilder().buildClient().analyzeText(t)"; String raw = """\n client.analyzeText(t)\n """; }'), calls: [] },
    { name: 'housekeeping of a client and its builder', code: one('class C { void m(ContentSafetyClient c, ContentSafetyClientBuilder b) { c.toString(); c.hashCode(); c.equals(c); c.getClass(); b.endpoint(e).httpClient(h).retryPolicy(p).buildClient(); } }'), calls: [] },
    { name: 'members of collections of clients', code: one('import java.util.*; class C { List<ContentSafetyClient> all; Map<String, ContentSafetyClient> by; void m(ContentSafetyClient c) { all.add(c); all.remove(c); all.contains(c); all.isEmpty(); by.put("k", c); by.keySet().forEach(k -> k.trim()); by.entrySet().forEach(e -> e.getKey().trim()); Map.of("k", c).entrySet().forEach(e -> e.getKey().trim()); } }'), calls: [] },
    { name: 'logger of the class', code: one('class C { Logger log = LoggerFactory.getLogger(ContentSafetyClient.class); void m() { log.info("x"); } }'), calls: [] },
  ]);
});
