using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;

namespace Pictures;

public class AvatarService
{
    private readonly ICustomVisionPredictionClient _predictor;
    private readonly IUserService _users;

    public AvatarService(ICustomVisionPredictionClient predictor, IUserService users)
    {
        _predictor = predictor;
        _users = users;
    }

    public async Task CheckAsync(string userId, Stream photo)
    {
        var result = await _predictor.ClassifyImageAsync(ProjectId, "offensive", photo);
        var worst = result.Predictions.First();
        if (worst.TagName == "offensive" && worst.Probability > 0.9)
        {
            await _users.SuspendUserAsync(userId);
        }
    }
}
