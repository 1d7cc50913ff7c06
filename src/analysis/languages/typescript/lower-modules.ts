import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Export, Expression, Import, Statement, Target } from '../../program/model.js';
import { recordWholeExport, valueExport } from './common-js.js';
import type { Lowering } from './lowering.js';
import { lowerName, spanOf, textOf } from './names.js';

/* ------------------------------------------------------------------ imports */

/** `import a, { b as c, type D } from 'm'`: one entry for each bound name. */
export function lowerImport(cx: Lowering, node: TSESTree.ImportDeclaration): void {
  const module = textOf(node.source) ?? '';
  const moduleSpan = spanOf(node.source);
  const typeOnly = node.importKind === 'type';
  // import 'm'
  if (node.specifiers.length === 0) {
    cx.imports.push({ module, moduleSpan, imported: '', local: '', variable: null, typeOnly, span: spanOf(node) });
  }
  for (const specifier of node.specifiers) {
    const isType = typeOnly || (specifier.type === T.ImportSpecifier && specifier.importKind === 'type');
    const imported = importedName(specifier);
    cx.imports.push({ module, moduleSpan, imported, ...local(cx, specifier.local), typeOnly: isType, span: spanOf(specifier) });
  }
}

function importedName(node: TSESTree.ImportClause): string {
  switch (node.type) {
    // import a from 'm'
    case T.ImportDefaultSpecifier:
      return 'default';
    // import * as a from 'm'
    case T.ImportNamespaceSpecifier:
      return '*';
    // import { a as b } from 'm'   import { 'a' as b } from 'm'
    case T.ImportSpecifier:
      return moduleName(node.imported);
  }
}

function local(cx: Lowering, node: TSESTree.Identifier): Pick<Import, 'local' | 'variable'> {
  const name = lowerName(cx, node);
  return { local: name.name, variable: name.variable };
}

function moduleName(node: TSESTree.Node): string {
  return node.type === T.Identifier ? node.name : (textOf(node) ?? '');
}

/** `import a = require('m')` imports the module; `import a = B.C` declares a name for a part of a namespace. */
export function lowerImportEquals(cx: Lowering, node: TSESTree.TSImportEqualsDeclaration): Statement[] {
  const span = spanOf(node);
  const reference = node.moduleReference;
  if (reference.type === T.TSExternalModuleReference) {
    const module = textOf(reference.expression) ?? '';
    const typeOnly = node.importKind === 'type';
    cx.imports.push({ module, moduleSpan: spanOf(reference.expression), imported: '*', ...local(cx, node.id), typeOnly, span });
    return [];
  }
  return [{ kind: 'declare', target: lowerName(cx, node.id), type: null, value: lowerEntity(cx, reference), span }];
}

// A.B.C
function lowerEntity(cx: Lowering, node: TSESTree.Node): Expression {
  if (node.type !== T.TSQualifiedName) return cx.expression(node);
  const object = lowerEntity(cx, node.left);
  return { kind: 'member', object, name: node.right.name, nameSpan: spanOf(node.right), optional: false, span: spanOf(node) };
}

/* ------------------------------------------------------------------ exports */

/** Every form of `export`; what is declared or evaluated stays in the body. */
export function lowerExport(
  cx: Lowering,
  node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration | TSESTree.ExportAllDeclaration | TSESTree.TSExportAssignment,
): Statement[] {
  const span = spanOf(node);
  switch (node.type) {
    // export const a = 1   export { a as b }
    case T.ExportNamedDeclaration:
      return lowerNamedExport(cx, node);
    // export default a
    case T.ExportDefaultDeclaration:
      return lowerDefaultExport(cx, node);
    // export * from 'm'   export * as a from 'm'
    case T.ExportAllDeclaration: {
      const name = node.exported ? moduleName(node.exported) : '*';
      record(cx, { name, variable: null, value: null, from: source(node, '*'), typeOnly: node.exportKind === 'type', span });
      return [];
    }
    // export = a
    case T.TSExportAssignment: {
      const value = cx.expression(node.expression);
      if (cx.namespaceDepth === 0) recordWholeExport(cx, value, span);
      return [{ kind: 'expression', value, span }];
    }
  }
}

function record(cx: Lowering, entry: Export): void {
  if (cx.namespaceDepth === 0 && entry.name !== '') cx.exports.push(entry);
}

/** The module behind `from`; a half-typed export may have none yet. */
function source(node: { readonly source: TSESTree.StringLiteral | null }, imported: string): NonNullable<Export['from']> {
  return { module: textOf(node.source) ?? '', imported };
}

function lowerNamedExport(cx: Lowering, node: TSESTree.ExportNamedDeclaration): Statement[] {
  const span = spanOf(node);
  const typeOnly = node.exportKind === 'type';
  for (const specifier of node.specifiers) {
    const name = moduleName(specifier.exported);
    const isType = typeOnly || specifier.exportKind === 'type';
    // export { a as b } from 'm'   export { a as b }
    const entry: Export = node.source
      ? { name, variable: null, value: null, from: source(node, moduleName(specifier.local)), typeOnly: false, span: spanOf(specifier) }
      : valueExport(name, cx.expression(specifier.local), spanOf(specifier));
    record(cx, { ...entry, typeOnly: isType });
  }
  if (!node.declaration) return [];
  const statements = cx.statements([node.declaration]);
  for (const { name, variable } of declaredNames(statements)) {
    const isType = isTypeDeclaration(node.declaration);
    record(cx, { name, variable, value: null, from: null, typeOnly: isType, span });
  }
  return statements;
}

function isTypeDeclaration(node: TSESTree.Node): boolean {
  return node.type === T.TSInterfaceDeclaration || node.type === T.TSTypeAliasDeclaration;
}

interface Declared {
  readonly name: string;
  readonly variable: number;
}

/** The names that statements bind in their own scope. */
function declaredNames(statements: readonly Statement[]): Declared[] {
  return statements.flatMap((statement) => {
    switch (statement.kind) {
      case 'declare':
        return boundNames(statement.target);
      case 'function':
        return declared(statement.fn);
      case 'class':
        return declared(statement.cls);
      default:
        return [];
    }
  });
}

function declared(node: { readonly name: string; readonly variable: number | null }): Declared[] {
  return node.variable === null ? [] : [{ name: node.name, variable: node.variable }];
}

function boundNames(target: Target | null): Declared[] {
  switch (target?.kind) {
    case 'name':
      return declared(target);
    case 'object-target':
      return [...target.entries.flatMap((entry) => boundNames(entry.target)), ...boundNames(target.rest)];
    case 'list-target':
      return [...target.elements.flatMap((element) => boundNames(element)), ...boundNames(target.rest)];
    case 'default-target':
      return boundNames(target.target);
    default:
      return [];
  }
}

function lowerDefaultExport(cx: Lowering, node: TSESTree.ExportDefaultDeclaration): Statement[] {
  const span = spanOf(node);
  const { declaration } = node;
  const isNamed = 'id' in declaration && declaration.id !== null && isDeclaration(declaration);
  // export default function f() {}   export default class A {}
  if (isNamed) {
    const statements = cx.statements([declaration]);
    const [name] = declaredNames(statements);
    const typeOnly = isTypeDeclaration(declaration);
    if (name) record(cx, { name: 'default', variable: name.variable, value: null, from: null, typeOnly, span });
    return statements;
  }
  // export default function () {}   export default class {}   export default a
  const value = lowerDefaultValue(cx, declaration);
  record(cx, valueExport('default', value, span));
  return [{ kind: 'expression', value, span }];
}

function isDeclaration(node: TSESTree.Node): boolean {
  return (
    node.type === T.FunctionDeclaration ||
    node.type === T.TSDeclareFunction ||
    node.type === T.ClassDeclaration ||
    isTypeDeclaration(node)
  );
}

function lowerDefaultValue(cx: Lowering, node: TSESTree.Node): Expression {
  const span = spanOf(node);
  if (node.type === T.FunctionDeclaration || node.type === T.TSDeclareFunction) {
    const nameSpan = { start: span.start, end: span.start };
    return { kind: 'lambda', fn: cx.function(node, { role: 'lambda', name: '', nameSpan, span }), span };
  }
  if (node.type === T.ClassDeclaration) return { kind: 'class-expression', cls: cx.class(node), span };
  return cx.expression(node);
}
