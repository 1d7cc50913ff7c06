import type { Report } from '../../report/scan-report.js';
import { oneLine } from '../formats/style.js';

/** What is told about a new project file. */
export interface InitAccount {
  /** The file, relative to the working directory. */
  readonly name: string;
  readonly text: string;
  /** True where it was printed and not written. */
  readonly dryRun: boolean;
  readonly calls: Report['calls'];
  /** Files that were not read, or could not be analyzed. */
  readonly unread: { readonly skipped: number; readonly failed: number };
  /** JSON schema of the project file. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
  /** Folder to scan next, relative to the working directory. */
  readonly folder: string;
}

/** Says what the file declares, what is left to a person, and what to do next. */
export function initText({ name, text, dryRun, calls, unread, schema, remarks, folder }: InitAccount): string {
  const file = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const services = Object.keys(file['services'] as object);
  const gaps = gapsOf(file, schema, []);
  const width = Math.max(...gaps.map(({ path }) => path.length), 0);
  return [
    `${dryRun ? `${name} would be made.` : `Made ${name}.`}`,
    ...remarks,
    services.length === 0 ? 'No call of a known service was found, so it declares none.' : `It declares the services whose calls were found (${String(services.length)}):`,
    ...services.map((service) => `  ${service}: ${callsOf(service, calls)}`),
    ...(unread.failed > 0 ? [`${counted(unread.failed, 'file points', 'files point')} at Azure AI and could not be analyzed; services used there are not declared.`] : []),
    ...(unread.skipped > 0 ? [`${counted(unread.skipped, 'path was', 'paths were')} not read; "responsible-use scan" says why.`] : []),
    'Left for a person to fill in:',
    ...gaps.map(({ path, what }) => `  ${path.padEnd(width)}  ${what}`.trimEnd()),
    `Next: fill these in, then run: responsible-use scan${folder === '.' ? '' : ` ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(oneLine(folder))}`}`,
    '',
  ].join('\n');
}

function callsOf(service: string, calls: Report['calls']): string {
  const own = calls.filter((call) => call.service === service);
  return `${counted(own.length, 'call', 'calls')} in ${counted(new Set(own.map(({ path }) => path)).size, 'file', 'files')}`;
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

type Schema = Readonly<Record<string, unknown>>;

/** Empty texts and lists with what the schema says of them, in the order of the file. */
function gapsOf(value: unknown, schema: Schema | undefined, path: readonly string[]): readonly { readonly path: string; readonly what: string }[] {
  if (value === '' || (Array.isArray(value) && value.length === 0)) {
    return [{ path: path.join('.'), what: firstSentence(String(schema?.['description'] ?? '')) }];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const properties = schema?.['properties'] as Readonly<Record<string, Schema>> | undefined;
  return Object.entries(value).flatMap(([key, inner]) => gapsOf(inner, properties?.[key], [...path, key]));
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
