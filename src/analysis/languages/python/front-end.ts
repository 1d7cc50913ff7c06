import { Binder } from '../../program/binder.js';
import type { Annotation, Argument, ClassNode, Export, Expression, FunctionNode, Import, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { AssetReader, FrontEnd, ParseRequest } from '../language.js';
import { unknown } from '../tree-sitter/build.js';
import { loadGrammar } from '../tree-sitter/grammar.js';
import type { SyntaxNode, SyntaxTree } from '../tree-sitter/syntax.js';
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
  readonly passedOn: Import[] = [];
  place: Place = { self: null, classBody: null, yields: false, typeOnly: false };

  constructor(readonly text: string) {}

  program(tree: SyntaxTree): Program {
    const body = lowerBlock(this, tree.root);
    const variables = this.binder.finish();
    return {
      language: 'python',
      body,
      imports: this.imports,
      exports: this.exports(variables.filter((variable) => variable.topLevel), body),
      variables,
      namespace: null,
      comments: tree.comments,
      problems: tree.problems,
    };
  }
}
