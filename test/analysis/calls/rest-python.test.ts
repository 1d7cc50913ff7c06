import { testCalls, type CallCase } from './expect-calls.js';

const host = 'https://r.cognitiveservices.azure.com';
const analyzeText = 'content-safety/analyze-text';
const path = '"/contentsafety/text:analyze?api-version=2024-09-01"';

/** Cases of one Python file each. */
function python(cases: readonly (Omit<CallCase, 'code'> & { readonly code: string })[]): void {
  testCalls(cases.map((entry) => ({ ...entry, code: { 'src/app.py': entry.code } })));
}

describe('REST calls in Python', () => {
  describe('libraries', () => {
    python([
      { name: 'requests', code: `import requests\nrequests.post("${host}/contentsafety/text:analyze", json=body, headers=headers)`, calls: [`${analyzeText} @ "${host}/contentsafety/text:analyze"`] },
      { name: 'a function of requests', code: `from requests import post as send\nsend(endpoint + ${path}, json=body)`, calls: [`${analyzeText} @ endpoint + ${path}`] },
      { name: 'requests with the method as an argument', code: `import requests\nrequests.request("DELETE", f"{endpoint}/formrecognizer/documentModels/{name}", headers=h)`, calls: ['document-intelligence/delete-model @ f"{endpoint}/formrecognizer/documentModels/{name}"'] },
      { name: 'requests with named arguments', code: `import requests\nrequests.request(method="GET", url=f"{endpoint}/formrecognizer/documentModels/{name}", headers=h)`, calls: ['document-intelligence/get-model @ f"{endpoint}/formrecognizer/documentModels/{name}"'] },
      { name: 'a session of requests', code: `import requests\nwith requests.Session() as session:\n    session.post(endpoint + ${path}, json=body)`, calls: [`${analyzeText} @ endpoint + ${path}`] },
      { name: 'a prepared request', code: `import requests\nprepared = requests.Request("POST", f"{endpoint}/contentsafety/text:analyze", json=body).prepare()\nrequests.Session().send(prepared)`, calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'httpx', code: `import httpx\nhttpx.post(f"{endpoint}/contentsafety/image:analyze", json=body)`, calls: ['content-safety/analyze-image @ f"{endpoint}/contentsafety/image:analyze"'] },
      { name: 'httpx client with a base', code: 'import httpx\nclient = httpx.Client(base_url=f"{endpoint}/contentsafety", headers=h)\nclient.post("/text:analyze", json=body)', calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'asynchronous httpx client in a with', code: 'import httpx\nasync def check(text):\n    async with httpx.AsyncClient(base_url=ENDPOINT) as client:\n        r = await client.post("/contentsafety/text:analyze", json={"text": text})\n        return r.json()', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'aiohttp', code: 'import aiohttp\nasync def check(text):\n    async with aiohttp.ClientSession() as session:\n        async with session.post(f"{ENDPOINT}/contentsafety/text:analyze", json={"text": text}) as r:\n            return await r.json()', calls: [`${analyzeText} @ f"{ENDPOINT}/contentsafety/text:analyze"`] },
      { name: 'urllib request object', code: 'import urllib.request\nreq = urllib.request.Request(endpoint + "/contentsafety/text:analyze", data=data, headers=h, method="POST")\nwith urllib.request.urlopen(req) as r:\n    print(r.read())', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'urllib request object with headers set later', code: 'from urllib import request\nreq = request.Request(endpoint + "/contentsafety/text:analyze", data)\nreq.add_header("Ocp-Apim-Subscription-Key", key)\nrequest.urlopen(req)', calls: [`${analyzeText} @ endpoint + "/contentsafety/text:analyze"`] },
      { name: 'urllib3', code: 'import urllib3\nhttp = urllib3.PoolManager()\nhttp.request("POST", f"{endpoint}/contentsafety/text:analyze", body=data)', calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'a sender handed to a thread', code: 'import asyncio, requests\nasync def check(body):\n    return await asyncio.to_thread(requests.post, f"{endpoint}/contentsafety/text:analyze", json=body)', calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'a sender handed to an executor', code: 'import requests\nfrom concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool:\n    future = pool.submit(requests.delete, endpoint + "/documentintelligence/documentModels/" + name)', calls: ['document-intelligence/delete-model @ endpoint + "/documentintelligence/documentModels/" + name'] },
      { name: 'request of the SDK core', code: 'from azure.core.rest import HttpRequest\nrequest = HttpRequest("POST", f"{endpoint}/contentsafety/text:analyze", json=body)\nclient.send_request(request)', calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'client that a method makes', code: 'import httpx\nclass S:\n    def _http(self):\n        return httpx.Client(timeout=10)\n    def check(self, t):\n        return self._http().post(f"{self.endpoint}/contentsafety/text:analyze", json=t)', calls: [`${analyzeText} @ f"{self.endpoint}/contentsafety/text:analyze"`] },
      { name: 'http.client', code: 'import http.client\nconn = http.client.HTTPSConnection("r.cognitiveservices.azure.com")\nconn.request("POST", "/vision/v3.2/analyze?%s" % params, body, headers)\nresponse = conn.getresponse()', calls: ['image-analysis/analyze-image @ "/vision/v3.2/analyze?%s"'] },
    ]);
  });

  describe('texts', () => {
    python([
      { name: 'URL in a variable', code: 'import requests\nurl = f"{endpoint}/contentsafety/text:analyze?api-version={v}"\nr = requests.post(url, json=body)', calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze?api-version={v}"`] },
      { name: 'route in a constant, joined with the endpoint', code: 'import requests\nANALYZE = "/contentsafety/text:analyze"\ndef check(text):\n    return requests.post(ENDPOINT.rstrip("/") + ANALYZE, json={"text": text})', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'format with places', code: 'import requests\nurl = "{}/contentsafety/text:analyze?api-version={}".format(endpoint, version)\nrequests.post(url, json=body)', calls: [`${analyzeText} @ "{}/contentsafety/text:analyze?api-version={}"`] },
      { name: 'format with names', code: 'import requests\nURL = "{endpoint}/customvision/v3.0/Prediction/{project}/classify/iterations/{name}/image"\nrequests.post(URL.format(endpoint=e, project=p, name=n), data=photo)', calls: ['custom-vision/classify-image @ "{endpoint}/customvision/v3.0/Prediction/{project}/classify/iterations/{name}/image"'] },
      { name: 'format whose argument tells the operation', code: 'import requests\nurl = "{0}/contentsafety/{1}".format(endpoint, "text:analyze")\nrequests.post(url, json=body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'percent format', code: 'import requests\nurl = "%s/contentsafety/text:analyze?api-version=%s" % (endpoint, version)\nrequests.post(url, json=body)', calls: [`${analyzeText} @ "%s/contentsafety/text:analyze?api-version=%s"`] },
      { name: 'percent format with a dictionary', code: 'import requests\nurl = "%(base)s/contentsafety/text:analyze" % {"base": endpoint}\nrequests.post(url, json=body)', calls: [`${analyzeText} @ "%(base)s/contentsafety/text:analyze"`] },
      { name: 'urljoin', code: 'import requests\nfrom urllib.parse import urljoin\nrequests.post(urljoin(endpoint, "contentsafety/text:analyze"), json=body)', calls: [`${analyzeText} @ "contentsafety/text:analyze"`] },
      { name: 'urljoin under a base with a path', code: 'import requests\nfrom urllib.parse import urljoin\nBASE = "https://r.cognitiveservices.azure.com/contentsafety/"\nrequests.post(urljoin(BASE, "text:analyze"), json=body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'posixpath.join', code: 'import posixpath, requests\nrequests.post(posixpath.join(endpoint, "contentsafety", "text:analyze"), json=body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'list join', code: 'import requests\nparts = [endpoint, "contentsafety", "text:analyze"]\nrequests.post("/".join(parts), json=body)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'appended in steps', code: 'import requests\nurl = endpoint\nurl += "/contentsafety/text:analyze"\nurl += "?api-version=" + version\nrequests.post(url, json=body)', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'query encoded apart', code: 'import requests\nfrom urllib.parse import urlencode\nrequests.post(f"{endpoint}/vision/v3.2/analyze?" + urlencode({"visualFeatures": "Adult"}), data=photo)', calls: ['image-analysis/analyze-image @ f"{endpoint}/vision/v3.2/analyze?" + urlencode({"visualFeatures": "Adult"})'] },
      { name: 'endpoint with a default', code: 'import os, requests\nENDPOINT = os.environ.get("CONTENT_SAFETY_ENDPOINT", "https://r.cognitiveservices.azure.com")\nrequests.post(ENDPOINT + "/contentsafety/text:analyze", json=body)', calls: [`${analyzeText} @ ENDPOINT + "/contentsafety/text:analyze"`] },
      { name: 'one of two URLs', code: 'import requests\nurl = f"{e}/contentsafety/text:analyze" if isinstance(x, str) else f"{e}/contentsafety/image:analyze"\nrequests.post(url, json=body)', calls: [`${analyzeText} @ f"{e}/contentsafety/text:analyze"`, 'content-safety/analyze-image @ f"{e}/contentsafety/image:analyze"'] },
      { name: 'a variable used for one URL after another', code: 'import requests\nurl = e + "/vision/v3.2/analyze"\nrequests.post(url, json=a)\nurl = e + "/vision/v3.2/describe"\nrequests.post(url, json=b)', calls: ['image-analysis/analyze-image @ e + "/vision/v3.2/analyze"', 'image-analysis/describe-image @ e + "/vision/v3.2/describe"'] },
      { name: 'two requests to one URL', code: 'import requests\nurl = e + "/vision/v3.2/analyze"\ndef first(a):\n    return requests.post(url, json=a)\ndef second(b):\n    return requests.post(url, data=b)', calls: ['image-analysis/analyze-image @ e + "/vision/v3.2/analyze"', 'image-analysis/analyze-image @ url'] },
      { name: 'two branches of one URL with different queries', code: 'import requests\nurl = e + "/computervision/imageanalysis:segment?api-version=2023-02-01-preview&mode="\ncut = url + "backgroundRemoval"\nmask = url + "foregroundMatting"\nrequests.post(cut, data=a)\nrequests.post(mask, data=a)', calls: ['image-analysis/segment-image @ e + "/computervision/imageanalysis:segment?api-version=2023-02-01-preview&mode="', 'image-analysis/segment-image @ mask'] },
      { name: 'reading and deleting a model on one path', code: 'import requests\nmodel = f"{e}/documentintelligence/documentModels/{m}"\nrequests.get(model, headers=h)\nrequests.delete(f"{e}/documentintelligence/documentModels/{m}", headers=h)', calls: ['document-intelligence/get-model @ f"{e}/documentintelligence/documentModels/{m}"', 'document-intelligence/delete-model @ f"{e}/documentintelligence/documentModels/{m}"'] },
    ]);
  });

  describe('helpers and classes', () => {
    python([
      { name: 'helper that joins', code: 'import requests\ndef call(path, body):\n    return requests.post(f"{ENDPOINT}{path}", json=body, headers=HEADERS)\ncall("/contentsafety/text:analyze", b)', calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'helper that is given the method', code: 'import requests\ndef call(method, path, **kw):\n    return requests.request(method, ENDPOINT + "/documentintelligence" + path, **kw)\ncall("GET", "/documentModels/" + name)\ncall("DELETE", "/documentModels/" + name)', calls: ['document-intelligence/get-model @ "/documentModels/" + name', 'document-intelligence/delete-model @ "/documentModels/" + name'] },
      { name: 'method of a class with the endpoint in a field', code: 'import requests\nclass Moderator:\n    def __init__(self, endpoint, key):\n        self.endpoint = endpoint.rstrip("/")\n        self.headers = {"Ocp-Apim-Subscription-Key": key}\n    def check(self, text):\n        url = f"{self.endpoint}/contentsafety/text:analyze"\n        return requests.post(url, headers=self.headers, json={"text": text})', calls: [`${analyzeText} @ f"{self.endpoint}/contentsafety/text:analyze"`] },
      { name: 'prefix in a field that the constructor sets', code: 'import requests\nclass Api:\n    def __init__(self, endpoint):\n        self.base = f"{endpoint}/contentsafety"\n        self.session = requests.Session()\n    def _post(self, path, body):\n        return self.session.post(self.base + path, json=body)\n    def text(self, t):\n        return self._post("/text:analyze", {"text": t})\n    def image(self, i):\n        return self._post("/image:analyze", {"image": i})', calls: [`${analyzeText} @ "/text:analyze"`, 'content-safety/analyze-image @ "/image:analyze"'] },
      { name: 'prefix that a subclass gives its base', code: 'import requests\nclass Base:\n    def __init__(self, url):\n        self.url = url\n    def _send(self, path, body):\n        return requests.post(f"{self.url}/{path}", json=body)\nclass Safety(Base):\n    def __init__(self, endpoint):\n        super().__init__(endpoint + "/contentsafety")\n    def check(self, t):\n        return self._send("text:analyze", t)\nclass Other(Base):\n    def __init__(self):\n        super().__init__("https://example.com/x")\n    def check(self, t):\n        return self._send("text:summarize", t)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'subclass of a session', code: 'import requests\nclass Session(requests.Session):\n    def __init__(self, key):\n        super().__init__()\n        self.headers.update({"Ocp-Apim-Subscription-Key": key})\nSession(key).post(f"{endpoint}/contentsafety/text:analyze", json=b)', calls: [`${analyzeText} @ f"{endpoint}/contentsafety/text:analyze"`] },
      { name: 'helper that returns URL and headers', code: 'import requests\ndef prepare(operation):\n    return f"{ENDPOINT}/contentsafety/{operation}", {"Ocp-Apim-Subscription-Key": KEY}\nurl, headers = prepare("text:analyze")\nrequests.post(url, headers=headers, json=b)', calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'helper with retries', code: 'import requests, time\ndef with_retry(url, body):\n    for i in range(3):\n        r = requests.post(url, json=body)\n        if r.ok:\n            return r\n        time.sleep(i)\nwith_retry(f"{ENDPOINT}/contentsafety/text:analyze", b)', calls: [`${analyzeText} @ f"{ENDPOINT}/contentsafety/text:analyze"`] },
      { name: 'helpers that hand the URL on', code: 'import requests\ndef send(url, body):\n    return requests.post(url, headers={"Ocp-Apim-Subscription-Key": KEY}, json=body)\ndef call(url, body):\n    return send(url, body).json()\ncall(f"{E}/contentsafety/text:analyze", b)', calls: [`${analyzeText} @ f"{E}/contentsafety/text:analyze"`] },
      { name: 'helper that is told the method and sends in two ways', code: 'import requests\ndef call(kind, url):\n    if kind == "get":\n        return requests.get(url)\n    return requests.delete(url)\ncall("delete", f"{E}/documentintelligence/documentModels/{m}")', calls: ['document-intelligence/delete-model @ f"{E}/documentintelligence/documentModels/{m}"'] },
      { name: 'routes of a class that a method completes', code: 'import requests\nclass Predictor:\n    _route = "customvision/v3.0/Prediction/{project}/classify/iterations/{name}/image"\n    def __init__(self, endpoint):\n        self._base = endpoint.rstrip("/") + "/"\n    def _url(self, route, project, name):\n        url = self._base + route.format(project=project, name=name)\n        return url\n    def _send(self, route, project, name, data):\n        return requests.post(self._url(route, project, name), data=data)\n    def classify(self, project, name, data):\n        return self._send(self._route, project, name, data)', calls: ['custom-vision/classify-image @ "customvision/v3.0/Prediction/{project}/classify/iterations/{name}/image"'] },
      { name: 'URLs of one variable in a loop', code: 'import httpx\nclient = httpx.Client()\nfor doc in docs:\n    if doc.text:\n        url = f"{E}/contentsafety/text:analyze"\n        client.post(url, json=doc.text)\n    if doc.image:\n        url = f"{E}/contentsafety/image:analyze"\n        client.post(url, json=doc.image)', calls: [`${analyzeText} @ f"{E}/contentsafety/text:analyze"`, 'content-safety/analyze-image @ f"{E}/contentsafety/image:analyze"'] },
      { name: 'unknown function that sounds like sending', code: 'from vendored import call_api\ncall_api(f"{ENDPOINT}/contentsafety/text:analyze", b)', calls: [`~${analyzeText} @ f"{ENDPOINT}/contentsafety/text:analyze"`] },
    ]);
    testCalls([
      { name: 'constant in another file', code: { 'src/routes.py': 'ANALYZE = "/contentsafety/text:analyze"', 'src/app.py': 'import requests\nfrom routes import ANALYZE\nrequests.post(ENDPOINT + ANALYZE, json=b)' }, calls: [`${analyzeText} @ ENDPOINT + ANALYZE`] },
      { name: 'constant of a module', code: { 'src/routes.py': 'ANALYZE = "/contentsafety/text:analyze"', 'src/app.py': 'import requests\nimport routes\nrequests.post(f"{routes.ENDPOINT}{routes.ANALYZE}", json=b)' }, calls: [`${analyzeText} @ f"{routes.ENDPOINT}{routes.ANALYZE}"`] },
      { name: 'helper in another file', code: { 'src/web.py': 'import requests\ndef post(path, body):\n    return requests.post(ENDPOINT + path, json=body)', 'src/app.py': 'from web import post\npost("/contentsafety/text:analyze", b)' }, calls: [`${analyzeText} @ "/contentsafety/text:analyze"`] },
      { name: 'session of another file', code: { 'src/web.py': 'import httpx\nclient = httpx.Client(base_url=ENDPOINT + "/contentsafety")', 'src/app.py': 'from web import client\nclient.post("/text:analyze", json=b)' }, calls: [`${analyzeText} @ "/text:analyze"`] },
      { name: 'base class in another file', code: { 'src/base.py': 'import requests\nclass Base:\n    prefix = ""\n    def send(self, path, body):\n        return requests.post(ENDPOINT + "/contentsafety/" + path, json=body)', 'src/app.py': 'from base import Base\nclass Safety(Base):\n    def check(self, t):\n        return self.send("text:analyze", t)' }, calls: [`${analyzeText} @ "text:analyze"`] },
      { name: 'the helper itself is no call where others complete its URL', code: { 'src/app.py': 'from web import post\npost("text:analyze", b)', 'src/web.py': 'import requests\ndef post(operation, body):\n    return requests.post(f"{ENDPOINT}/contentsafety/{operation}", json=body)' }, calls: [] },
      { name: 'configuration class in another file', code: { 'src/config.py': 'class Settings:\n    analyze_url = "https://r.cognitiveservices.azure.com/contentsafety/text:analyze"\nsettings = Settings()', 'src/app.py': 'import requests\nfrom config import settings\nrequests.post(settings.analyze_url, json=b)' }, calls: [`${analyzeText} @ settings.analyze_url`] },
    ]);
  });

  describe('headers', () => {
    python([
      { name: 'Prediction-Key to a configured URL', code: 'import os, requests\nrequests.post(os.environ["PREDICTION_URL"], headers={"Prediction-Key": key}, data=photo)', calls: ['~custom-vision/? @ os.environ["PREDICTION_URL"]'] },
      { name: 'Prediction-Key in a dictionary that is filled later', code: 'import requests\nheaders = {}\nheaders["Prediction-Key"] = key\nrequests.post(settings.url, headers=headers, data=photo)', calls: ['~custom-vision/? @ settings.url'] },
      { name: 'Training-Key of a session', code: 'import requests\nsession = requests.Session()\nsession.headers.update({"Training-Key": key})\nsession.get(settings.url)', calls: ['~custom-vision/? @ settings.url'] },
      { name: 'headers from a function', code: 'import requests\ndef headers():\n    return {"Prediction-Key": KEY}\nrequests.post(settings.url, headers=headers(), data=photo)', calls: ['~custom-vision/? @ settings.url'] },
      { name: 'shared key to a configured URL', code: 'import os, requests\nrequests.post(os.environ["ENDPOINT"], headers={"Ocp-Apim-Subscription-Key": key}, data=photo)', calls: ['unlisted Ocp-Apim-Subscription-Key @ os.environ["ENDPOINT"]'] },
      { name: 'shared key and the path of another service', code: 'import requests\nrequests.post(endpoint + "/future/v1.0/detect", headers={"Ocp-Apim-Subscription-Key": key}, data=photo)', calls: ['unlisted /future/v1.0/detect @ endpoint + "/future/v1.0/detect"'] },
      { name: 'Prediction-Key and the end of a route', code: 'import requests\nrequests.post(settings.base + "Prediction/" + project + "/classify/iterations/" + name + "/image/nostore", headers={"Prediction-Key": key}, data=photo)', calls: ['~custom-vision/classify-image-with-no-store @ settings.base + "Prediction/" + project + "/classify/iterations/" + name + "/image/nostore"'] },
      { name: 'shared key and the end of a route that names an action', code: 'import requests\nrequests.post(f"{settings.base}/text:shieldPrompt", headers={"Ocp-Apim-Subscription-Key": key}, json=b)', calls: ['~content-safety/shield-prompt @ f"{settings.base}/text:shieldPrompt"'] },
      { name: 'shared key and a path that any service may have', code: 'import requests\nrequests.post(f"{settings.base}/images/tags", headers={"Ocp-Apim-Subscription-Key": key}, json=b)', calls: ['unlisted /images/tags @ f"{settings.base}/images/tags"'] },
      { name: 'another service behind a configured endpoint, without a key', code: 'import requests\nrequests.post(f"{settings.endpoint}/openai/deployments/{name}/chat/completions", json=b)', calls: ['azure-openai/chat-completions @ f"{settings.endpoint}/openai/deployments/{name}/chat/completions"'] },
      { name: 'another service on a shared host', code: 'import requests\nrequests.post("https://r.cognitiveservices.azure.com/future/:look", json=b)', calls: ['unlisted /future/:look @ "https://r.cognitiveservices.azure.com/future/:look"'] },
      { name: 'following the operation location is no call of its own', code: 'import requests\nr = requests.post(endpoint + "/vision/v3.2/read/analyze", headers={"Ocp-Apim-Subscription-Key": key}, json=b)\nresult = requests.get(r.headers["Operation-Location"], headers={"Ocp-Apim-Subscription-Key": key})', calls: ['image-analysis/read @ endpoint + "/vision/v3.2/read/analyze"'] },
      { name: 'a helper that is given the URL is no call of its own', code: 'import requests\ndef post(url, body):\n    return requests.post(url, headers={"Ocp-Apim-Subscription-Key": KEY}, json=body)\npost(f"{E}/contentsafety/text:analyze", b)', calls: [`${analyzeText} @ f"{E}/contentsafety/text:analyze"`] },
    ]);
  });
});

describe('Python code that only looks like a REST call', () => {
  python([
    { name: 'a constant alone', code: `URL = "${host}/contentsafety/text:analyze"`, calls: [] },
    { name: 'a documentation string', code: `def check(text):\n    """POST ${host}/contentsafety/text:analyze"""\n    return None`, calls: [] },
    { name: 'printed', code: `url = "${host}/contentsafety/text:analyze"\nprint("calling", url)`, calls: [] },
    { name: 'logged', code: `import logging\nlogger = logging.getLogger(__name__)\nlogger.info("POST %s", "${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'a route of FastAPI', code: 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/contentsafety/text:analyze")\nasync def analyze(body: dict):\n    return {}', calls: [] },
    { name: 'a route added to FastAPI', code: 'from fastapi import APIRouter\nrouter = APIRouter(prefix="/contentsafety")\nrouter.add_api_route("/contentsafety/text:analyze", analyze, methods=["POST"])', calls: [] },
    { name: 'a route of Flask', code: 'from flask import Flask\napp = Flask(__name__)\napp.add_url_rule("/contentsafety/text:analyze", view_func=analyze, methods=["POST"])', calls: [] },
    { name: 'a route of Django', code: 'from django.urls import path\nurlpatterns = [path("contentsafety/text:analyze", views.analyze)]', calls: [] },
    { name: 'a route of aiohttp', code: 'from aiohttp import web\napp = web.Application()\napp.router.add_post("/contentsafety/text:analyze", handler)\napp.add_routes([web.post("/contentsafety/image:analyze", handler)])', calls: [] },
    { name: 'a mocked answer of responses', code: `import responses\nresponses.add(responses.POST, "${host}/contentsafety/text:analyze", json={})`, calls: [] },
    { name: 'a mocked answer of requests_mock', code: `def test_it(requests_mock):\n    requests_mock.post("${host}/contentsafety/text:analyze", json={})`, calls: [] },
    { name: 'a mocked answer of respx', code: `import respx\nrespx.post("${host}/contentsafety/text:analyze").mock(return_value=None)`, calls: [] },
    { name: 'a mocked answer of httpx', code: `def test_it(httpx_mock):\n    httpx_mock.add_response(url="${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'an assertion on a double', code: `post.assert_called_once_with("${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'a patched sender', code: `from unittest.mock import patch, Mock\npost = Mock()\npost("${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'a request of the program\'s own server', code: 'from fastapi.testclient import TestClient\nfrom app import app\nclient = TestClient(app)\nclient.post("/contentsafety/text:analyze", json={})', calls: [] },
    { name: 'a data class', code: `from dataclasses import dataclass\n@dataclass\nclass Target:\n    url: str\ntarget = Target("${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'an exception', code: `raise RuntimeError("${host}/contentsafety/text:analyze failed")`, calls: [] },
    { name: 'an argument parser', code: `import argparse\np = argparse.ArgumentParser()\np.add_argument("--url", default="${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'another host with the prefix', code: 'import requests\nrequests.get("https://files.example.com/vision/v1/readme.md")', calls: [] },
    { name: 'a dictionary that is looked up', code: `urls = {"a": "${host}/contentsafety/text:analyze"}\nurls.get("${host}/contentsafety/text:analyze")`, calls: [] },
    { name: 'an endpoint given to a client of somebody else', code: 'from elsewhere import Client\nclient = Client(endpoint="https://r.cognitiveservices.azure.com/")', calls: [] },
    { name: 'the key of API Management to a host of one\'s own', code: 'import requests\nrequests.get("https://api.example.com/orders", headers={"Ocp-Apim-Subscription-Key": key})', calls: [] },
    { name: 'urljoin that replaces the path', code: 'import requests\nfrom urllib.parse import urljoin\nrequests.post(urljoin("https://example.com/contentsafety/x", "/orders"), json=b)', calls: [] },
    { name: 'a token scope', code: 'import requests\ncredential.get_token("https://cognitiveservices.azure.com/.default")', calls: [] },
  ]);
});
