import assert from 'node:assert/strict';
import type { Span } from '../../../../src/analysis/program/model.js';
import { createRandom, parse, samples } from './support.js';

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown): value is Span {
  return isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

/** Everything of the model that has a span, with the nearest thing around it that has one. */
function eachNode(value: unknown, around: Fields | null, visit: (node: Fields, around: Fields | null) => void): void {
  if (Array.isArray(value)) for (const item of value) eachNode(item, around, visit);
  if (!isObject(value) || Array.isArray(value)) return;
  const hasSpan = isSpan(value['span']);
  if (hasSpan || 'keySpan' in value) visit(value, around);
  for (const [key, child] of Object.entries(value)) {
    // The module of an import stands behind its names, the markers of a comment around its text.
    if (key === 'outer' || (key === 'moduleSpan' && 'imported' in value)) continue;
    if (!isSpan(child)) eachNode(child, hasSpan ? value : around, visit);
    else if (key !== 'span') assertInside(child, spanOf(hasSpan ? value : around), key);
  }
}

function spanOf(node: Fields | null): Span | null {
  return isSpan(node?.['span']) ? node['span'] : null;
}

function assertInside(inner: Span, outer: Span | null, what: string): void {
  assert.ok(inner.start <= inner.end, `${what}: ${inner.start}-${inner.end}`);
  if (!outer) return;
  const text = `${what}: ${inner.start}-${inner.end} inside of ${outer.start}-${outer.end}`;
  assert.ok(outer.start <= inner.start && inner.end <= outer.end, text);
}

const OPERATORS = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=', '&&', '||', '??', 'in', 'instanceof']);
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

function checkTexts(node: Fields, text: string): void {
  const at = (key: string): string => {
    const span = node[key];
    return isSpan(span) ? text.slice(span.start, span.end) : '';
  };
  // a name stands where its span says; keys and members without their quotes
  if (node['kind'] === 'name' && node['name'] !== '') assert.equal(at('span'), node['name']);
  if ('nameSpan' in node && typeof node['name'] === 'string') assert.equal(at('nameSpan'), node['name']);
  if ('keySpan' in node && typeof node['key'] === 'string') assert.equal(at('keySpan'), node['key']);
  if ('moduleSpan' in node && typeof node['module'] === 'string' && node['module'] !== '') {
    assert.equal(at('moduleSpan').slice(1, -1), node['module']);
  }
  if (node['kind'] === 'binary') {
    const known = node['operator'] === 'arithmetic' ? ARITHMETIC : OPERATORS;
    assert.ok(known.has(at('operatorSpan')), `operator ${at('operatorSpan')}`);
  }
  if (node['kind'] === 'literal' && typeof node['value'] === 'string' && !at('span').includes('\\') && !at('span').includes('&')) {
    assert.ok(at('span').includes(node['value']), `${at('span')} holds ${node['value']}`);
  }
}

function checkAll(text: string, name: string, prefix = 0): void {
  const program = parse(text, name);
  for (const list of [program.body, program.imports, program.comments, program.problems]) {
    eachNode(list, null, (node, around) => {
      const span = spanOf(node);
      if (span) assertInside(span, spanOf(around), String(node['kind'] ?? 'node'));
      if (span) assertInside(span, { start: prefix, end: text.length }, 'text');
      if (program.problems.length === 0) checkTexts(node, text);
    });
  }
  for (const entry of program.exports) assertInside(entry.span, { start: prefix, end: text.length }, 'export');
}

describe('typescript front end: spans', () => {
  const all = [...samples('realistic'), ...samples('programs')];

  for (const { name, text } of all) {
    it(`${name}: names stand in their spans, children in their parents`, () => checkAll(text, name));
  }

  it('count a byte order mark and carriage returns like any other text', () => {
    for (const { name, text } of all) {
      const crlf = text.replace(/\n/g, '\r\n');
      checkAll(crlf, name);
      checkAll(`\uFEFF${crlf}`, name, 1);
    }
  });

  it('count UTF-16 units, not characters', () => {
    const text = 'const 名 = "🙂"; "🙂".use(名);';
    checkAll(text, 'sample.ts');
    const [, statement] = parse(text).body;
    assert.equal(text.slice(statement?.span.start, statement?.span.end), '"🙂".use(名);');
  });

  it('find names that are written with escapes', () => {
    const text = 'const \\u0061b: T = 1; f(\\u0061b);';
    const [declare] = parse(text).body;
    assert.ok(declare?.kind === 'declare' && declare.target.kind === 'name');
    assert.equal(declare.target.name, 'ab');
    assert.equal(text.slice(declare.target.span.start, declare.target.span.end), '\\u0061b');
  });

  it('stay in order and inside of the text in broken code', () => {
    const random = createRandom(7);
    for (const { name, text } of all) {
      for (let round = 0; round < 20; round += 1) {
        const from = random(text.length);
        const broken = text.slice(0, from) + text.slice(from + random(12) + 1);
        const program = parse(broken, name);
        eachNode([program.body, program.problems, program.imports, program.exports], null, (node) => {
          const span = spanOf(node);
          if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= broken.length);
        });
      }
    }
  });
});
