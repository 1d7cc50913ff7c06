import type { Expression, Statement, Using } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, ERROR, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerDo, lowerFixed, lowerFor, lowerForEach, lowerIf, lowerLock, lowerTry, lowerUsing, lowerWhile } from './compound.js';
import { lowerTypeDeclaration, typeDeclarations } from './declarations.js';
import type { CsharpLowering } from './lowering.js';
import { throughDirectives } from './preprocessor.js';
import { salvaged } from './salvage.js';
import { lowerSwitch } from './switches.js';
import { lowerVariables } from './variables.js';

/** Statements in order. A `using` declaration holds until the end of the list, which becomes its body. */
export function lowerStatements(low: CsharpLowering, nodes: readonly SyntaxNode[]): readonly Statement[] {
  const list = nodes.flatMap(throughDirectives);
  const found: Statement[] = [];
  for (const [index, node] of list.entries()) {
    if (node.type === 'local_declaration_statement' && has(node, 'using')) {
      found.push(lowerUsingDeclaration(low, node, list.slice(index + 1)));
      return found;
    }
    found.push(...lowerStatement(low, node));
  }
  return found;
}

function lowerStatement(low: CsharpLowering, node: SyntaxNode): readonly Statement[] {
  if (typeDeclarations.has(node.type)) {
    const cls = lowerTypeDeclaration(low, node);
    return [{ kind: 'class', cls, span: cls.span }];
  }
  switch (node.type) {
    case 'global_statement':
      return lowerStatements(low, named(node));
    case 'local_declaration_statement':
      return lowerVariables(low, child(node, 'variable_declaration'));
    // a field of a class whose head did not parse
    case 'field_declaration':
    case 'event_field_declaration':
      return lowerVariables(low, child(node, 'variable_declaration'));
    case 'variable_declaration':
      return lowerVariables(low, node);
    case 'method_declaration':
    case 'constructor_declaration':
    case 'local_function_statement': {
      const fn = low.localFunction(node);
      return [{ kind: 'function', fn, span: fn.span }];
    }
    case 'expression_statement':
      return asStatement(low.expressionOr(named(node)[0] ?? null, node), node);
    case 'block':
      return [{ kind: 'block', body: low.block(node), span: spanOf(node) }];
    case 'return_statement':
      return [{ kind: 'return', value: valueOf(low, node), isYield: false, span: spanOf(node) }];
    // yield return a; yield break;
    case 'yield_statement':
      low.yields = true;
      return [{ kind: 'return', value: valueOf(low, node), isYield: !has(node, 'break'), span: spanOf(node) }];
    case 'throw_statement':
      return [{ kind: 'throw', value: valueOf(low, node), span: spanOf(node) }];
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'jump', jump: node.type === 'break_statement' ? 'break' : 'continue', span: spanOf(node) }];
    case 'if_statement':
      return [lowerIf(low, node)];
    case 'while_statement':
      return [lowerWhile(low, node)];
    case 'do_statement':
      return [lowerDo(low, node)];
    case 'for_statement':
      return [lowerFor(low, node)];
    case 'foreach_statement':
      return [lowerForEach(low, node)];
    case 'switch_statement':
      return [lowerSwitch(low, node)];
    case 'try_statement':
      return [lowerTry(low, node)];
    case 'using_statement':
      return [lowerUsing(low, node)];
    case 'lock_statement':
      return [lowerLock(low, node)];
    case 'fixed_statement':
      return [lowerFixed(low, node)];
    // checked { }, unsafe { }
    case 'checked_statement':
    case 'unsafe_statement':
      return [{ kind: 'block', body: low.block(child(node, 'block')), span: spanOf(node) }];
    // name: statement
    case 'labeled_statement':
      return lowerStatements(low, named(node).slice(1));
    // where control goes from here is not in the model
    case 'goto_statement':
    case 'empty_statement':
      return [];
    case ERROR:
      return lowerStatements(low, salvaged(node));
    default:
      return asStatement(low.expression(node), node);
  }
}

/** `using var a = b;` with the statements after it. */
function lowerUsingDeclaration(low: CsharpLowering, node: SyntaxNode, rest: readonly SyntaxNode[]): Using {
  const resources = lowerVariables(low, child(node, 'variable_declaration'));
  return { kind: 'using', resources, body: lowerStatements(low, rest), span: { start: node.start, end: rest.at(-1)?.end ?? node.end } };
}

function valueOf(low: CsharpLowering, node: SyntaxNode): Expression | null {
  const value = named(node)[0];
  return value ? low.expression(value) : null;
}

/** What is unknown and has no parts says nothing. */
function asStatement(value: Expression, node: SyntaxNode): readonly Statement[] {
  const isEmpty = value.kind === 'unknown' && value.parts.length === 0;
  return isEmpty ? [] : [{ kind: 'expression', value: value.kind === 'unknown' ? unknown(value.parts, node) : value, span: spanOf(node) }];
}
