import type { TSESTree } from '@typescript-eslint/types';
import type {
  ClassNode,
  Export,
  Expression,
  FunctionNode,
  FunctionRole,
  Import,
  Span,
  Statement,
  Target,
  TypeRef,
} from '../../program/model.js';
import type { Bindings } from './bindings.js';

/** A node, or nothing where half-typed code leaves a hole. */
export type Maybe = TSESTree.Node | null | undefined;

/** What a function is called by the construct around it: the class member or the object property. */
export interface FunctionPlace {
  readonly role: FunctionRole;
  readonly name: string;
  readonly nameSpan: Span;
  /** Span of the whole construct, its name included. */
  readonly span: Span;
  readonly isStatic?: boolean;
  readonly decorators?: readonly TSESTree.Decorator[];
}

/**
 * One file on its way into the program model. The lowering of expressions, statements, types and
 * declarations live in files of their own and reach each other only through this.
 */
export interface Lowering {
  readonly text: string;
  readonly bindings: Bindings;
  readonly imports: Import[];
  readonly exports: Export[];
  /** Functions around the current node. CommonJS exports count outside of functions only. */
  functionDepth: number;
  /** Namespaces around the current node. What they export is no export of the file. */
  namespaceDepth: number;

  /** @param hole where the empty expression stands when the node is missing. */
  expression(node: Maybe, hole?: number): Expression;
  /** Null for what cannot be assigned to. */
  target(node: Maybe): Target | null;
  type(node: Maybe): TypeRef | null;
  statements(nodes: readonly TSESTree.Node[]): Statement[];
  function(node: FunctionLike, place: FunctionPlace | null): FunctionNode;
  class(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ClassNode;
}

/** Every node with parameters and perhaps a body. */
export type FunctionLike =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression
  | TSESTree.TSDeclareFunction
  | TSESTree.TSEmptyBodyFunctionExpression
  | TSESTree.TSMethodSignature;
