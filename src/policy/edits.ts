import { findNodeAtLocation, modify, type Edit, type JSONPath, type Node } from 'jsonc-parser';
import type { Declaration } from './policy.js';
import { parseText, type TextSpan } from './text-tree.js';

/** A change of the project file's text. */
export interface ProjectFileEdit {
  readonly span: TextSpan;
  readonly text: string;
  /** Offset into `text` at which something is left to fill in, or null. */
  readonly cursorAt: number | null;
}

/** A new project file that declares some services. @returns text that ends with a line break. */
export function newProjectFileText(services: readonly Declaration[]): { readonly text: string; readonly cursorAt: number } {
  const declared = Object.fromEntries(
    [...services].sort((a, b) => (a.service < b.service ? -1 : 1)).map(({ service, registration }) => [service, { useCases: [], ...(registration ? { registration: emptyRegistration } : {}) }]),
  );
  const text = `${JSON.stringify({ services: declared, humanOversight: { process: '', owner: '', humanSteps: [], consequentialActions: [] }, feedbackChannel: '', testing: { evidence: '' }, audience: '' }, null, 2)}\n`;
  return { text, cursorAt: firstGap(text, 0) ?? 0 };
}

/** Filled in it would look like one; empty, everybody sees what is to be done. */
const emptyRegistration = { reference: '', approvedOn: '' };

/**
 * The edit that declares something in a project file.
 *
 * @returns null where the text does not parse or is declared there already.
 */
export function declarationEdit(text: string, { service, operation, registration }: Declaration): ProjectFileEdit | null {
  const { root, problems } = parseText(text);
  if (problems.length > 0 || root?.type !== 'object') return null;
  const declared = findNodeAtLocation(root, ['services', service]);
  if (!declared) return insertion(text, root, ['services', service], { ...(registration ? { registration: emptyRegistration } : { useCases: [] }) });
  if (declared.type !== 'object') return null;
  if (registration) return findNodeAtLocation(declared, ['registration']) ? null : insertion(text, root, ['services', service, 'registration'], emptyRegistration);
  const operations = findNodeAtLocation(declared, ['operations']);
  if (operation === null || operations?.type !== 'array') return null;
  if (operations.children?.some(({ value }) => value === operation) === true) return null;
  return insertion(text, root, ['services', service, 'operations', operations.children?.length ?? 0], operation);
}

/** The edit that puts a value where a path of keys leads. @returns null where the text does not parse or there is something already. */
export function statementEdit(text: string, path: readonly string[], value: unknown): ProjectFileEdit | null {
  const { root, problems } = parseText(text);
  if (problems.length > 0 || root?.type !== 'object' || findNodeAtLocation(root, [...path])) return null;
  return insertion(text, root, [...path], value);
}

function insertion(text: string, root: Node, path: JSONPath, value: unknown): ProjectFileEdit | null {
  // A byte order mark stays where it is.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const readable = text.slice(mark);
  const edits = modify(readable, path, value, { formattingOptions: formattingOf(text), isArrayInsertion: typeof path.at(-1) === 'number' });
  const edit = oneOf(edits, readable);
  if (!edit) return null;
  const tidy = withoutDoubleComma(edit, readable, root.offset + root.length - mark);
  // What stands before the new key was there before, and may have gaps of its own.
  const key = [...path].reverse().find((part) => typeof part === 'string');
  const cursorAt = typeof path.at(-1) === 'number' ? null : firstGap(tidy.content, Math.max(0, tidy.content.lastIndexOf(JSON.stringify(key))));
  return { span: { start: tidy.offset + mark, end: tidy.offset + tidy.length + mark }, text: tidy.content, cursorAt };
}

/** Offset inside the first empty text or list, or null. */
function firstGap(text: string, from: number): number | null {
  const gap = /""|\[\]/.exec(text.slice(from));
  return gap ? from + gap.index + 1 : null;
}

/** One edit for all: they touch one stretch of the text. */
function oneOf(edits: readonly Edit[], text: string): Edit | null {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return null;
  let content = '';
  let at = first.offset;
  for (const edit of sorted) {
    content += text.slice(at, edit.offset) + edit.content;
    at = edit.offset + edit.length;
  }
  return { offset: first.offset, length: at - first.offset, content };
}

/** After a trailing comma the inserted member must not bring one of its own. */
function withoutDoubleComma(edit: Edit, text: string, end: number): Edit {
  const lead = /^\s*,/.exec(edit.content);
  if (!lead) return edit;
  const trailing = trailingComma(text, edit.offset, end);
  return trailing === null ? edit : { offset: trailing + 1, length: Math.max(0, edit.offset + edit.length - trailing - 1), content: edit.content.replace(',', '') };
}

/** Offset of a comma that follows, with nothing but white space and comments between. */
function trailingComma(text: string, from: number, to: number): number | null {
  const between = /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*,/.exec(text.slice(from, to));
  return between ? from + between[0].length - 1 : null;
}

function formattingOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number; readonly eol: string } {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
