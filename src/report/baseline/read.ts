import type { Node } from 'jsonc-parser';
import { isDate } from '../../wording/dates.js';
import { isFilled } from '../../wording/filled.js';
import { closestWord } from '../../wording/spelling.js';
import { baselineKeys, baselineSchemaVersion, comparablePath, entryKeys, type Baseline, type BaselineEntry } from './baseline.js';
import { parsePlaced, type PlacedJson, type PlacedMessage } from './json-place.js';

/** A baseline as read, or what is wrong with its text. */
export type ReadBaseline =
  | { readonly baseline: Baseline; readonly ruleAt: (entry: BaselineEntry) => { readonly line: number; readonly column: number }; readonly problems?: never }
  | { readonly problems: readonly PlacedMessage[] };

/** After some, more of them say nothing new. */
const mostProblems = 20;

/**
 * Reads the file of a baseline. Strict: a key or a value that is not understood could mean that
 * something else was to be set aside, so one mistake refuses the whole file. Messages never repeat values.
 */
export function readBaseline(text: string): ReadBaseline {
  return new BaselineReader(parsePlaced(text)).read();
}

type Members = ReadonlyMap<string, Node>;

class BaselineReader {
  private readonly problems: PlacedMessage[];
  private readonly ruleNodes = new Map<BaselineEntry, Node>();

  constructor(private readonly json: PlacedJson) {
    this.problems = [...json.problems];
  }

  read(): ReadBaseline {
    const { root } = this.json;
    const baseline = root && this.problems.length === 0 ? this.file(root) : null;
    if (!baseline || this.problems.length > 0) return { problems: this.problems.slice(0, mostProblems) };
    return { baseline, ruleAt: (entry) => this.json.placeOf(this.ruleNodes.get(entry)?.offset ?? 0) };
  }

  private file(root: Node): Baseline | null {
    // What the file is comes first: of another kind of file, every key would be wrong.
    if (!this.isBaseline(root)) return null;
    const members = this.members(root, baselineKeys, 'The baseline');
    if (!members) return null;
    const toolNode = members.get('tool');
    const tool = toolNode && this.members(toolNode, ['name', 'version'], '"tool"');
    const name = this.text(tool, 'name');
    const version = this.text(tool, 'version');
    const writtenOn = this.date(members, 'writtenOn');
    const list = members.get('entries');
    if (list && list.type !== 'array') this.say(list, '"entries" has to be a list.');
    const entries = (list?.type === 'array' ? list.children ?? [] : []).flatMap((node) => this.entry(node) ?? []);
    return { tool: { name, version }, writtenOn, entries };
  }

  private isBaseline(root: Node): boolean {
    if (root.type !== 'object') return this.say(root, 'A baseline is an object in braces.');
    const value = (key: string): Node | undefined => root.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    const [kind, version] = [value('kind'), value('schemaVersion')];
    if (kind?.value !== 'baseline') return this.say(kind ?? root, 'This is no baseline: "kind" has to be "baseline".');
    if (version?.value === baselineSchemaVersion) return true;
    return this.say(version ?? root, version?.type === 'number'
      ? `"schemaVersion" ${String(version.value)} is not known: this version reads ${String(baselineSchemaVersion)}. A newer version may have written the file.`
      : `"schemaVersion" has to be ${String(baselineSchemaVersion)}.`);
  }

  private readonly seen = new Set<string>();

  private entry(node: Node): BaselineEntry | null {
    const before = this.problems.length;
    const members = this.members(node, entryKeys, 'An entry');
    if (!members) return null;
    const entry: BaselineEntry = {
      fingerprint: this.text(members, 'fingerprint'),
      rule: this.text(members, 'rule'),
      path: this.text(members, 'path'),
      operation: this.textOrNull(members, 'operation'),
      reason: this.statement(members, 'reason'),
      owner: members.get('owner')?.type === 'null' ? null : this.statement(members, 'owner', 'a text, or null where nobody answers for it'),
      until: this.date(members, 'until'),
      addedOn: this.date(members, 'addedOn'),
    };
    if (this.problems.length > before) return null;
    const identity = `${entry.fingerprint}\n${comparablePath(entry.path)}`;
    if (this.seen.has(identity)) this.say(members.get('fingerprint') ?? node, 'This fingerprint stands twice for the same file, so two entries decide about one finding.');
    this.seen.add(identity);
    const ruleNode = members.get('rule');
    if (ruleNode) this.ruleNodes.set(entry, ruleNode);
    return entry;
  }

  /** Members of an object that has to have these keys and no others; null for anything but an object. */
  private members(node: Node, keys: readonly string[], what: string): Members | null {
    if (node.type !== 'object') {
      this.say(node, `${what} has to be an object in braces.`);
      return null;
    }
    const members = new Map<string, Node>();
    for (const { children: [keyNode, value] = [] } of node.children ?? []) {
      if (!keyNode || !value) continue;
      const key = String(keyNode.value);
      if (members.has(key)) this.say(keyNode, `The key "${key}" stands twice.`);
      else if (keys.includes(key)) members.set(key, value);
      else this.say(keyNode, `There is no key ${shownKey(key)}here. ${hint(key, keys)}`);
    }
    for (const key of keys) if (!members.has(key)) this.say(node, `${what} lacks the key "${key}".`);
    return members;
  }

  private text(members: Members | null | undefined, key: string): string {
    const node = members?.get(key);
    if (!node) return '';
    if (node.type !== 'string') this.say(node, `"${key}" has to be a text.`);
    else if (String(node.value).trim() === '') this.say(node, `"${key}" is empty.`);
    return String(node.value);
  }

  private textOrNull(members: Members, key: string): string | null {
    const node = members.get(key);
    if (node?.type === 'null') return null;
    if (node && node.type !== 'string') this.say(node, `"${key}" has to be a text or null.`);
    return node?.type === 'string' ? String(node.value) : null;
  }

  private statement(members: Members, key: string, wanted = 'a text'): string {
    const node = members.get(key);
    if (!node) return '';
    if (node.type !== 'string') this.say(node, `"${key}" has to be ${wanted}.`);
    else if (!isFilled(String(node.value))) this.say(node, `"${key}" says nothing a person can follow up.`);
    return String(node.value);
  }

  private date(members: Members, key: string): string {
    const node = members.get(key);
    if (!node) return '';
    if (node.type !== 'string' || !isDate(String(node.value))) this.say(node, `"${key}" has to be a day as in "2027-03-31".`);
    return String(node.value);
  }

  private say(node: Node, message: string): false {
    this.problems.push({ ...this.json.placeOf(node.offset), message });
    return false;
  }
}

/** Keys are shown as far as they are words: a secret pasted by mistake must not end up in a message. */
function shownKey(key: string): string {
  return /^[a-z]{1,24}$/i.test(key) ? `"${key}" ` : 'like this ';
}

function hint(key: string, keys: readonly string[]): string {
  const close = closestWord(key, keys);
  return close === null ? `Known are ${keys.join(', ')}.` : `The closest is "${close}".`;
}
