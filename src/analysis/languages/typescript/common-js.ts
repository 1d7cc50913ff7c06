import type { Export, Expression, Member, ObjectEntry, Span, Target } from '../../program/model.js';
import type { Lowering } from './lowering.js';

/**
 * Records what an assignment outside of functions exports the CommonJS way: `module.exports = a`,
 * `module.exports.a = b`, `exports.a = b`. The assignment itself stays where it is.
 */
export function recordCommonJsExport(cx: Lowering, target: Target, value: Expression, span: Span): void {
  if (cx.functionDepth > 0 || target.kind !== 'member') return;
  // module.exports = a
  if (isModuleExports(target)) return recordWholeExport(cx, value, span);
  // exports.a = b   module.exports.a = b
  if (isExportsObject(target.object)) cx.exports.push(valueExport(target.name, assigned(value), span));
}

/**
 * Records an export of the whole module, and one export for each property where it is an object
 * literal: `module.exports = { a, b: c }`, `export = { a, b: c }`.
 */
export function recordWholeExport(cx: Lowering, value: Expression, span: Span): void {
  const whole = assigned(value);
  cx.exports.push(valueExport('=', whole, span));
  if (whole.kind !== 'object') return;
  for (const entry of whole.entries) {
    const at = { start: Math.min(entry.keySpan.start, entry.value.span.start), end: entry.value.span.end };
    const exported = entryExport(entry, at);
    if (exported) cx.exports.push(exported);
  }
}

function entryExport(entry: ObjectEntry, span: Span): Export | null {
  const { key, value } = entry;
  // { ...require('m') }
  if (entry.spread && value.kind === 'import' && value.module !== null) {
    return { name: '*', variable: null, value: null, from: { module: value.module, imported: '*' }, typeOnly: false, span };
  }
  // { a, b: c }
  return key === null ? null : valueExport(key, value, span);
}

/** An export of a value, or of the binding where the value is just a name. */
export function valueExport(name: string, value: Expression, span: Span): Export {
  const variable = value.kind === 'name' ? value.variable : null;
  return { name, variable, value: variable === null ? value : null, from: null, typeOnly: false, span };
}

// exports = module.exports = a: the value at the end of the chain
function assigned(value: Expression): Expression {
  let last = value;
  while (last.kind === 'assignment') last = last.value;
  return last;
}

function isModuleExports(node: Expression | Member): boolean {
  return node.kind === 'member' && node.name === 'exports' && isGlobal(node.object, 'module');
}

function isExportsObject(node: Expression): boolean {
  return isGlobal(node, 'exports') || isModuleExports(node);
}

function isGlobal(node: Expression, name: string): boolean {
  return node.kind === 'name' && node.name === name && node.variable === null;
}
