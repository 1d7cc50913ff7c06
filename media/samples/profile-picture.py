# A sample to try things out on. It is not saved anywhere, and nothing in it runs.
#
# 1. Hover over "classify_image": what is sent, what is kept, for how long, with sources.
# 2. "suspend_user" is underlined: a model decides about a person here. Put the cursor on it
#    and open the quick fixes to state who reviews the decision, or to waive the finding.
# 3. The quick fix of "classify_image" takes the twin of the call that keeps no picture.

import os

from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
from msrest.authentication import ApiKeyCredentials

credentials = ApiKeyCredentials(in_headers={"Prediction-key": os.environ["PREDICTION_KEY"]})
predictor = CustomVisionPredictionClient(os.environ["PREDICTION_ENDPOINT"], credentials)


def check_profile_picture(user_id, picture):
    result = predictor.classify_image("profile-pictures", "production", picture)
    best = result.predictions[0]
    if best.tag_name == "offensive" and best.probability > 0.9:
        suspend_user(user_id)


def suspend_user(user_id):
    """Stands for the application's own code."""
