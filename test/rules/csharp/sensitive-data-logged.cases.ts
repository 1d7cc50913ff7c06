import type { Table } from '../rule-tester.js';
import { analyzeDocument, analyzeText, logSays } from '../sensitive-data-logged.words.js';

const judging = (statement: string): string => `using System.Threading.Tasks;
using Azure.AI.ContentSafety;
using Microsoft.Extensions.Logging;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    private readonly ILogger<Moderator> _logger;

    public Moderator(ContentSafetyClient client, ILogger<Moderator> logger)
    {
        _client = client;
        _logger = logger;
    }

    public async Task<bool> Judge(string postId, string text)
    {
        ${statement}
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        return response.Value.CategoriesAnalysis.Count == 0;
    }
}
`;

const reading = (statement: string): string => `using System;
using System.Threading.Tasks;
using Azure;
using Azure.AI.DocumentIntelligence;
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class CardsController : ControllerBase
{
    private readonly DocumentIntelligenceClient _client;

    public CardsController(DocumentIntelligenceClient client) { _client = client; }

    [HttpPost("cards")]
    public async Task<IActionResult> Read(Uri card)
    {
        var operation = await _client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-creditCard", card);
        var result = operation.Value;
        ${statement}
        return Ok();
    }
}
`;

export const sensitiveDataLoggedInCsharp: Table = {
  invalid: [
    {
      name: 'the text as a value of a template',
      language: 'csharp',
      code: judging('_logger.⟦LogInformation⟧("Judging {Post}: {Text}", postId, text);'),
      findings: [{ message: logSays.text(analyzeText, '_logger.LogInformation', 'a log'), evidence: ['19:38 AnalyzeTextAsync – The call that the text goes to.', '18:66 text – What is logged.'] }],
    },
    {
      name: 'the text in properties of telemetry',
      language: 'csharp',
      code: judging('telemetry.⟦TrackEvent⟧("judging", new System.Collections.Generic.Dictionary<string, string> { { "text", text } });'),
      findings: [{ message: logSays.text(analyzeText, 'telemetry.TrackEvent', 'telemetry'), evidence: ['19:38 AnalyzeTextAsync – The call that the text goes to.', '18:111 text – What is logged.'] }],
    },
    {
      name: 'a card number on the console of a service',
      language: 'csharp',
      code: reading('Console.⟦WriteLine⟧($"read {result.Documents[0].Fields["CardNumber"].Content}");'),
      findings: [{
        message: logSays.result(analyzeDocument, 'finance data', 'Console.WriteLine', 'the console'),
        evidence: ['17:39 AnalyzeDocumentAsync – The call whose result holds finance data.', '19:35 result.Documents[0].Fields["CardNumber"].Content – What is logged.'],
      }],
    },
  ],
  valid: [
    { name: 'the id and length of a text', language: 'csharp', code: judging('_logger.LogInformation("Judging {Post} of {Length}", postId, text.Length);') },
    { name: 'the number of cards', language: 'csharp', code: reading('Console.WriteLine($"read {result.Documents.Count} with {result.ModelId}");') },
    {
      name: 'a program with a main method',
      language: 'csharp',
      code: `using System;
using Azure;
using Azure.AI.DocumentIntelligence;

public static class Program
{
    public static void Main(string[] args)
    {
        var client = new DocumentIntelligenceClient(new Uri(args[0]), new AzureKeyCredential(args[1]));
        var result = client.AnalyzeDocument(WaitUntil.Completed, "prebuilt-idDocument", new Uri(args[2])).Value;
        foreach (var document in result.Documents) Console.WriteLine(document.Fields["LastName"].Content);
    }
}
`,
    },
  ],
};
