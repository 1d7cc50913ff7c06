import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { clauses } from '../../src/knowledge/index.js';
import { declarations } from '../../src/policy/declarations.js';
import { newProjectFileText } from '../../src/policy/edits.js';
import { projectFileSchema } from '../../src/policy/json-schema.js';
import { readProjectFile } from '../../src/policy/project-file.js';
import { projectFileShape } from '../../src/policy/schema.js';
import type { Shape } from '../../src/policy/shape.js';
import { allRules } from '../../src/rules/index.js';

const rules = [{ id: 'retired-api', description: 'Ends.' }];
const schema = projectFileSchema({ rules });
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

/** Every description in the shape with the keys that lead to it. */
function descriptions(shape: Shape, at = ''): readonly (readonly [string, string])[] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.properties).flatMap(([key, { description, shape: inner }]) => [[`${at}/${key}`, description] as const, ...descriptions(inner, `${at}/${key}`)]);
    case 'map':
      return [...shape.keys, ...(shape.own ? [{ id: '', description: 'Chosen by the file.' }] : [])].flatMap(({ id, description }) => [[`${at}/${id}`, description] as const, ...descriptions(shape.value(id), `${at}/${id}`)]);
    case 'list':
      return descriptions(shape.item, at);
    case 'choice':
      return shape.values.map(({ id, description }) => [`${at}=${id}`, description] as const);
    default:
      return [];
  }
}

describe('the schema of the project file', () => {
  it('describes every key and every value in a sentence', () => {
    const all = descriptions(projectFileShape({ rules }));
    assert(all.length > 100);
    for (const [at, description] of all) assert.match(description, /^[A-Z].*\.$/s, at);
  });

  it('has a place for every declaration that a clause names', () => {
    const named = new Set(clauses.flatMap(({ answeredBy }) => answeredBy.declarations));
    assert.deepEqual([...named].filter((id) => !declarations.some((one) => one.id === id)), []);
    for (const { id, path, key } of declarations) {
      const keys = path ?? ['services', 'content-safety', key.split('.').at(-1) ?? ''];
      let node: { readonly properties?: Record<string, unknown> } | undefined = schema;
      for (const part of keys) node = node?.properties?.[part] as typeof node;
      assert(node, id);
    }
  });

  // What the schema says and what is read come from one table; this shows that both walks agree.
  for (const [name, text, isFine] of [
    ['nothing', '{}', true],
    ['a new file', newProjectFileText([{ service: 'content-safety', operation: null, registration: true }]).text, true],
    ['an operation', '{ "services": { "content-safety": { "operations": ["analyze-text"] } } }', true],
    ['an unknown operation', '{ "services": { "content-safety": { "operations": ["analyze"] } } }', false],
    ['an unknown service', '{ "services": { "safety": {} } }', false],
    ['an unknown key', '{ "audiences": "x" }', false],
    ['a wildcard', '{ "rules": { "retired-*": "off" } }', true],
    ['an unknown severity', '{ "rules": { "retired-api": "none" } }', false],
    ['an unknown rule', '{ "rules": { "retired": "off" } }', false],
    ['a cap', '{ "waiverCapDays": 30 }', true],
    ['a cap of no days', '{ "waiverCapDays": 0 }', false],
    ['a limit', '{ "inputLimits": [{ "appliesTo": ["content-safety/analyze-text"], "max": "5 MB" }] }', true],
    ['a limit to what does not exist', '{ "inputLimits": [{ "appliesTo": ["content-safety/analyze"], "max": "5 MB" }] }', false],
    ['names that are no list', '{ "humanOversight": { "humanSteps": "ask" } }', false],
  ] as const) {
    it(`agrees with what is read on ${name}`, () => {
      const { problems } = readProjectFile('/p/responsible-use.json', text, { rules, today: '2026-11-21' });
      assert.equal(problems.every(({ rule }) => rule === 'missing-declaration'), isFine, 'read');
      assert.equal(validate(JSON.parse(text)), isFine, 'schema');
    });
  }

  it('offers dates where they are asked for and none in the shipped file', () => {
    assert(!JSON.stringify(schema).includes('defaultSnippets'));
    assert(JSON.stringify(projectFileSchema({ rules, dates: [{ id: '2026-11-21', description: 'Today.' }] })).includes('"defaultSnippets":[{"label":"2026-11-21"'));
  });
});

describe('the project file in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

  it('has nothing wrong in it and declares something', () => {
    const example = /```jsonc\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const { problems, policy } = readProjectFile('/p/responsible-use.json', example, { rules: allRules.map(({ id, summary }) => ({ id, description: summary })), today: '2026-11-21' });
    assert.deepEqual(problems, []);
    assert.deepEqual([...policy.services.keys()], ['content-safety']);
  });
});
