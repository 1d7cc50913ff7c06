import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, Export, Expression, FunctionNode, Import, Parameter, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { missingBrackets, withClosedStatements } from '../tree-sitter/brackets.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import { emptySpan, ERROR, named, type Grammar, type SyntaxNode, type SyntaxTree } from '../tree-sitter/syntax.js';
import { lowerAnnotations } from './annotations.js';
import { lowerArray, lowerImplicitCreation } from './creation.js';
import { lowerArguments, lowerExpression } from './expressions.js';
import { lowerLambda, lowerLocalFunction, lowerParameters } from './functions.js';
import type { CsharpLowering } from './lowering.js';
import { lowerStatements } from './statements.js';
import { lowerTarget } from './targets.js';
import { lowerType } from './types.js';
import { lowerUnit } from './unit.js';

/** Asset that holds the C# grammar. */
export const CSHARP_GRAMMAR = 'tree-sitter-c-sharp.wasm';

export async function loadCsharpFrontEnd(assets: AssetReader): Promise<FrontEnd> {
  const grammar = await loadGrammar(assets, CSHARP_GRAMMAR, ['this', 'base']);
  return { parse: ({ text }: ParseRequest) => new FileLowering(text).program(parseTolerantly(grammar, text)) };
}

/**
 * Parses a text. Where brackets are open, the parser can not make out what stands around and behind
 * them; of the text as it is and the text with brackets closed, the tree with the least broken text
 * is taken. Problems are those of the text as it is.
 */
function parseTolerantly(grammar: Grammar, text: string): SyntaxTree {
  const tree = grammar.parse(text);
  if (tree.problems.length === 0) return tree;
  let best = tree;
  for (const candidate of new Set([text, withClosedStatements(text)])) {
    for (const ending of [';', '{}'] as const) {
      const added = missingBrackets(candidate, ending);
      if (added === '' && candidate === text) continue;
      const closed = grammar.parse(candidate, added);
      if (brokenLength(closed) < brokenLength(best)) best = closed;
      if (added === '') break;
    }
  }
  return { ...best, problems: tree.problems };
}

/** How much text is in errors. */
function brokenLength({ root, problems }: SyntaxTree): number {
  if (root.type === ERROR) return Number.POSITIVE_INFINITY;
  return problems.reduce((length, { span }) => length + span.end - span.start, 0);
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
      exports: this.exports(unit.body),
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
  private exports(body: readonly Statement[]): readonly Export[] {
    const types = body.flatMap((statement): readonly Export[] => {
      if (statement.kind !== 'class' || statement.cls.name === '') return [];
      const { name, variable, nameSpan } = statement.cls;
      return [{ name, variable, value: null, from: null, typeOnly: false, span: nameSpan }];
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
