import type { Statement } from '../../program/model.js';
import { child, ERROR, field, named, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { dottedName } from './names.js';
import { throughDirectives } from './preprocessor.js';
import { salvaged } from './salvage.js';
import { lowerUsing } from './usings.js';

/** A file: its declarations and top-level statements, and the first namespace it declares. */
export interface Unit {
  readonly body: readonly Statement[];
  readonly namespace: string | null;
  /** Namespaces of declarations by the offset at which they start; '' for none. */
  readonly namespaces: ReadonlyMap<number, string>;
}

interface Found {
  namespace: string | null;
  /** `namespace N;`, which holds for what follows it in the file. */
  fileScoped: string;
  readonly namespaces: Map<number, string>;
}

/** Lowers a file. Namespaces are no scopes of the program: what they hold stands in its body. */
export function lowerUnit(low: CsharpLowering, root: SyntaxNode): Unit {
  const found: Found = { namespace: null, fileScoped: '', namespaces: new Map() };
  const statements = declarations(low, root, '', found);
  return { body: low.statements(statements), namespace: found.namespace, namespaces: found.namespaces };
}

function declarations(low: CsharpLowering, node: SyntaxNode, outer: string, found: Found): readonly SyntaxNode[] {
  const children = node.type === ERROR ? salvaged(node) : named(node);
  return children.flatMap(throughDirectives).flatMap((part): readonly SyntaxNode[] => {
    switch (part.type) {
      case 'using_directive':
        lowerUsing(low, part);
        return [];
      // namespace N;
      case 'file_scoped_namespace_declaration':
        found.fileScoped = nameOf(low, part, outer);
        found.namespace ??= found.fileScoped;
        return declarations(low, part, nameOf(low, part, outer), found).filter((inner) => inner !== field(part, 'name'));
      // namespace N { … }
      case 'namespace_declaration': {
        const name = nameOf(low, part, outer);
        const body = field(part, 'body') ?? child(part, 'declaration_list');
        const inside = body ? declarations(low, body, name, found) : [];
        // A namespace that only holds another one declares nothing.
        if (inside.length > 0) found.namespace ??= name;
        return inside;
      }
      // [assembly: A]
      case 'global_attribute':
      case 'extern_alias_directive':
        return [];
      case ERROR:
        return declarations(low, part, outer, found);
      default:
        found.namespaces.set(part.start, outer === '' ? found.fileScoped : outer);
        return [part];
    }
  });
}

function nameOf(low: CsharpLowering, node: SyntaxNode, outer: string): string {
  const name = field(node, 'name');
  const own = name ? dottedName(low, name) : '';
  return outer === '' ? own : `${outer}.${own}`;
}
