import type { Import, ImportExpression } from '../program/model.js';
import { namesOf } from './client-names.js';
import { isAttributeMaker } from './object-protocol.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

/** What imports bring in and exports hand out, through re-exports and CommonJS. */
export class ModuleValues {
  /** Imports that are being followed. */
  private readonly open = new Set<Import>();

  constructor(private readonly at: ValueContext) {}

  imported(entry: Import, file: SourceFile): readonly Value[] {
    // Files that import each other's names in a circle end here.
    if (this.open.has(entry)) return nothing;
    this.open.add(entry);
    const found = this.importedFrom(entry, file);
    this.open.delete(entry);
    return found;
  }

  private importedFrom(entry: Import, file: SourceFile): readonly Value[] {
    const path = this.resolve(file, entry.module);
    if (path === null) return this.importedWithoutFile(entry, file);
    this.at.consulted.add(path);
    const target = this.at.project.file(path);
    if (!target) return nothing;
    if (entry.imported === '*') return [{ kind: 'namespace', file: target }];
    const found = this.exportOf(target, entry.imported);
    if (found.length > 0) return found;
    // `import x from './common-js-module'` gives `module.exports`.
    if (entry.imported === 'default') return this.commonJsExports(target);
    return this.moduleIn(entry.module, entry.imported, file);
  }

  /** The variable that an imported name is in the file it comes from; null where that is not in the workspace. */
  declarationOf(entry: Import, file: SourceFile): { readonly variable: number; readonly file: SourceFile } | null {
    const path = this.resolve(file, entry.module);
    const target = path === null || path === file.path ? null : this.at.project.file(path);
    const exported = target?.program.exports.find((candidate) => candidate.name === entry.imported);
    if (!target || exported?.variable === null || exported?.variable === undefined) return null;
    this.at.consulted.add(target.path);
    return { variable: exported.variable, file: target };
  }

  /** A member of a module: what it exports, else a module in the package. */
  memberOf(module: SourceFile, name: string): readonly Value[] {
    const exported = name === 'default' ? [...this.exportOf(module, name), ...this.commonJsExports(module)] : this.exportOf(module, name);
    if (exported.length > 0 || !isPackageFile(module)) return exported;
    return this.moduleIn('.', name, module);
  }

  /** A member of a package that has no file of its own: a module or package in it, else something installed. */
  inPackage({ module, from }: Extract<Value, { kind: 'package' }>, name: string): readonly Value[] {
    const declared = this.at.unbound.declared(name, module, from);
    if (declared.length > 0) return declared;
    const inner = this.moduleIn(module, name, from);
    return inner.length > 0 ? inner : this.packageOf(innerModule(module, name), from, [{ kind: 'external', module, name }]);
  }

  /** A module of the workspace in a package; empty where packages hold no modules. */
  private moduleIn(module: string, name: string, from: SourceFile): readonly Value[] {
    const path = from.language === 'python' ? this.resolve(from, innerModule(module, name)) : null;
    const inner = path === null ? null : this.at.project.file(path);
    if (!inner) return nothing;
    this.at.consulted.add(inner.path);
    return [{ kind: 'namespace', file: inner }];
  }

  /** A package that holds a module which the file imports by its full name. */
  private packageOf(module: string, from: SourceFile, otherwise: readonly Value[]): readonly Value[] {
    const isPackage = from.program.imports.some((entry) => entry.module.startsWith(`${module}.`) && this.resolve(from, entry.module) !== null);
    return isPackage ? [{ kind: 'package', module, from }] : otherwise;
  }

  private importedWithoutFile(entry: Import, file: SourceFile): readonly Value[] {
    if (file.language === 'python') {
      if (entry.imported === '*') return this.packageOf(entry.module, file, this.importedExternal(entry, file));
      const inner = this.moduleIn(entry.module, entry.imported, file);
      if (inner.length > 0) return inner;
    }
    return this.importedExternal(entry, file);
  }

  /** File of a module; a copy of a service's own package in the workspace is still the service's. */
  private resolve(file: SourceFile, module: string): string | null {
    return this.at.clientTypes(file, module).length > 0 ? null : this.at.project.resolveModule(file, module);
  }

  /** Names that an import of all names brings in from a module of the workspace. */
  namesFrom(entry: Import, name: string, file: SourceFile): readonly Value[] {
    const path = name.startsWith('_') ? null : this.resolve(file, entry.module);
    const target = path === null ? null : this.at.project.file(path);
    if (!target || this.open.has(entry)) return nothing;
    this.open.add(entry);
    this.at.consulted.add(target.path);
    const found = this.exportOf(target, name);
    this.open.delete(entry);
    return found;
  }

  private importedExternal(entry: Import, file: SourceFile): readonly Value[] {
    const own = this.at.unbound.imported(entry, file);
    if (own.length > 0) return own;
    if ((file.language === 'go' || file.language === 'csharp') && entry.imported === '*' && !this.isClientName(entry.module, file)) return [{ kind: 'package', module: entry.module, from: file }];
    if (entry.imported !== '*') return [{ kind: 'external', module: entry.module, name: entry.imported }];
    // `using Alias = N.Type;` and Java imports name a type by its full path.
    if (this.isClientName(entry.module, file)) {
      const dot = entry.module.lastIndexOf('.');
      return [{ kind: 'external', module: entry.module.slice(0, dot), name: entry.module.slice(dot + 1) }];
    }
    return [{ kind: 'module', module: entry.module }];
  }

  /** True for the full name of a type of a service's package. */
  private isClientName(path: string, file: SourceFile): boolean {
    const dot = path.lastIndexOf('.');
    if (dot <= 0 || file.language === 'typescript' || file.language === 'javascript' || file.language === 'go') return false;
    return this.at.clientTypes(file, path.slice(0, dot)).some(({ client }) => namesOf(client).includes(path.slice(dot + 1)));
  }

  importExpression(node: ImportExpression, file: SourceFile): readonly Value[] {
    if (node.module === null) return nothing;
    const path = this.resolve(file, node.module);
    if (path === null) return [{ kind: 'module', module: node.module }];
    this.at.consulted.add(path);
    const target = this.at.project.file(path);
    if (!target) return nothing;
    const whole = target.program.exports.some((entry) => entry.name === '=') ? this.commonJsExports(target) : nothing;
    return [...whole, { kind: 'namespace', file: target }];
  }

  commonJsExports(file: SourceFile): readonly Value[] {
    return this.exportOf(file, '=');
  }

  /** Values of an exported name, through re-exports. */
  exportOf(file: SourceFile, name: string, seen: ReadonlySet<string> = new Set()): readonly Value[] {
    const key = `${file.path}\n${name}`;
    if (seen.has(key)) return nothing;
    const inner = new Set(seen).add(key);
    const values: Value[] = [];
    for (const entry of file.program.exports) {
      if (entry.name !== name) continue;
      if (entry.variable !== null) values.push(...this.at.variable(entry.variable, file));
      else if (entry.value) values.push(...this.at.values(entry.value, file));
      else if (entry.from) values.push(...this.reexport(file, entry.from, inner));
    }
    if (values.length > 0) return values;
    for (const entry of file.program.exports) {
      if (entry.name !== '*' || !entry.from || name === 'default') continue;
      const found = this.reexport(file, { module: entry.from.module, imported: name }, inner);
      if (found.length > 0) return found;
    }
    // Properties of an exported object: `module.exports = { client }`, `export default { client }`.
    if (name === '=' || name === 'default') return nothing;
    const property = this.commonJsProperty(file, name);
    return property.length > 0 ? property : this.setOrMade(file, name);
  }

  /** What other files set on a module, or what the module makes when it is asked for a name it does not have. */
  private setOrMade(file: SourceFile, name: string): readonly Value[] {
    const set = this.at.fieldSources.setOnModule(file, name);
    const making = set.length > 0 ? undefined : file.program.exports.find((entry) => isAttributeMaker(entry.name));
    if (making?.variable == null) return set;
    return this.at.variable(making.variable, file).flatMap((value) => (value.kind === 'function' ? this.at.calls.returned(value.fn, value.file) : nothing));
  }

  private commonJsProperty(file: SourceFile, name: string): readonly Value[] {
    if (!file.program.exports.some((entry) => entry.name === '=')) return nothing;
    return this.commonJsExports(file).flatMap((value) => (value.kind === 'namespace' ? nothing : this.at.members.memberOf(value, name)));
  }

  private reexport(file: SourceFile, from: { readonly module: string; readonly imported: string }, seen: ReadonlySet<string>): readonly Value[] {
    const path = this.resolve(file, from.module);
    if (path === null) {
      return from.imported === '*' ? [{ kind: 'module', module: from.module }] : [{ kind: 'external', module: from.module, name: from.imported }];
    }
    this.at.consulted.add(path);
    const target = this.at.project.file(path);
    if (!target) return nothing;
    return from.imported === '*' ? [{ kind: 'namespace', file: target }] : this.exportOf(target, from.imported, seen);
  }
}

/** True for the file that a package is. */
function isPackageFile({ path }: SourceFile): boolean {
  return /\/__init__\.pyi?$/.test(path);
}

/** Full name of a module in a package; the package may be given by dots. */
function innerModule(module: string, name: string): string {
  return module.endsWith('.') ? module + name : `${module}.${name}`;
}
