import { declarations } from '../../policy/declarations.js';
import { hasExpired, type DeclaredRegistration } from '../../policy/policy.js';
import type { ProjectFile } from '../../policy/project-file.js';
import { LineIndex } from '../positions.js';
import type { Place } from '../types.js';
import type { ProjectFileNotes } from './notes.js';
import { shownText } from './shown-text.js';
import type { InventoryMitigation, InventoryRegistration } from './types.js';

type Keys = readonly (string | number)[];

/** Statements of a project file that stand for themselves, and keys beside them that belong to them. */
const statements: readonly { readonly path: readonly string[]; readonly with: readonly string[] }[] = [
  { path: ['humanOversight', 'process'], with: ['owner'] },
  { path: ['humanOversight', 'humanSteps'], with: [] },
  { path: ['feedbackChannel'], with: [] },
  { path: ['testing', 'evidence'], with: ['testedOn'] },
  { path: ['audience'], with: [] },
  { path: ['names', 'inputBounds'], with: [] },
  { path: ['names', 'moderationVerdicts'], with: [] },
];

/** Lists of statements, each an object. */
const lists: readonly { readonly key: string; readonly fields: readonly string[] }[] = [
  { key: 'inputLimits', fields: ['max', 'where', 'appliesTo'] },
  { key: 'consents', fields: ['basis', 'appliesTo'] },
];

/** Notes what an inventory tells of a project file. */
export function noteProjectFile(file: ProjectFile, today: string): ProjectFileNotes {
  const lines = new LineIndex(file.text);
  const at = (keys: Keys): Place | null => {
    const span = file.spanAt(keys);
    return span && { path: file.path, range: lines.range(span) };
  };
  const head: Place = { path: file.path, range: lines.range(file.head) };
  const services = [...file.policy.services.values()];
  return {
    path: file.path,
    services: services.map(({ id, operations, useCases, regions, registration }) => ({
      id,
      at: at(['services', id]) ?? at(['ownCode', 'services', id]) ?? head,
      operations,
      useCases: useCases.map(shownText),
      regions: regions.map(shownText),
      registration: registration && shownRegistration(registration, today),
    })),
    statements: [
      ...declarations.flatMap(({ id, path }) => {
        const place = path && file.states(path) ? at(path) : null;
        return place ? [{ declaration: id, service: null, at: place }] : [];
      }),
      ...services.flatMap(({ id, registration, useCases }) => [
        ...(registration && !hasExpired(registration, today) ? [{ declaration: 'registration', service: id, at: at(['services', id, 'registration']) ?? head }] : []),
        ...(useCases.length > 0 ? [{ declaration: 'use-case', service: id, at: at(['services', id, 'useCases']) ?? head }] : []),
      ]),
    ],
    mitigations: [
      ...statements.flatMap(({ path, with: beside }) => mitigation(file, at(path), path, [path, ...beside.map((key) => [...path.slice(0, -1), key])])),
      ...lists.flatMap(({ key, fields }) => [...items(file, key)].flatMap((item) => mitigation(file, at(item), item, fields.map((field) => [...item, field])))),
    ],
  };
}

function shownRegistration(registration: DeclaredRegistration, today: string): InventoryRegistration {
  const { reference, approvedOn, expiresOn, features } = registration;
  return { reference: shownText(reference), approvedOn, expiresOn, features, isExpired: hasExpired(registration, today) };
}

function mitigation(file: ProjectFile, at: Place | null, path: Keys, fields: readonly Keys[]): readonly InventoryMitigation<Place>[] {
  if (!at) return [];
  const own = path.join('/');
  return [{
    at,
    kind: path.filter((key) => typeof key === 'string').join('.'),
    from: 'project-file',
    fields: fields.flatMap((keys) => {
      const span = file.spanAt(keys);
      return span ? [{ key: String(keys.at(-1)), value: shownText(written(file.text.slice(span.start, span.end))) }] : [];
    }),
    counts: !file.problems.some(({ at: where }) => where === own || where.startsWith(`${own}/`)),
  }];
}

/** Paths of the items of a list. */
function* items(file: ProjectFile, key: string): Generator<Keys> {
  for (let index = 0; file.spanAt([key, index]) !== null; index++) yield [key, index];
}

/** A value as people would say it: text without quotes, the words of a list. */
function written(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.map(String).join(', ') : String(value);
  } catch {
    // Comments and trailing commas are allowed in a project file.
    return json;
  }
}
