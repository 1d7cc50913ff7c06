import type { Table } from '../rule-tester.js';
import { directive, unbounded } from '../unbounded-input.expected.js';

const csCs = `using Azure.AI.ContentSafety;
`;

/** Where input from users reaches a service in C#, and where something holds it to a limit. */
export const unboundedInputInCSharp: Table = {
  invalid: [
  { name: 'an uploaded file', language: 'csharp', code: `${csCs}[ApiController]
public class AvatarController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public AvatarController(ContentSafetyClient client) { this.client = client; }
    [HttpPost("avatar")]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        if (file == null || file.Length == 0) return BadRequest();
        using var stream = new MemoryStream();
        await file.CopyToAsync(stream);
        var image = new ContentSafetyImageData(BinaryData.FromBytes(stream.ToArray()));
        var result = await client.⟦AnalyzeImageAsync⟧(new AnalyzeImageOptions(image));
        return Ok(result.Value);
    }
}
`,
    findings: [unbounded('analyze-image', 'upload', 'file', [`8:55 file`, `14:35 AnalyzeImageAsync`], directive(`var result = await client.AnalyzeImageAsync(new AnalyzeImageOptions(image));`, '        '))] },
  { name: 'a body whose type has no limit', language: 'csharp', code: `${csCs}public record Comment([Required] string Text, [MaxLength(80)] string Title);
[ApiController]
public class CommentController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public CommentController(ContentSafetyClient client) { this.client = client; }
    [HttpPost]
    public IActionResult Create([FromBody] Comment comment) => Ok(client.⟦AnalyzeText⟧(new AnalyzeTextOptions(comment.Text)).Value);
}
`,
    findings: [unbounded('analyze-text', 'text', 'comment.Text', [`9:52 comment`, `9:74 AnalyzeText`], null)] },
  { name: 'a minimal API', language: 'csharp', code: `${csCs}var client = new ContentSafetyClient(endpoint, credential);
app.MapPost("/check", async (CheckInput input) =>
{
    var result = await client.⟦AnalyzeTextAsync⟧(input.Text);
    return Results.Ok(result.Value);
});
public class CheckInput { public string Text { get; set; } }
`,
    findings: [unbounded('analyze-text', 'text', 'input.Text', [`3:41 input`, `5:31 AnalyzeTextAsync`], directive(`var result = await client.AnalyzeTextAsync(input.Text);`, '    '))] },
  { name: 'a function that reads the body', language: 'csharp', code: `${csCs}public class Moderate
{
    private readonly ContentSafetyClient client;
    public Moderate(ContentSafetyClient client) { this.client = client; }
    [Function("Moderate")]
    public async Task<HttpResponseData> Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request)
    {
        var text = await new StreamReader(request.Body).ReadToEndAsync();
        var result = await client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(text));
        return await Answer(request, result);
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'request.Body', [`7:112 request`, `10:35 AnalyzeTextAsync`], directive(`var result = await client.AnalyzeTextAsync(new AnalyzeTextOptions(text));`, '        '))] },
  { name: 'a service behind an interface', language: 'csharp', path: 'src/Moderation.cs', code: `${csCs}namespace App;
public interface IModeration { Task<bool> CheckAsync(string text); }
public class Moderation : IModeration
{
    private readonly ContentSafetyClient client;
    public Moderation(ContentSafetyClient client) { this.client = client; }
    public async Task<bool> CheckAsync(string text)
    {
        var response = await client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(text));
        return response.Value.CategoriesAnalysis.Count == 0;
    }
}
`, files: { 'src/PostController.cs': `${csCs}namespace App;
public class PostInput { public string Body { get; set; } }
[ApiController]
public class PostController : ControllerBase
{
    private readonly IModeration moderation;
    public PostController(IModeration moderation) { this.moderation = moderation; }
    [HttpPost]
    public async Task<IActionResult> Create(PostInput input) => Ok(await moderation.CheckAsync(input.Body));
}
` },
    findings: [unbounded('analyze-text', 'text', 'input.Body', [`src/PostController.cs 10:55 input`, 'src/PostController.cs 10:96 input', `10:37 AnalyzeTextAsync`], directive(`var response = await client.AnalyzeTextAsync(new AnalyzeTextOptions(text));`, '        '))] },
  { name: 'the files of a form', language: 'csharp', code: `${csCs}public class UploadController : Controller
{
    private readonly ContentSafetyClient client;
    public UploadController(ContentSafetyClient client) { this.client = client; }
    [HttpPost]
    public async Task<IActionResult> Upload()
    {
        var file = Request.Form.Files[0];
        using var stream = file.OpenReadStream();
        var result = await client.⟦AnalyzeImageAsync⟧(BinaryData.FromStream(stream));
        return Ok(result);
    }
}
`,
    findings: [unbounded('analyze-image', 'upload', 'Request.Form.Files', [`9:20 Request`, `11:35 AnalyzeImageAsync`], directive(`var result = await client.AnalyzeImageAsync(BinaryData.FromStream(stream));`, '        '))] },
  { name: 'a message to a bot', language: 'csharp', code: `${csCs}public class Bot : ActivityHandler
{
    private readonly ContentSafetyClient client;
    public Bot(ContentSafetyClient client) { this.client = client; }
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken token)
    {
        await client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(turnContext.Activity.Text), token);
    }
}
`,
    findings: [unbounded('analyze-text', 'message', 'turnContext.Activity.Text', [`6:89 turnContext`, `8:22 AnalyzeTextAsync`], directive(`await client.AnalyzeTextAsync(new AnalyzeTextOptions(turnContext.Activity.Text), token);`, '        '))] },
  { name: 'a command that only sounds like input', language: 'csharp', code: `${csCs}public record CheckCommand(string Text) : IRequest<bool>;
public class CheckHandler : IRequestHandler<CheckCommand, bool>
{
    private readonly ContentSafetyClient client;
    public CheckHandler(ContentSafetyClient client) { this.client = client; }
    public async Task<bool> Handle(CheckCommand command, CancellationToken token)
    {
        var result = await client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(command.Text), token);
        return result.Value.CategoriesAnalysis.Count == 0;
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'command.Text', [`7:49 command`, `9:35 AnalyzeTextAsync`], directive(`var result = await client.AnalyzeTextAsync(new AnalyzeTextOptions(command.Text), token);`, '        '), 'likely')] },
  { name: 'a body that is read and parsed', language: 'csharp', code: `${csCs}public record Check(string Text);
public class Moderate
{
    private readonly ContentSafetyClient client;
    public Moderate(ContentSafetyClient client) { this.client = client; }
    [FunctionName("Moderate")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequest req)
    {
        string body = await new StreamReader(req.Body).ReadToEndAsync();
        var data = JsonSerializer.Deserialize<Check>(body);
        return new OkObjectResult(await client.⟦AnalyzeTextAsync⟧(data.Text));
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'req.Body.Text', [`8:105 req`, `12:48 AnalyzeTextAsync`], directive(`return new OkObjectResult(await client.AnalyzeTextAsync(data.Text));`, '        '))] },
  { name: 'a request that is sent by hand', language: 'csharp', code: `public class C : ControllerBase
{
    [HttpPost]
    public async Task<string> Check([FromBody] Note note)
    {
        using var http = new HttpClient();
        var payload = JsonSerializer.Serialize(new { text = note.Text });
        var response = await http.PostAsync(⟦$"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01"⟧, new StringContent(payload, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
public class Note { public string Text { get; set; } }
`,
    findings: [unbounded('analyze-text', 'text', 'note.Text', [`4:53 note`, `8:45 $"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01"`], directive('var response = await http.PostAsync($"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01", new StringContent(payload, Encoding.UTF8, "application/json"));', '        '))] },
  { name: 'a hub', language: 'csharp', code: `${csCs}public class ChatHub : Hub
{
    private readonly ContentSafetyClient client;
    public ChatHub(ContentSafetyClient client) { this.client = client; }
    public async Task SendMessage(string user, string message)
    {
        await client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(message));
        await Clients.All.SendAsync("Receive", user, message);
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'message', [`6:55 message`, `8:22 AnalyzeTextAsync`], directive(`await client.AnalyzeTextAsync(new AnalyzeTextOptions(message));`, '        '))] },
  { name: 'a page model', language: 'csharp', code: `${csCs}public class IndexModel : PageModel
{
    private readonly ContentSafetyClient client;
    public IndexModel(ContentSafetyClient client) { this.client = client; }
    [BindProperty]
    public string Comment { get; set; }
    public async Task<IActionResult> OnPostAsync()
    {
        await client.⟦AnalyzeTextAsync⟧(Comment);
        return Page();
    }
}
`,
    findings: [unbounded('analyze-text', 'text', 'Comment', [`10:39 Comment`, `10:22 AnalyzeTextAsync`], directive(`await client.AnalyzeTextAsync(Comment);`, '        '))] },
  ],
  valid: [
  { name: 'a file whose length is tested', language: 'csharp', code: `${csCs}[ApiController]
public class AvatarController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public AvatarController(ContentSafetyClient client) { this.client = client; }
    [HttpPost("avatar")]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        if (file.Length > MaxBytes) return BadRequest("too large");
        using var stream = new MemoryStream();
        await file.CopyToAsync(stream);
        var image = new ContentSafetyImageData(BinaryData.FromBytes(stream.ToArray()));
        return Ok(await client.AnalyzeImageAsync(new AnalyzeImageOptions(image)));
    }
}
` },
  { name: 'an action with a limit', language: 'csharp', code: `${csCs}[ApiController]
public class AvatarController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public AvatarController(ContentSafetyClient client) { this.client = client; }
    [HttpPost("avatar")]
    [RequestSizeLimit(4_000_000)]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var image = new ContentSafetyImageData(BinaryData.FromStream(file.OpenReadStream()));
        return Ok(await client.AnalyzeImageAsync(new AnalyzeImageOptions(image)));
    }
}
` },
  { name: 'a body with a maximum', language: 'csharp', code: `${csCs}public class Comment { [StringLength(1000)] public string Text { get; set; } }
[ApiController]
public class CommentController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public CommentController(ContentSafetyClient client) { this.client = client; }
    [HttpPost]
    public IActionResult Create([FromBody] Comment comment) => Ok(client.AnalyzeText(new AnalyzeTextOptions(comment.Text)).Value);
}
` },
  { name: 'a validator of its own', language: 'csharp', code: `${csCs}public record Comment(string Text);
public class CommentValidator : AbstractValidator<Comment>
{
    public CommentValidator() { RuleFor(x => x.Text).NotEmpty().MaximumLength(1000); }
}
[ApiController]
public class CommentController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public CommentController(ContentSafetyClient client) { this.client = client; }
    [HttpPost]
    public IActionResult Create(Comment comment) => Ok(client.AnalyzeText(comment.Text).Value);
}
` },
  { name: 'the first part of a text', language: 'csharp', code: `${csCs}var client = new ContentSafetyClient(endpoint, credential);
app.MapPost("/check", async (CheckInput input) =>
{
    var text = input.Text.Length > 1000 ? input.Text[..1000] : input.Text;
    return Results.Ok(await client.AnalyzeTextAsync(text));
});
public class CheckInput { public string Text { get; set; } }
` },
  { name: 'what a person types into a console', language: 'csharp', code: `${csCs}var client = new ContentSafetyClient(endpoint, credential);
var text = Console.ReadLine();
var result = client.AnalyzeText(new AnalyzeTextOptions(text));
var image = new ContentSafetyImageData(BinaryData.FromBytes(File.ReadAllBytes(args[0])));
client.AnalyzeImage(new AnalyzeImageOptions(image));
` },
  { name: 'a limit of the server', language: 'csharp', code: `${csCs}builder.WebHost.ConfigureKestrel(options => { options.Limits.MaxRequestBodySize = 1_000_000; });
var client = new ContentSafetyClient(endpoint, credential);
app.MapPost("/check", async (CheckInput input) => await client.AnalyzeTextAsync(input.Text));
public class CheckInput { public string Text { get; set; } }
` },
  { name: 'a test of the length of the request', language: 'csharp', code: `${csCs}public class M
{
    private readonly ContentSafetyClient client;
    public M(ContentSafetyClient client) { this.client = client; }
    [Function("M")]
    public async Task<IActionResult> Run([HttpTrigger] HttpRequest req)
    {
        if (req.ContentLength > MaxLength) return new StatusCodeResult(413);
        var text = await new StreamReader(req.Body).ReadToEndAsync();
        return new OkObjectResult(await client.AnalyzeTextAsync(text));
    }
}
` },
  { name: 'a method that refuses', language: 'csharp', code: `${csCs}public class CommentController : ControllerBase
{
    private readonly ContentSafetyClient client;
    public CommentController(ContentSafetyClient client) { this.client = client; }
    [HttpPost]
    public IActionResult Create([FromBody] Comment comment)
    {
        Validate(comment);
        return Ok(client.AnalyzeText(comment.Text));
    }
    private static void Validate(Comment comment)
    {
        if (string.IsNullOrEmpty(comment.Text) || comment.Text.Length > 1000) throw new ArgumentException("text");
    }
}
public class Comment { public string Text { get; set; } }
` },
  { name: 'a stream that is told how much', language: 'csharp', code: `${csCs}public class Page
{
    private readonly ContentSafetyClient client;
    public Page(ContentSafetyClient client) { this.client = client; }
    private async Task Pick(InputFileChangeEventArgs e)
    {
        await client.AnalyzeImageAsync(BinaryData.FromStream(e.File.OpenReadStream(maxAllowedSize: 1000000)));
    }
}
` },
  { name: 'a message of another program', language: 'csharp', code: `${csCs}public class Worker
{
    private readonly ContentSafetyClient client;
    public Worker(ContentSafetyClient client) { this.client = client; }
    [Function("Worker")]
    public async Task Run([ServiceBusTrigger("posts")] ServiceBusReceivedMessage message)
    {
        await client.AnalyzeTextAsync(message.Body.ToString());
    }
}
` },
  { name: 'a bounded property of a page', language: 'csharp', code: `${csCs}public class IndexModel : PageModel
{
    private readonly ContentSafetyClient client;
    public IndexModel(ContentSafetyClient client) { this.client = client; }
    [BindProperty, MaxLength(500)]
    public string Comment { get; set; }
    public async Task<IActionResult> OnPostAsync()
    {
        await client.AnalyzeTextAsync(Comment);
        return Page();
    }
}
` },
  ],
};
