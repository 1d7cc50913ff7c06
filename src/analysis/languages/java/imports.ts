import type { Import } from '../../program/model.js';
import { child, field, has, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { dottedName } from './names.js';

/**
 * `import a.b.C;`, `import a.b.*;`, and both with `static`: the package, or the class around a nested
 * class or a static member, is the module.
 */
export function lowerImport(low: JavaLowering, node: SyntaxNode): void {
  const path = child(node, 'scoped_identifier', 'identifier');
  if (!path) return;
  const span = spanOf(node);
  if (child(node, 'asterisk')) {
    low.imports.push({ module: dottedName(low, path), moduleSpan: spanOf(path), imported: '**', local: '', variable: null, typeOnly: false, span });
    return;
  }
  const module = field(path, 'scope');
  const last = path.type === 'identifier' ? path : field(path, 'name');
  if (!last) return;
  const name = low.textOf(last);
  const entry: Import = {
    module: module ? dottedName(low, module) : '',
    moduleSpan: module ? spanOf(module) : { start: path.start, end: path.start },
    imported: name,
    local: name,
    variable: low.binder.declare(name, { isType: true, span: spanOf(last) }),
    typeOnly: false,
    span,
  };
  low.imports.push(entry);
  if (has(node, 'static')) low.staticNames.add(name);
}
