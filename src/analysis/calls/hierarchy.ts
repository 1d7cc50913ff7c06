import type { ClassNode, FunctionNode } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';

/** A class and the file it stands in. */
export interface ClassPlace {
  readonly cls: ClassNode;
  readonly file: SourceFile;
}

/** Which classes of the parsed files extend which. */
export class Hierarchy {
  /** Classes by the last part of the name of a class they extend, as written or as it is called where it comes from. */
  private byBase: ReadonlyMap<string, readonly ClassPlace[]> | null = null;
  private readonly known = new Map<ClassNode, readonly ClassPlace[]>();

  constructor(private readonly at: ValueContext) {}

  /** Classes that extend a class directly. */
  subclasses(cls: ClassNode): readonly ClassPlace[] {
    const known = this.known.get(cls);
    if (known) return known;
    // A class that extends itself ends here.
    this.known.set(cls, []);
    const found = (this.table().get(cls.name) ?? []).filter((place) => place.cls !== cls && this.bases(place).some((base) => base.cls === cls));
    this.known.set(cls, found);
    return found;
  }

  /** Classes of the workspace that a class extends directly. */
  bases({ cls, file }: ClassPlace): readonly ClassPlace[] {
    return cls.bases.flatMap((base) => this.at.types.base(base, file)).flatMap((value) => (value.kind === 'instance' ? [{ cls: value.cls, file: value.file }] : []));
  }

  /** The constructor that making an instance runs: the class's own, else one it inherits. */
  constructorOf(place: ClassPlace, seen: ReadonlySet<ClassNode> = new Set()): FunctionNode | null {
    if (seen.has(place.cls)) return null;
    const own = place.cls.methods.find((method) => isConstructor(method));
    if (own) return own;
    const inner = new Set(seen).add(place.cls);
    for (const base of this.bases(place)) {
      const inherited = this.constructorOf(base, inner);
      if (inherited) return inherited;
    }
    return null;
  }

  private table(): ReadonlyMap<string, readonly ClassPlace[]> {
    if (this.byBase) return this.byBase;
    const table = new Map<string, ClassPlace[]>();
    this.byBase = table;
    for (const file of this.at.project.parsedFiles()) {
      const renamed = new Map(file.program.imports.filter((entry) => entry.local !== entry.imported).map((entry) => [entry.local, entry.imported]));
      for (const cls of file.index.classes) {
        for (const base of cls.bases) {
          const last = base.name.slice(base.name.lastIndexOf('.') + 1);
          const name = renamed.get(last) ?? last;
          const list = table.get(name);
          if (list) list.push({ cls, file });
          else table.set(name, [{ cls, file }]);
        }
      }
    }
    return table;
  }
}

/** True for a constructor of instances, not for statements that run when the class is made. */
export function isConstructor(method: FunctionNode): boolean {
  return method.role === 'constructor' && method.name !== '';
}
