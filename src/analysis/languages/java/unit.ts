import type { Statement } from '../../program/model.js';
import { child, ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerImport } from './imports.js';
import type { JavaLowering } from './lowering.js';
import { dottedName } from './names.js';
import { salvaged } from './salvage.js';

/** A file: its declarations and statements outside classes, and its package. */
export interface Unit {
  readonly body: readonly Statement[];
  readonly namespace: string | null;
}

export function lowerUnit(low: JavaLowering, root: SyntaxNode): Unit {
  const found = { namespace: null as string | null };
  const declarations = declarationsIn(low, root, found);
  return { body: low.statements(declarations), namespace: found.namespace };
}

function declarationsIn(low: JavaLowering, node: SyntaxNode, found: { namespace: string | null }): readonly SyntaxNode[] {
  const children = node.type === ERROR ? salvaged(node) : named(node);
  return children.flatMap((part): readonly SyntaxNode[] => {
    switch (part.type) {
      case 'package_declaration': {
        const name = child(part, 'scoped_identifier', 'identifier');
        if (name) found.namespace ??= dottedName(low, name);
        return [];
      }
      case 'import_declaration':
        lowerImport(low, part);
        return [];
      // module a.b { requires c; } names modules and holds no code
      case 'module_declaration':
        return [];
      case ERROR:
        return declarationsIn(low, part, found);
      default:
        return [part];
    }
  });
}
