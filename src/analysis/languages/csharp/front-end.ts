import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, Export, Expression, FunctionNode, Import, Parameter, ParseProblem, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { missingBrackets } from '../tree-sitter/close-brackets.js';
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
 * Parses a text; where it leaves classes or functions open, which the parser then can not make out,
 * with what closes them. Problems are those of the text as it is.
 */
function parseTolerantly(grammar: Grammar, text: string): SyntaxTree {
  const tree = grammar.parse(text);
  if (!isBroken(tree)) return tree;
  for (const ending of [';', '{}'] as const) {
    const added = missingBrackets(text, ending);
    if (added === '') break;
    const closed = grammar.parse(text, added);
    if (!isBroken(closed)) return { ...closed, problems: tree.problems };
  }
  return tree;
}

/** True where declarations themselves did not parse. */
function isBroken({ root }: SyntaxTree): boolean {
  return root.type === ERROR || root.children.some((part) => part.type === ERROR);
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
      problems: tree.problems.filter((problem) => !this.isEmptyCollection(problem)),
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

  /** The grammar asks for an element between the brackets of `[]`, which needs none. */
  private isEmptyCollection({ span }: ParseProblem): boolean {
    return span.start === span.end && /\[\s*$/.test(this.text.slice(Math.max(0, span.start - 20), span.start)) && /^\s*\]/.test(this.text.slice(span.start, span.start + 20));
  }
}
