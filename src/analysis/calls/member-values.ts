import type { ClassNode, Expression, Member, This } from '../program/model.js';
import { dottedPath, namesOf } from './client-names.js';
import { fieldKey, memberKey } from './program-index.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

const nothing: readonly Value[] = [];

/** What members of values are: properties, fields, getters, static members, sub-clients. */
export class MemberValues {
  /** Objects whose properties are being looked up. */
  private readonly spreading = new Set<Expression>();

  constructor(private readonly at: ValueContext) {}

  member(node: Member, file: SourceFile): readonly Value[] {
    const values = this.at.values(node.object, file).flatMap((value) => this.memberOf(value, node.name));
    const key = memberKey(node.object, node.name);
    const assigned = key === null ? undefined : file.index.memberValues.get(key);
    if (assigned) for (const value of assigned) values.push(...this.at.values(value, file));
    if (values.length > 0) return values;
    return this.qualified(node, file);
  }

  /** `N.Type` with a full namespace path that no import binds. */
  private qualified(node: Member, file: SourceFile): readonly Value[] {
    const path = dottedPath(node.object);
    if (path === null) return nothing;
    return this.at.clientTypes(file, path).some(({ client }) => namesOf(client).includes(node.name))
      ? [{ kind: 'external', module: path, name: node.name }]
      : nothing;
  }

  /** What a member of a value is. */
  memberOf(value: Value, name: string): readonly Value[] {
    switch (value.kind) {
      case 'module':
        return [{ kind: 'external', module: value.module, name }];
      case 'external':
        return this.externalMember(value.module, value.name, name);
      case 'external-value':
        return [{ kind: 'external-value', module: value.module, name: `${value.name}.${name}`, call: null }];
      case 'namespace':
        return name === 'default' ? [...this.at.modules.exportOf(value.file, name), ...this.at.modules.commonJsExports(value.file)] : this.at.modules.exportOf(value.file, name);
      case 'object':
        return this.property(value, name);
      case 'instance':
        return this.field(value, name);
      case 'class':
        return this.staticMember(value.file, value.cls, name);
      case 'client':
        return this.subClient(value, name);
      default:
        return nothing;
    }
  }

  /** A property of an object literal, through spreads. */
  private property(object: Extract<Value, { kind: 'object' }>, name: string): readonly Value[] {
    // An object may spread itself (`options = { ...options, x }`).
    if (this.spreading.has(object.node)) return nothing;
    this.spreading.add(object.node);
    const values = object.node.entries.flatMap((entry): readonly Value[] => {
      if (entry.spread) return this.at.values(entry.value, object.file).flatMap((inner) => this.memberOf(inner, name));
      if (entry.key !== name) return nothing;
      if (entry.value.kind === 'lambda' && entry.value.fn.role === 'getter') return this.at.calls.returned(entry.value.fn, object.file);
      return this.at.values(entry.value, object.file);
    });
    this.spreading.delete(object.node);
    return values;
  }

  private externalMember(module: string, exported: string, name: string): readonly Value[] {
    // The default export of a CommonJS package is often reached through one more `.default`.
    if (name === 'default') return [{ kind: 'external', module, name: 'default' }];
    // Dotted modules: `azure.ai.contentsafety.ContentSafetyClient` through `import azure.ai.contentsafety`.
    return [{ kind: 'external', module: exported === 'default' || exported === '*' ? module : `${module}.${exported}`, name }];
  }

  subClient(client: ClientValue, name: string): readonly Value[] {
    return client.service.clients
      .filter((candidate) => candidate.language === client.client.language && candidate.from?.client === client.client.key && candidate.from.members.includes(name))
      .map((candidate) => ({ kind: 'client' as const, service: client.service, client: candidate }));
  }

  /** A field, property or method of an instance, through base classes. */
  field(value: Extract<Value, { kind: 'instance' }>, name: string, seen: ReadonlySet<ClassNode> = new Set()): readonly Value[] {
    const { cls, file } = value;
    if (seen.has(cls)) return nothing;
    const values: Value[] = [];
    for (const assigned of file.index.memberValues.get(fieldKey(cls, name)) ?? []) values.push(...this.at.values(assigned, file));
    for (const field of cls.fields) {
      if (field.name !== name) continue;
      const injected = field.annotations.flatMap((annotation) => this.at.injection.injected(annotation.name, annotation.args, file));
      values.push(...injected);
      if (field.value) values.push(...this.at.values(field.value, file));
      if (field.type && !values.some(isDefinite)) values.push(...this.at.types.type(field.type, file));
    }
    for (const method of cls.methods) {
      if (method.role === 'getter' && method.name === name) {
        values.push(...this.at.calls.returned(method, file));
        if (method.returnType && !values.some(isDefinite)) values.push(...this.at.types.type(method.returnType, file));
      } else if (method.role === 'method' && method.name === name) {
        values.push({ kind: 'function', file, fn: method });
      } else if (method.role === 'constructor') {
        method.params.forEach((parameter, index) => {
          if (parameter.field === name) values.push(...this.at.parameter(method, index, file));
        });
      }
    }
    if (values.length > 0) return values;
    const inner = new Set(seen).add(cls);
    return cls.bases.flatMap((base) =>
      this.at.types.type(base, file).flatMap((parent) => (parent.kind === 'instance' ? this.field(parent, name, inner) : this.memberOf(parent, name))),
    );
  }

  /** Clients that a class of the workspace extends, unless it has a member of that name itself. */
  clientBases(value: Extract<Value, { kind: 'instance' }>, member: string): readonly ClientValue[] {
    if (value.cls.isInterface || this.field(value, member).length > 0) return [];
    return value.cls.bases.flatMap((base) => this.at.types.type(base, value.file)).filter((inner): inner is ClientValue => inner.kind === 'client');
  }

  private staticMember(file: SourceFile, cls: ClassNode, name: string): readonly Value[] {
    const values: Value[] = [];
    const assigned = cls.variable === null ? undefined : file.index.memberValues.get(`v${cls.variable}.${name}`);
    for (const expression of [...(assigned ?? []), ...(file.index.memberValues.get(fieldKey(cls, name)) ?? [])]) {
      values.push(...this.at.values(expression, file));
    }
    for (const field of cls.fields) {
      if (field.name !== name || !field.isStatic) continue;
      if (field.value) values.push(...this.at.values(field.value, file));
      if (field.type && !values.some(isDefinite)) values.push(...this.at.types.type(field.type, file));
    }
    for (const method of cls.methods) {
      if (method.name !== name || !method.isStatic) continue;
      if (method.role === 'getter') values.push(...this.at.calls.returned(method, file));
      else if (method.role === 'method') values.push({ kind: 'function', file, fn: method });
    }
    const inner = cls.classes.find((candidate) => candidate.name === name);
    if (inner) values.push({ kind: 'class', file, cls: inner });
    return values;
  }

  thisValue(node: This, file: SourceFile): readonly Value[] {
    const cls = file.index.classAround.get(node);
    if (cls) {
      if (node.isSuper) return cls.bases.flatMap((base) => this.at.types.type(base, file));
      return [{ kind: 'instance', file, cls }];
    }
    let fn = file.index.functionOf.get(node);
    while (fn) {
      const object = file.index.objectOf.get(fn);
      if (object) return [{ kind: 'object', file, node: object }];
      fn = file.index.outerFunction.get(fn);
    }
    return nothing;
  }
}
