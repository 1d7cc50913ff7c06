import type { Import, ImportExpression } from '../program/model.js';
import { namesOf } from './client-names.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

/** What imports bring in and exports hand out, through re-exports and CommonJS. */
export class ModuleValues {
  constructor(private readonly at: ValueContext) {}

  imported(entry: Import, file: SourceFile): readonly Value[] {
    const path = this.at.project.resolveModule(file, entry.module);
    if (path === null) return this.importedExternal(entry, file);
    this.at.consulted.add(path);
    const target = this.at.project.file(path);
    if (!target) return nothing;
    if (entry.imported === '*') return [{ kind: 'namespace', file: target }];
    const found = this.exportOf(target, entry.imported);
    if (found.length > 0) return found;
    // `import x from './common-js-module'` gives `module.exports`.
    if (entry.imported === 'default') return this.commonJsExports(target);
    const submodule = this.at.project.resolveModule(file, `${entry.module}${entry.module.endsWith('.') ? '' : '.'}${entry.imported}`);
    const inner = submodule === null || file.language !== 'python' ? null : this.at.project.file(submodule);
    return inner ? [{ kind: 'namespace', file: inner }] : nothing;
  }

  private importedExternal(entry: Import, file: SourceFile): readonly Value[] {
    if (entry.imported !== '*') return [{ kind: 'external', module: entry.module, name: entry.imported }];
    // `using Alias = N.Type;` and Java imports name a type by its full path.
    const dot = entry.module.lastIndexOf('.');
    if (dot > 0 && file.language !== 'typescript' && file.language !== 'javascript' && file.language !== 'go') {
      const owner = entry.module.slice(0, dot);
      const name = entry.module.slice(dot + 1);
      if (this.at.clientTypes(file, owner).some(({ client }) => namesOf(client).includes(name))) {
        return [{ kind: 'external', module: owner, name }];
      }
    }
    return [{ kind: 'module', module: entry.module }];
  }

  importExpression(node: ImportExpression, file: SourceFile): readonly Value[] {
    if (node.module === null) return nothing;
    const path = this.at.project.resolveModule(file, node.module);
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
    if (name !== '=' && name !== 'default') return this.commonJsProperty(file, name);
    return nothing;
  }

  private commonJsProperty(file: SourceFile, name: string): readonly Value[] {
    if (!file.program.exports.some((entry) => entry.name === '=')) return nothing;
    return this.commonJsExports(file).flatMap((value) => (value.kind === 'namespace' ? nothing : this.at.members.memberOf(value, name)));
  }

  private reexport(file: SourceFile, from: { readonly module: string; readonly imported: string }, seen: ReadonlySet<string>): readonly Value[] {
    const path = this.at.project.resolveModule(file, from.module);
    if (path === null) {
      return from.imported === '*' ? [{ kind: 'module', module: from.module }] : [{ kind: 'external', module: from.module, name: from.imported }];
    }
    this.at.consulted.add(path);
    const target = this.at.project.file(path);
    if (!target) return nothing;
    return from.imported === '*' ? [{ kind: 'namespace', file: target }] : this.exportOf(target, from.imported, seen);
  }
}
