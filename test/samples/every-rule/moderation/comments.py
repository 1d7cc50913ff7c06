"""Comments of readers."""
import logging
import os

from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions
from azure.core.credentials import AzureKeyCredential
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)
client = ContentSafetyClient(os.environ["CONTENT_SAFETY_ENDPOINT"], AzureKeyCredential(os.environ["CONTENT_SAFETY_KEY"]))


def is_allowed(text):
    try:
        answer = client.analyze_text(AnalyzeTextOptions(text=text))  # expect: undeclared-service
        return all(entry.severity < 4 for entry in answer.categories_analysis)
    except Exception:
        log.exception("the comment could not be checked")
        return True  # expect: fail-open-moderation


@app.post("/comments")
def add_comment():
    text = request.get_json()["text"]
    log.info("checking %s", text)  # expect: sensitive-data-logged
    answer = client.analyze_text(AnalyzeTextOptions(text=text))  # expect: unbounded-input
    worst = max(entry.severity for entry in answer.categories_analysis)
    if worst > 6:  # expect: ineffective-threshold
        return {"error": "rejected"}, 422
    save(text)
    return {"ok": True}


def preview(text):
    client.analyze_text(AnalyzeTextOptions(text=text[:1000]))  # expect: ignored-moderation-result
    publish(text)
