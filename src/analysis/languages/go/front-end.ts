import { Binder } from '../../program/binder.js';
import type { Argument, Export, Expression, FunctionNode, Import, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import { emptySpan, named, type SyntaxNode, type SyntaxTree } from '../tree-sitter/syntax.js';
import { lowerArguments, lowerExpression } from './expressions.js';
import { lowerFunctionLiteral } from './functions.js';
import type { GoLowering, Place } from './lowering.js';
import { parseTolerantly } from './parse-tolerantly.js';
import { lowerStatements } from './statements.js';
import { lowerTarget } from './targets.js';
import { lowerType } from './types.js';
import { lowerUnit } from './unit.js';

/** Asset that holds the Go grammar. */
export const GO_GRAMMAR = 'tree-sitter-go.wasm';

export async function loadGoFrontEnd(assets: AssetReader): Promise<FrontEnd> {
  const grammar = await loadGrammar(assets, GO_GRAMMAR);
  return { parse: ({ text }: ParseRequest) => lowerFile(text, parseTolerantly(grammar, text)) };
}

function lowerFile(text: string, tree: SyntaxTree): Program {
  return new FileLowering(text, tree.problems.length > 0).program(tree);
}

/** Lowers one file. */
class FileLowering implements GoLowering {
  readonly binder = new Binder('block');
  readonly imports: Import[] = [];
  place: Place = { receiver: null, results: [], isLocal: false, iota: null };

  constructor(
    readonly text: string,
    readonly isBroken: boolean,
  ) {}

  program(tree: SyntaxTree): Program {
    const unit = lowerUnit(this, tree.root);
    const variables = this.binder.finish();
    return {
      language: 'go',
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

  at<T>(change: Partial<Place>, lower: () => T): T {
    const outer = this.place;
    this.place = { ...outer, ...change };
    try {
      return lower();
    } finally {
      this.place = outer;
    }
  }

  isPackage(name: string, at: number): boolean {
    const variable = this.binder.visible(name, at);
    return variable !== null && this.imports.some((entry) => entry.variable === variable);
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

  target(node: SyntaxNode): Target | null {
    return lowerTarget(this, node);
  }

  type(node: SyntaxNode): TypeRef {
    return lowerType(this, node);
  }

  statements(nodes: readonly SyntaxNode[]): readonly Statement[] {
    return lowerStatements(this, nodes);
  }

  block(node: SyntaxNode | null): readonly Statement[] {
    return node ? this.binder.within('block', () => lowerStatements(this, node.type === 'block' ? named(node) : [node])) : [];
  }

  lambda(node: SyntaxNode): FunctionNode {
    return lowerFunctionLiteral(this, node);
  }
}

/**
 * Names of the package's own scope: other files of the package see all of them, other packages the
 * capitalized ones.
 */
function exported(statement: Statement): readonly Export[] {
  const entry = (name: string, variable: number | null, span: Export['span']): readonly Export[] =>
    variable === null ? [] : [{ name, variable, value: null, from: null, typeOnly: false, span }];
  switch (statement.kind) {
    case 'class':
      return entry(statement.cls.name, statement.cls.variable, statement.cls.nameSpan);
    case 'function':
      return entry(statement.fn.name, statement.fn.variable, statement.fn.nameSpan);
    case 'declare':
      return namesIn(statement.target).flatMap((name) => entry(name.name, name.variable, name.span));
    default:
      return [];
  }
}

function namesIn(target: Target): readonly Extract<Target, { kind: 'name' }>[] {
  if (target.kind === 'name') return [target];
  return target.kind === 'list-target' ? target.elements.flatMap((element) => (element ? namesIn(element) : [])) : [];
}
