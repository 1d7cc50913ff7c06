import type { Binder } from '../../program/binder.js';
import type { Annotation, Argument, Expression, FunctionNode, Import, Parameter, Statement, Target, TypeRef } from '../../program/model.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';

/** The parts of the front end, as they see each other. */
export interface CsharpLowering {
  readonly text: string;
  readonly binder: Binder;
  readonly imports: Import[];
  /** Imports that hold for every file of the project. */
  readonly globalImports: Import[];
  /** Set by `yield` for the function around it. */
  yields: boolean;

  textOf(node: SyntaxNode): string;
  /** Text of a name, without the `@` that lets keywords be names. */
  nameOf(node: SyntaxNode): string;

  expression(node: SyntaxNode): Expression;
  /** Something unknown, without parts, where broken code leaves an expression out. */
  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression;
  /** A value whose type is declared beside it, so that `new(…)` is a construction of that type. */
  valueOf(node: SyntaxNode, type: SyntaxNode | null): Expression;
  arguments(node: SyntaxNode | null): readonly Argument[];
  target(node: SyntaxNode): Target;
  /** Null for `var`. */
  type(node: SyntaxNode | null): TypeRef | null;
  annotations(node: SyntaxNode): readonly Annotation[];
  /** Statements of a list of nodes; a `using` declaration takes the rest of the list as its body. */
  statements(nodes: readonly SyntaxNode[]): readonly Statement[];
  /** The statements of a body in a scope of their own, braces or not. */
  block(node: SyntaxNode | null): readonly Statement[];
  parameters(node: SyntaxNode | null): readonly Parameter[];
  /** A local function. */
  localFunction(node: SyntaxNode): FunctionNode;
  /** A lambda or anonymous method. */
  lambda(node: SyntaxNode): FunctionNode;
}
