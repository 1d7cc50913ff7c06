/** Checks the arguments of `workspace/executeCommand`, which any client can send. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CreateProjectFileParams, ExplainParams, FactsAtParams, InventoryParams, LookUpKind, LookUpParams, OverviewParams, Position, ProvidedFiles, RevealParams, StatusParams } from './protocol.js';

const kinds: readonly LookUpKind[] = ['service', 'operation', 'fact', 'clause', 'rule', 'coverage'];

export function lookUpParams(value: unknown): LookUpParams {
  const { kind, id } = record(value);
  if (!(kinds as readonly unknown[]).includes(kind) || typeof id !== 'string') {
    throw invalid(`expected { kind, id } with a kind of ${kinds.join(', ')}`);
  }
  return { kind: kind as LookUpKind, id };
}

export function factsAtParams(value: unknown): FactsAtParams {
  const { uri, position, show } = record(value);
  if (typeof uri !== 'string' || !isPosition(position)) throw invalid('expected { uri, position: { line, character } }');
  return { uri, position, ...(show === true ? { show } : {}) };
}

export function explainParams(value: unknown): ExplainParams {
  const { id, show } = record(value);
  if (typeof id !== 'string') throw invalid('expected { id }');
  return { id, show: show === true };
}

export function revealParams(value: unknown): RevealParams {
  return factsAtParams(value);
}

const inventoryFormats: readonly InventoryParams['format'][] = ['view', 'html', 'markdown', 'json', 'state'];

export function inventoryParams(value: unknown): InventoryParams {
  const { format } = record(value);
  const known = inventoryFormats.find((one) => one === format);
  if (known === undefined) throw invalid(`expected { format } with one of ${inventoryFormats.join(', ')}`);
  return { format: known };
}

export function overviewParams(value: unknown): OverviewParams {
  const { revision } = record(value);
  if (revision !== undefined && typeof revision !== 'string') throw invalid('expected { revision } with the one of an earlier answer, or nothing');
  return revision === undefined ? {} : { revision };
}

export function statusParams(value: unknown): StatusParams {
  const { uri } = record(value);
  if (uri !== undefined && typeof uri !== 'string') throw invalid('expected { uri } with the address of a document, or nothing');
  return uri === undefined ? {} : { uri };
}

export function createProjectFileParams(value: unknown): CreateProjectFileParams {
  const { uri } = record(value);
  if (uri !== undefined && typeof uri !== 'string') throw invalid('expected { uri } with an address, or nothing');
  return uri === undefined ? {} : { uri };
}

export function providedFiles(value: unknown): ProvidedFiles {
  const { listed, isCut, read } = record(value);
  const isAddress = (one: unknown): one is string => typeof one === 'string';
  const texts = (Array.isArray(read) ? read : []).map(record);
  if (!Array.isArray(read) || texts.some(({ uri, text }) => !isAddress(uri) || (text !== null && typeof text !== 'string'))) throw invalid('expected { read: [{ uri, text }] }');
  if (listed !== undefined && !(Array.isArray(listed) && listed.every(isAddress))) throw invalid('expected a list of addresses in `listed`');
  return {
    ...(listed === undefined ? {} : { listed: listed as readonly string[] }),
    ...(isCut === true ? { isCut } : {}),
    read: texts.map(({ uri, text }) => ({ uri: String(uri), text: text as string | null })),
  };
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
