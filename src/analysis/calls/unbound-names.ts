import type { Import, Name } from '../program/model.js';
import { namesOf } from './client-names.js';
import { isDoubleModule } from './library-calls.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

/** Parts of a service's package in which it keeps its own code. */
const innerParts = /^(?:\.(?:implementation|models|internal)\b.*)?$/;

/**
 * What names mean that nothing in their file binds: members of the classes around, and what files of
 * the same program and packages bring in through namespaces.
 */
export class UnboundNames {
  private onlyLeading = false;
  /** What plain names of a file mean. */
  private readonly known = new WeakMap<SourceFile, Map<string, readonly Value[]>>();
  private readonly services = new WeakMap<SourceFile, readonly (readonly [namespace: string, names: ReadonlySet<string>])[]>();

  constructor(private readonly at: ValueContext) {}

  /** Looks up types of which nothing is wanted but the clients they lead to. */
  leading<T>(lookUp: () => T): T {
    const outer = this.onlyLeading;
    this.onlyLeading = true;
    try {
      return lookUp();
    } finally {
      this.onlyLeading = outer;
    }
  }

  /** A name as an expression. */
  name(node: Name, file: SourceFile): readonly Value[] {
    if (file.language === 'csharp' || file.language === 'java') {
      for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) {
        const field = this.at.members.field({ kind: 'instance', file, cls }, node.name);
        if (field.length > 0) return field;
      }
    }
    const around = file.index.parent.get(node);
    // Of what is made of a type of the program, nothing is wanted but the clients it leads to; a name in front of a dot can be a class of constants.
    const isMade = around?.kind === 'call' && around.isNew && around.callee === node;
    return isMade ? this.leading(() => this.at.namespaceMember(node.name, file)) : this.at.namespaceMember(node.name, file);
  }

  /** A type, or in Go anything, that a file of the program declares, else one of a service's package. */
  member(name: string, file: SourceFile): readonly Value[] {
    const key = this.onlyLeading ? `${name} that leads` : name;
    // Go's names are variables as well, and what those hold may hang on who asks.
    if (file.language === 'go') return this.find(name, file);
    const names = this.known.get(file) ?? new Map<string, readonly Value[]>();
    this.known.set(file, names);
    const known = names.get(key);
    if (known) return known;
    const found = this.find(name, file);
    names.set(key, found);
    return found;
  }

  private find(name: string, file: SourceFile): readonly Value[] {
    const declared = this.declared(name, '', file);
    if (declared.length > 0) return declared;
    // Generations of a package share names, and which of them a file has, its calls tell.
    const services = this.servicesOf(file).flatMap(([namespace, names]) => (names.has(name) ? [namespace] : []));
    return services.length > 0 ? services.map((module): Value => ({ kind: 'external', module, name })) : this.importedMember(name, file);
  }

  /** Namespaces that a file names without a qualifier and that hold clients, with the names of those. */
  private servicesOf(file: SourceFile): readonly (readonly [namespace: string, names: ReadonlySet<string>])[] {
    let known = this.services.get(file);
    if (!known) {
      known = [...new Set(this.at.project.namespacesOf(file))].flatMap((namespace) => {
        const clients = this.at.clientTypes(file, namespace);
        return clients.length === 0 ? [] : [[namespace, new Set(clients.flatMap(({ client }) => namesOf(client)))] as const];
      });
      this.services.set(file, known);
    }
    return known;
  }

  /** `using static N.T;`, `import static p.T.*;`: a member of a class. */
  private importedMember(name: string, file: SourceFile): readonly Value[] {
    for (const entry of file.program.imports) {
      if (entry.imported !== '**') continue;
      const owner = this.qualifiedType(entry.module, file);
      const found = owner.flatMap((value) => (value.kind === 'class' ? this.at.members.memberOf(value, name) : nothing));
      if (found.length > 0) return found;
      // `import static org.mockito.Mockito.*;`
      if (file.language === 'java' && isDoubleModule(entry.module) && /\.[A-Z]\w*$/.test(entry.module)) return [{ kind: 'external', module: entry.module, name }];
    }
    return nothing;
  }

  /** What an import brings in from the program itself; empty for packages of others. */
  imported(entry: Import, file: SourceFile): readonly Value[] {
    if (!hasSharedNames(file)) return nothing;
    if (entry.imported !== '*') {
      const found = this.declared(entry.imported, entry.module, file);
      // `import a.b.Outer.Inner;`, `import static a.b.C.member;`
      return found.length > 0 ? found : this.qualifiedType(entry.module, file).flatMap((owner) => (owner.kind === 'class' ? this.at.members.memberOf(owner, entry.imported) : nothing));
    }
    // `using A = N.T;`
    return file.language === 'go' ? nothing : this.qualifiedType(entry.module, file);
  }

  /** A type by its full name, or by a name that leaves out the namespaces around. */
  qualifiedType(path: string, file: SourceFile): readonly Value[] {
    const dot = path.lastIndexOf('.');
    return dot < 0 || !hasSharedNames(file) ? nothing : this.declared(path.slice(dot + 1), path.slice(0, dot), file);
  }

  /** What a file of the program declares under a name that another file writes. */
  declared(name: string, qualifier: string, file: SourceFile): readonly Value[] {
    if (!hasSharedNames(file)) return nothing;
    return this.at.project.declaring(file, name, qualifier, this.onlyLeading).flatMap((other) => {
      const entry = other.program.exports.find((candidate) => candidate.name === name && candidate.variable !== null);
      if (entry?.variable == null) return nothing;
      this.at.consulted.add(other.path);
      const module = moduleOf(other, entry.namespace, qualifier);
      return this.isServices(module, name, other, file) ? [{ kind: 'external', module, name }] : this.at.variable(entry.variable, other);
    });
  }

  /**
   * True for the source of a service's own client, in a copy of its package that the workspace holds.
   * To files of that package it is a class like any other: they are its definition, and call nothing.
   */
  private isServices(module: string, name: string, declaring: SourceFile, from: SourceFile): boolean {
    if (!this.at.clientTypes(declaring, module).some(({ client }) => namesOf(client).includes(name))) return false;
    const own = from.program.namespace ?? '';
    return from.language === 'go' ? folderOf(from.path) !== folderOf(declaring.path) : !(own.startsWith(module) && innerParts.test(own.slice(module.length)));
  }
}

/** Name of the namespace, package or module that declares something. */
function moduleOf(file: SourceFile, namespace: string | undefined, qualifier: string): string {
  return file.language === 'go' ? qualifier : (namespace ?? file.program.namespace ?? '');
}

/** True for languages whose files see each other's declarations without an import that names a file. */
export function hasSharedNames(file: SourceFile): boolean {
  return file.language === 'csharp' || file.language === 'java' || file.language === 'go';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
