import { isAbsolute } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Place } from '../engine.js';
import type { ClauseDocument, FileRegion, SarifSource, Spot } from '../report/sarif/source.js';
import { plainText } from './formats/plain-text.js';
import type { ScannedTree } from './tree-scan.js';

/** What a SARIF log of a scanned tree says besides its report. */
export function sarifSource(tree: ScannedTree): SarifSource {
  const { engine, scanned, shorten } = tree;
  const places = new EnginePlaces(tree);
  return {
    rules: engine.rules.map((rule) => ({ ...rule, help: engine.explain(rule.id)?.markdown ?? rule.description })),
    clauses: engine.coverage.map(({ clause, title, duty }): ClauseDocument => ({ id: clause, title, duty, statement: statementOf(engine.explain(clause)?.data) ?? title })),
    plainText,
    regionInFile: (spot) => regionOf(engine.rangeInFile(places.of(spot))),
    isAbsolute,
    failed: scanned.files.filter(({ status }) => status === 'failed').map(({ path }) => shorten(path)),
    missing: tree.missing,
    mayBeEmpty: tree.mayBeEmpty,
    compressedSize: (text) => gzipSync(text).length,
  };
}

/** The sentence in which a clause says what it asks for. */
function statementOf(clause: unknown): string | undefined {
  const { statement } = (clause ?? {}) as { readonly statement?: unknown };
  return typeof statement === 'string' ? statement : undefined;
}

/** The engine's places by those of the report, which have neither absolute paths nor ends of steps. */
class EnginePlaces {
  private readonly paths = new Map<string, string>();
  private readonly steps = new Map<string, Place>();

  constructor({ scanned, shorten }: ScannedTree) {
    for (const file of [...scanned.files, ...(scanned.projectFiles ?? [])]) {
      this.paths.set(shorten(file.path), file.path);
      for (const step of file.findings.flatMap(({ evidence }) => evidence)) {
        const { cell, note, range: { start } } = step;
        const path = shorten(step.path);
        this.paths.set(path, step.path);
        this.steps.set(keyOf({ path, line: start.line + 1, column: start.character + 1, note, ...(cell === undefined ? {} : { cell }) }), step);
      }
    }
  }

  of(spot: Spot): Place {
    const { path, cell, line, column, endLine = line, endColumn = column } = spot;
    const step = spot.endLine === undefined ? this.steps.get(keyOf(spot)) : undefined;
    if (step) return step;
    const range = { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
    return { path: this.paths.get(path) ?? path, range, ...(cell === undefined ? {} : { cell }) };
  }
}

function keyOf({ path, cell, line, column, note }: Spot): string {
  return JSON.stringify([path, cell, line, column, note]);
}

function regionOf({ start, end }: Place['range']): FileRegion {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
