import type { Column } from './patterns.js';

const text = 'content-safety/analyze-text @ analyze_text';

const safety = (code: string): string => `from azure.ai.contentsafety import ContentSafetyClient\n${code}`;
const http = (code: string): string => `import os, requests\nendpoint = os.environ["ENDPOINT"]\n${code}`;
const rest = (place: string): readonly string[] => [`content-safety/analyze-text @ ${place}`];

/** How clients and URLs travel in Python. */
export const python: Column = {
  variable: { code: safety('def check(t):\n    client = ContentSafetyClient(e, k)\n    return client.analyze_text(t)\n'), calls: [text] },
  'file-level': { code: safety('client = ContentSafetyClient(e, k)\ndef check(t):\n    return client.analyze_text(t)\n'), calls: [text] },
  'constructor-field': { code: safety('class C:\n    def __init__(self):\n        self._client = ContentSafetyClient(e, k)\n    def check(self, t):\n        return self._client.analyze_text(t)\n'), calls: [text] },
  'field-initializer': { code: safety('class C:\n    client = ContentSafetyClient(e, k)\n    def check(self, t):\n        return self.client.analyze_text(t)\n'), calls: [text] },
  'typed-parameter': { code: safety('def check(client: ContentSafetyClient, t: str):\n    return client.analyze_text(t)\n'), calls: [text] },
  'passed-argument': { code: safety('def check(client, t):\n    return client.analyze_text(t)\ncheck(ContentSafetyClient(e, k), t)\n'), calls: [text] },
  factory: { code: safety('def make_client():\n    return ContentSafetyClient(e, k)\nmake_client().analyze_text(t)\n'), calls: [text] },
  'cached-factory': { code: safety('from functools import lru_cache\n@lru_cache(maxsize=1)\ndef get_client():\n    return ContentSafetyClient(e, k)\nget_client().analyze_text(t)\n'), calls: [text] },
  'lazy-property': { code: safety('from functools import cached_property\nclass C:\n    @cached_property\n    def client(self):\n        return ContentSafetyClient(e, k)\n    def check(self, t):\n        return self.client.analyze_text(t)\n'), calls: [text] },
  'held-by-object': { code: safety('from dataclasses import dataclass\n@dataclass\nclass Services:\n    safety: ContentSafetyClient\ndef check(services: Services, t):\n    return services.safety.analyze_text(t)\n'), calls: [text] },
  'constructor-injection': { code: safety('from injector import inject\nclass C:\n    @inject\n    def __init__(self, client: ContentSafetyClient):\n        self.client = client\n    def check(self, t):\n        return self.client.analyze_text(t)\n'), calls: [text] },
  'container-lookup': { code: safety('from dependency_injector import containers, providers\nclass Container(containers.DeclarativeContainer):\n    safety = providers.Singleton(ContentSafetyClient, e, k)\nContainer().safety().analyze_text(t)\n'), calls: [text] },
  'registered-factory': { code: safety('from fastapi import Depends\ndef get_client():\n    yield ContentSafetyClient(e, k)\ndef check(t: str, client=Depends(get_client)):\n    return client.analyze_text(t)\n'), calls: [text] },
  'base-class': { code: safety('class Base:\n    def __init__(self):\n        self.client = ContentSafetyClient(e, k)\nclass C(Base):\n    def check(self, t):\n        return self.client.analyze_text(t)\n'), calls: [text] },
  interface: { none: 'the packages declare no interfaces for their clients' },
  list: { code: safety('clients = [ContentSafetyClient(e, k) for e in endpoints]\nfor client in clients:\n    client.analyze_text(t)\n'), calls: [text] },
  map: { code: safety('clients = {"eu": ContentSafetyClient(e, k)}\nclients["eu"].analyze_text(t)\nfor region, client in clients.items():\n    region.upper()\n    client.analyze_text(t)\n'), calls: [text, text] },
  'tuple-result': { code: safety('def setup():\n    return "eu", ContentSafetyClient(e, k)\nregion, client = setup()\nregion.upper()\nclient.analyze_text(t)\n'), calls: [text] },
  conditional: { code: safety('client = ContentSafetyClient(e, k) if e else None\nif client is None:\n    client = ContentSafetyClient(f, k)\nclient.analyze_text(t)\n'), calls: [text] },
  closure: { code: safety('def make_check():\n    client = ContentSafetyClient(e, k)\n    return lambda t: client.analyze_text(t)\n'), calls: [text] },
  alias: { code: 'from azure.ai.contentsafety import ContentSafetyClient as Safety\nSafety(e, k).analyze_text(t)\n', calls: [text] },
  'qualified-name': { code: 'import azure.ai.contentsafety\nazure.ai.contentsafety.ContentSafetyClient(e, k).analyze_text(t)\n', calls: [text] },
  'scoped-resource': { code: safety('with ContentSafetyClient(e, k) as client:\n    client.analyze_text(t)\n'), calls: [text] },
  'async-client': { code: 'from azure.ai.contentsafety.aio import ContentSafetyClient\nasync def check(t):\n    async with ContentSafetyClient(e, k) as client:\n        return await client.analyze_text(t)\n', calls: [text] },
  poller: { code: 'from azure.ai.documentintelligence import DocumentIntelligenceClient\nclient = DocumentIntelligenceClient(e, k)\npoller = client.begin_analyze_document("prebuilt-read", data)\nresult = poller.result()\nprint(result.pages)\n', calls: ['document-intelligence/analyze-document @ begin_analyze_document'] },
  'other-file': { code: { 'app/clients.py': safety('client = ContentSafetyClient(e, k)\n'), 'app/main.py': 'from .clients import client\nclient.analyze_text(t)\n' }, calls: [text] },
  'other-folder': { code: { 'app/__init__.py': '', 'app/core/__init__.py': '', 'app/core/ai.py': safety('def get_client():\n    return ContentSafetyClient(e, k)\n'), 'app/api/routes.py': 'from ..core import ai\nai.get_client().analyze_text(t)\n' }, calls: [text] },
  're-export': { code: { 'app/clients/safety.py': safety('client = ContentSafetyClient(e, k)\n'), 'app/clients/__init__.py': 'from .safety import client\n__all__ = ["client"]\n', 'app/main.py': 'from app.clients import client\nclient.analyze_text(t)\n' }, calls: [text] },
  'rest-literal': { code: http('requests.post("https://res.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01", json=body)\n'), calls: rest('"https://res.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01"') },
  'rest-constant': { code: http('PATH = "/contentsafety/text:analyze"\nrequests.post(endpoint + PATH, json=body)\n'), calls: rest('"/contentsafety/text:analyze"') },
  'rest-format': { code: http('requests.post("{}/contentsafety/text:analyze?api-version={}".format(endpoint, version), json=body)\n'), calls: rest('"{}/contentsafety/text:analyze?api-version={}"') },
  'rest-joined': { code: http('from urllib.parse import urljoin\nrequests.post(urljoin(endpoint, "contentsafety/text:analyze"), json=body)\n'), calls: rest('"contentsafety/text:analyze"') },
  'rest-base': { code: 'import httpx\nclient = httpx.Client(base_url="https://res.cognitiveservices.azure.com/contentsafety")\nclient.post("/text:analyze", json=body)\n', calls: rest('"/text:analyze"') },
  'rest-request-object': { code: http('import urllib.request\nrequest = urllib.request.Request(f"{endpoint}/contentsafety/text:analyze", data=body, method="POST")\nurllib.request.urlopen(request)\n'), calls: rest('f"{endpoint}/contentsafety/text:analyze"') },
  'rest-helper': { code: http('def send(path, body):\n    return requests.post(endpoint + path, json=body)\nsend("/contentsafety/text:analyze", body)\n'), calls: rest('"/contentsafety/text:analyze"') },
  'rest-header': { code: http('url = os.environ["PREDICTION_URL"]\nrequests.post(url, headers={"Prediction-Key": key}, data=image)\n'), calls: ['~custom-vision/? @ url'] },
  'unknown-member': { code: safety('ContentSafetyClient(e, k).analyze_audio(a)\n'), calls: ['content-safety/? @ analyze_audio'] },
  'silent-wrapper': { code: { 'wrapper.py': safety('class ContentSafety:\n    def __init__(self):\n        self._client = ContentSafetyClient(e, k)\n    def analyze_text(self, t):\n        return self._client.analyze_text(t)\n'), 'main.py': 'from wrapper import ContentSafety\nContentSafety().analyze_text(t)\n' }, calls: [] },
  'silent-vendor': { code: 'from google.cloud.language import LanguageServiceClient\nLanguageServiceClient().analyze_text(document)\n', calls: [] },
  'silent-type': { code: safety('def check(client: ContentSafetyClient) -> ContentSafetyClient: ...\n'), calls: [] },
  'silent-double': { code: safety('from unittest.mock import MagicMock\nclient = MagicMock(spec=ContentSafetyClient)\nclient.analyze_text(t)\n'), calls: [] },
  'silent-text': { code: safety('def check():\n    """Calls ContentSafetyClient(e, k).analyze_text(t)."""\n    # ContentSafetyClient(e, k).analyze_text(t)\n'), calls: [] },
  'silent-route': { code: 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/contentsafety/text:analyze")\ndef check(body):\n    return body\n', calls: [] },
};
