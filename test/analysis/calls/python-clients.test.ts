import { testCalls, type CallCase } from './expect-calls.js';

const safety = 'from azure.ai.contentsafety import ContentSafetyClient\n';
const analyze = 'content-safety/analyze-text @ analyze_text';
const image = 'content-safety/analyze-image @ analyze_image';
const make = 'ContentSafetyClient(endpoint, credential)';

interface Sample {
  readonly name: string;
  /** Follows the import of the client, unless it imports something of the SDK itself. */
  readonly code: string;
  readonly calls: readonly string[];
}

const python = ({ name, code, calls }: Sample): CallCase => ({ name, calls, code: { 'app.py': /azure/.test(code) ? code : safety + code } });

describe('calls of Python clients in one file', () => {
  describe('made and named', () => {
    testCalls([
      { name: 'at module level', code: `client = ${make}\ndef check(text):\n    return client.analyze_text(text)\n`, calls: [analyze] },
      { name: 'in place', code: `${make}.analyze_text(options)\n`, calls: [analyze] },
      { name: 'another local name', code: 'from azure.ai.contentsafety import ContentSafetyClient as Safety\nSafety(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'a package under an alias', code: 'import azure.ai.contentsafety as cs\ncs.ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'a package by its full name', code: 'import azure.ai.contentsafety\nazure.ai.contentsafety.ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'a package from its parent', code: 'from azure.ai import contentsafety\ncontentsafety.ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'all names of the package', code: 'from azure.ai.contentsafety import *\nContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'the asynchronous package under an alias', code: 'import azure.ai.contentsafety.aio as cs\nasync def go():\n    await cs.ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'both clients of one name', code: 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.aio import ContentSafetyClient as AsyncSafety\nContentSafetyClient(e, c).analyze_text(o)\nasync def go():\n    async with AsyncSafety(e, c) as client:\n        await client.analyze_image(o)\n', calls: [analyze, image] },
      { name: 'imported where it is used', code: 'def go():\n    from azure.ai.contentsafety import ContentSafetyClient\n    return ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'an import that may fail', code: 'try:\n    from azure.ai.contentsafety import ContentSafetyClient\nexcept ImportError:\n    ContentSafetyClient = None\nclient = ContentSafetyClient(e, c) if ContentSafetyClient else None\nclient.analyze_text(o)\n', calls: [analyze] },
      { name: 'a module imported by a call', code: "import importlib\ncs = importlib.import_module('azure.ai.contentsafety')\ncs.ContentSafetyClient(e, c).analyze_text(o)\n", calls: [analyze] },
      { name: 'a client class under another name', code: `Client = ContentSafetyClient\nClient(e, c).analyze_text(o)\n`, calls: [analyze] },
      { name: 'a class picked by a condition', code: 'from azure.ai.contentsafety import ContentSafetyClient, BlocklistClient\ncls = ContentSafetyClient if x else BlocklistClient\ncls(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'a walrus', code: `if (client := ${make}):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a ternary and a fallback', code: `a = None if x else ${make}\nb = given or ${make}\na.analyze_text(o)\nb.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'declared without a value first', code: `client: ContentSafetyClient | None = None\ndef go():\n    client.analyze_text(o)\n`, calls: [analyze] },
    ].map(python));
  });

  describe('given by functions', () => {
    testCalls([
      { name: 'a factory', code: `def get_client():\n    return ${make}\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a cached factory', code: `from functools import lru_cache\n@lru_cache(maxsize=1)\ndef get_client():\n    return ${make}\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'functools.cache', code: `import functools\n@functools.cache\ndef get_client():\n    return ${make}\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a decorator nobody knows', code: `@observability.traced("client")\ndef get_client():\n    return ${make}\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'wrapped by a call', code: `from functools import lru_cache\ndef make_client():\n    return ${make}\nget_client = lru_cache(maxsize=None)(make_client)\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'kept in a global', code: `_client = None\ndef get_client():\n    global _client\n    if _client is None:\n        _client = ${make}\n    return _client\ndef go():\n    return get_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a typed global that something else fills', code: `_client: ContentSafetyClient | None = None\ndef go():\n    _client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an asynchronous factory', code: `async def get_client():\n    return ${make}\nasync def go():\n    client = await get_client()\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a return type alone', code: `def get_client() -> ContentSafetyClient:\n    return registry["safety"]\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a generator that is a dependency', code: `from fastapi import Depends\ndef get_client():\n    client = ${make}\n    try:\n        yield client\n    finally:\n        client.close()\ndef check(client=Depends(get_client)):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an annotated dependency', code: `from typing import Annotated\nfrom fastapi import Depends\ndef get_client():\n    return ${make}\ndef check(client: Annotated[object, Depends(get_client)]):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an annotated dependency with a name of its own', code: `from typing import Annotated\nfrom fastapi import Depends\ndef get_client():\n    return ${make}\nSafety = Annotated[ContentSafetyClient, Depends(get_client)]\ndef check(client: Safety):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dependency that is a class', code: `from fastapi import Depends\nclass Moderator:\n    def __init__(self):\n        self.client = ${make}\ndef check(moderator=Depends(Moderator)):\n    moderator.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dependency named by its type', code: `from fastapi import Depends\nclass Moderator:\n    def __init__(self):\n        self.client = ${make}\ndef check(moderator: Moderator = Depends()):\n    moderator.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'one of several results', code: `def setup():\n    return ${make}, "name"\nclient, name = setup()\nname.upper()\nclient.analyze_text(o)\n`, calls: [analyze] },
      { name: 'results in a list target with a rest', code: `client, *others = ${make}, 1, 2\nclient.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a lambda', code: `get_client = lambda: ${make}\nget_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a partial of the class', code: `from functools import partial\nmake_client = partial(ContentSafetyClient, endpoint)\nmake_client(credential).analyze_text(o)\n`, calls: [analyze] },
      { name: 'a container of providers', code: `from dependency_injector import containers, providers\nclass Container(containers.DeclarativeContainer):\n    safety = providers.Singleton(ContentSafetyClient, endpoint=e, credential=c)\ncontainer = Container()\ncontainer.safety().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a cached resource of a page', code: `import streamlit as st\n@st.cache_resource\ndef load():\n    return ${make}\nload().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a test fixture', code: `import pytest\n@pytest.fixture\ndef client():\n    return ${make}\ndef test_text(client):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'handed on by a function', code: `def same(c):\n    return c\nsame(${make}).analyze_text(o)\n`, calls: [analyze] },
    ].map(python));
  });

  describe('kept by objects', () => {
    testCalls([
      { name: 'in __init__', code: `class A:\n    def __init__(self):\n        self.client = ${make}\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a parameter of __init__', code: `class A:\n    def __init__(self, client: ContentSafetyClient):\n        self._client = client\n    def go(self):\n        self._client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a parameter without a type', code: `class A:\n    def __init__(self, client):\n        self._client = client\n    def go(self):\n        self._client.analyze_text(o)\nA(${make})\n`, calls: [analyze] },
      { name: 'a named argument', code: `class A:\n    def __init__(self, name, *, client=None):\n        self._client = client\n    def go(self):\n        self._client.analyze_text(o)\nA("a", client=${make})\n`, calls: [analyze] },
      { name: 'a typed attribute', code: `class A:\n    def __init__(self):\n        self.client: ContentSafetyClient | None = None\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'filled by another method', code: `class A:\n    def __init__(self):\n        self.client = None\n    def connect(self):\n        self.client = ${make}\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'filled when it is entered', code: `class A:\n    async def __aenter__(self):\n        self.client = ${make}\n        return self\n    async def go(self):\n        await self.client.analyze_text(o)\nasync def main():\n    async with A() as a:\n        await a.client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'entering gives the client', code: `class A:\n    def __init__(self):\n        self.client = ${make}\n    def __enter__(self):\n        return self.client\n    def __exit__(self, *args):\n        self.client.close()\nwith A() as client:\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a class attribute', code: `class A:\n    client = ${make}\n    def go(self):\n        self.client.analyze_text(o)\n    @classmethod\n    def all(cls):\n        cls.client.analyze_image(o)\nA.client.analyze_text(o)\n`, calls: [analyze, image, analyze] },
      { name: 'a class attribute of another class', code: `class Config:\n    safety = ${make}\nclass A:\n    def go(self):\n        Config.safety.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a property', code: `class A:\n    @property\n    def client(self):\n        return ${make}\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a cached property', code: `from functools import cached_property\nclass A:\n    @cached_property\n    def client(self) -> ContentSafetyClient:\n        return ${make}\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'made on first use', code: `class A:\n    _client = None\n    def _get(self):\n        if self._client is None:\n            self._client = ${make}\n        return self._client\n    def go(self):\n        self._get().analyze_text(o)\n`, calls: [analyze] },
      { name: 'static and class methods', code: `class A:\n    @staticmethod\n    def make():\n        return ${make}\n    @classmethod\n    def other(cls):\n        return cls.make()\nA.make().analyze_text(o)\nA.other().analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'an instance made by a class method', code: `class A:\n    def __init__(self, client):\n        self.client = client\n    @classmethod\n    def create(cls):\n        return cls(${make})\nA.create().client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a single instance', code: `class A:\n    _instance = None\n    def __new__(cls):\n        if cls._instance is None:\n            cls._instance = super().__new__(cls)\n            cls._instance.client = ${make}\n        return cls._instance\n    def go(self):\n        self.client.analyze_text(o)\nA().client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a base class', code: `class Base:\n    def __init__(self):\n        self.client = ${make}\nclass A(Base):\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'handed to the base class', code: `class Base:\n    def __init__(self, client):\n        self.client = client\n    def go(self):\n        self.client.analyze_text(o)\nclass A(Base):\n    def __init__(self):\n        super().__init__(${make})\n`, calls: [analyze] },
      { name: 'handed through a class without a constructor', code: `class Base:\n    def __init__(self, client):\n        self.client = client\n    def go(self):\n        self.client.analyze_text(o)\nclass A(Base):\n    pass\nA(${make}).go()\n`, calls: [analyze] },
      { name: 'a mixin that its host fills', code: `class Mixin:\n    def go(self):\n        self.client.analyze_text(o)\nclass A(Mixin):\n    def __init__(self):\n        self.client = ${make}\n`, calls: [analyze] },
      { name: 'an abstract property', code: `from abc import ABC, abstractmethod\nclass Base(ABC):\n    @property\n    @abstractmethod\n    def client(self): ...\n    def go(self):\n        self.client.analyze_text(o)\nclass A(Base):\n    @property\n    def client(self):\n        return ${make}\n`, calls: [analyze] },
      { name: 'a class that extends the client', code: `class Mine(ContentSafetyClient):\n    def go(self):\n        return self.analyze_image(o)\nMine(e, c).analyze_text(o)\n`, calls: [image, analyze] },
      { name: 'super of the client', code: `class Mine(ContentSafetyClient):\n    def analyze_text(self, options):\n        return super().analyze_text(options)\n`, calls: [analyze] },
      { name: 'a dataclass field by its type', code: `from dataclasses import dataclass\n@dataclass\nclass Deps:\n    client: ContentSafetyClient\ndef go(deps: Deps):\n    deps.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dataclass field by what it is given', code: `from dataclasses import dataclass\nfrom typing import Any\n@dataclass\nclass Deps:\n    name: str\n    client: Any\ndeps = Deps("a", ${make})\ndeps.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dataclass field by its factory', code: `from dataclasses import dataclass, field\n@dataclass\nclass Deps:\n    client: object = field(default_factory=lambda: ${make})\nDeps().client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a model with a private attribute', code: `from pydantic import BaseModel, PrivateAttr\nclass Tool(BaseModel):\n    _client: ContentSafetyClient = PrivateAttr()\n    def run(self):\n        return self._client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a model that a validator fills', code: `from typing import Any\nfrom pydantic import BaseModel, model_validator\nclass Tool(BaseModel):\n    client: Any = None\n    other: Any = None\n    @model_validator(mode="before")\n    @classmethod\n    def connect(cls, values):\n        values["client"] = ${make}\n        return values\n    def run(self):\n        self.other.analyze_image(o)\n        return self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an attribute of another instance', code: `class Services:\n    def __init__(self):\n        self.safety = ${make}\nservices = Services()\nservices.safety.analyze_text(o)\n`, calls: [analyze] },
      { name: 'set from outside', code: `class A:\n    def go(self):\n        self.client.analyze_text(o)\na = A()\na.client = ${make}\n`, calls: [analyze] },
      { name: 'setattr and getattr', code: `class A:\n    pass\na = A()\nsetattr(a, "client", ${make})\ngetattr(a, "client").analyze_text(o)\n`, calls: [analyze] },
      { name: 'a simple namespace', code: `from types import SimpleNamespace\nclients = SimpleNamespace(safety=${make})\nclients.safety.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a named tuple', code: `from typing import NamedTuple\nclass Clients(NamedTuple):\n    safety: ContentSafetyClient\n    name: str\ndef go(clients: Clients):\n    clients.safety.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a function inside a method', code: `class A:\n    def __init__(self):\n        self.client = ${make}\n    def go(self):\n        def inner(text):\n            return self.client.analyze_text(text)\n        return [inner(t) for t in texts]\n`, calls: [analyze] },
    ].map(python));
  });

  describe('kept by the application', () => {
    testCalls([
      { name: 'the state of the application', code: `from fastapi import FastAPI, Request\nasync def lifespan(app: FastAPI):\n    app.state.client = ${make}\n    yield\napp = FastAPI(lifespan=lifespan)\n@app.post("/check")\nasync def check(request: Request):\n    return request.app.state.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'what a request keeps', code: `from flask import g\ndef get_client():\n    if "client" not in g:\n        g.client = ${make}\n    return g.client\ndef check():\n    return get_client().analyze_text(o)\n`, calls: [analyze] },
      { name: 'extensions of the application', code: `from flask import Flask, current_app\ndef create_app():\n    app = Flask(__name__)\n    app.extensions["safety"] = ${make}\n    return app\ndef check():\n    return current_app.extensions["safety"].analyze_text(o)\n`, calls: [analyze] },
      { name: 'an attribute of the application', code: `from flask import Flask, current_app\napp = Flask(__name__)\napp.safety = ${make}\ndef check():\n    return current_app.safety.analyze_text(o)\n`, calls: [analyze] },
      { name: 'items of the application', code: `from aiohttp import web\napp = web.Application()\napp["safety"] = ${make}\nasync def check(request):\n    return await request.app["safety"].analyze_text(o)\n`, calls: [analyze] },
      { name: 'the session of a page', code: `import streamlit as st\nif "safety" not in st.session_state:\n    st.session_state.safety = ${make}\nst.session_state["safety"].analyze_text(o)\n`, calls: [analyze] },
      { name: 'state of another name', code: `async def lifespan(app):\n    app.state.safety = ${make}\nasync def check(request):\n    return request.app.state.vision.analyze_text(o)\n`, calls: [] },
    ].map(python));
  });

  describe('bound by statements', () => {
    testCalls([
      { name: 'with', code: `with ${make} as client:\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'async with', code: `async def go():\n    async with ${make} as client, other:\n        await client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'with a client made before', code: `client = ${make}\nwith client:\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'closing', code: `from contextlib import closing\nwith closing(${make}) as client:\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an exit stack', code: `from contextlib import ExitStack\nwith ExitStack() as stack:\n    client = stack.enter_context(${make})\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an asynchronous exit stack', code: `from contextlib import AsyncExitStack\nasync def go():\n    async with AsyncExitStack() as stack:\n        client = await stack.enter_async_context(${make})\n        await client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a function that is a context', code: `from contextlib import contextmanager\n@contextmanager\ndef session():\n    client = ${make}\n    yield client\n    client.close()\nwith session() as client:\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an asynchronous context in a method', code: `from contextlib import asynccontextmanager\nclass A:\n    @asynccontextmanager\n    async def session(self):\n        async with ${make} as client:\n            yield client\n    async def go(self):\n        async with self.session() as client:\n            await client.analyze_text(o)\n`, calls: [analyze] },
    ].map(python));
  });

  describe('in containers', () => {
    testCalls([
      { name: 'a dictionary by key', code: `clients = {"text": ${make}, "name": "x"}\nclients["text"].analyze_text(o)\nclients["name"].upper()\n`, calls: [analyze] },
      { name: 'a dictionary by variable and get', code: `clients = {"text": ${make}}\nclients[kind].analyze_text(o)\nclients.get("text").analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a dictionary filled later', code: `clients = {}\nclients["text"] = ${make}\ndef go(kind):\n    clients["text"].analyze_text(o)\n    clients[kind].analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a dictionary filled by variable', code: `clients = {}\nfor region in regions:\n    clients[region] = ${make}\nclients[kind].analyze_text(o)\nclients["eu"].analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a typed dictionary', code: `class A:\n    def __init__(self):\n        self._clients: dict[str, ContentSafetyClient] = {}\n    def get(self, region):\n        if region not in self._clients:\n            self._clients[region] = ${make}\n        return self._clients[region]\n    def go(self):\n        self.get("eu").analyze_text(o)\n        self._clients.clear()\n`, calls: [analyze] },
      { name: 'setdefault', code: `clients = {}\nclients.setdefault("a", ${make}).analyze_text(o)\n`, calls: [analyze] },
      { name: 'the values of a dictionary', code: `clients = {"a": ${make}}\nfor c in clients.values():\n    c.analyze_text(o)\n`, calls: [analyze] },
      { name: 'the items of a dictionary', code: `clients = {"a": ${make}}\nfor name, c in clients.items():\n    name.upper()\n    c.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a comprehension of a dictionary', code: `clients = {r: ContentSafetyClient(r, c) for r in regions}\nclients["eu"].analyze_text(o)\nfor r, client in clients.items():\n    r.upper()\n    client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a list', code: `clients = [${make}]\nclients[0].analyze_text(o)\nfor c in clients:\n    c.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a list that grows', code: `clients = []\nclients.append(${make})\nfor c in clients:\n    c.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a typed list', code: `def go(clients: list[ContentSafetyClient]):\n    clients.append(1)\n    for c in clients:\n        c.analyze_text(o)\n    clients[0].analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a comprehension', code: `clients = [ContentSafetyClient(e, c) for e in endpoints]\nresults = [c.analyze_text(o) for c in clients]\n`, calls: [analyze] },
      { name: 'zip', code: `clients = [${make}]\nfor c, text in zip(clients, texts):\n    text.strip()\n    c.analyze_text(text)\n`, calls: [analyze] },
      { name: 'enumerate', code: `clients = [${make}]\nfor i, c in enumerate(clients):\n    i.bit_length()\n    c.analyze_text(o)\n`, calls: [analyze] },
      { name: 'next of a cycle', code: `import itertools\npool = itertools.cycle([${make}])\nnext(pool).analyze_text(o)\n`, calls: [analyze] },
      { name: 'a tuple of two clients', code: `from azure.ai.vision.imageanalysis import ImageAnalysisClient\nfrom azure.ai.contentsafety import ContentSafetyClient\ndef setup():\n    return ContentSafetyClient(e, c), ImageAnalysisClient(e, c)\nsafety, vision = setup()\nvision.analyze(data)\nsafety.analyze_text(o)\n`, calls: ['image-analysis/analyze-image-v4 @ analyze', analyze] },
      { name: 'a dictionary of different clients', code: `from azure.ai.vision.imageanalysis import ImageAnalysisClient\nfrom azure.ai.contentsafety import ContentSafetyClient\nclients = dict(vision=ImageAnalysisClient(e, c), safety=ContentSafetyClient(e, c))\nclients["vision"].analyze(data)\nclients["safety"].analyze_text(o)\n`, calls: ['image-analysis/analyze-image-v4 @ analyze', analyze] },
    ].map(python));
  });

  describe('methods handed on as values', () => {
    testCalls([
      { name: 'to a thread', code: `import asyncio\nclient = ${make}\nasync def go():\n    await asyncio.to_thread(client.analyze_text, options)\n`, calls: [analyze] },
      { name: 'to an executor of the loop', code: `import asyncio\nclient = ${make}\nasync def go():\n    loop = asyncio.get_running_loop()\n    await loop.run_in_executor(None, client.analyze_text, options)\n`, calls: [analyze] },
      { name: 'to a pool', code: `from concurrent.futures import ThreadPoolExecutor\nclient = ${make}\nwith ThreadPoolExecutor() as pool:\n    future = pool.submit(client.analyze_text, options)\n    results = pool.map(client.analyze_image, images)\n`, calls: [analyze, image] },
      { name: 'to a partial', code: `from functools import partial\nclient = ${make}\ncheck = partial(client.analyze_text, options)\ncheck()\n`, calls: [analyze] },
      { name: 'to map', code: `client = ${make}\nresults = list(map(client.analyze_text, items))\n`, calls: [analyze] },
      { name: 'to a thread object', code: `from threading import Thread\nclient = ${make}\nThread(target=client.analyze_text, args=(options,)).start()\n`, calls: [analyze] },
      { name: 'to a function of the file that calls it', code: `client = ${make}\ndef retry(fn, *args):\n    return fn(*args)\nretry(client.analyze_text, options)\n`, calls: [analyze] },
      { name: 'to a function nobody knows', code: `from resilience import with_retry\nclient = ${make}\nwith_retry(client.analyze_text, options)\n`, calls: [`~${analyze}`] },
      { name: 'kept under another name', code: `client = ${make}\nanalyze = client.analyze_text\nanalyze(options)\n`, calls: ['content-safety/analyze-text @ analyze'] },
      { name: 'by its name', code: `client = ${make}\ngetattr(client, "analyze_text")(options)\n`, calls: [analyze] },
      { name: 'gathered', code: `import asyncio\nclient = ${make}\nasync def go():\n    await asyncio.gather(client.analyze_text(a), client.analyze_image(b))\n`, calls: [analyze, image] },
      { name: 'only looked at', code: `import inspect\nclient = ${make}\nassert callable(client.analyze_text)\ninspect.signature(client.analyze_text)\nprint(client.analyze_text)\n`, calls: [] },
    ].map(python));
  });

  describe('typed', () => {
    testCalls([
      { name: 'a parameter', code: `def go(client: ContentSafetyClient):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'in quotes, for type checkers alone', code: 'from __future__ import annotations\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from azure.ai.contentsafety import ContentSafetyClient\ndef go(client: "ContentSafetyClient | None"):\n    client.analyze_text(o)\n', calls: [analyze] },
      { name: 'optional', code: `from typing import Optional\ndef go(client: Optional[ContentSafetyClient] = None):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a union of both kinds', code: `from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.aio import ContentSafetyClient as AsyncClient\nAny = ContentSafetyClient | AsyncClient\ndef go(client: Any):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a cast', code: `from typing import cast\ncast(ContentSafetyClient, registry["a"]).analyze_text(o)\n`, calls: [analyze] },
      { name: 'a callable that gives one', code: `from typing import Callable\ndef go(make: Callable[[], ContentSafetyClient]):\n    make().analyze_text(o)\n`, calls: [analyze] },
      { name: 'isinstance', code: `def go(client):\n    if isinstance(client, ContentSafetyClient):\n        return client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'passed in the same file', code: `def go(client, text):\n    client.analyze_text(text)\ngo(${make}, "x")\n`, calls: [analyze] },
      { name: 'an unknown member', code: `${make}.analyze_audio(o)\n`, calls: ['content-safety/? @ analyze_audio'] },
    ].map(python));
  });

  describe('in rarer ways', () => {
    testCalls([
      { name: 'a context variable', code: `from contextvars import ContextVar\ncurrent: ContextVar[ContentSafetyClient] = ContextVar("c")\ncurrent.get().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a context variable without a type', code: `from contextvars import ContextVar\ncurrent = ContextVar("c")\ncurrent.set(${make})\ncurrent.get().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a queue', code: `import asyncio\npool = asyncio.Queue()\nasync def go():\n    await pool.put(${make})\n    client = await pool.get()\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a decorator that gives a client', code: `def with_client(fn):\n    def inner(*args):\n        return fn(${make}, *args)\n    return inner\n@with_client\ndef check(client, text):\n    client.analyze_text(text)\n`, calls: [analyze] },
      { name: 'a decorator with arguments that gives a client', code: `def with_client(region):\n    def decorate(fn):\n        def inner(*args, **kwargs):\n            return fn(*args, client=${make}, **kwargs)\n        return inner\n    return decorate\n@with_client("eu")\ndef check(text, client=None):\n    client.analyze_text(text)\n`, calls: [analyze] },
      { name: 'the class of an instance', code: `class A:\n    client = ${make}\n    def go(self):\n        type(self).client.analyze_text(o)\n        self.__class__.client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'a type variable', code: `from typing import TypeVar\nT = TypeVar("T", bound=ContentSafetyClient)\ndef go(client: T):\n    client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a setter that gives the object', code: `class A:\n    def with_client(self, client):\n        self.client = client\n        return self\n    def go(self):\n        self.client.analyze_text(o)\nA().with_client(${make}).go()\n`, calls: [analyze] },
      { name: 'what a lifespan yields', code: `from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):\n    async with ${make} as client:\n        yield {"client": client}\nasync def check(request):\n    request.state.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'overloads', code: `from typing import overload\n@overload\ndef get(kind: str) -> ContentSafetyClient: ...\n@overload\ndef get(kind: int) -> None: ...\ndef get(kind):\n    return table[kind]\nget("a").analyze_text(o)\n`, calls: [analyze] },
      { name: 'captured by an inner function', code: `def make_handler(client):\n    def handler(text):\n        return client.analyze_text(text)\n    return handler\nhandler = make_handler(${make})\n`, calls: [analyze] },
      { name: 'a registry of classes', code: `class A:\n    def __init__(self):\n        self.client = ${make}\nregistry = {"own": A}\nregistry[kind]().client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'as keys of a comprehension', code: `client = ${make}\nfutures = {pool.submit(client.analyze_text, t): t for t in texts}\n`, calls: [analyze] },
      { name: 'a getter of the single instance', code: `class A:\n    _instance = None\n    @classmethod\n    def get(cls):\n        if cls._instance is None:\n            cls._instance = cls()\n        return cls._instance\n    def __init__(self):\n        self.client = ${make}\nA.get().client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an asynchronous generator', code: `async def clients():\n    yield ${make}\nasync def go():\n    async for c in clients():\n        c.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dictionary with a factory', code: `from collections import defaultdict\nclass A:\n    def __init__(self):\n        self.clients = defaultdict(self._make)\n    def _make(self):\n        return ${make}\n    def go(self):\n        self.clients["eu"].analyze_text(o)\n`, calls: [analyze] },
      { name: 'a list of pairs', code: `for client, text in [(${make}, "x")]:\n    text.strip()\n    client.analyze_text(text)\n`, calls: [analyze] },
      { name: 'the asynchronous package from its parent', code: 'from azure.ai.contentsafety import aio\naio.ContentSafetyClient(e, c).analyze_text(o)\n', calls: [analyze] },
      { name: 'one of several results, in attributes', code: `class A:\n    def __init__(self):\n        self.client, self.name = self.setup()\n    def setup(self):\n        return ${make}, "x"\n    def go(self):\n        self.name.upper()\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'unpacked from a dictionary', code: `class A:\n    def __init__(self, client):\n        self.client = client\n    def go(self):\n        self.client.analyze_text(o)\nA(**{"client": ${make}})\n`, calls: [analyze] },
      { name: 'one of two methods', code: `client = ${make}\noperation = client.analyze_text if x else client.analyze_image\noperation(o)\n`, calls: ['content-safety/analyze-text @ operation'] },
      { name: 'a property with a setter', code: `class A:\n    @property\n    def client(self):\n        return self._client\n    @client.setter\n    def client(self, value):\n        self._client = value\na = A()\na.client = ${make}\na.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a nested class', code: `class A:\n    class Meta:\n        client = ${make}\n    def go(self):\n        self.Meta.client.analyze_text(o)\n        A.Meta.client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'kept by an exit stack', code: `class A:\n    async def start(self):\n        self._stack = AsyncExitStack()\n        self.client = await self._stack.enter_async_context(${make})\n    async def go(self):\n        await self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'a field with a factory of another library', code: `import attr\n@attr.s(auto_attribs=True)\nclass A:\n    client: ContentSafetyClient = attr.ib(factory=lambda: ${make})\n    def go(self):\n        self.client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'an object that is called', code: `class Make:\n    def __call__(self):\n        return ${make}\nmake = Make()\nmake().analyze_text(o)\n`, calls: [analyze] },
      { name: 'a dictionary of factories', code: `factories = {"a": lambda: ${make}}\nfactories["a"]().analyze_text(o)\n`, calls: [analyze] },
      { name: 'made in a try', code: `try:\n    client = ${make}\nexcept Exception:\n    client = None\nelse:\n    client.analyze_text(o)\nfinally:\n    if client: client.close()\n`, calls: [analyze] },
      { name: 'in a condition', code: `client = ${make}\nif client is not None and client.analyze_text(o):\n    pass\n`, calls: [analyze] },
      { name: 'in a match', code: `client = ${make}\nmatch kind:\n    case "text":\n        r = client.analyze_text(o)\n    case _:\n        r = client.analyze_image(o)\n`, calls: [analyze, image] },
      { name: 'in a text', code: `client = ${make}\nprint(f"{client.analyze_text(o).x}")\n`, calls: [analyze] },
      { name: 'a default of a parameter', code: `client = ${make}\ndef go(o, client=client):\n    return client.analyze_text(o)\n`, calls: [analyze] },
      { name: 'bound in a comprehension', code: `rs = [r for t in texts if (r := ${make}.analyze_text(t))]\n`, calls: [analyze] },
      { name: 'a poller in one chain', code: 'from azure.ai.documentintelligence import DocumentIntelligenceClient\nr = DocumentIntelligenceClient(e, c).begin_analyze_document("prebuilt-read", f).result()\nr.pages[0].lines\nr.as_dict()\n', calls: ['document-intelligence/analyze-document @ begin_analyze_document'] },
      { name: 'life cycle handed on', code: `client = ${make}\nstack.callback(client.close)\n`, calls: [] },
      { name: 'attributes that are not there', code: `client = ${make}\nvalue = client.value\nresult = client.result\n`, calls: [] },
    ].map(python));
  });
});
