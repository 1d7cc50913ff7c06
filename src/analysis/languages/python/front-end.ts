import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, ClassNode, Export, Expression, FunctionNode, Import, Program, Statement, Target, TypeRef, Variable } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import { childrenOf, emptySpan, ERROR, type SyntaxNode, type SyntaxTree } from '../tree-sitter/syntax.js';
import { lowerClass } from './classes.js';
import { lowerArguments, lowerExpression } from './expressions.js';
import { lowerFunction } from './functions.js';
import type { Place, PythonLowering } from './lowering.js';
import { lowerBlock } from './statements.js';
import { lowerTarget } from './targets.js';
import { lowerAnnotated, lowerType } from './types.js';

/** Asset that holds the Python grammar. */
export const PYTHON_GRAMMAR = 'tree-sitter-python.wasm';

export async function loadPythonFrontEnd(assets: AssetReader): Promise<FrontEnd> {
  const grammar = await loadGrammar(assets, PYTHON_GRAMMAR);
  return { parse: (request: ParseRequest) => new FileLowering(request.text).program(grammar.parse(request.text)) };
}

/** Lowers one file. */
class FileLowering implements PythonLowering {
  readonly binder = new Binder('function');
  readonly imports: Import[] = [];
  place: Place = { self: null, classBody: null, yields: false, typeOnly: false };

  constructor(readonly text: string) {}

  program(tree: SyntaxTree): Program {
    const body = lowerBlock(this, tree.root);
    const variables = this.binder.finish();
    return {
      language: 'python',
      body,
      imports: this.imports,
      exports: this.exports(variables),
      variables,
      namespace: null,
      comments: tree.comments,
      problems: tree.problems,
    };
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  at<T>(change: Partial<Place>, lower: () => T): T {
    const outer = this.place;
    this.place = { ...outer, ...change };
    try {
      return lower();
    } finally {
      // `yield` belongs to the function around, unless the change opened one.
      if (change.yields === undefined) outer.yields ||= this.place.yields;
      this.place = outer;
    }
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

  type(node: SyntaxNode): TypeRef {
    return lowerType(this, node);
  }

  annotated(node: SyntaxNode): { readonly type: TypeRef; readonly annotations: readonly Annotation[] } {
    return lowerAnnotated(this, node);
  }

  body(owner: SyntaxNode, block: SyntaxNode | null): readonly Statement[] {
    const broken = childrenOf(owner, ERROR).flatMap((part) => lowerBlock(this, part));
    return block ? [...lowerBlock(this, block), ...broken] : broken;
  }

  function(node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): FunctionNode {
    return lowerFunction(this, node, decorators, whole);
  }

  class(node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): ClassNode {
    return lowerClass(this, node, decorators, whole);
  }

  /** Every name of the module can be imported, and so can what it takes in by `from m import *`. */
  private exports(variables: readonly Variable[]): readonly Export[] {
    const own = variables.filter((variable) => variable.topLevel).map((variable): Export => ({
      name: variable.name,
      variable: variable.id,
      value: null,
      from: null,
      typeOnly: false,
      span: this.binder.placeOf(variable.id) ?? emptySpan(0),
    }));
    const passedOn = this.imports.filter((entry) => entry.imported === '**').map((entry): Export => ({
      name: '*',
      variable: null,
      value: null,
      from: { module: entry.module, imported: '*' },
      typeOnly: false,
      span: entry.span,
    }));
    return [...own, ...passedOn];
  }
}
