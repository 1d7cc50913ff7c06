import assert from 'node:assert/strict';
import { specifiersOf } from '../../../../src/analysis/languages/python/specifiers.js';

const cases: readonly { readonly name: string; readonly text: string; readonly specifiers: readonly string[] }[] = [
  { name: 'a module and what it may hold', text: 'from app.core import ai, db as database\n', specifiers: ['app.core', 'app.core.ai', 'app.core.db'] },
  { name: 'modules of the own package', text: 'from . import clients\nfrom .. import x\nfrom .core.ai import get_client\n', specifiers: ['.', '.clients', '..', '..x', '.core.ai', '.core.ai.get_client'] },
  { name: 'names in parentheses over several lines', text: 'from .clients import (  # the clients\n    vision,\n    text as words,\n)\n', specifiers: ['.clients', '.clients.vision', '.clients.text'] },
  { name: 'a line that goes on', text: 'from .clients import vision, \\\n    text\n', specifiers: ['.clients', '.clients.vision', '.clients.text'] },
  { name: 'all names', text: 'from .clients import *\n', specifiers: ['.clients'] },
  { name: 'plain imports, with the packages around', text: 'import app.clients as c, settings\n', specifiers: ['app', 'app.clients', 'settings'] },
  { name: 'inside functions, conditions and on one line', text: 'def f():\n    from .a import b\ntry: import fast\nexcept ImportError: import slow\n', specifiers: ['.a', '.a.b', 'fast', 'slow'] },
  { name: 'modules imported by a call', text: "clients = importlib.import_module('app.clients')\n", specifiers: ['app.clients'] },
  { name: 'nothing', text: "x = 'from here to there'\nprint(x)\n", specifiers: [] },
];

describe('module specifiers of a Python text', () => {
  for (const { name, text, specifiers } of cases) {
    it(name, () => {
      assert.deepEqual(specifiersOf(text), specifiers);
    });
  }
});
