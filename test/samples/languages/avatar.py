"""Checks profile pictures with Custom Vision."""
import os

from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
from msrest.authentication import ApiKeyCredentials

credentials = ApiKeyCredentials(in_headers={"Prediction-key": os.environ["VISION_PREDICTION_KEY"]})
predictor = CustomVisionPredictionClient(os.environ["VISION_PREDICTION_ENDPOINT"], credentials)


def check_avatar(user, photo):
    results = predictor.classify_image("avatars", "offensive", photo)
    worst = results.predictions[0]
    if worst.tag_name == "offensive" and worst.probability > 0.9:
        ban_user(user)
