/** Finds text in a source of the client that a person sees and that is not translated. */
import ts from 'typescript';

export interface ShownLiteral {
  /** 1-based. */
  readonly line: number;
  readonly literal: string;
}

/** Functions whose text arguments are shown. */
const showing = /^(?:showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage|reportError)$/;

/** Properties of the editor's objects that are shown. */
const shown = /^(?:title|placeHolder|placeholder|prompt|label|tooltip|detail|description|message|name|text|accessibilityInformation|tooltipText|emptyMessage|openLabel|saveLabel|validationMessage|ariaLabel|badge|value)$/;

/** Words, as opposed to ids, file names and signs. */
const looksLikeWords = /^(?=.*[A-Za-z]{2})(?:[A-Z][a-z]+(?:\s.*)?|.*[a-z]\s+[a-z].*)$/s;

/** Literals that are shown: arguments of showing functions, and values of shown properties. */
export function shownLiterals(path: string, text: string): readonly ShownLiteral[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: ShownLiteral[] = [];
  const take = (node: ts.Node): void => {
    for (const literal of literalsOf(node)) {
      if (looksLikeWords.test(literal.text)) found.push({ line: file.getLineAndCharacterOfPosition(literal.getStart()).line + 1, literal: literal.text });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && showing.test(nameOf(node.expression))) node.arguments.forEach(take);
    if (ts.isPropertyAssignment(node) && shown.test(node.name.getText())) take(node.initializer);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left) && shown.test(node.left.name.text)) take(node.right);
    if (ts.isNewExpression(node) && /^(?:vscode\.)?(?:TreeItem|MarkdownString|NotebookCellStatusBarItem)$/.test(node.expression.getText())) node.arguments?.forEach(take);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf(callee: ts.Expression): string {
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** Literals that an expression can come to; what is given to `l10n.t` is translated. */
function literalsOf(node: ts.Node): readonly (ts.StringLiteralLike | ts.TemplateHead)[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.flatMap(({ expression }) => literalsOf(expression))];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  return [];
}
