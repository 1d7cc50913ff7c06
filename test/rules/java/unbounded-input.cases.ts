import type { Table } from '../rule-tester.js';
import { directive, unbounded } from '../unbounded-input.expected.js';

const csJava = `package p;
import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;
import com.azure.core.util.BinaryData;
`;

/** Where input from users reaches a service in Java, and where something holds it to a limit. */
export const unboundedInputInJava: Table = {
  invalid: [
  { name: 'a multipart file', language: 'java', code: `${csJava}@RestController
class AvatarController {
    private final ContentSafetyClient client;
    AvatarController(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/avatar")
    AnalyzeImageResult upload(@RequestParam("file") MultipartFile file) throws IOException {
        if (file.isEmpty()) throw new IllegalArgumentException("no file");
        ContentSafetyImageData image = new ContentSafetyImageData().setContent(BinaryData.fromBytes(file.getBytes()));
        return client.⟦analyzeImage⟧(new AnalyzeImageOptions(image));
    }
}
`,
    findings: [unbounded('analyze-image', 'upload', 'file', [`10:67 file`, `13:23 analyzeImage`], directive(`return client.analyzeImage(new AnalyzeImageOptions(image));`, '        '))] },
  { name: 'a body without a limit', language: 'java', code: `${csJava}record Comment(@NotBlank String text, @Size(max = 80) String title) { }
@RestController
class CommentController {
    private final ContentSafetyClient client;
    CommentController(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/comments")
    AnalyzeTextResult create(@Valid @RequestBody Comment comment) {
        return client.⟦analyzeText⟧(new AnalyzeTextOptions(comment.text()));
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'comment.text', [`11:58 comment`, `12:23 analyzeText`], directive(`return client.analyzeText(new AnalyzeTextOptions(comment.text()));`, '        '))] },
  { name: 'a service whose input only sounds like a request', language: 'java', code: `${csJava}record ChatRequest(String question, boolean search) { }
@Service
class Safety {
    private final ContentSafetyClient client;
    Safety(ContentSafetyClient client) { this.client = client; }
    boolean check(ChatRequest request) {
        return client.⟦analyzeText⟧(new AnalyzeTextOptions(request.question())).getCategoriesAnalysis().isEmpty();
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'request.question', [`10:31 request`, `11:23 analyzeText`], directive(`return client.analyzeText(new AnalyzeTextOptions(request.question())).getCategoriesAnalysis().isEmpty();`, '        '), 'likely')] },
  { name: 'a servlet', language: 'java', code: `${csJava}class Check extends HttpServlet {
    private final ContentSafetyClient client = Clients.make();
    private ContentSafetyClient made;
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String text = request.getParameter("text");
        made.⟦analyzeText⟧(new AnalyzeTextOptions(text));
    }
}
`,
    findings: [unbounded('analyze-text', 'query', 'request.getParameter.text', [`8:46 request`, `10:14 analyzeText`], directive(`made.analyzeText(new AnalyzeTextOptions(text));`, '        '))] },
  { name: 'a service behind an interface', language: 'java', path: 'src/p/Safety.java', code: `${csJava}interface Checker { boolean check(String text); }
@Service
class Safety implements Checker {
    private final ContentSafetyClient client;
    Safety(ContentSafetyClient client) { this.client = client; }
    public boolean check(String text) {
        return client.⟦analyzeText⟧(new AnalyzeTextOptions(text)).getCategoriesAnalysis().isEmpty();
    }
}
`, files: { 'src/p/PostController.java': `package p;
// com.azure.ai.contentsafety
@RestController
class PostController {
    private final Checker checker;
    PostController(Checker checker) { this.checker = checker; }
    @PostMapping("/posts")
    boolean create(@RequestBody Map<String, String> body) {
        return checker.check(body.get("text"));
    }
}
` },
    findings: [unbounded('analyze-text', 'text', 'body.text', [`src/p/PostController.java 8:53 body`, `src/p/PostController.java 9:30 body.get("text")`, `11:23 analyzeText`], directive(`return client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis().isEmpty();`, '        '))] },
  { name: 'a reactive handler', language: 'java', code: `${csJava}class Handler {
    private final ContentSafetyClient client;
    Handler(ContentSafetyClient client) { this.client = client; }
    Mono<ServerResponse> handle(ServerRequest request) {
        return request.bodyToMono(String.class).map(text -> client.⟦analyzeText⟧(new AnalyzeTextOptions(text))).flatMap(r -> ServerResponse.ok().bodyValue(r));
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'request', [`8:47 request`, `9:68 analyzeText`], directive(`return request.bodyToMono(String.class).map(text -> client.analyzeText(new AnalyzeTextOptions(text))).flatMap(r -> ServerResponse.ok().bodyValue(r));`, '        '))] },
  { name: 'a request that is sent by hand', language: 'java', code: `package p;
@RestController
class C {
    @PostMapping("/c")
    String check(@RequestParam String text) throws Exception {
        String body = "{\\"text\\": \\"" + text + "\\"}";
        HttpRequest request = HttpRequest.newBuilder().uri(URI.create(⟦endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"⟧)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
`,
    findings: [unbounded('analyze-text', 'query', 'text.build', [`5:39 text`, `7:71 endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();`, '        '))] },
  ],
  valid: [
  { name: 'a multipart file whose size is tested', language: 'java', code: `${csJava}@RestController
class AvatarController {
    private final ContentSafetyClient client;
    AvatarController(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/avatar")
    AnalyzeImageResult upload(@RequestParam("file") MultipartFile file) throws IOException {
        if (file.getSize() > MAX_BYTES) throw new IllegalArgumentException("too large");
        return client.analyzeImage(new AnalyzeImageOptions(new ContentSafetyImageData().setContent(BinaryData.fromBytes(file.getBytes()))));
    }
}
` },
  { name: 'a body with a maximum', language: 'java', code: `${csJava}record Comment(@NotBlank @Size(max = 2000) String text) { }
@RestController
class CommentController {
    private final ContentSafetyClient client;
    CommentController(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/comments")
    AnalyzeTextResult create(@Valid @RequestBody Comment comment) {
        return client.analyzeText(new AnalyzeTextOptions(comment.text()));
    }
}
` },
  { name: 'a reader that counts what it reads', language: 'java', code: `${csJava}class Images {
    private final ContentSafetyClient client;
    Images(ContentSafetyClient client) { this.client = client; }
    AnalyzeImageResult check(MultipartFile file) throws IOException {
        byte[] bytes = slurp(file.getInputStream());
        return client.analyzeImage(new AnalyzeImageOptions(new ContentSafetyImageData().setContent(BinaryData.fromBytes(bytes))));
    }
    private byte[] slurp(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        int total = 0;
        int read;
        while ((read = in.read(chunk)) != -1) {
            total += read;
            if (total > MAX_BYTES) throw new IOException("too large");
            out.write(chunk, 0, read);
        }
        return out.toByteArray();
    }
}
` },
  { name: 'a limited number of bytes', language: 'java', code: `${csJava}class Images {
    private final ContentSafetyClient client;
    Images(ContentSafetyClient client) { this.client = client; }
    AnalyzeImageResult check(MultipartFile file) throws IOException {
        byte[] bytes = file.getInputStream().readNBytes(MAX_BYTES);
        return client.analyzeImage(new AnalyzeImageOptions(new ContentSafetyImageData().setContent(BinaryData.fromBytes(bytes))));
    }
}
` },
  { name: 'a sample with a text of its own', language: 'java', code: `${csJava}class Sample {
    public static void main(String[] args) {
        ContentSafetyClient client = new ContentSafetyClientBuilder().buildClient();
        client.analyzeText(new AnalyzeTextOptions("You are an idiot"));
    }
}
` },
  { name: 'a record of a topic', language: 'java', code: `${csJava}class Worker {
    private final ContentSafetyClient client;
    Worker(ContentSafetyClient client) { this.client = client; }
    @KafkaListener(topics = "posts")
    void onMessage(String message) {
        client.analyzeText(new AnalyzeTextOptions(message));
    }
}
` },
  { name: 'text that a library cuts', language: 'java', code: `${csJava}@RestController
class C {
    private final ContentSafetyClient client;
    C(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/c")
    AnalyzeTextResult check(@RequestBody String text) {
        return client.analyzeText(new AnalyzeTextOptions(StringUtils.abbreviate(text, 1000)));
    }
}
` },
  { name: 'a check of the length', language: 'java', code: `${csJava}@RestController
class C {
    private final ContentSafetyClient client;
    C(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/c")
    AnalyzeTextResult check(@RequestBody String text) {
        Validate.isTrue(text.length() <= 1000, "too long");
        return client.analyzeText(new AnalyzeTextOptions(text));
    }
}
` },
  { name: 'a parameter with a maximum', language: 'java', code: `${csJava}@RestController
class C {
    private final ContentSafetyClient client;
    C(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/c")
    AnalyzeTextResult check(@RequestParam @Size(max = 500) String text) {
        return client.analyzeText(new AnalyzeTextOptions(text));
    }
}
` },
  { name: 'a getter of a bounded field', language: 'java', code: `${csJava}@Data
class Comment {
    @NotBlank
    @Size(max = 2000)
    private String text;
}
@RestController
class C {
    private final ContentSafetyClient client;
    C(ContentSafetyClient client) { this.client = client; }
    @PostMapping("/c")
    AnalyzeTextResult check(@Valid @RequestBody Comment comment) {
        return client.analyzeText(new AnalyzeTextOptions(comment.getText()));
    }
}
` },
  ],
};
