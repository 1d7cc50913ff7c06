import type { Annotation, TypeRef } from '../../program/model.js';
import { child, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { toAnnotation } from './annotations.js';
import type { PythonLowering } from './lowering.js';
import { contentSpan, isString } from './strings.js';
import { applied, lastSegment, parseTypeText, union, type TypeMaker } from './type-text.js';

/** A type hint: `X`, `a.B`, `list[X]`, `X | None`, `Optional[X]`, `"X"`. */
export function lowerType(low: PythonLowering, node: SyntaxNode): TypeRef {
  switch (node.type) {
    case 'type':
    case 'parenthesized_expression': {
      const inner = named(node)[0];
      return inner ? lowerType(low, inner) : nameless([], node, low);
    }
    case 'identifier':
    case 'attribute':
    case 'member_type':
    case 'dotted_name':
    case 'none':
      return low.binder.type(dotted(low, node), [], spanOf(node));
    // "X" and "list[X]": the text is a type of its own.
    case 'string': {
      const { start, end } = contentSpan(node);
      return parseTypeText(low.text.slice(start, end), start, makerOf(low));
    }
    // list[X], Dict[str, X]
    case 'generic_type':
      return generic(low, node, named(node)[0], named(child(node, 'type_parameter') ?? node.children.at(-1) ?? node));
    // typing.Optional[X]
    case 'subscript':
      return generic(low, node, child(node, 'identifier', 'attribute'), fields(node, 'subscript'));
    // X | Y
    case 'union_type':
    case 'binary_operator':
      return union(named(node).map((part) => lowerType(low, part)), spanOf(node), makerOf(low));
    // Callable[[A, B], C]
    case 'list':
    case 'tuple':
      return nameless(named(node).map((part) => lowerType(low, part)), node, low);
    default:
      return isString(node) ? nameless([], node, low) : nameless(named(node).map((part) => lowerType(low, part)), node, low);
  }
}

/** `Annotated[X, Depends(f)]`: the type, and what is said about it beside. */
export function lowerAnnotated(low: PythonLowering, node: SyntaxNode): { type: TypeRef; annotations: readonly Annotation[] } {
  const inner = node.type === 'type' ? named(node)[0] : node;
  if (!inner || !['generic_type', 'subscript'].includes(inner.type)) return { type: lowerType(low, node), annotations: [] };
  const head = named(inner)[0];
  if (!head || lastSegment(dotted(low, head)) !== 'Annotated') return { type: lowerType(low, node), annotations: [] };
  const list = child(inner, 'type_parameter');
  const [type, ...rest] = (list ? named(list) : fields(inner, 'subscript')).map((part) => (part.type === 'type' ? (named(part)[0] ?? part) : part));
  return {
    type: type ? lowerType(low, type) : nameless([], node, low),
    annotations: rest.filter((part) => ['call', 'identifier', 'attribute'].includes(part.type)).map((part) => toAnnotation(low, part)),
  };
}

function generic(low: PythonLowering, node: SyntaxNode, head: SyntaxNode | null | undefined, args: readonly SyntaxNode[]): TypeRef {
  const name = head ? dotted(low, head) : '';
  // Literal[…], and what follows the type in Annotated[X, …], are values, no types.
  const last = lastSegment(name);
  const types = last === 'Annotated' ? args.slice(0, 1) : last === 'Literal' ? [] : args;
  return applied(name, types.map((arg) => lowerType(low, arg)), spanOf(node), makerOf(low));
}

function nameless(args: readonly TypeRef[], node: SyntaxNode, low: PythonLowering): TypeRef {
  return low.binder.type('', args, spanOf(node));
}

function makerOf(low: PythonLowering): TypeMaker {
  return (name, args, span) => low.binder.type(name, args, span);
}

/** `a . b` without its blanks. */
function dotted(low: PythonLowering, node: SyntaxNode): string {
  return low.textOf(node).replace(/\s+/g, '');
}
