import type { Statement } from '../../program/model.js';
import { child, childrenOf, ERROR, field, named, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerFunctionDeclaration } from './functions.js';
import { lowerImports } from './imports.js';
import type { GoLowering } from './lowering.js';
import { salvaged } from './salvage.js';
import { lowerPartialType, lowerTypeSpec, receiverType } from './structs.js';

/** A file: its declarations, and the name of its package. */
export interface Unit {
  readonly body: readonly Statement[];
  readonly namespace: string | null;
}

/** Lowers a file. Methods stand in the class of their type, wherever they are written. */
export function lowerUnit(low: GoLowering, root: SyntaxNode): Unit {
  const parts = declarations(root);
  const clause = parts.find((part) => part.type === 'package_clause');
  const name = clause && child(clause, 'package_identifier');
  for (const part of parts) if (part.type === 'import_declaration') lowerImports(low, part);
  const methods = methodsByType(low, parts);
  const own = new Set(parts.flatMap(typeSpecs).map((spec) => nameOf(low, spec)));
  const body = parts.flatMap((part): readonly Statement[] => {
    switch (part.type) {
      case 'package_clause':
      case 'import_declaration':
        return [];
      case 'type_declaration':
        return typeSpecs(part).map((spec): Statement => {
          const cls = lowerTypeSpec(low, spec, takeMethods(methods, nameOf(low, spec)));
          return { kind: 'class', cls, span: cls.span };
        });
      case 'method_declaration':
        return lowerLooseMethod(low, part, methods, own);
      default:
        return low.statements([part]);
    }
  });
  return { body, namespace: name ? low.textOf(name) : null };
}

/** The declarations of a file, also those that stand in places that did not parse. */
function declarations(node: SyntaxNode): readonly SyntaxNode[] {
  const parts = node.type === ERROR ? salvaged(node) : named(node);
  return parts.flatMap((part) => (part.type === ERROR || part.type === 'statement_list' ? declarations(part) : [part]));
}

function typeSpecs(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === 'type_declaration' ? childrenOf(node, 'type_spec', 'type_alias') : [];
}

function nameOf(low: GoLowering, spec: SyntaxNode): string {
  const name = field(spec, 'name');
  return name ? low.textOf(name) : '';
}

function methodsByType(low: GoLowering, parts: readonly SyntaxNode[]): Map<string, SyntaxNode[]> {
  const methods = new Map<string, SyntaxNode[]>();
  for (const part of parts) {
    const type = part.type === 'method_declaration' ? receiverType(part) : null;
    if (!type) continue;
    const name = low.textOf(type);
    methods.set(name, [...(methods.get(name) ?? []), part]);
  }
  return methods;
}

/** Each type takes its methods once: broken code may declare it twice. */
function takeMethods(methods: Map<string, SyntaxNode[]>, name: string): readonly SyntaxNode[] {
  const taken = methods.get(name) ?? [];
  methods.delete(name);
  return taken;
}

/** A method whose type is not in this file: all methods of that type stand where the first one does. */
function lowerLooseMethod(low: GoLowering, node: SyntaxNode, methods: Map<string, SyntaxNode[]>, own: ReadonlySet<string>): readonly Statement[] {
  const type = receiverType(node);
  if (!type) {
    const fn = lowerFunctionDeclaration(low, node);
    return [{ kind: 'function', fn, span: fn.span }];
  }
  if (own.has(low.textOf(type))) return [];
  const cls = lowerPartialType(low, takeMethods(methods, low.textOf(type)));
  return cls ? [{ kind: 'class', cls, span: cls.span }] : [];
}
