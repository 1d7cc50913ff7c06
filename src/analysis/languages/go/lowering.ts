import type { Binder } from '../../program/binder.js';
import type { Argument, Expression, FunctionNode, Import, Statement, Target, TypeRef } from '../../program/model.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';

/** Where the walk is: what the nodes around say about the node at hand. */
export interface Place {
  /** Variable of the receiver of the method around, else null. */
  readonly receiver: number | null;
  /** Named results of the function around, in order; `_` among them. Empty where results have no names. */
  readonly results: readonly string[];
  /** True inside a function: names hold from their declaration on, not in the whole package. */
  readonly isLocal: boolean;
  /** Number of the line in the constant group around, else null. */
  readonly iota: number | null;
}

/** The parts of the front end, as they see each other. */
export interface GoLowering {
  readonly text: string;
  readonly binder: Binder;
  readonly imports: Import[];
  readonly place: Place;
  /** True where the file has places that did not parse. */
  readonly isBroken: boolean;

  textOf(node: SyntaxNode): string;
  /** Lowers with some facts about the place changed. */
  at<T>(change: Partial<Place>, lower: () => T): T;
  /** True for the name of an imported package, unless something nearer hides it. */
  isPackage(name: string, at: number): boolean;

  expression(node: SyntaxNode): Expression;
  /** Something unknown, without parts, where broken code leaves an expression out. */
  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression;
  arguments(node: SyntaxNode | null): readonly Argument[];
  /** What an assignment writes to; null for `_`. */
  target(node: SyntaxNode): Target | null;
  type(node: SyntaxNode): TypeRef;
  statements(nodes: readonly SyntaxNode[]): readonly Statement[];
  /** The statements of a block in a scope of their own. */
  block(node: SyntaxNode | null): readonly Statement[];
  /** A function literal. */
  lambda(node: SyntaxNode): FunctionNode;
}
