/** Checks the arguments of `workspace/executeCommand`, which any client can send. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CreateProjectFileParams, ExplainParams, FactsAtParams, LookUpKind, LookUpParams, Position, RevealParams } from './protocol.js';

const kinds: readonly LookUpKind[] = ['service', 'operation', 'fact', 'clause', 'rule', 'coverage'];

export function lookUpParams(value: unknown): LookUpParams {
  const { kind, id } = record(value);
  if (!(kinds as readonly unknown[]).includes(kind) || typeof id !== 'string') {
    throw invalid(`expected { kind, id } with a kind of ${kinds.join(', ')}`);
  }
  return { kind: kind as LookUpKind, id };
}

export function factsAtParams(value: unknown): FactsAtParams {
  const { uri, position } = record(value);
  if (typeof uri !== 'string' || !isPosition(position)) throw invalid('expected { uri, position: { line, character } }');
  return { uri, position };
}

export function explainParams(value: unknown): ExplainParams {
  const { id, show } = record(value);
  if (typeof id !== 'string') throw invalid('expected { id }');
  return { id, show: show === true };
}

export function revealParams(value: unknown): RevealParams {
  return factsAtParams(value);
}

export function createProjectFileParams(value: unknown): CreateProjectFileParams {
  const { uri } = record(value);
  if (uri !== undefined && typeof uri !== 'string') throw invalid('expected { uri } with an address, or nothing');
  return uri === undefined ? {} : { uri };
}

function isPosition(value: unknown): value is Position {
  const { line, character } = record(value);
  return typeof line === 'number' && typeof character === 'number';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, `Wrong arguments: ${message}.`);
}
