import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Named } from './shape.js';
import { policyOf } from './policy-of.js';
import { noPolicy, type Policy } from './policy.js';
import { everything, scopeOf, type Scope } from './scope.js';
import { projectFileShape } from './schema.js';
import { parseText, spanOf, type TextSpan } from './text-tree.js';
import { validate, type Clean, type CleanObject, type ProjectFileProblem } from './validate.js';

/** A project file as read: what counts of it, and everything wrong with the rest. */
export interface ProjectFile {
  /** Absolute path with `/`. */
  readonly path: string;
  readonly text: string;
  readonly policy: Policy;
  /** Which files scans check. */
  readonly scope: Scope;
  /** In the order of the text. */
  readonly problems: readonly ProjectFileProblem[];
  /** True where the text does not parse: then nothing in it can make findings fewer or milder by its settings. */
  readonly hasSyntaxErrors: boolean;
  /** True where something that a person can follow up is stated at a path of keys. */
  states(path: readonly string[]): boolean;
  /** Span of the value at a path of keys and indexes, or null. */
  spanAt(path: readonly (string | number)[]): TextSpan | null;
  /** Where what is about the whole file is shown: its opening brace, else its beginning. */
  readonly head: TextSpan;
}

/** What reading depends on besides the text. */
export interface ReadOptions {
  readonly rules: readonly Named[];
  /** Today as an ISO date, for examples in messages. */
  readonly today: string;
}

/**
 * Reads a project file.
 *
 * Of a text that does not parse, declarations count as far as they can be read; severities, file
 * patterns and the cap of waivers do not, because they could hide findings on the word of a file
 * that nobody can be sure to read right.
 *
 * @param text null for a file that is there and cannot be read as text.
 */
export function readProjectFile(path: string, text: string | null, options: ReadOptions): ProjectFile {
  if (text === null) return unreadable(path, '', 'The project file cannot be read as text, so nothing in it counts.');
  const { root, problems: syntax } = parseText(text);
  const problems: ProjectFileProblem[] = syntax.map(({ message, span }) => ({ rule: 'invalid-project-file', message: `${message} The file does not parse, so its rules, include, exclude and waiverCapDays do not count.`, span, at: '', replacement: null }));
  if (!root) return unreadable(path, text, problems[0]?.message ?? 'The project file is empty. An object is expected: { }.', problems);
  const shape = projectFileShape({ rules: options.rules });
  const validated = validate(root, shape, options.today);
  problems.push(...validated.problems);
  const clean: CleanObject = isObject(validated.value) ? validated.value : {};
  const hasSyntaxErrors = syntax.length > 0;
  const { policy, problems: ownCode } = policyOf(path, clean, !hasSyntaxErrors);
  for (const { message, at, replacement } of ownCode) {
    const node = nodeAt(root, at) ?? root;
    const span = spanOf(node);
    problems.push({ rule: 'invalid-project-file', message, span, at: at.join('/'), replacement: replacement === null ? null : { title: `Change to "${replacement}"`, span, text: JSON.stringify(replacement) } });
  }
  return {
    path,
    text,
    policy,
    scope: hasSyntaxErrors ? everything : scopeOf(path, clean),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    hasSyntaxErrors,
    states: (keys) => isStatement(keys.reduce<Clean | undefined>((value, key) => (value !== undefined && isObject(value) ? value[key] : undefined), clean)),
    spanAt: (keys) => {
      const node = nodeAt(root, keys);
      return node ? spanOf(node) : null;
    },
    head: root.type === 'object' ? { start: root.offset, end: root.offset + 1 } : { start: 0, end: 0 },
  };
}

function unreadable(path: string, text: string, message: string, problems: readonly ProjectFileProblem[] = []): ProjectFile {
  const head = { start: 0, end: Math.min(1, text.length) };
  return {
    path,
    text,
    policy: { ...noPolicy, path },
    scope: everything,
    problems: problems.length > 0 ? problems : [{ rule: 'invalid-project-file', message, span: head, at: '', replacement: null }],
    hasSyntaxErrors: true,
    states: () => false,
    spanAt: () => null,
    head,
  };
}

function nodeAt(root: Node, keys: readonly (string | number)[]): Node | undefined {
  try {
    return findNodeAtLocation(root, [...keys]);
  } catch {
    // A key asked for where the text has a list, or the other way round.
    return undefined;
  }
}

function isObject(value: Clean): value is CleanObject {
  return typeof value === 'object' && !Array.isArray(value);
}

function isStatement(value: Clean | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
