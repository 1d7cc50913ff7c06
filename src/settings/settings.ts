/** Every setting, once. Adding one is an entry here; `npm run generate` writes manifest and README. */
import type { Setting, Shape } from './setting.js';
import { allLanguages, languageSwitches, severityValues, type SeverityOrOff } from './values.js';

/** In the order of the settings editor. */
export const settings = [
  {
    key: 'diagnostics',
    shape: { kind: 'boolean', default: true },
    description:
      'Shows findings in the code and among the problems. Without it, hovers, CodeLens, views, scans and reports go on as they are: a finding that is not shown is still there.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'severities',
    shape: { kind: 'severities', default: {}, values: severityValues },
    description:
      'Severity of each rule by its id. `*` stands for any characters, as in `*-moderation`; an exact id counts before a pattern, a longer pattern before a shorter one. `off` switches a rule off. A rule that is not named keeps its own severity. Where a `responsible-use.json` governs a file, its `rules` count instead.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'testCodeSeverity',
    shape: { kind: 'choice', default: 'information', values: severityValues },
    description: 'Severity of findings in test code and in generated code. `off` leaves them out.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'notebookSeverity',
    shape: {
      kind: 'choice',
      default: 'asElsewhere',
      values: [{ value: 'asElsewhere', description: 'Findings in notebooks weigh what they weigh in other files.' }, ...severityValues],
    },
    description:
      'Severity of findings in notebooks, for those who try things out there. `asElsewhere` leaves each finding its own. `off` leaves them out. In a notebook that is test code, the milder of this and `#responsibleUse.testCodeSeverity#` counts. A rule that is off stays off.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'languages',
    shape: { kind: 'switches', default: allLanguages, names: languageSwitches },
    description:
      'Languages that are looked at. A language that is off gets no diagnostics, hovers and CodeLens, and scans leave its files out and name them in their report. Clients are still followed through its files from those of other languages.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'codeLens',
    shape: { kind: 'boolean', default: false },
    description: 'Shows above each Azure AI call, in a few words, what the service keeps because of it. A click opens the facts with their sources.',
    scope: 'window',
    restricted: false,
    readBy: 'server',
  },
  {
    key: 'maxFileSize',
    shape: { kind: 'integer', default: 1024, minimum: 1, maximum: 16_384, unit: 'KiB' },
    description:
      'Largest file that is read, in KiB; of a notebook only the code of its cells counts. A larger file is not checked, and a notice on its first line and the language status say so.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'checkTimeBudget',
    shape: { kind: 'integer', default: 5_000, minimum: 50, maximum: 600_000, unit: 'milliseconds' },
    description:
      'How long the check of one file may take, in milliseconds, until the language status warns and the log names the file. The check goes on to its end all the same, and nothing is left out.',
    scope: 'window',
    restricted: true,
    readBy: 'server',
  },
  {
    key: 'trace.server',
    shape: {
      kind: 'choice',
      default: 'off',
      values: [
        { value: 'off', description: 'No messages.' },
        { value: 'messages', description: 'The messages between the editor and the language server.' },
        { value: 'verbose', description: 'The messages with their content, which includes source code.' },
      ],
    },
    description: 'What the output channel *Responsible Use* shows of the traffic with the language server. Nothing of it leaves this machine.',
    scope: 'window',
    restricted: false,
    readBy: 'client',
  },
] as const satisfies readonly Setting[];

type Declared = (typeof settings)[number];

/** Settings that the server reads. */
export type ServerSetting = Extract<Declared, { readonly readBy: 'server' }>;

type ValueOf<S extends Shape> = S extends { readonly kind: 'boolean' }
  ? boolean
  : S extends { readonly kind: 'integer' }
    ? number
    : S extends { readonly kind: 'choice'; readonly values: readonly (infer V extends { readonly value: string })[] }
      ? V['value']
      : S extends { readonly kind: 'switches'; readonly names: readonly (infer V extends { readonly value: string })[] }
        ? Readonly<Record<V['value'], boolean>>
        : Readonly<Record<string, SeverityOrOff>>;

/** What the server works with: a value for every setting that it reads. */
export type SettingValues = { readonly [One in ServerSetting as One['key']]: ValueOf<One['shape']> };

/** Settings that the server reads, in their order. */
export const serverSettings: readonly ServerSetting[] = settings.filter((one): one is ServerSetting => one.readBy === 'server');

/** Every default; what counts where nobody sets anything. */
export const defaultValues = Object.fromEntries(serverSettings.map(({ key, shape }) => [key, shape.default])) as unknown as SettingValues;

/** Names below the section that only a client reads, such as `trace`. */
export const clientNames: ReadonlySet<string> = new Set(settings.flatMap(({ key, readBy }): readonly string[] => (readBy === 'client' ? [key.split('.')[0] ?? key] : [])));
