using System;
using System.Threading.Tasks;
using Azure;
using Azure.AI.DocumentIntelligence;
using Microsoft.Extensions.Logging;

public class IdentityService
{
    private readonly DocumentIntelligenceClient _client;
    private readonly ILogger<IdentityService> _logger;

    public IdentityService(DocumentIntelligenceClient client, ILogger<IdentityService> logger)
    {
        _client = client;
        _logger = logger;
    }

    public async Task<string> ReadName(Uri document)
    {
        var operation = await _client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-idDocument", document); // expect: no-retention-cleanup
        var name = operation.Value.Documents[0].Fields["FirstName"].ValueString;
        _logger.LogInformation("read {Name}", name); // expect: sensitive-data-logged
        return name;
    }
}
