import os

from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
from msrest.authentication import ApiKeyCredentials

credentials = ApiKeyCredentials(in_headers={"Prediction-key": os.environ["PREDICTION_KEY"]})
predictor = CustomVisionPredictionClient(os.environ["PREDICTION_ENDPOINT"], credentials)


def sort_screenshot(project_id: str, screenshot: bytes) -> str:
    result = predictor.classify_image(project_id, "screenshots", screenshot)
    return result.predictions[0].tag_name
