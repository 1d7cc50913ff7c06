import type { Binder } from '../../program/binder.js';
import type { Annotation, Argument, ClassExpression, Expression, Import, Statement, Target, TypeRef } from '../../program/model.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';

/** Names of a class's members. A field and a method of one name are different things. */
export interface MemberNames {
  readonly fields: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/** The parts of the front end, as they see each other. */
export interface JavaLowering {
  readonly text: string;
  readonly binder: Binder;
  readonly imports: Import[];
  /** Members of the classes around, the innermost last. */
  readonly around: MemberNames[];
  /** Names that static imports bring in. */
  readonly staticNames: Set<string>;

  textOf(node: SyntaxNode): string;

  expression(node: SyntaxNode): Expression;
  /** Something unknown, without parts, where broken code leaves an expression out. */
  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression;
  arguments(node: SyntaxNode | null): readonly Argument[];
  target(node: SyntaxNode): Target;
  /** Null for `var`. */
  type(node: SyntaxNode | null): TypeRef | null;
  annotations(node: SyntaxNode): readonly Annotation[];
  /** The class that the body of `new T() { … }` stands for. */
  anonymousClass(body: SyntaxNode, base: TypeRef | null): ClassExpression;
  statements(nodes: readonly SyntaxNode[]): readonly Statement[];
  /** The statements of a body in a scope of their own, braces or not. */
  block(node: SyntaxNode | null): readonly Statement[];
}
