import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetReader, FrontEnd, LanguageDefinition } from '../../../../src/analysis/languages/language.js';
import type { Call, Program, Span } from '../../../../src/analysis/program/model.js';
import { walkNode, walkStatements, type Visitor } from '../../../../src/analysis/program/walk.js';
import { readAsset } from '../../../support/parser-assets.js';
import { printProgram } from '../print-program.js';

/** Reads grammars from the installed package, and remembers what was asked for. */
export function packageAssets(): AssetReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readAsset(name) {
      asked.push(name);
      return readAsset(name);
    },
  };
}

/** Declares one test for every program in a folder: `a.py.txt` is read as `a.py`, and its outline must equal `a.py.outline`. */
export function snapshotTests(folder: string, language: LanguageDefinition): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    const name = file.replace(/\.txt$/, '');
    it(name, async () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const program = (await language.load(packageAssets())).parse({ path: name, text });
      compare(join(folder, `${name}.outline`), printProgram(program));
      checkSpans(program, text);
    });
  }
}

/** Compares with a snapshot file; `UPDATE_SNAPSHOTS=1` writes it. A missing snapshot fails. */
function compare(path: string, actual: string): void {
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `no snapshot ${path}; run with UPDATE_SNAPSHOTS=1 and read what it writes`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

/** Everything below a program, through one visitor. */
export function visit(program: Program, visitor: Visitor): void {
  walkStatements(program.body, visitor);
  for (const exported of program.exports) if (exported.value) walkNode(exported.value, visitor);
}

/** Calls of a program as `member` or `name` of the callee. */
export function calledNames(program: Program): readonly string[] {
  const names: string[] = [];
  const record = (call: Call): void => {
    if (call.callee.kind === 'member' || call.callee.kind === 'name') names.push(call.callee.name);
  };
  visit(program, {
    node: (node) => {
      if (node.kind === 'call') record(node);
    },
  });
  return names;
}

/** Spans lie in the text, start before they end, names equal their text, and no node stands in two places. */
export function checkSpans(program: Program, text: string): void {
  const inText = ({ start, end }: Span, what: string): void => {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}-${end} of ${text.length}`);
  };
  const same = (name: string, span: Span): void => {
    inText(span, name);
    // A name without text has been added; C# writes @class for the name class.
    if (span.end > span.start) assert.equal(text.slice(span.start, span.end).replace(/^@/, '').replace(/\s+/g, ''), name.replace(/\s+/g, ''));
  };
  const seen = new Set<object>();
  visit(program, {
    node: (node) => {
      assert.ok(!seen.has(node), `a ${node.kind} stands in two places: ${text.slice(node.span.start, node.span.end)}`);
      seen.add(node);
      inText(node.span, node.kind);
      if (node.kind === 'name') same(node.name, node.span);
      if (node.kind === 'member') same(node.name, node.nameSpan);
      if (node.kind === 'binary') inText(node.operatorSpan, 'operator');
      if (node.kind === 'call') for (const arg of node.args) if (arg.name !== null && arg.nameSpan) same(arg.name, arg.nameSpan);
    },
    enterFunction: (fn) => {
      same(fn.name, fn.nameSpan);
      inText(fn.span, fn.name);
    },
    enterClass: (cls) => {
      same(cls.name, cls.nameSpan);
      for (const field of cls.fields) same(field.name, field.nameSpan);
    },
  });
  for (const entry of program.imports) inText(entry.moduleSpan, entry.module);
  for (const comment of program.comments) assert.equal(text.slice(comment.span.start, comment.span.end), comment.text);
  for (const entry of program.exports) inText(entry.span, entry.name);
}

/** Every prefix of a text gives a program with sound spans; calls closed in the prefix are in it. */
export function checkPrefixes(frontEnd: FrontEnd, text: string, step: number, calls: readonly string[]): void {
  for (let end = 0; end <= text.length; end += step) {
    const prefix = text.slice(0, end);
    const program = frontEnd.parse({ path: 'prefix', text: prefix });
    checkSpans(program, prefix);
    const names = calledNames(program);
    for (const call of calls) {
      const closed = occurrences(prefix, call);
      const name = /([\w]+)\([^(]*$/.exec(call.split('(', 1)[0] + '(')?.[1] ?? '';
      assert.ok(names.filter((candidate) => candidate === name).length >= closed, `${call} is closed in a prefix of ${end} and not in its program`);
    }
  }
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
