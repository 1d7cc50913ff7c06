import type { TSESTree } from '@typescript-eslint/types';
import type { ClassNode, Export, Expression, FunctionNode, Import, Program, Statement, Target, TypeRef } from '../../program/model.js';
import type { FrontEnd, ParseRequest } from '../language.js';
import { createBindings, type Bindings } from './bindings.js';
import { languageOf } from './endings.js';
import { lowerClass } from './lower-classes.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerFunction } from './lower-functions.js';
import { lowerStatements } from './lower-statements.js';
import { lowerTarget } from './lower-targets.js';
import { lowerType } from './lower-types.js';
import type { FunctionLike, FunctionPlace, Lowering, Maybe } from './lowering.js';
import { parseTolerantly } from './parse-tolerantly.js';

/** TypeScript and JavaScript, with and without JSX. */
export const typescriptFrontEnd: FrontEnd = {
  parse({ path, text }: ParseRequest): Program {
    const { ast, scopes, comments, problems } = parseTolerantly(path, text);
    const cx = new FileLowering(text, createBindings(scopes));
    const body = cx.statements(ast.body);
    return {
      language: languageOf(path),
      body,
      imports: cx.imports,
      exports: cx.exports.sort((a, b) => a.span.start - b.span.start),
      variables: cx.bindings.variables,
      namespace: null,
      comments,
      problems,
    };
  },
};

class FileLowering implements Lowering {
  readonly imports: Import[] = [];
  readonly exports: Export[] = [];
  functionDepth = 0;
  namespaceDepth = 0;

  constructor(
    readonly text: string,
    readonly bindings: Bindings,
  ) {}

  expression(node: Maybe, hole?: number): Expression {
    return lowerExpression(this, node, hole);
  }

  target(node: Maybe): Target | null {
    return lowerTarget(this, node);
  }

  type(node: Maybe): TypeRef | null {
    return lowerType(this, node);
  }

  statements(nodes: readonly TSESTree.Node[]): Statement[] {
    return lowerStatements(this, nodes);
  }

  function(node: FunctionLike, place: FunctionPlace | null): FunctionNode {
    return lowerFunction(this, node, place);
  }

  class(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ClassNode {
    return lowerClass(this, node);
  }
}
