import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, Export, Expression, FunctionNode, Import, Parameter, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import { parseWithClosedBrackets } from '../tree-sitter/parse-closed.js';
import { emptySpan, named, type SyntaxNode, type SyntaxTree } from '../tree-sitter/syntax.js';
import { lowerAnnotations } from './annotations.js';
import { lowerArray, lowerImplicitCreation } from './creation.js';
import { lowerArguments, lowerExpression } from './expressions.js';
import { lowerLambda, lowerLocalFunction, lowerParameters } from './functions.js';
import type { CsharpLowering } from './lowering.js';
import { lowerStatements } from './statements.js';
import { lowerTarget } from './targets.js';
import { lowerType } from './types.js';
import { lowerUnit, type Unit } from './unit.js';

/** Asset that holds the C# grammar. */
export const CSHARP_GRAMMAR = 'tree-sitter-c-sharp.wasm';

export async function loadCsharpFrontEnd(assets: AssetReader): Promise<FrontEnd> {
  const grammar = await loadGrammar(assets, CSHARP_GRAMMAR, ['this', 'base']);
  return { parse: ({ text }: ParseRequest) => new FileLowering(text).program(parseWithClosedBrackets(grammar, text)) };
}

/** Lowers one file. */
class FileLowering implements CsharpLowering {
  readonly binder = new Binder('block');
  readonly imports: Import[] = [];
  readonly globalImports: Import[] = [];
  yields = false;

  constructor(readonly text: string) {}

  program(tree: SyntaxTree): Program {
    const unit = lowerUnit(this, tree.root);
    const variables = this.binder.finish();
    return {
      language: 'csharp',
      body: unit.body,
      imports: this.imports,
      exports: this.exports(unit),
      variables,
      namespace: unit.namespace,
      comments: tree.comments,
      problems: tree.problems,
    };
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  nameOf(node: SyntaxNode): string {
    const text = this.textOf(node);
    return text.startsWith('@') ? text.slice(1) : text;
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(this, node);
  }

  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression {
    return node ? lowerExpression(this, node) : unknown([], emptySpan(around.end));
  }

  valueOf(node: SyntaxNode, type: SyntaxNode | null): Expression {
    // T a = new(…), T[] a = { … }
    if (node.type === 'implicit_object_creation_expression') return lowerImplicitCreation(this, node, type);
    if (node.type === 'initializer_expression') return lowerArray(this, node, node);
    return lowerExpression(this, node);
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

  statements(nodes: readonly SyntaxNode[]): readonly Statement[] {
    return lowerStatements(this, nodes);
  }

  block(node: SyntaxNode | null): readonly Statement[] {
    if (!node) return [];
    return this.binder.within('block', () => lowerStatements(this, node.type === 'block' ? named(node) : [node]));
  }

  parameters(node: SyntaxNode | null): readonly Parameter[] {
    return lowerParameters(this, node);
  }

  localFunction(node: SyntaxNode): FunctionNode {
    return lowerLocalFunction(this, node);
  }

  lambda(node: SyntaxNode): FunctionNode {
    return lowerLambda(this, node);
  }

  /** Every type of the file can be used elsewhere; a `global using` gives what it imports to every file. */
  private exports(unit: Unit): readonly Export[] {
    const types = unit.body.flatMap((statement): readonly Export[] => {
      if (statement.kind !== 'class' || statement.cls.name === '') return [];
      const { name, variable, nameSpan } = statement.cls;
      const namespace = unit.namespaces.get(statement.cls.span.start) ?? '';
      const other = namespace === (unit.namespace ?? '') ? {} : { namespace };
      return [{ name, variable, value: null, from: null, ...other, typeOnly: false, span: nameSpan }];
    });
    const passedOn = this.globalImports.map((entry): Export => ({
      name: entry.local === '' ? '*' : entry.local,
      variable: null,
      value: null,
      from: { module: entry.module, imported: '*' },
      typeOnly: false,
      span: entry.span,
    }));
    return [...types, ...passedOn];
  }
}
