import assert from 'node:assert/strict';
import { createModuleResolver } from '../../../../src/analysis/languages/python/module-resolver.js';
import { memoryFiles } from '../../../support/memory-files.js';

interface Case {
  readonly name: string;
  /** Paths of files, or texts by path. */
  readonly files: readonly string[] | Readonly<Record<string, string>>;
  readonly from: string;
  /** What each specifier resolves to, below the project's folder. */
  readonly expect: Readonly<Record<string, string | null>>;
}

function texts(files: Case['files']): Readonly<Record<string, string>> {
  return Array.isArray(files) ? Object.fromEntries((files as readonly string[]).map((path) => [path, ''])) : (files as Readonly<Record<string, string>>);
}

function testResolution(cases: readonly Case[]): void {
  for (const entry of cases) {
    it(entry.name, () => {
      const resolver = createModuleResolver(memoryFiles(texts(entry.files)));
      const found = Object.fromEntries(Object.keys(entry.expect).map((specifier) => [specifier, resolver.resolve(specifier, `/project/${entry.from}`)?.replace('/project/', '') ?? null]));
      assert.deepEqual(found, entry.expect);
    });
  }
}

describe('resolving Python modules', () => {
  describe('relative imports', () => {
    testResolution([
      { name: 'a module beside the file', files: ['app/__init__.py', 'app/clients.py', 'app/main.py'], from: 'app/main.py', expect: { '.clients': 'app/clients.py', '.missing': null } },
      { name: 'the package itself', files: ['app/__init__.py', 'app/clients.py'], from: 'app/clients.py', expect: { '.': 'app/__init__.py' } },
      { name: 'no package file, no module', files: ['app/clients.py', 'app/main.py'], from: 'app/main.py', expect: { '.': null, '.clients': 'app/clients.py' } },
      { name: 'folders above', files: ['app/__init__.py', 'app/core/ai.py', 'app/api/v1/routes.py'], from: 'app/api/v1/routes.py', expect: { '...core.ai': 'app/core/ai.py', '..core.ai': null, '...': 'app/__init__.py' } },
      { name: 'from a package file the dot is the package', files: ['app/__init__.py', 'app/clients.py'], from: 'app/__init__.py', expect: { '.clients': 'app/clients.py' } },
      { name: 'more dots than folders', files: ['a.py', 'b.py'], from: 'a.py', expect: { '.......b': null } },
    ]);
  });

  describe('absolute imports', () => {
    testResolution([
      { name: 'beside a script', files: ['tools/run.py', 'tools/clients.py'], from: 'tools/run.py', expect: { clients: 'tools/clients.py' } },
      { name: 'from the folder above the topmost package', files: ['backend/app/__init__.py', 'backend/app/core/__init__.py', 'backend/app/core/ai.py', 'backend/app/api/__init__.py', 'backend/app/api/text.py'], from: 'backend/app/api/text.py', expect: { 'app.core.ai': 'backend/app/core/ai.py', 'app.core': 'backend/app/core/__init__.py', 'app.nothing': null } },
      { name: 'folders without a package file', files: ['app/core/ai.py', 'app/api/text.py'], from: 'app/api/text.py', expect: { 'app.core.ai': 'app/core/ai.py', 'app.core': null, 'core.ai': 'app/core/ai.py' } },
      { name: 'a src layout from the tests', files: ['src/shop/__init__.py', 'src/shop/clients.py', 'tests/test_shop.py'], from: 'tests/test_shop.py', expect: { 'shop.clients': 'src/shop/clients.py', 'src.shop.clients': 'src/shop/clients.py' } },
      { name: 'a folder that pyproject.toml names', files: { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["services/api", "missing"]\n', 'services/api/clients.py': '', 'tests/test_a.py': '' }, from: 'tests/test_a.py', expect: { clients: 'services/api/clients.py' } },
      { name: 'a folder that setup.py names', files: { 'setup.py': 'setup(package_dir={"": "lib"}, packages=find_packages("lib"))\n', 'lib/shop/clients.py': '', 'tests/test_a.py': '' }, from: 'tests/test_a.py', expect: { 'shop.clients': 'lib/shop/clients.py' } },
      { name: 'a package before a module of the same name', files: ['clients/__init__.py', 'clients.py', 'run.py'], from: 'run.py', expect: { clients: 'clients/__init__.py' } },
      { name: 'a source before its stub, a stub where it is alone', files: ['a.py', 'a.pyi', 'b.pyi', 'run.py'], from: 'run.py', expect: { a: 'a.py', b: 'b.pyi' } },
      { name: 'the nearest root wins', files: ['clients.py', 'tools/clients.py', 'tools/run.py'], from: 'tools/run.py', expect: { clients: 'tools/clients.py' } },
      { name: 'an app folder below the repository', files: ['.git/HEAD', 'function/function_app.py', 'function/shared/safety.py', 'function/check/__init__.py'], from: 'function/check/__init__.py', expect: { 'shared.safety': 'function/shared/safety.py' } },
      { name: 'what is installed is not found', files: ['run.py'], from: 'run.py', expect: { 'azure.ai.contentsafety': null, os: null } },
    ]);
  });

  describe('what Python does not import', () => {
    testResolution([
      { name: 'a module above the repository', files: ['.git/HEAD', 'app/.git/HEAD', 'app/run.py', 'clients.py'], from: 'app/run.py', expect: { clients: null } },
      { name: 'an installed package', files: ['.venv/lib/python3.12/site-packages/shop/__init__.py', '.venv/lib/python3.12/site-packages/shop/core.py', 'shop/__init__.py', 'venv/__init__.py'], from: '.venv/lib/python3.12/site-packages/shop/core.py', expect: { shop: null, '.': '.venv/lib/python3.12/site-packages/shop/__init__.py' } },
      { name: 'a virtual environment as a package', files: ['venv/lib/x.py', 'run.py'], from: 'run.py', expect: { 'venv.lib.x': null } },
      { name: 'a neighbor in a package that is no script', files: { 'app/__init__.py': '', 'app/requests.py': '', 'app/client.py': 'import requests\nfrom .settings import KEY\n', 'app/settings.py': '' }, from: 'app/client.py', expect: { requests: null } },
      { name: 'the file itself', files: ['openai.py', 'other.py'], from: 'openai.py', expect: { openai: null } },
    ]);
  });

  it('sees a neighbor in a package whose files run as scripts', () => {
    const resolver = createModuleResolver(memoryFiles({ 'app/__init__.py': '', 'app/settings.py': '', 'app/main.py': 'import settings\n' }));
    assert.equal(resolver.resolve('settings', '/project/app/main.py'), '/project/app/settings.py');
  });

  it('lets a module beside a script shadow a package', () => {
    const resolver = createModuleResolver(memoryFiles({ 'requests.py': '', 'run.py': 'import requests\n' }));
    assert.equal(resolver.resolve('requests', '/project/run.py'), '/project/requests.py');
  });

  it('finds a file that appears, once it is told', () => {
    const files: Record<string, string> = { 'run.py': '' };
    const view = { readText: () => '', directoryExists: () => false, entries: () => null, fileExists: (path: string) => path.replace('/project/', '') in files };
    const resolver = createModuleResolver(view);
    assert.equal(resolver.resolve('clients', '/project/run.py'), null);
    files['clients.py'] = '';
    resolver.forget?.();
    assert.equal(resolver.resolve('clients', '/project/run.py'), '/project/clients.py');
  });
});
