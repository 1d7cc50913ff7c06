import ts from 'typescript';

/**
 * Levels of TypeScript's tree that are kept. The conversion that follows is recursive and holds
 * about 800 levels on the smallest stack in use (a main thread with 1 MB).
 */
const MAX_DEPTH = 400;

/** Operator chains longer than this are made shallow: `'a' + 'b' + …` in generated code. */
const MAX_CHAIN = 32;

/** What {@link prepareTree} found and changed. */
export interface Preparation {
  /** Places that were cut off because they are nested too deeply. */
  readonly pruned: readonly ts.TextRange[];
  /** True where an element has no tag name yet (`<`, `< a={b}`). */
  readonly hasNamelessElement: boolean;
}

/**
 * Makes a fresh syntax tree safe for the readers that follow, in place: nodes get their parents, long
 * operator chains are balanced, whatever is nested deeper than {@link MAX_DEPTH} is cut off and
 * reported, and the few half-typed shapes that the conversion cannot read are completed.
 *
 * @param source made without parents: setting them on the way saves a walk over the whole tree.
 */
export function prepareTree(source: ts.SourceFile): Preparation {
  const pruned: ts.TextRange[] = [];
  let hasNamelessElement = false;
  let depth = 0;
  let parent: ts.Node = source;

  const visit = (node: ts.Node): void => {
    (node as { parent: ts.Node }).parent = parent;
    // Half of all nodes are names, keywords and signs.
    if (node.kind <= ts.SyntaxKind.LastToken) return;
    if (ts.isBinaryExpression(node)) balanceChain(node);
    completeHalfTyped(node, source);
    if (isNamelessElement(node, source)) hasNamelessElement = true;
    if (depth >= MAX_DEPTH && cutOff(node)) {
      pruned.push({ pos: node.getStart(source), end: node.end });
      return;
    }
    const outer = parent;
    parent = node;
    depth += 1;
    ts.forEachChild(node, visit);
    depth -= 1;
    parent = outer;
  };
  ts.forEachChild(source, visit);
  return { pruned, hasNamelessElement };
}

/* ------------------------------------------------------------------ half-typed shapes */

interface TypeLists {
  readonly typeArguments?: ts.NodeArray<ts.TypeNode> | undefined;
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}

/** The conversion looks for the tokens behind these places and fails where they are missing. */
function completeHalfTyped(node: ts.Node, source: ts.SourceFile): void {
  const { typeArguments, typeParameters } = node as ts.Node & TypeLists;
  // a: A<B   class C<T
  if (typeArguments && !isClosed(typeArguments, source)) leaveOut(node, 'typeArguments', source);
  if (typeParameters && !isClosed(typeParameters, source)) leaveOut(node, 'typeParameters', source);
  // for (const in o)   for (let of
  if ((ts.isForInStatement(node) || ts.isForOfStatement(node)) && ts.isVariableDeclarationList(node.initializer)) {
    if (node.initializer.declarations.length === 0) becomeNameless(node.initializer);
  }
  // import('m', { with: { a: 'b' } }).T   (nothing in the model comes from the attributes)
  if (ts.isImportTypeNode(node) && node.attributes) leaveOut(node, 'attributes', source);
}

const UP_TO_CLOSING = /(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*>/y;

function isClosed(list: ts.TextRange, source: ts.SourceFile): boolean {
  UP_TO_CLOSING.lastIndex = list.end;
  return UP_TO_CLOSING.test(source.text);
}

/**
 * Hides a part from the conversion. TypeScript refuses to look for tokens in a node with gaps, so it
 * is asked for them, and remembers them, while the part is still there.
 */
function leaveOut(node: ts.Node, part: string, source: ts.SourceFile): void {
  node.getChildren(source);
  Object.assign(node, { [part]: undefined });
}

// <… without a name
function isNamelessElement(node: ts.Node, source: ts.SourceFile): boolean {
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node) && !ts.isJsxClosingElement(node)) return false;
  let tag: ts.Node = node.tagName;
  while (ts.isPropertyAccessExpression(tag)) tag = tag.expression;
  return tag.getEnd() === tag.getStart(source) || (ts.isIdentifier(tag) && tag.escapedText === '');
}

/* ------------------------------------------------------------------ depth */

/**
 * Turns a node into one without children. Where that is not possible, the next level is cut off.
 * Single tokens have nothing below them and stay.
 */
function cutOff(node: ts.Node): boolean {
  if (node.kind <= ts.SyntaxKind.LastToken) return false;
  if (ts.isTypeNode(node) && node.kind !== ts.SyntaxKind.ExpressionWithTypeArguments) {
    // A<B> becomes any
    Object.assign(node, { kind: ts.SyntaxKind.AnyKeyword });
    return true;
  }
  if (!isReplaceable(node)) return false;
  becomeNameless(node);
  return true;
}

function isReplaceable(node: ts.Node): boolean {
  switch (node.kind) {
    case ts.SyntaxKind.Block:
      return node.parent.kind !== ts.SyntaxKind.ClassStaticBlockDeclaration;
    case ts.SyntaxKind.ModuleDeclaration:
    case ts.SyntaxKind.ClassDeclaration:
    case ts.SyntaxKind.ObjectBindingPattern:
    case ts.SyntaxKind.ArrayBindingPattern:
      return true;
    case ts.SyntaxKind.JsxAttributes:
    case ts.SyntaxKind.JsxOpeningElement:
    case ts.SyntaxKind.JsxClosingElement:
    case ts.SyntaxKind.JsxOpeningFragment:
    case ts.SyntaxKind.JsxClosingFragment:
    case ts.SyntaxKind.ExpressionWithTypeArguments:
    case ts.SyntaxKind.OmittedExpression:
      return false;
    default: {
      const isStatement = node.kind >= ts.SyntaxKind.FirstStatement && node.kind <= ts.SyntaxKind.LastStatement;
      return isStatement || ts.isExpression(node);
    }
  }
}

/** f(…) becomes a name without text, as TypeScript itself has it for a missing expression. */
function becomeNameless(node: ts.Node): void {
  Object.assign(node, { kind: ts.SyntaxKind.Identifier, escapedText: '', text: '' });
}

/* ------------------------------------------------------------------ operator chains */

/** Operators whose chains can be grouped in any way without a change of meaning for the reader of the model. */
const ASSOCIATIVE: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** `((a + b) + c) + d` becomes `(a + b) + (c + d)`, reusing the nodes; only for long chains of one operator. */
function balanceChain(root: ts.BinaryExpression): void {
  const operator = root.operatorToken.kind;
  if (!ASSOCIATIVE.has(operator)) return;
  const nodes: ts.BinaryExpression[] = [];
  let node: ts.Expression = root;
  while (ts.isBinaryExpression(node) && node.operatorToken.kind === operator) {
    nodes.push(node);
    node = node.left;
  }
  if (nodes.length <= MAX_CHAIN) return;

  nodes.reverse();
  const operands = [node, ...nodes.map((one) => one.right)];
  const tokens = nodes.map((one) => one.operatorToken);
  const spare = nodes.slice(0, -1);
  const build = (low: number, high: number, into?: ts.BinaryExpression): ts.Expression => {
    const only = operands[low];
    if (low === high && only) return only;
    const middle = (low + high) >> 1;
    const made = into ?? spare.pop();
    const operatorToken = tokens[middle];
    if (!made || !operatorToken) throw new Error('a chain has one operator fewer than operands');
    const left = build(low, middle);
    const right = build(middle + 1, high);
    for (const child of [left, right, operatorToken]) Object.assign(child, { parent: made });
    return Object.assign(made, { left, right, operatorToken, pos: left.pos, end: right.end });
  };
  // The outermost node stays the outermost: its parent refers to it.
  build(0, operands.length - 1, root);
}
