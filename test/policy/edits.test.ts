import assert from 'node:assert/strict';
import { declarationEdit, newProjectFileText, statementEdit, type ProjectFileEdit } from '../../src/policy/edits.js';
import type { Declaration } from '../../src/policy/policy.js';
import { readProjectFile } from '../../src/policy/project-file.js';

const service: Declaration = { service: 'content-safety', operation: null, registration: false };
const registration: Declaration = { ...service, registration: true };
const operation: Declaration = { ...service, operation: 'analyze-text' };

/** Text after an edit, `|` where the cursor stands; it still has to parse. */
function after(text: string, edit: ProjectFileEdit | null): string | null {
  if (!edit) return null;
  const fixed = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  assert.equal(readProjectFile('/p/responsible-use.json', fixed, { rules: [], today: '2026-11-21' }).hasSyntaxErrors, false, fixed);
  if (edit.cursorAt === null) return fixed;
  const at = edit.span.start + edit.cursorAt;
  return `${fixed.slice(0, at)}|${fixed.slice(at)}`;
}

describe('declaring in a project file', () => {
  for (const [name, text, declaration, wanted] of [
    ['into an empty object', '{}', service, '{\n  "services": {\n    "content-safety": {\n      "useCases": [|]\n    }\n  }\n}'],
    ['with a registration to fill in', '{}', registration, '{\n  "services": {\n    "content-safety": {\n      "registration": {\n        "reference": "|",\n        "approvedOn": ""\n      }\n    }\n  }\n}'],
    ['after a trailing comma', '{\n  "audience": "x",\n}\n', service, '{\n  "audience": "x",\n  "services": {\n    "content-safety": {\n      "useCases": [|]\n    }\n  },\n}\n'],
    ['beside another service, with tabs', '{\n\t"services": {\n\t\t"custom-vision": {}\n\t}\n}\n', service, '{\n\t"services": {\n\t\t"custom-vision": {},\n\t\t"content-safety": {\n\t\t\t"useCases": [|]\n\t\t}\n\t}\n}\n'],
    ['with the line ends of the file', '{\r\n  "audience": "x"\r\n}\r\n', service, '{\r\n  "audience": "x",\r\n  "services": {\r\n    "content-safety": {\r\n      "useCases": [|]\r\n    }\r\n  }\r\n}\r\n'],
    ['a registration of a declared service, past a gap that was there', '{\n  "services": {\n    "content-safety": { "operations": [] }\n  }\n}\n', registration, '{\n  "services": {\n    "content-safety": {\n      "operations": [],\n      "registration": {\n        "reference": "|",\n        "approvedOn": ""\n      }\n    }\n  }\n}\n'],
    ['one more operation', '{ "services": { "content-safety": { "operations": ["detect-jailbreak"] } } }', operation, '{\n  "services": {\n    "content-safety": {\n      "operations": [\n        "detect-jailbreak",\n        "analyze-text"\n      ]\n    }\n  }\n}'],
    ['in a file that begins with a byte order mark', '\uFEFF{}', service, '\uFEFF{\n  "services": {\n    "content-safety": {\n      "useCases": [|]\n    }\n  }\n}'],
  ] as const) {
    it(`puts it ${name}`, () => assert.equal(after(text, declarationEdit(text, declaration)), wanted));
  }

  for (const [name, text, declaration] of [
    ['a text that does not parse', '{ "services": {', service],
    ['a list', '[]', service],
    ['a service that is declared', '{ "services": { "content-safety": {} } }', service],
    ['a registration that is there, filled or not', '{ "services": { "content-safety": { "registration": {} } } }', registration],
    ['an operation that is declared', '{ "services": { "content-safety": { "operations": ["analyze-text"] } } }', operation],
    ['a service of the wrong type', '{ "services": { "content-safety": 3 } }', registration],
  ] as const) {
    it(`leaves ${name} alone`, () => assert.equal(declarationEdit(text, declaration), null));
  }

  it('adds a statement where its key leads', () => {
    const text = '{\n  "humanOversight": { "owner": "ana" }\n}\n';
    assert.equal(after(text, statementEdit(text, ['humanOversight', 'process'], '')), '{\n  "humanOversight": {\n    "owner": "ana",\n    "process": "|"\n  }\n}\n');
    assert.equal(statementEdit('{ "audience": "" }', ['audience'], ''), null);
  });

  it('makes a new file in which nothing is stated yet and nothing is wrong', () => {
    const { text, cursorAt } = newProjectFileText([registration, { service: 'custom-vision', operation: null, registration: false }]);
    const { problems, policy } = readProjectFile('/p/responsible-use.json', text, { rules: [], today: '2026-11-21' });
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['missing-declaration']);
    assert.deepEqual([...policy.services.keys()], ['content-safety', 'custom-vision']);
    assert.equal(policy.services.get('content-safety')?.registration, null);
    assert.match(text.slice(cursorAt - 1), /^(?:""|\[\])/);
    assert(text.endsWith('}\n'));
  });
});
