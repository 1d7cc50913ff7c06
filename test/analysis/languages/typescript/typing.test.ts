import assert from 'node:assert/strict';
import type { Call, Expression, Program, Span } from '../../../../src/analysis/program/model.js';
import { walkStatements } from '../../../../src/analysis/program/walk.js';
import { parse, samples } from './support.js';

interface StatementCall {
  /** Where the whole statement ends: from here on the call is complete. */
  readonly end: number;
  readonly callee: Span;
}

/** The calls that are a statement of their own or the value of a declaration. */
function statementCalls(program: Program, text: string): StatementCall[] {
  const calls: StatementCall[] = [];
  walkStatements(program.body, {
    node(node) {
      if (node.kind !== 'expression' && node.kind !== 'declare') return;
      const call = node.value ? callOf(node.value) : null;
      // A statement that a line break ends may still go on in the next line.
      if (call && text[node.span.end - 1] === ';') calls.push({ end: node.span.end, callee: call.callee.span });
    },
  });
  return calls;
}

function callOf(node: Expression): Call | null {
  if (node.kind === 'call') return node;
  return node.kind === 'await' || node.kind === 'cast' ? callOf(node.value) : null;
}

function callees(program: Program): ReadonlySet<string> {
  const found = new Set<string>();
  walkStatements(program.body, {
    node(node) {
      if (node.kind === 'call') found.add(`${node.callee.span.start}-${node.callee.span.end}`);
    },
  });
  return found;
}

describe('typescript front end: while typing', () => {
  for (const { name, text } of [...samples('realistic'), ...samples('programs')]) {
    it(`${name}: every prefix gives a program with its complete calls`, function () {
      this.timeout(60_000);
      const complete = statementCalls(parse(text, name), text);
      const step = text.length > 2000 ? 17 : 3;
      for (let length = 0; length <= text.length; length += step) {
        const prefix = text.slice(0, length);
        const found = callees(parse(prefix, name));
        for (const call of complete) {
          if (call.end > length) continue;
          const { start, end } = call.callee;
          assert.ok(found.has(`${start}-${end}`), `${prefix.slice(start, end)}(…) is lost in:\n${prefix}`);
        }
      }
    });
  }

  it('has realistic calls to look for', () => {
    for (const { name, text } of samples('realistic')) {
      assert.ok(statementCalls(parse(text, name), text).length >= 3, name);
    }
  });
});
