import { testCalls } from './expect-calls.js';

const safety = 'from azure.ai.contentsafety import ContentSafetyClient\n';
const client = `${safety}client = ContentSafetyClient(e, c)\n`;
const factory = `${safety}def get_client():\n    return ContentSafetyClient(e, c)\n`;
const moderator = `${safety}class Moderator:\n    def __init__(self):\n        self.client = ContentSafetyClient(e, c)\n    def check(self, text):\n        return self.client.analyze_text(text)\n`;
const analyze = 'content-safety/analyze-text @ analyze_text';
const image = 'content-safety/analyze-image @ analyze_image';

describe('Python clients that come from other files', () => {
  describe('by imports', () => {
    testCalls([
      { name: 'a name of a module beside', code: { 'app/clients.py': client, 'app/main.py': 'from .clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module beside', code: { 'app/clients.py': client, 'app/main.py': 'from . import clients\nclients.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module of the package with a package file', code: { 'app/__init__.py': '', 'app/clients.py': client, 'app/main.py': 'from . import clients as c\nc.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'folders above', code: { 'app/__init__.py': '', 'app/core/__init__.py': '', 'app/core/ai.py': factory, 'app/api/__init__.py': '', 'app/api/text.py': 'from ..core.ai import get_client\nget_client().analyze_text(o)\n' }, calls: [analyze] },
      { name: 'the package above', code: { 'app/__init__.py': client, 'app/api/text.py': 'from .. import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'beside a script', code: { 'tools/clients.py': client, 'tools/run.py': 'import clients\nclients.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module by its full name', code: { 'app/__init__.py': '', 'app/core/__init__.py': '', 'app/core/ai.py': client, 'main.py': 'import app.core.ai\napp.core.ai.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module by its full name, in folders without package files', code: { 'app/core/ai.py': client, 'main.py': 'import app.core.ai\napp.core.ai.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module under another name', code: { 'app/core/ai.py': client, 'main.py': 'import app.core.ai as ai\nai.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module from its package', code: { 'app/core/ai.py': client, 'main.py': 'from app.core import ai\nai.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a src layout', code: { 'pyproject.toml': '', 'src/shop/__init__.py': '', 'src/shop/clients.py': client, 'scripts/run.py': 'from shop.clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'all names', code: { 'clients.py': client, 'main.py': 'from clients import *\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'handed on by the package', code: { 'app/clients/safety.py': client, 'app/clients/__init__.py': 'from .safety import client\n__all__ = ["client"]\n', 'app/main.py': 'from .clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'handed on by all names', code: { 'app/clients/safety.py': client, 'app/clients/__init__.py': 'from .safety import *\n', 'app/main.py': 'from .clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'the SDK handed on', code: { 'sdk.py': safety, 'main.py': 'from sdk import ContentSafetyClient\nContentSafetyClient(e, c).analyze_text(o)\n' }, calls: [analyze] },
      { name: 'an import that may fail', code: { 'app/clients.py': client, 'app/main.py': 'try:\n    from .clients import client\nexcept ImportError:\n    from clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'an import inside a function', code: { 'clients.py': factory, 'main.py': 'def go():\n    from clients import get_client\n    return get_client().analyze_text(o)\n' }, calls: [analyze] },
      { name: 'files that import each other', code: { 'a.py': `from b import again\n${client}`, 'b.py': 'from a import client\nagain = client\nagain.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'files that import the same name from each other end', code: { 'a.py': 'from b import client\n', 'b.py': 'from a import client\nclient.analyze_text(o)\n' }, calls: [] },
      { name: 'a stub beside no source', code: { 'native.pyi': `${safety}def get_client() -> ContentSafetyClient: ...\n`, 'main.py': 'from native import get_client\nget_client().analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a stub and a source', code: { 'native.pyi': 'def get_client(): ...\n', 'native.py': factory, 'main.py': 'from native import get_client\nget_client().analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a copy of the SDK in the workspace', code: { 'azure/ai/contentsafety/__init__.py': 'from ._client import ContentSafetyClient\n', 'azure/ai/contentsafety/_client.py': 'class ContentSafetyClient:\n    def analyze_text(self, options): ...\n', 'main.py': `${safety}ContentSafetyClient(e, c).analyze_text(o)\n` }, calls: [analyze] },
      { name: 'a folder called azure of the program', code: { 'azure/helpers.py': client, 'main.py': `import azure.helpers\nimport azure.ai.contentsafety\nazure.helpers.client.analyze_text(o)\nazure.ai.contentsafety.ContentSafetyClient(e, c).analyze_image(o)\n` }, calls: [analyze, image] },
    ]);
  });

  describe('by functions and classes', () => {
    testCalls([
      { name: 'a class of another file', code: { 'moderation.py': moderator, 'main.py': 'from moderation import Moderator\nm = Moderator()\nm.client.analyze_image(o)\nm.check(text)\n' }, calls: [image] },
      { name: 'a base class of another file', code: { 'moderation.py': moderator, 'main.py': 'from moderation import Moderator\nclass Mine(Moderator):\n    def go(self):\n        return self.client.analyze_image(o)\n' }, calls: [image] },
      { name: 'a mixin that a class of another file fills', code: { 'host.py': `${safety}from mixin import Mixin\nclass Host(Mixin):\n    def __init__(self):\n        self.client = ContentSafetyClient(e, c)\n`, 'mixin.py': 'class Mixin:\n    def go(self):\n        return self.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a parameter that another file fills', code: { 'main.py': `${client}from checks import check\ncheck(client, "x")\n`, 'checks.py': 'def check(client, text):\n    return client.analyze_text(text)\n' }, calls: [analyze] },
      { name: 'a parameter that another file fills by name', code: { 'main.py': `${client}import checks as c\nc.check("x", client=client)\n`, 'checks.py': 'def check(text, *, client=None):\n    return client.analyze_text(text)\n' }, calls: [analyze] },
      { name: 'a constructor that another file calls', code: { 'main.py': `${client}from service import Service as S\nS(client)\n`, 'service.py': 'class Service:\n    def __init__(self, client):\n        self.client = client\n    def go(self):\n        return self.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a method that another file calls', code: { 'main.py': `${client}from service import Service\nservice = Service()\nservice.go(client)\n`, 'service.py': 'class Service:\n    def go(self, client):\n        return client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a base class that another file constructs', code: { 'main.py': `${client}from base import Base\nclass A(Base):\n    def __init__(self):\n        super().__init__(client)\n`, 'base.py': 'class Base:\n    def __init__(self, client):\n        self.client = client\n    def go(self):\n        return self.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'an attribute that another file sets', code: { 'main.py': `${client}from service import service\nservice.client = client\n`, 'service.py': 'class Service:\n    def go(self):\n        return self.client.analyze_text(o)\nservice = Service()\n' }, calls: [analyze] },
      { name: 'a dependency of another file', code: { 'deps.py': `${safety}from typing import Annotated\nfrom fastapi import Depends\ndef get_client():\n    yield ContentSafetyClient(e, c)\nSafety = Annotated[ContentSafetyClient, Depends(get_client)]\n`, 'routes.py': 'from fastapi import Depends\nfrom deps import Safety, get_client\ndef one(client: Safety):\n    client.analyze_text(o)\ndef two(client=Depends(get_client)):\n    client.analyze_image(o)\n' }, calls: [analyze, image] },
      { name: 'the state of the application', code: { 'main.py': `${safety}async def lifespan(app):\n    app.state.safety = ContentSafetyClient(e, c)\n    yield\n`, 'routes.py': 'async def check(request):\n    return await request.app.state.safety.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'an extension of the application', code: { 'extensions.py': `${safety}def init_app(app):\n    app.extensions["safety"] = ContentSafetyClient(e, c)\n`, 'views.py': 'from flask import current_app\ndef check():\n    return current_app.extensions["safety"].analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a settings object of another file', code: { 'config.py': `${safety}class Settings:\n    def __init__(self):\n        self.clients = {"safety": ContentSafetyClient(e, c)}\nsettings = Settings()\n`, 'main.py': 'from config import settings\nsettings.clients["safety"].analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a registry of another file', code: { 'registry.py': `${safety}CLIENTS = {}\ndef register(region):\n    CLIENTS[region] = ContentSafetyClient(region, c)\n`, 'main.py': 'from registry import CLIENTS\nCLIENTS["eu"].analyze_text(o)\nfor name, c in CLIENTS.items():\n    name.upper()\n    c.analyze_image(o)\n' }, calls: [analyze, image] },
      { name: 'a registry that is filled elsewhere', code: { 'registry.py': 'CLIENTS = {}\n', 'start.py': `${safety}from registry import CLIENTS\nCLIENTS["eu"] = ContentSafetyClient(e, c)\n`, 'main.py': 'from registry import CLIENTS\nCLIENTS["eu"].analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a shared fixture', code: { 'tests/conftest.py': `${safety}import pytest\n@pytest.fixture(name="safety")\ndef make():\n    return ContentSafetyClient(e, c)\n`, 'tests/unit/test_text.py': 'def test_text(safety):\n    safety.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a method handed to a function of another file', code: { 'retry.py': 'def with_retry(fn, *args):\n    return fn(*args)\n', 'main.py': `${client}from retry import with_retry\nwith_retry(client.analyze_text, o)\n` }, calls: [analyze] },
      { name: 'a name of a module that another file sets', code: { 'clients.py': 'client = None\n', 'start.py': `${safety}import clients\nclients.client = ContentSafetyClient(e, c)\n`, 'main.py': 'from clients import client\nclient.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'an attribute of a module that another file sets', code: { 'app/clients.py': 'client = None\n', 'start.py': `${safety}from app import clients\nclients.client = ContentSafetyClient(e, c)\n`, 'main.py': 'from app import clients\nclients.client.analyze_text(o)\n' }, calls: [analyze] },
      { name: 'a module that makes it when it is asked', code: { 'clients.py': `${safety}def __getattr__(name):\n    return ContentSafetyClient(e, c)\n`, 'main.py': 'from clients import client\nimport clients\nclient.analyze_text(o)\nclients.other.analyze_image(o)\n' }, calls: [analyze, image] },
      { name: 'a parameter that tests fill with a double', code: { 'test_a.py': 'from unittest.mock import AsyncMock\nfrom adapter import Adapter\nAdapter().go(client=AsyncMock())\n', 'adapter.py': `class Adapter:\n    async def go(self, client=None):\n        if client is None:\n            client = self._build()\n        return await client.analyze_text(o)\n    def _build(self):\n        from azure.ai.contentsafety.aio import ContentSafetyClient\n        return ContentSafetyClient(e, c)\n` }, calls: [analyze] },
      { name: 'two hops', code: { 'a.py': client, 'b.py': 'from a import client\nclass Holder:\n    def __init__(self):\n        self.inner = client\n', 'c.py': 'from b import Holder\nholder = Holder()\n', 'd.py': 'import c\nc.holder.inner.analyze_text(o)\n' }, calls: [analyze] },
    ]);
  });
});
