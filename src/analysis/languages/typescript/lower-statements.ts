import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Declare, Expression, Handler, Loop, Statement, Target } from '../../program/model.js';
import { lowerEnum, lowerFunctionDeclaration, lowerNamespace } from './lower-declarations.js';
import { lowerInterface, lowerTypeAlias } from './lower-classes.js';
import { lowerExport, lowerImport, lowerImportEquals } from './lower-modules.js';
import { lowerSwitch } from './lower-switch.js';
import { nowhere } from './lower-targets.js';
import type { Lowering, Maybe } from './lowering.js';
import { spanOf } from './names.js';

/** A list of statements. A `using` declaration takes the rest of the list as its body. */
export function lowerStatements(cx: Lowering, nodes: readonly TSESTree.Node[]): Statement[] {
  const statements: Statement[] = [];
  for (const [index, node] of nodes.entries()) {
    // using a = b;   await using a = b;
    if (node.type === T.VariableDeclaration && (node.kind === 'using' || node.kind === 'await using')) {
      const body = lowerStatements(cx, nodes.slice(index + 1));
      const start = node.range[0];
      const end = Math.max(node.range[1], nodes[nodes.length - 1]?.range[1] ?? 0);
      statements.push({ kind: 'using', resources: lowerDeclarations(cx, node), body, span: { start, end } });
      return statements;
    }
    statements.push(...lowerStatement(cx, node));
  }
  return statements;
}

/** The statements of a branch or loop: those of a block, or the one statement that stands there. */
function lowerBody(cx: Lowering, node: Maybe): Statement[] {
  if (!node) return [];
  return cx.statements(node.type === T.BlockStatement ? node.body : [node]);
}

function lowerStatement(cx: Lowering, node: TSESTree.Node): Statement[] {
  const span = spanOf(node);
  switch (node.type) {
    // const a = b, c = d;
    case T.VariableDeclaration:
      return lowerDeclarations(cx, node);
    // a();   yield a;
    case T.ExpressionStatement:
      return [lowerExpressionStatement(cx, node)];
    // if (a) b; else c;
    case T.IfStatement:
      return [
        {
          kind: 'if',
          test: cx.expression(node.test),
          then: lowerBody(cx, node.consequent),
          otherwise: lowerBody(cx, node.alternate),
          span,
        },
      ];
    // for (;;) {}   for (a of b) {}   while (a) {}
    case T.ForStatement:
    case T.ForInStatement:
    case T.ForOfStatement:
    case T.WhileStatement:
    case T.DoWhileStatement:
      return [lowerLoop(cx, node)];
    // switch (a) { case b: }
    case T.SwitchStatement:
      return [lowerSwitch(cx, node)];
    // try {} catch (a) {} finally {}
    case T.TryStatement:
      return [
        {
          kind: 'try',
          body: lowerBody(cx, node.block),
          handlers: node.handler ? [lowerHandler(cx, node.handler)] : [],
          otherwise: [],
          finalizer: lowerBody(cx, node.finalizer),
          span,
        },
      ];
    // return a;
    case T.ReturnStatement:
      return [{ kind: 'return', value: node.argument ? cx.expression(node.argument) : null, isYield: false, span }];
    // throw a;
    case T.ThrowStatement:
      return [{ kind: 'throw', value: cx.expression(node.argument, span.end), span }];
    case T.BreakStatement:
      return [{ kind: 'jump', jump: 'break', span }];
    case T.ContinueStatement:
      return [{ kind: 'jump', jump: 'continue', span }];
    // { a; }
    case T.BlockStatement:
      return [{ kind: 'block', body: cx.statements(node.body), span }];
    // a: for (;;) {}
    case T.LabeledStatement:
      return cx.statements([node.body]);
    // with (a) {}
    case T.WithStatement: {
      const object: Statement = { kind: 'expression', value: cx.expression(node.object), span: spanOf(node.object) };
      return [{ kind: 'block', body: [object, ...lowerBody(cx, node.body)], span }];
    }
    // function f() {}
    case T.FunctionDeclaration:
    case T.TSDeclareFunction:
      return lowerFunctionDeclaration(cx, node);
    // class A {}
    case T.ClassDeclaration: {
      const cls = cx.class(node);
      return [{ kind: 'class', cls, span: cls.span }];
    }
    // interface A {}
    case T.TSInterfaceDeclaration:
      return [{ kind: 'class', cls: lowerInterface(cx, node), span }];
    // type A = B
    case T.TSTypeAliasDeclaration:
      return [{ kind: 'class', cls: lowerTypeAlias(cx, node), span }];
    // enum A { B }
    case T.TSEnumDeclaration:
      return [lowerEnum(cx, node)];
    // namespace A {}   declare module 'm' {}
    case T.TSModuleDeclaration:
      return lowerNamespace(cx, node);
    case T.ImportDeclaration:
      lowerImport(cx, node);
      return [];
    case T.TSImportEqualsDeclaration:
      return lowerImportEquals(cx, node);
    case T.ExportNamedDeclaration:
    case T.ExportDefaultDeclaration:
    case T.ExportAllDeclaration:
    case T.TSExportAssignment:
      return lowerExport(cx, node);
    // ;   debugger;   export as namespace A;
    case T.EmptyStatement:
    case T.DebuggerStatement:
    case T.TSNamespaceExportDeclaration:
      return [];
    // anything that half-typed code leaves where a statement is expected
    default:
      return [{ kind: 'expression', value: cx.expression(node), span }];
  }
}

function lowerExpressionStatement(cx: Lowering, node: TSESTree.ExpressionStatement): Statement {
  const span = spanOf(node);
  const { expression } = node;
  // yield a;
  if (expression.type === T.YieldExpression) {
    return { kind: 'return', value: expression.argument ? cx.expression(expression.argument) : null, isYield: true, span };
  }
  return { kind: 'expression', value: cx.expression(expression), span };
}

/** One declaration for each declarator. A single one spans the whole statement. */
function lowerDeclarations(cx: Lowering, node: TSESTree.VariableDeclaration): Declare[] {
  return node.declarations.map((declarator) => ({
    kind: 'declare',
    target: cx.target(declarator.id) ?? nowhere(spanOf(declarator.id)),
    type: cx.type(declarator.id.typeAnnotation),
    value: declarator.init ? cx.expression(declarator.init) : null,
    span: spanOf(node.declarations.length === 1 ? node : declarator),
  }));
}

function lowerHandler(cx: Lowering, node: TSESTree.CatchClause): Handler {
  return { target: node.param ? cx.target(node.param) : null, types: [], body: lowerBody(cx, node.body), span: spanOf(node) };
}

/* ------------------------------------------------------------------ loops */

type LoopStatement =
  | TSESTree.ForStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement;

function lowerLoop(cx: Lowering, node: LoopStatement): Loop {
  const loop: Loop = { kind: 'loop', init: [], test: null, target: null, iterable: null, body: [], update: [], span: spanOf(node) };
  switch (node.type) {
    // for (let i = 0; i < n; i++) {}
    case T.ForStatement:
      return {
        ...loop,
        init: node.init ? lowerInit(cx, node.init) : [],
        test: node.test ? cx.expression(node.test) : null,
        update: node.update ? lowerUpdates(cx, node.update) : [],
        body: lowerBody(cx, node.body),
      };
    // for (const a in b) {}   for await (const a of b) {}
    case T.ForInStatement:
    case T.ForOfStatement:
      return { ...loop, target: lowerEach(cx, node.left), iterable: cx.expression(node.right), body: lowerBody(cx, node.body) };
    // while (a) {}   do {} while (a)
    case T.WhileStatement:
    case T.DoWhileStatement:
      return { ...loop, test: cx.expression(node.test), body: lowerBody(cx, node.body) };
  }
}

function lowerInit(cx: Lowering, node: TSESTree.Node): Statement[] {
  // let i = 0
  if (node.type === T.VariableDeclaration) return lowerDeclarations(cx, node);
  // i = 0
  return [{ kind: 'expression', value: cx.expression(node), span: spanOf(node) }];
}

// i++, j--
function lowerUpdates(cx: Lowering, node: TSESTree.Node): Expression[] {
  const nodes: readonly TSESTree.Node[] = node.type === T.SequenceExpression ? node.expressions : [node];
  return nodes.map((part) => cx.expression(part));
}

// const a   a.b
function lowerEach(cx: Lowering, node: TSESTree.Node): Target {
  const bound = node.type === T.VariableDeclaration ? node.declarations[0]?.id : node;
  return cx.target(bound) ?? nowhere(spanOf(node));
}
