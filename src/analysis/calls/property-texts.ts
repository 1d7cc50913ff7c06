import type { ClassNode, Expression, Name } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { isConstructor } from './hierarchy.js';
import { fieldKey, memberKey } from './program-index.js';
import type { SourceFile } from './project.js';
import type { Text } from './text.js';
import type { TextReader } from './text-reader.js';

/** Texts of members, fields and exported names: what stands behind a name with a dot, or in another file. */
export class PropertyTexts {
  /** Exports that are being looked up; re-exports may go in a circle. */
  private readonly open = new Set<string>();
  /** Properties that are being looked up, by object. */
  private readonly asked = new Map<Expression, Set<string>>();

  constructor(
    private readonly evaluator: Evaluator,
    private readonly reader: TextReader,
  ) {}

  /** Texts of a property of an object literal, a class, a module, or of a parameter. */
  of(object: Expression, name: string, file: SourceFile): readonly Text[] {
    const names = this.asked.get(object) ?? new Set();
    // An object may spread itself (`options = { ...options, x }`).
    if (names.has(name)) return [];
    this.asked.set(object, names.add(name));
    const texts = this.propertyTexts(object, name, file);
    names.delete(name);
    return texts;
  }

  private propertyTexts(object: Expression, name: string, file: SourceFile): readonly Text[] {
    const key = memberKey(object, name);
    const texts = (key === null ? [] : (file.index.memberValues.get(key) ?? [])).flatMap((value) => this.reader.texts(value, file));
    for (const value of this.evaluator.values(object, file)) {
      switch (value.kind) {
        case 'object':
          texts.push(...value.node.entries.flatMap((entry) => (entry.key === name ? this.reader.texts(entry.value, value.file) : entry.spread ? this.of(entry.value, name, value.file) : [])));
          break;
        case 'instance':
        case 'class':
          texts.push(...this.field(value.cls, name, value.file));
          break;
        case 'namespace':
          texts.push(...this.exported(value.file, name));
          break;
        case 'package':
          texts.push(...this.evaluator.project.declaring(value.from, name, value.module).flatMap((other) => this.exported(other, name)));
          break;
        default:
          break;
      }
    }
    if (texts.length > 0) return texts;
    const parameter = object.kind === 'name' && object.variable !== null ? this.parameter(object.variable, file) : null;
    return parameter ? [[{ kind: 'hole', node: object, file, parameter: { ...parameter, key: name } }]] : [];
  }

  private parameter(variable: number, file: SourceFile): { readonly fn: ClassNode['methods'][number]; readonly index: number } | null {
    for (const definition of file.index.definitions.get(variable) ?? []) {
      if (definition.kind === 'parameter' && definition.steps.length === 0) return { fn: definition.fn, index: definition.index };
    }
    return null;
  }

  /** Texts of a field or property of a class: what is assigned to it, its initializer, its getter, the parameter that declares it. */
  field(cls: ClassNode, name: string, file: SourceFile, seen: ReadonlySet<ClassNode> = new Set()): readonly Text[] {
    if (seen.has(cls)) return [];
    const texts = this.evaluator.parts.of({ cls, file }).flatMap((part) => this.fieldOfPart(part.cls, name, part.file));
    if (texts.length > 0) return texts;
    const inner = new Set(seen).add(cls);
    const inherited = this.evaluator.hierarchy.bases({ cls, file }).flatMap((base) => this.field(base.cls, name, base.file, inner));
    return inherited.length > 0 ? inherited : this.madeWith(cls, name, file);
  }

  /** What instances of a class without a constructor are made with: `Client(base=…)`, `new Client { Base = … }`, `&Client{base: …}`. */
  private madeWith(cls: ClassNode, name: string, file: SourceFile): readonly Text[] {
    const index = cls.fields.findIndex((field) => field.name === name);
    if (index < 0) return [];
    const byOrder = !cls.methods.some(isConstructor);
    return this.evaluator.callSites.constructions({ cls, file }).flatMap(({ call, file: owner, skipped }) => {
      const placed = byOrder ? call.args[index + skipped] : undefined;
      const named = byOrder ? call.args.find((arg) => arg.name === name) : undefined;
      const given = named ?? (placed?.name === null ? placed : undefined) ?? call.initializer?.entries.find((entry) => entry.key === name);
      return given ? this.reader.texts(given.value, owner) : [];
    });
  }

  private fieldOfPart(cls: ClassNode, name: string, file: SourceFile): readonly Text[] {
    const texts = (file.index.memberValues.get(fieldKey(cls, name)) ?? []).flatMap((value) => this.reader.texts(value, file));
    for (const field of cls.fields) if (field.name === name && field.value) texts.push(...this.reader.texts(field.value, file));
    for (const method of cls.methods) {
      if (method.role === 'getter' && method.name === name) texts.push(...this.reader.returned(method, file));
      method.params.forEach(({ field, target }, index) => {
        if (field !== name) return;
        texts.push([{ kind: 'hole', node: target.kind === 'name' ? target : { kind: 'unknown', parts: [], span: target.span }, file, parameter: { fn: method, index, key: null } }]);
      });
    }
    return texts;
  }

  /** A name that nothing in the file binds: a member of a class around, or a name that another file declares. */
  unbound(node: Name, file: SourceFile): readonly Text[] {
    for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) {
      const texts = this.field(cls, node.name, file);
      if (texts.length > 0) return texts;
    }
    const declared = this.evaluator.project.declaring(file, node.name).flatMap((other) => this.exported(other, node.name));
    if (declared.length > 0) return declared;
    // `from constants import *`, `using static N.Routes;`.
    return file.program.imports.flatMap((entry) => (entry.imported === '**' ? this.imported(entry.module, node.name, file) : []));
  }

  /** Texts of a name that a module of the workspace exports. */
  imported(module: string, name: string, file: SourceFile): readonly Text[] {
    const path = this.evaluator.project.resolveModule(file, module);
    const target = path === null ? null : this.evaluator.project.file(path);
    if (target) return this.exported(target, name);
    const declared = this.evaluator.project.declaring(file, name, module).flatMap((other) => this.exported(other, name));
    if (declared.length > 0) return declared;
    // `import static a.b.Routes.ANALYZE`, `using static N.Routes`: the module is a class.
    return this.evaluator.unbound.qualifiedType(module, file).flatMap((value) => (value.kind === 'class' ? this.field(value.cls, name, value.file) : []));
  }

  private exported(target: SourceFile, name: string): readonly Text[] {
    const key = `${target.path}\n${name}`;
    if (this.open.has(key)) return [];
    this.open.add(key);
    this.evaluator.consulted.add(target.path);
    const texts = this.exportTexts(target, name);
    this.open.delete(key);
    return texts;
  }

  private exportTexts(target: SourceFile, name: string): readonly Text[] {
    return target.program.exports.flatMap((entry): readonly Text[] => {
      if (entry.name === '*' && entry.from) return this.imported(entry.from.module, name, target);
      if (entry.name !== name) return [];
      if (entry.value) return this.reader.texts(entry.value, target);
      if (entry.from) return this.imported(entry.from.module, entry.from.imported, target);
      if (entry.variable === null) return [];
      return (target.index.definitions.get(entry.variable) ?? []).flatMap((definition) => {
        if (definition.kind === 'import') return this.imported(definition.import.module, definition.import.imported, target);
        return definition.kind === 'value' && definition.steps.length === 0 ? this.reader.texts(definition.value, target) : [];
      });
    });
  }
}
