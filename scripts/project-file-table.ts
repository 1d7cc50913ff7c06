import { projectFileShape } from '../src/policy/schema.js';
import type { Shape } from '../src/policy/shape.js';

/** Rows of the table of keys that a project file can hold, from its shape. */
export function projectFileTable(): readonly string[] {
  return ['| key | what it says |', '|---|---|', ...rows(projectFileShape({ rules: [] }), '')];
}

/** Keys below a place; what differs from service to service is shown once. */
function rows(shape: Shape, at: string): readonly string[] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.properties).flatMap(([key, { description, shape: inner }]) => [`| \`${at}${key}\` | ${description.replaceAll('|', '\\|')} |`, ...rows(inner, `${at}${key}.`)]);
    case 'map': {
      const [widest] = [...shape.keys.map(({ id }) => id), ...(shape.own ? [''] : [])].map((id) => rows(shape.value(id), `${at}<id>.`)).sort((a, b) => b.length - a.length);
      return widest ?? [];
    }
    case 'list':
      return rows(shape.item, `${at.slice(0, -1)}[].`);
    default:
      return [];
  }
}
