import type { ClassNode } from '../program/model.js';
import { isConstructor, type ClassPlace } from './hierarchy.js';
import type { Write } from './program-index.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type Value } from './values.js';

/** Assignments of one name that are looked at; what is assigned more often is no client. */
const MAX_WRITES = 30;

/** Annotations of methods that work on the values of the fields before there is an instance. */
const preparingAnnotations = /(?:^|\.)(?:root_validator|model_validator|field_validator|validator|pre_init|validate_arguments)$/;

/** Where a field gets its value from when neither its class nor a base class gives it one. */
export class FieldSources {
  private readonly open = new Set<string>();
  private writes: ReadonlyMap<string, readonly { readonly write: Write; readonly file: SourceFile }[]> | null = null;

  constructor(private readonly at: ValueContext) {}

  /** Values from the outside: what instances are made with, what others assign, and what classes that extend this one give it. */
  values(place: ClassPlace, name: string): readonly Value[] {
    const key = `${place.file.path} ${String(place.cls.span.start)} ${name}`;
    if (this.open.has(key)) return [];
    this.open.add(key);
    const given = [...this.prepared(place, name), ...this.madeWith(place, name)];
    const assigned = given.length > 0 ? given : this.assigned(place.cls, name);
    const found = assigned.length > 0 ? assigned : this.ofSubclasses(place, name);
    this.open.delete(key);
    return found;
  }

  /** `clients.client = …` where `clients` is a module of the workspace. */
  setOnModule(module: SourceFile, name: string): readonly Value[] {
    const key = `${module.path} ${name}`;
    if (this.open.has(key)) return [];
    this.open.add(key);
    const found = (this.writesOf(name) ?? []).slice(0, MAX_WRITES).flatMap(({ write, file }) => {
      if (file === module || !this.at.values(write.target.object, file).some((value) => value.kind === 'namespace' && value.file === module)) return [];
      this.at.consulted.add(file.path);
      return this.at.values(write.value, file);
    });
    this.open.delete(key);
    return found;
  }

  /** `values["client"] = …` in a method that prepares what an instance is made of. */
  private prepared({ cls, file }: ClassPlace, name: string): readonly Value[] {
    const preparing = cls.methods.filter((method) => method.annotations.some((annotation) => preparingAnnotations.test(annotation.name)));
    if (preparing.length === 0) return [];
    return file.index.writes
      .filter(({ target, value }) => target.kind === 'member' && target.name === name && preparing.some((method) => method === file.index.functionOf.get(value)))
      .flatMap(({ value }) => this.at.values(value, file));
  }

  /** A class without a constructor of its own takes its fields as arguments, by name or in order, or in an initializer. */
  private madeWith(place: ClassPlace, name: string): readonly Value[] {
    const index = place.cls.fields.findIndex((field) => field.name === name);
    if (index < 0) return [];
    const byOrder = !place.cls.methods.some(isConstructor);
    return this.at.callSites.constructions(place).flatMap(({ call, file, skipped }) => {
      const named = byOrder ? call.args.find((arg) => arg.name === name) : undefined;
      const placed = byOrder ? call.args[index + skipped] : undefined;
      const given = named ?? (placed?.name === null ? placed : undefined) ?? call.initializer?.entries.find((entry) => entry.key === name);
      return given ? this.told(this.at.values(given.value, file), file, place) : [];
    });
  }

  /** `service.client = …` wherever it is said of an instance of the class. */
  private assigned(cls: ClassNode, name: string): readonly Value[] {
    return (this.writesOf(name) ?? []).slice(0, MAX_WRITES).flatMap(({ write, file }) => {
      const isOwn = this.at.values(write.target.object, file).some((value) => (value.kind === 'instance' || value.kind === 'class') && value.cls === cls);
      return isOwn ? this.at.values(write.value, file) : [];
    });
  }

  /** A mixin or an abstract class is given its client by the classes that extend it. */
  private ofSubclasses(place: ClassPlace, name: string): readonly Value[] {
    return this.at.hierarchy.subclasses(place.cls).flatMap((sub) => this.told(this.at.members.field({ kind: 'instance', ...sub }, name, new Set([place.cls])), sub.file, place));
  }

  private told(values: readonly Value[], from: SourceFile, place: ClassPlace): readonly Value[] {
    const definite = values.filter(isDefinite);
    if (definite.length > 0 && from !== place.file) this.at.consulted.add(from.path);
    return definite;
  }

  private writesOf(name: string): readonly { readonly write: Write; readonly file: SourceFile }[] | undefined {
    if (!this.writes) {
      const table = new Map<string, { write: Write; file: SourceFile }[]>();
      for (const file of this.at.project.parsedFiles()) {
        for (const write of file.index.writes) {
          if (write.target.kind !== 'member') continue;
          const list = table.get(write.target.name);
          if (list) list.push({ write, file });
          else table.set(write.target.name, [{ write, file }]);
        }
      }
      this.writes = table;
    }
    return this.writes.get(name);
  }
}
