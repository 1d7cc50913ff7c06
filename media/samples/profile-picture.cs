// A sample to try things out on. It is not saved anywhere, and nothing in it runs.
//
// 1. Hover over "ClassifyImageAsync": what is sent, what is kept, for how long, with sources.
// 2. "SuspendUserAsync" is underlined: a model decides about a person here. Put the cursor on it
//    and open the quick fixes to state who reviews the decision, or to waive the finding.
// 3. The quick fix of "ClassifyImageAsync" takes the twin of the call that keeps no picture.

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;

public class ProfilePictures
{
    private readonly CustomVisionPredictionClient predictor = new CustomVisionPredictionClient(
        new ApiKeyServiceClientCredentials(Environment.GetEnvironmentVariable("PREDICTION_KEY")));

    public async Task CheckAsync(string userId, Guid projectId, Stream picture)
    {
        var result = await predictor.ClassifyImageAsync(projectId, "production", picture);
        var best = result.Predictions.First();
        if (best.TagName == "offensive" && best.Probability > 0.9)
        {
            await SuspendUserAsync(userId);
        }
    }

    /// <summary>Stands for the application's own code.</summary>
    private Task SuspendUserAsync(string userId) => Task.CompletedTask;
}
