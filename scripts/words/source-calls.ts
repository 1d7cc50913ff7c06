/** Calls of translating functions in a source file, read from its syntax tree. */
import ts from 'typescript';

/** A call of a function that translates its first argument. */
export interface WordCall {
  /** Text of the argument; null where it is no literal. */
  readonly message: string | null;
  /** How many values follow it. */
  readonly values: number;
  /** 1-based. */
  readonly line: number;
}

/** Calls of functions with one of the names: `translate('…')`, `this.translate('…')`, and `l10n.t('…')` for the name `l10n.t`. */
export function wordCalls(path: string, text: string, names: readonly string[]): readonly WordCall[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: WordCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isNamed(node.expression, names)) {
      const [first, ...values] = node.arguments;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ message: first !== undefined && ts.isStringLiteralLike(first) ? first.text : null, values: values.length, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isNamed(callee: ts.Expression, names: readonly string[]): boolean {
  if (ts.isIdentifier(callee)) return names.includes(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return names.includes(callee.name.text) || names.includes(`${callee.expression.getText()}.${callee.name.text}`);
}
