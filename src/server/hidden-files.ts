import ignore from 'ignore';
import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures, WorkspaceRoot } from './client-capabilities.js';
import type { Discovery } from './environment.js';
import type { Logger } from './fence.js';
import { uriOfPath } from './uris.js';

/** The editor's own setting for what it does not show. `search.exclude` is not asked for: what it names is still shown. */
const section = 'files.exclude';

/** A client that announces `workspace/configuration` and never answers must not keep a scan waiting. */
const answerTimeoutMs = 5_000;

/** What the user hides in one workspace folder. */
export interface HiddenFiles {
  readonly root: string;
  /** The setting's value as it came: patterns with `true`, `false`, or a `when` clause. */
  readonly patterns: unknown;
}

/** Asks the client what the user hides in each workspace folder; nothing where it cannot be asked. */
export async function askHiddenFiles(connection: Connection, features: ClientFeatures, roots: readonly WorkspaceRoot[], logger: Logger): Promise<readonly HiddenFiles[]> {
  if (!features.configuration || roots.length === 0) return [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), answerTimeoutMs)));
  const values: unknown = await Promise.race([connection.workspace.getConfiguration(roots.map(({ path }) => ({ section, scopeUri: uriOfPath(path) }))), timeout]);
  clearTimeout(timer);
  // Nothing is left out then: more is read than the user wants to see, but nothing is missed.
  if (!Array.isArray(values)) logger.warn(`The client does not answer for ${section}; what it hides is read.`);
  return roots.map(({ path }, index) => ({ root: path, patterns: Array.isArray(values) ? (values[index] as unknown) : null }));
}

/**
 * Leaves out what the user hides, and names it among what was not read: each hidden folder once, and
 * files that are hidden one by one.
 */
export function withoutHidden(discovery: Discovery, hidden: readonly HiddenFiles[]): Discovery {
  const tests = hidden.map(({ root, patterns }) => ({ root, hiding: hidingPattern(patterns) }));
  const all = new Set(discovery.files);
  const reasons = new Map<string, { pattern: string; files: number }>();
  const files = discovery.files.filter((path) => {
    const found = tests.filter(({ root }) => path.startsWith(`${root}/`)).map(({ root, hiding }) => ({ root, ...hiding(path.slice(root.length + 1), (sibling) => all.has(`${root}/${sibling}`)) })).find(({ place }) => place !== undefined);
    if (found?.place === undefined) return true;
    const place = `${found.root}/${found.place}`;
    const known = reasons.get(place) ?? { pattern: found.pattern ?? '', files: 0 };
    reasons.set(place, { ...known, files: known.files + 1 });
    return false;
  });
  const left = [...reasons].map(([path, { pattern, files: count }]) => ({
    path,
    reason: `hidden by the setting ${section} (${pattern})${all.has(path) ? '' : `, with ${count === 1 ? '1 file' : `${String(count)} files`} of a supported language`}`,
  }));
  return { files, skipped: [...discovery.skipped, ...left] };
}

type Hiding = (path: string, exists: (path: string) => boolean) => { readonly place?: string; readonly pattern?: string };

/** @returns a test that names the outermost folder, or the file, that a pattern hides. */
function hidingPattern(patterns: unknown): Hiding {
  const rules = typeof patterns === 'object' && patterns !== null ? Object.entries(patterns as Record<string, unknown>).flatMap(([pattern, value]) => ruleOf(pattern, value)) : [];
  return (path, exists) => {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const place = parts.slice(0, length).join('/');
      for (const { pattern, matches, when } of rules) if (matches(place) && (when === null || exists(siblingOf(place, when)))) return { place, pattern };
    }
    return {};
  };
}

function ruleOf(pattern: string, value: unknown): readonly { readonly pattern: string; readonly matches: (path: string) => boolean; readonly when: string | null }[] {
  const when = typeof value === 'object' && value !== null ? (value as { readonly when?: unknown }).when : null;
  if (value !== true && typeof when !== 'string') return [];
  const rules = ignore({ ignorecase: false }).add(withoutBraces(pattern).map(anchored));
  return [{ pattern, matches: (path) => rules.ignores(path), when: typeof when === 'string' ? when : null }];
}

/** A glob of the editor holds for the whole path; the same text in an ignore file without a slash would hold at any depth. */
function anchored(glob: string): string {
  const plain = glob.replace(/\/(?:\*\*)?$/, '');
  return plain.startsWith('**/') || plain.startsWith('/') ? plain : `/${plain}`;
}

/** `a/{b,c}` as `a/b` and `a/c`; braces inside braces are taken from within. */
function withoutBraces(glob: string): readonly string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(glob);
  if (match === null) return [glob];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => withoutBraces(`${before}${choice}${after}`));
}

function siblingOf(path: string, when: string): string {
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  const dot = name.lastIndexOf('.');
  return path.slice(0, slash) + when.replaceAll('$(basename)', dot > 0 ? name.slice(0, dot) : name);
}
