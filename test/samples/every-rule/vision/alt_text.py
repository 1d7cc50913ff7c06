"""Texts for pictures, over a version that has ended."""
import requests


def describe(endpoint, headers, url):
    path = endpoint + "/vision/v3.1/analyze?visualFeatures=Description"  # expect: retired-api
    return requests.post(path, headers=headers, json={"url": url[:2000]}, timeout=10).json()
