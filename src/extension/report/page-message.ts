/** Reads what the page says. A page is made of other people's file names, so it is taken to be anybody. */
import type { FromPage, PagePlace } from './page/messages.js';

/** The message, or null for anything that is none. */
export function readPageMessage(value: unknown): FromPage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, place, kind, id } = value as Record<string, unknown>;
  switch (type) {
    case 'scan':
    case 'cancel':
      return { type };
    case 'page':
      return typeof kind === 'string' && typeof id === 'string' && isId(id) ? { type, kind, id } : null;
    case 'open': {
      const read = readPlace(place);
      return read === null ? null : { type, place: read };
    }
    default:
      return null;
  }
}

function readPlace(value: unknown): PagePlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, line, column, cell } = value as Record<string, unknown>;
  if (typeof path !== 'string' || path === '' || !isNumber(line, 1) || !isNumber(column, 1) || !isNumber(cell, 0)) return null;
  return { path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), ...(cell === undefined ? {} : { cell }) };
}

function isNumber(value: unknown, least: number): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= least);
}

/** As ids of the catalogue are: short, with at most one slash. */
function isId(id: string): boolean {
  return id.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/.test(id);
}
