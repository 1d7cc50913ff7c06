import { byCodeUnits } from '../../wording/order.js';
import { baselineSchemaVersion, entryKeys, type Baseline, type BaselineEntry } from './baseline.js';

/**
 * The file of a baseline: sorted, one line for each entry, so that a change shows as the lines it
 * changes. The same baseline gives the same text.
 *
 * @returns JSON with a line feed at the end.
 */
export function baselineText({ tool, writtenOn, entries }: Baseline): string {
  const lines = [...entries].sort(byPlaceInFile).map((entry) => `    ${object(entryKeys.map((key) => [key, entry[key]]))}`);
  return [
    '{',
    `  "schemaVersion": ${String(baselineSchemaVersion)},`,
    '  "kind": "baseline",',
    `  "tool": ${object([['name', tool.name], ['version', tool.version]])},`,
    `  "writtenOn": ${text(writtenOn)},`,
    ...(lines.length === 0 ? ['  "entries": []'] : ['  "entries": [', lines.join(',\n'), '  ]']),
    '}',
    '',
  ].join('\n');
}

/** Order of the entries: by file, rule and identity. */
export function byPlaceInFile(a: BaselineEntry, b: BaselineEntry): number {
  return byCodeUnits(a.path, b.path) || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.fingerprint, b.fingerprint);
}

function object(members: readonly (readonly [string, string | null])[]): string {
  return `{ ${members.map(([key, value]) => `"${key}": ${text(value)}`).join(', ')} }`;
}

/** Characters that nobody sees, or that turn the order of a line around, are written as escapes: the file is read in reviews. */
function text(value: string | null): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
