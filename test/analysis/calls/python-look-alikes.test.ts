import { testCalls, type CallCase } from './expect-calls.js';

const safety = 'from azure.ai.contentsafety import ContentSafetyClient\n';
const make = 'ContentSafetyClient(endpoint, credential)';

const silent = (name: string, code: string | CallCase['code']): CallCase => ({ name, code: typeof code === 'string' ? { 'app.py': code } : code, calls: [] });

describe('Python code that only looks like a call', () => {
  describe('of its own or of others', () => {
    testCalls([
      silent('an own class with the name of the SDK', 'class ContentSafetyClient:\n    def analyze_text(self, o): ...\nContentSafetyClient().analyze_text(o)\n'),
      silent('an own module with the class of the SDK', { 'clients.py': 'class ContentSafetyClient:\n    def analyze_text(self, o): ...\n', 'main.py': 'from clients import ContentSafetyClient\nContentSafetyClient().analyze_text(o)\n' }),
      silent('the caller of a wrapper', { 'wrapper.py': `${safety}class Wrapper:\n    def __init__(self):\n        self.client = ${make}\n    def analyze_text(self, text):\n        return self.client.analyze_text(text)\n`, 'main.py': 'from wrapper import Wrapper\nWrapper().analyze_text("x")\n' }),
      silent('a wrapper function', { 'wrapper.py': `${safety}client = ${make}\ndef analyze_text(text):\n    return client.analyze_text(text)\n`, 'main.py': 'from wrapper import analyze_text\nanalyze_text("x")\n' }),
      silent('another vendor', 'from google.cloud import language_v1\nclient = language_v1.LanguageServiceClient()\nclient.analyze_text(document)\n'),
      silent('another client of the same vendor', 'from azure.storage.blob import BlobServiceClient\nclient = BlobServiceClient(e, c)\nclient.analyze_text(o)\n'),
      silent('another object beside the client', `${safety}client = ${make}\nother.analyze_text(client)\n`),
      silent('an own class that extends nothing of the SDK', `${safety}class Mine(Base):\n    def go(self):\n        return self.analyze_text(o)\n`),
      silent('another key of a dictionary', `${safety}clients = {"safety": ${make}, "own": Own()}\nclients["own"].analyze_text(o)\n`),
      silent('another result of a function', `${safety}def setup():\n    return ${make}, Own()\nclient, own = setup()\nown.analyze_text(o)\n`),
      silent('keys of a dictionary of clients', `${safety}clients = {"a": ${make}}\nfor name in clients:\n    name.upper()\nfor name in clients.keys():\n    name.upper()\n`),
      silent('members of a container of clients', `${safety}clients: list[ContentSafetyClient] = []\nclients.append(make())\nclients.sort()\nby_name: dict[str, ContentSafetyClient] = {}\nby_name.update(more)\nby_name.clear()\n`),
      silent('parameters of the same name', `${safety}client = ${make}\ndef go(client):\n    client.analyze_text(o)\n`),
      silent('a name that is bound again in a function', `${safety}client = ${make}\ndef go():\n    client = Own()\n    client.analyze_text(o)\n`),
      silent('what a package stores beside the client', `${safety}import redis\ncache = redis.Redis()\ncache.set("client", "x")\ncache.get("client").analyze_text(o)\n`),
      silent('the SDK itself', { 'azure/ai/contentsafety/_client.py': 'from ._operations import Operations\nclass ContentSafetyClient(Operations):\n    def close(self): ...\n', 'azure/ai/contentsafety/_operations.py': 'class Operations:\n    def analyze_text(self, options):\n        return self._client.send_request(options)\n    def both(self, o):\n        return self.analyze_text(o)\n' }),
    ]);
  });

  describe('for types, tests and readers', () => {
    testCalls([
      silent('the type alone', `${safety}def go(client: ContentSafetyClient) -> ContentSafetyClient: ...\nClients = list[ContentSafetyClient]\n`),
      silent('a protocol', 'from typing import Protocol\nclass Analyzer(Protocol):\n    def analyze_text(self, options): ...\ndef go(analyzer: Analyzer):\n    analyzer.analyze_text(o)\n'),
      silent('comments and documentation strings', `${safety}def go():\n    """client = ${make}\n\n    client.analyze_text(o)\n    """\n    # client.analyze_text(o)\n    return "client.analyze_text(o)"\n`),
      silent('a mock', `${safety}from unittest.mock import MagicMock\nclient = MagicMock(spec=ContentSafetyClient)\nclient.analyze_text(o)\nclient.analyze_text.return_value = 1\n`),
      silent('a mock by its module', `${safety}from unittest import mock\nclient = mock.AsyncMock()\nclient.analyze_text(o)\nmock.create_autospec(ContentSafetyClient)(e, c).analyze_text(o)\n`),
      silent('a mock that a function is given', `${safety}from unittest.mock import MagicMock\ndef check(client, text):\n    return client.analyze_text(text)\ndef test_check():\n    check(MagicMock(), "x")\n`),
      silent('a patched name', `${safety}from unittest.mock import patch\nwith patch("app.ContentSafetyClient") as fake:\n    fake.return_value.analyze_text.return_value = 1\n    fake.return_value.analyze_text(o)\n`),
      silent('a patched parameter', `${safety}from unittest.mock import patch\n@patch("app.ContentSafetyClient")\ndef test_go(fake):\n    fake.analyze_text(o)\n    fake.analyze_text.assert_called_once_with(o)\n`),
      silent('a fixture that makes a double', `import pytest\nfrom unittest.mock import MagicMock\n${safety}@pytest.fixture\ndef client():\n    return MagicMock(spec=ContentSafetyClient)\ndef test_go(client):\n    client.analyze_text(o)\n`),
      silent('a double of a test', 'class FakeClient:\n    def analyze_text(self, options):\n        return Result()\nclient = FakeClient()\nclient.analyze_text(o)\n'),
      silent('a method that a test replaces', `${safety}from unittest.mock import MagicMock\nclient = ${make}\nclient.analyze_text = MagicMock()\nclient.analyze_text(o)\n`),
      silent('assertions about a method', `${safety}from unittest.mock import patch\nclient = ${make}\nwith patch.object(client, "analyze_text") as m:\n    m.assert_called_once()\nassert client.analyze_text.call_count == 1\n`),
      silent('life cycle', `${safety}client = ${make}\nclient.close()\nwith client:\n    pass\n`),
      silent('models and options', 'from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory\nAnalyzeTextOptions(text="x").as_dict()\nTextCategory("Hate").lower()\n'),
    ]);
  });
});
