import type { Expression, Statement } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { childrenOf, emptySpan, ERROR, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerBlock, lowerFor, lowerIf } from './compound.js';
import { lowerFunctionDeclaration } from './functions.js';
import type { GoLowering } from './lowering.js';
import { firstRead, lostIn, salvaged } from './salvage.js';
import { lowerTypeSpec } from './structs.js';
import { lowerSelect, lowerSwitch, lowerTypeSwitch } from './switches.js';
import { lowerAssignment, lowerConstants, lowerSend, lowerShort, lowerStep, lowerVariables } from './variables.js';

/** Statements in order. */
export function lowerStatements(low: GoLowering, nodes: readonly SyntaxNode[]): readonly Statement[] {
  return nodes.flatMap((node) => [...lowerStatement(low, node), ...(low.isBroken ? lostIn(node).flatMap((lost) => lowerStatements(low, [lost])) : [])]);
}

function lowerStatement(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  switch (node.type) {
    case 'statement_list':
      return lowerStatements(low, named(node));
    case 'expression_statement':
      return asStatement(low.expressionOr(firstRead(node), node), node);
    case 'short_var_declaration':
      return lowerShort(low, node);
    case 'var_declaration':
      return lowerVariables(low, node);
    case 'const_declaration':
      return lowerConstants(low, node);
    case 'assignment_statement':
      return asStatement(lowerAssignment(low, node), node);
    case 'inc_statement':
    case 'dec_statement':
      return asStatement(lowerStep(low, node), node);
    // a <- b, <-a
    case 'send_statement':
      return asStatement(lowerSend(low, node), node);
    case 'receive_statement':
      return asStatement(low.expressionOr(named(node).at(-1) ?? null, node), node);
    case 'type_declaration':
      return childrenOf(node, 'type_spec', 'type_alias').map((spec): Statement => {
        const cls = lowerTypeSpec(low, spec, []);
        return { kind: 'class', cls, span: cls.span };
      });
    // a function inside one is no Go, but code that is being written has them
    case 'function_declaration':
    case 'method_declaration': {
      const fn = lowerFunctionDeclaration(low, node);
      return [{ kind: 'function', fn, span: fn.span }];
    }
    case 'return_statement':
      return [{ kind: 'return', value: returned(low, node), isYield: false, span: spanOf(node) }];
    // go f(), defer f()
    case 'go_statement':
    case 'defer_statement':
      return asStatement(low.expressionOr(firstRead(node), node), node);
    case 'if_statement':
      return lowerIf(low, node);
    case 'for_statement':
      return [lowerFor(low, node)];
    case 'expression_switch_statement':
      return lowerSwitch(low, node);
    case 'type_switch_statement':
      return lowerTypeSwitch(low, node);
    case 'select_statement':
      return [lowerSelect(low, node)];
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'jump', jump: node.type === 'break_statement' ? 'break' : 'continue', span: spanOf(node) }];
    case 'block':
      return [lowerBlock(low, node)];
    // name: statement
    case 'labeled_statement':
      return lowerStatements(low, named(node).slice(1));
    // where control goes from here is not in the model; a case says itself that it runs on
    case 'goto_statement':
    case 'fallthrough_statement':
    case 'empty_statement':
      return [];
    case ERROR:
      return lowerStatements(low, salvaged(node));
    default:
      return asStatement(low.expression(node), node);
  }
}

/** Results are one value or a list; a bare `return` gives the named results. */
function returned(low: GoLowering, node: SyntaxNode): Expression | null {
  const list = firstRead(node);
  const values = list ? (list.type === 'expression_list' ? named(list) : [list]).map((part) => low.expression(part)) : resultValues(low, node);
  const [only] = values;
  if (!only) return null;
  return values.length === 1 ? only : { kind: 'list', elements: values, span: list ? spanOf(list) : emptySpan(node.end) };
}

function resultValues(low: GoLowering, node: SyntaxNode): readonly Expression[] {
  const at = emptySpan(node.end);
  return low.place.results.map((name) => (name === '_' ? unknown([], at) : low.binder.name(name, at)));
}

/** What is unknown and has no parts says nothing. */
function asStatement(value: Expression, node: SyntaxNode): readonly Statement[] {
  // panic(a)
  if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'panic' && node.type === 'expression_statement') {
    return [{ kind: 'throw', value: value.args[0]?.value ?? null, span: spanOf(node) }];
  }
  const isEmpty = value.kind === 'unknown' && value.parts.length === 0;
  return isEmpty ? [] : [{ kind: 'expression', value, span: spanOf(node) }];
}
