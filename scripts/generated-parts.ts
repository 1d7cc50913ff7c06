import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateMarkersWith, workspaceMarkers } from '../src/engine/markers.js';
import { projectFileSchema } from '../src/policy/json-schema.js';
import { allRules } from '../src/rules/index.js';
import { parityTable } from './parity-table.js';
import { projectFileTable } from './project-file-table.js';
import { servicesTable, wrapperSentence } from './services-table.js';
import { surfaceCount, surfaceTable } from './surface-table.js';
import { manifestSettings, restrictedSettings, serverSettingRows, settingKeys, settingRows } from './settings/manifest-settings.js';
import { englishBundle } from './words/bundle.js';
import { commandKeys, commandWords, manifestCommands, type ManifestCommand } from './words/command-titles.js';
import { manifestWords } from './words/manifest-words.js';

export const root = join(import.meta.dirname, '..');

/** A file with a part that is made from the sources. */
export interface GeneratedPart {
  /** Path below the repository's root, with `/`. */
  readonly path: string;
  /** The whole file as it should be. */
  readonly text: string;
}

/** Every generated file, made anew from rules, catalogue, commands and the manifest. */
export async function generatedParts(): Promise<readonly GeneratedPart[]> {
  return [
    { path: 'src/engine/gate-markers.generated.ts', text: markerFile('gateMarkers', 'Texts of which one decides that a file is parsed', gateMarkersWith([])) },
    { path: 'src/extension/markers.generated.ts', text: markerFile('markers', 'Texts that tell code or manifests of Azure AI services from others', workspaceMarkers()) },
    { path: 'package.json', text: manifestText() },
    { path: 'package.nls.json', text: manifestWords(read('package.nls.json'), [{ prefix: commandKeys, words: commandWords() }, { prefix: settingKeys, words: manifestSettings(allRules).words }]) },
    { path: 'l10n/bundle.l10n.json', text: `${JSON.stringify(await englishBundle(root), null, 2)}\n` },
    { path: 'media/responsible-use.schema.json', text: schemaFile() },
    { path: 'README.md', text: readme() },
    { path: 'docs/editors.md', text: between(read('docs/editors.md'), 'settings', ['| setting | default | meaning |', '|---|---|---|', ...serverSettingRows]) },
    { path: 'src/knowledge/README.md', text: knowledgeReadme() },
    { path: 'src/analysis/calls/README.md', text: between(read('src/analysis/calls/README.md'), 'parity', parityTable()) },
  ];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function markerFile(name: string, meaning: string, markers: readonly string[]): string {
  const lines = markers.map((marker) => `  '${marker.replaceAll("'", "\\'")}',`);
  return [
    '/**',
    ` * ${meaning}, in lower case.`,
    ' * Generated from the catalogue by scripts/generate.ts; changes made here are lost.',
    ' */',
    `export const ${name}: readonly string[] = [`,
    ...lines,
    '];',
    '',
  ].join('\n');
}

/** The schema of the project file, for editors that are told of it by hand. */
function schemaFile(): string {
  const rules = allRules.map(({ id, summary, severity }) => ({ id, description: `${summary} Default: ${severity}.` }));
  return `${JSON.stringify(projectFileSchema({ rules }), null, 2)}\n`;
}

interface Manifest {
  readonly contributes: { commands: readonly ManifestCommand[]; configuration: unknown };
  readonly capabilities: { readonly untrustedWorkspaces: { restrictedConfigurations?: readonly string[] } };
}

/** The manifest with its commands and settings. */
function manifestText(): string {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  manifest.contributes.commands = manifestCommands(manifest.contributes.commands);
  manifest.contributes.configuration = manifestSettings(allRules).json;
  manifest.capabilities.untrustedWorkspaces.restrictedConfigurations = restrictedSettings;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readme(): string {
  const ruleRows = allRules.map((rule) => `| \`${rule.id}\` | ${rule.severity} | ${rule.summary} |`);
  let text = read('README.md');
  text = between(text, 'project-file', projectFileTable());
  text = between(text, 'services', servicesTable());
  text = between(text, 'wrappers', wrapperSentence());
  text = between(text, 'settings', ['| setting | default | what it does |', '|---|---|---|', ...settingRows]);
  return between(text, 'rules', ['| rule | severity | what it reports |', '|---|---|---|', ...ruleRows]);
}

/** The page of the knowledge base with the number of bindings per service and language. */
function knowledgeReadme(): string {
  const table = surfaceTable((service, language) => {
    const count = surfaceCount(service, language);
    if (count === null) return 'no client';
    return count.likely === 0 ? String(count.bindings) : `${String(count.bindings)} (${String(count.likely)})`;
  });
  return between(read('src/knowledge/README.md'), 'bindings', table);
}

/** Replaces what stands between two markers. */
function between(text: string, name: string, lines: readonly string[]): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`there is no place for ${name}`);
  return `${text.slice(0, from + begin.length)}\n${lines.join('\n')}\n${text.slice(to)}`;
}
