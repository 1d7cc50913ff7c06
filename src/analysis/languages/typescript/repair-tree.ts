import type { TSESTree } from '@typescript-eslint/types';
import ts from 'typescript';

/**
 * Gives every element without a tag name a name that no program uses: the scope manager reads the
 * first letter of each name. Only called where such an element was seen.
 */
export function nameNamelessElements(ast: TSESTree.Program): void {
  const pending: unknown[] = [ast];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isNamelessIdentifier(node)) node.name = '-';
    pending.push(...Object.values(node));
  }
}

function isNamelessIdentifier(node: object): node is { name: string } {
  return 'type' in node && node.type === 'JSXIdentifier' && 'name' in node && node.name === '';
}

/**
 * The last resort for a tree that cannot be converted for a reason nobody has met yet: takes out the
 * top-level statements that make `attempt` throw, so that the rest of the file is read.
 *
 * @returns the places that were taken out.
 */
export function removeFailing(source: ts.SourceFile, attempt: () => void): ts.TextRange[] {
  const removed: ts.TextRange[] = [];
  const kept: ts.Statement[] = [];
  for (const statement of source.statements) {
    setStatements(source, [statement]);
    try {
      attempt();
      kept.push(statement);
    } catch {
      removed.push({ pos: statement.getStart(source), end: statement.end });
    }
  }
  setStatements(source, kept);
  return removed;
}

function setStatements(source: ts.SourceFile, statements: readonly ts.Statement[]): void {
  const list = ts.setTextRange(ts.factory.createNodeArray(statements), source.statements);
  Object.assign(source, { statements: list });
}
