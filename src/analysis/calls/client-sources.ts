import type { Import } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';

/**
 * Which files can have a client of their own doing: they import a package of the catalogue, or a parsed
 * file that can have one. Told from imports alone, to look no closer at files that only hold a host or a
 * header.
 */
export class ClientSources {
  private readonly known = new Map<SourceFile, boolean>();
  private parsed: ReadonlyMap<string, SourceFile> | null = null;

  constructor(private readonly at: ValueContext) {}

  /** False where no client can be in the file unless another file hands it one. */
  mayHaveClient(file: SourceFile): boolean {
    const known = this.known.get(file);
    if (known !== undefined) return known;
    // Files that import each other have a client when one of them has a source outside the circle.
    this.known.set(file, false);
    const found = this.find(file);
    this.known.set(file, found);
    return found;
  }

  /** True for an import of a file of the workspace that is not parsed. */
  isUnread(entry: Import, file: SourceFile): boolean {
    const path = this.at.project.resolveModule(file, entry.module) ?? (file.language === 'python' ? this.at.project.resolveModule(file, innerModule(entry.module, entry.imported)) : null);
    return path !== null && !this.files().has(path);
  }

  private find(file: SourceFile): boolean {
    // Where imports name no files, clients come through namespaces and packages.
    if (file.language !== 'typescript' && file.language !== 'javascript' && file.language !== 'python') return true;
    const { imports, exports } = file.program;
    if (imports.some((entry) => this.isSource(entry.module, entry.imported, file))) return true;
    if (exports.some((entry) => entry.from && this.isSource(entry.from.module, entry.from.imported, file))) return true;
    for (const node of file.index.ofKind('import')) {
      if (node.module !== null && this.isSource(node.module, '', file)) return true;
    }
    return false;
  }

  private isSource(module: string, imported: string, file: SourceFile): boolean {
    const inner = innerModule(module, imported);
    if (this.at.clientTypes(file, module).length > 0 || this.at.clientTypes(file, inner).length > 0) return true;
    return [module, ...(file.language === 'python' ? [inner] : [])].some((specifier) => {
      const path = this.at.project.resolveModule(file, specifier);
      const target = path === null ? undefined : this.files().get(path);
      return target !== undefined && this.mayHaveClient(target);
    });
  }

  private files(): ReadonlyMap<string, SourceFile> {
    this.parsed ??= new Map(this.at.project.parsedFiles().map((file) => [file.path, file]));
    return this.parsed;
  }
}

function innerModule(module: string, name: string): string {
  return module.endsWith('.') ? module + name : `${module}.${name}`;
}
