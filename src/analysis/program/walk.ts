import type { Annotation, ClassNode, FunctionNode, Node, Statement } from './model.js';

/** Receives the direct children of a node in source order. */
export interface Children {
  node(child: Node): void;
  fn(child: FunctionNode): void;
  cls(child: ClassNode): void;
}

/** Called for nodes in source order. Returning `false` skips the children. */
export interface Visitor {
  node?(node: Node): boolean | void;
  /** Entering a function of any role, before its parameters. */
  enterFunction?(fn: FunctionNode): boolean | void;
  leaveFunction?(fn: FunctionNode): void;
  enterClass?(cls: ClassNode): boolean | void;
  leaveClass?(cls: ClassNode): void;
}

/** Walks statements and everything below them. */
export function walkStatements(statements: readonly Statement[], visitor: Visitor): void {
  const children = recursion(visitor);
  for (const statement of statements) children.node(statement);
}

/** Walks one node and everything below it. */
export function walkNode(node: Node, visitor: Visitor): void {
  recursion(visitor).node(node);
}

/** Walks a function: annotations, parameters and body. */
export function walkFunction(fn: FunctionNode, visitor: Visitor): void {
  recursion(visitor).fn(fn);
}

function recursion(visitor: Visitor): Children {
  const children: Children = {
    node(node) {
      if (visitor.node?.(node) !== false) eachChild(node, children);
    },
    fn(fn) {
      if (visitor.enterFunction?.(fn) !== false) eachFunctionChild(fn, children);
      visitor.leaveFunction?.(fn);
    },
    cls(cls) {
      if (visitor.enterClass?.(cls) !== false) eachClassChild(cls, children);
      visitor.leaveClass?.(cls);
    },
  };
  return children;
}

/** Hands out the direct children of an expression, statement or assignment target. */
export function eachChild(node: Node, to: Children): void {
  switch (node.kind) {
    case 'name':
    case 'literal':
    case 'import':
    case 'this':
    case 'jump':
      return;
    case 'member':
      to.node(node.object);
      return;
    case 'index':
      to.node(node.object);
      to.node(node.index);
      return;
    case 'call':
      to.node(node.callee);
      for (const arg of node.args) to.node(arg.value);
      one(node.initializer, to);
      return;
    case 'template':
    case 'unknown':
      all(node.parts, to);
      return;
    case 'object':
      for (const entry of node.entries) to.node(entry.value);
      return;
    case 'list':
      all(node.elements, to);
      return;
    case 'await':
    case 'unary':
    case 'cast':
    case 'spread':
      to.node(node.value);
      return;
    case 'conditional':
      to.node(node.test);
      to.node(node.then);
      to.node(node.otherwise);
      return;
    case 'binary':
      to.node(node.left);
      to.node(node.right);
      return;
    case 'assignment':
      to.node(node.target);
      to.node(node.value);
      return;
    case 'lambda':
    case 'function':
      to.fn(node.fn);
      return;
    case 'class-expression':
    case 'class':
      to.cls(node.cls);
      return;
    case 'object-target':
      for (const entry of node.entries) to.node(entry.target);
      one(node.rest, to);
      return;
    case 'list-target':
      for (const element of node.elements) one(element, to);
      one(node.rest, to);
      return;
    case 'default-target':
      to.node(node.target);
      to.node(node.default);
      return;
    case 'declare':
      to.node(node.target);
      one(node.value, to);
      return;
    case 'expression':
      to.node(node.value);
      return;
    case 'if':
      to.node(node.test);
      all(node.then, to);
      all(node.otherwise, to);
      return;
    case 'loop':
      all(node.init, to);
      one(node.iterable, to);
      one(node.target, to);
      one(node.test, to);
      all(node.body, to);
      all(node.update, to);
      return;
    case 'switch':
      to.node(node.subject);
      for (const branch of node.cases) {
        all(branch.tests, to);
        all(branch.body, to);
      }
      return;
    case 'try':
      all(node.body, to);
      for (const handler of node.handlers) {
        one(handler.target, to);
        all(handler.body, to);
      }
      all(node.otherwise, to);
      all(node.finalizer, to);
      return;
    case 'return':
    case 'throw':
      one(node.value, to);
      return;
    case 'using':
      all(node.resources, to);
      all(node.body, to);
      return;
    case 'block':
      all(node.body, to);
      return;
  }
}

function all(nodes: readonly Node[], to: Children): void {
  for (const child of nodes) to.node(child);
}

function one(child: Node | null, to: Children): void {
  if (child) to.node(child);
}

/** Hands out annotation arguments, parameters, defaults and the body of a function. */
export function eachFunctionChild(fn: FunctionNode, to: Children): void {
  eachAnnotationChild(fn.annotations, to);
  for (const param of fn.params) {
    eachAnnotationChild(param.annotations, to);
    to.node(param.target);
    if (param.default) to.node(param.default);
  }
  for (const statement of fn.body) to.node(statement);
}

/** Hands out annotation arguments, field values, methods and inner classes of a class. */
export function eachClassChild(cls: ClassNode, to: Children): void {
  eachAnnotationChild(cls.annotations, to);
  for (const field of cls.fields) {
    eachAnnotationChild(field.annotations, to);
    if (field.value) to.node(field.value);
  }
  for (const method of cls.methods) to.fn(method);
  for (const inner of cls.classes) to.cls(inner);
}

function eachAnnotationChild(annotations: readonly Annotation[], to: Children): void {
  for (const annotation of annotations) for (const arg of annotation.args) to.node(arg.value);
}

const statementKinds: ReadonlySet<string> = new Set<Statement['kind']>([
  'declare', 'expression', 'if', 'loop', 'switch', 'try', 'return', 'throw', 'jump', 'using', 'block', 'function', 'class',
]);

/** True for statements among the nodes. */
export function isStatement(node: Node): node is Statement {
  return statementKinds.has(node.kind);
}
