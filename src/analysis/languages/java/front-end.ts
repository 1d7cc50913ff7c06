import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, ClassExpression, Export, Expression, Import, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import { parseTolerantly } from './parse-tolerantly.js';
import { emptySpan, named, type SyntaxNode, type SyntaxTree } from '../tree-sitter/syntax.js';
import { lowerAnnotations } from './annotations.js';
import { lowerAnonymousClass } from './declarations.js';
import { lowerArguments, lowerExpression } from './expressions.js';
import type { JavaLowering, MemberNames } from './lowering.js';
import { lowerStatements } from './statements.js';
import { lowerTarget } from './targets.js';
import { lowerType } from './types.js';
import { lowerUnit } from './unit.js';

/** Asset that holds the Java grammar. */
export const JAVA_GRAMMAR = 'tree-sitter-java.wasm';

export async function loadJavaFrontEnd(assets: AssetReader): Promise<FrontEnd> {
  const grammar = await loadGrammar(assets, JAVA_GRAMMAR);
  return { parse: ({ text }: ParseRequest) => new FileLowering(text).program(parseTolerantly(grammar, text)) };
}

/** Lowers one file. */
class FileLowering implements JavaLowering {
  readonly binder = new Binder('block');
  readonly imports: Import[] = [];
  readonly around: MemberNames[] = [];
  readonly staticNames = new Set<string>();

  constructor(readonly text: string) {}

  program(tree: SyntaxTree): Program {
    const unit = lowerUnit(this, tree.root);
    const variables = this.binder.finish();
    return {
      language: 'java',
      body: unit.body,
      imports: this.imports,
      exports: unit.body.flatMap(exported),
      variables,
      namespace: unit.namespace,
      comments: tree.comments,
      problems: tree.problems,
    };
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(this, node);
  }

  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression {
    return node ? lowerExpression(this, node) : unknown([], emptySpan(around.end));
  }

  arguments(node: SyntaxNode | null): readonly Argument[] {
    return lowerArguments(this, node);
  }

  target(node: SyntaxNode): Target {
    return lowerTarget(this, node);
  }

  type(node: SyntaxNode | null): TypeRef | null {
    return node ? lowerType(this, node) : null;
  }

  annotations(node: SyntaxNode): readonly Annotation[] {
    return lowerAnnotations(this, node);
  }

  anonymousClass(body: SyntaxNode, base: TypeRef | null): ClassExpression {
    return lowerAnonymousClass(this, body, base);
  }

  statements(nodes: readonly SyntaxNode[]): readonly Statement[] {
    return lowerStatements(this, nodes);
  }

  block(node: SyntaxNode | null): readonly Statement[] {
    if (!node) return [];
    return this.binder.within('block', () => lowerStatements(this, node.type === 'block' ? named(node) : [node]));
  }
}

/** Every top-level type can be used by the package it is in. */
function exported(statement: Statement): readonly Export[] {
  if (statement.kind !== 'class' || statement.cls.name === '') return [];
  const { name, variable, nameSpan } = statement.cls;
  return [{ name, variable, value: null, from: null, typeOnly: false, span: nameSpan }];
}
