import type { Node, Statement } from '../analysis/program/model.js';
import { isStatement } from '../analysis/program/walk.js';
import { statementKinds, type StatementKind } from './directive-kinds.js';
import { indentationAt, lineStart, withLineEndsOf } from './layout.js';
import { idiomsOf } from './languages.js';
import type { FixDraft, RuleContext } from './rule.js';

/**
 * Inserts a directive with empty fields above the statement that a node stands in, and puts the
 * cursor into the first field. The directive states nothing until the fields are filled, so the
 * finding stays until then.
 *
 * @returns null where no statement around the node begins its line.
 */
export function directiveStub(kind: StatementKind, title: string, node: Node, context: RuleContext): FixDraft | null {
  const { file } = context;
  const statement = onOwnLine(node, context);
  if (!statement) return null;
  const start = lineStart(file.text, statement.span.start);
  const [first, ...others] = statementKinds[kind].fields.map(({ key }) => key);
  const before = `${indentationAt(file.text, statement.span.start)}${idiomsOf(file.language).comment} responsible-use: ${kind} ${first ?? ''}="`;
  const text = withLineEndsOf(file.text, `${before}"${others.map((field) => ` ${field}=""`).join('')}\n`);
  return { title, safe: false, preferred: false, edits: [{ file, span: { start, end: start }, text }], cursorAt: before.length };
}

/** The innermost statement around a node that begins its line, so that a comment above covers it. */
export function onOwnLine(node: Node, { file }: RuleContext): Statement | null {
  let current: Node | undefined = node;
  while (current) {
    if (isStatement(current) && beginsLine(current, file.text)) return current;
    const fn = file.index.functionOf.get(current);
    // What a lambda on the line does, the statement that the lambda stands in does.
    current = file.index.parent.get(current) ?? (fn && file.index.lambdaOf.get(fn));
  }
  return null;
}

/** True where nothing stands before a statement in its line but the words and the type that begin it. */
function beginsLine(statement: Statement, text: string): boolean {
  const start = statement.kind === 'declare' ? (statement.type?.span.start ?? statement.span.start) : statement.span.start;
  return /^\s*(?:(?:export|default|async|public|private|protected|internal|static|readonly|override|final|const|let|var)\s+)*$/.test(text.slice(lineStart(text, start), start));
}
