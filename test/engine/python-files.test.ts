import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const safety = 'from azure.ai.contentsafety import ContentSafetyClient\n';
const client = `${safety}client = ContentSafetyClient(endpoint, credential)\n`;

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** File that is looked at; it holds no marker of its own. */
  readonly in: string;
  /** False where only a scan of all files can tell. */
  readonly alone?: boolean;
}

const cases: readonly Case[] = [
  { name: 'a relative import', in: 'app/main.py', files: { 'app/clients.py': client, 'app/main.py': 'from .clients import client\nclient.analyze_text(o)\n' } },
  { name: 'a module of the own package', in: 'app/main.py', files: { 'app/clients.py': client, 'app/main.py': 'from . import clients\nclients.client.analyze_text(o)\n' } },
  { name: 'a package that hands the client on', in: 'app/main.py', files: { 'app/ai/__init__.py': 'from .safety import client\n', 'app/ai/safety.py': client, 'app/main.py': 'from .ai import client\nclient.analyze_text(o)\n' } },
  { name: 'the package above', in: 'app/api/text.py', files: { 'app/__init__.py': client, 'app/api/text.py': 'from .. import client\nclient.analyze_text(o)\n' } },
  { name: 'two hops', in: 'app/api/text.py', files: { 'app/core/safety.py': client, 'app/core/services.py': 'from .safety import client\nclass Services:\n    def __init__(self):\n        self.safety = client\n', 'app/api/text.py': 'from app.core.services import Services\nServices().safety.analyze_text(o)\n' } },
  { name: 'a src layout', in: 'jobs/run.py', files: { 'pyproject.toml': '', 'src/shop/safety.py': client, 'jobs/run.py': 'import shop.safety\nshop.safety.client.analyze_text(o)\n' } },
  { name: 'a type with a name of its own', in: 'routes.py', files: { 'deps.py': `${safety}from typing import Annotated\nfrom fastapi import Depends\nSafety = Annotated[ContentSafetyClient, Depends(make)]\n`, 'routes.py': 'from deps import Safety\ndef check(client: Safety):\n    client.analyze_text(o)\n' } },
  { name: 'a function that is called with a client', in: 'checks.py', alone: false, files: { 'main.py': `${client}from checks import check\ncheck(client)\n`, 'checks.py': 'def check(c):\n    c.analyze_text(o)\n' } },
  { name: 'a function that is called with an object that has a client', in: 'checks.py', alone: false, files: { 'main.py': `${safety}from checks import check\nclass Services:\n    def __init__(self):\n        self.safety = ContentSafetyClient(e, c)\ncheck(Services())\n`, 'checks.py': 'def check(services):\n    services.safety.analyze_text(o)\n' } },
  { name: 'a function that is called by a function that is called with a client', in: 'inner.py', alone: false, files: { 'main.py': `${client}from checks import check\ncheck(client)\n`, 'checks.py': 'import inner\ndef check(c):\n    return inner.run(c)\n', 'inner.py': 'def run(c):\n    c.analyze_text(o)\n' } },
  { name: 'a mixin that is given a client', in: 'mixin.py', alone: false, files: { 'main.py': `${safety}from mixin import Mixin\nclass A(Mixin):\n    def __init__(self):\n        self.client = ContentSafetyClient(e, c)\n`, 'mixin.py': 'class Mixin:\n    def go(self):\n        self.client.analyze_text(o)\n' } },
  { name: 'the state of the application', in: 'routes.py', alone: false, files: { 'main.py': `${safety}def start(app):\n    app.state.safety = ContentSafetyClient(e, c)\n`, 'routes.py': 'def check(request):\n    request.app.state.safety.analyze_text(o)\n' } },
  { name: 'a shared fixture', in: 'tests/test_a.py', alone: false, files: { 'tests/conftest.py': `${safety}import pytest\n@pytest.fixture\ndef safety_client():\n    return ContentSafetyClient(e, c)\n`, 'tests/test_a.py': 'def test_a(safety_client):\n    safety_client.analyze_text(o)\n' } },
];

describe('Python files without a marker that get a client', () => {
  for (const { name, files, in: file, alone } of cases) {
    const path = absolute(file);
    it(`scan: ${name}`, async () => {
      const { engine, log } = memoryEngine(files);
      const report = await engine.scan(Object.keys(files).filter((key) => key.endsWith('.py')).map(absolute));
      assert.deepEqual(log, []);
      assert.deepEqual(report.files.find((entry) => entry.path === path)?.calls.map((call) => call.operation), ['analyze-text']);
    });

    if (alone === false) continue;
    it(`check: ${name}`, async () => {
      const { engine } = memoryEngine(files);
      const report = await engine.check(path);
      assert.deepEqual(report.calls.map((call) => call.operation), ['analyze-text']);
    });
  }

  it('looks at no file that only shares a name with a carrier', async () => {
    const { engine } = memoryEngine({ 'a/clients.py': client, 'b/clients.py': 'client = 1\n', 'b/main.py': 'from .clients import client\nclient.analyze_text(o)\n' });
    const report = await engine.scan(['a/clients.py', 'b/clients.py', 'b/main.py'].map(absolute));
    assert.deepEqual(report.files.map((entry) => entry.status), ['checked', 'unmarked', 'unmarked']);
  });

  it('sees a module that appears beside an open file', async () => {
    const { engine } = memoryEngine({ 'app/main.py': `${safety}from .clients import client\nclient.analyze_text(o)\n` });
    const path = absolute('app/main.py');
    assert.deepEqual((await engine.check(path)).calls, []);
    engine.setOverlay(absolute('app/clients.py'), client);
    assert.deepEqual((await engine.check(path)).calls.map((call) => call.operation), ['analyze-text']);
  });
});
