import type { ClassNode, Member, This } from '../program/model.js';
import { methodsOf } from './bound-methods.js';
import { dottedPath, namesOf } from './client-names.js';
import { holderMember, isAwaitingMember, isKeyAccess } from './containers.js';
import { givenUnder } from './handed-back.js';
import type { ClassPlace } from './hierarchy.js';
import { isDoubleAnnotation } from './library-calls.js';
import { admitted } from './nominal-types.js';
import { elementsOfInstance, isClassMember } from './object-protocol.js';
import { partsOf } from './parts.js';
import { fieldKey, memberKey } from './program-index.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

const nothing: readonly Value[] = [];

function isOfInterface(value: Value): boolean {
  return value.kind === 'instance' && value.cls.isInterface;
}

/** `pair.Item2`; names of parts are no part of a type, so that any other name can be each of them. */
function tupleMember({ parts }: Extract<Value, { kind: 'tuple' }>, name: string): readonly Value[] {
  const place = /^Item(\d+)$/.exec(name)?.[1];
  return place === undefined ? parts.flat() : (parts[Number(place) - 1] ?? nothing);
}

/** What members of values are: properties, fields, getters, static members, sub-clients. */
export class MemberValues {
  constructor(private readonly at: ValueContext) {}

  member(node: Member, file: SourceFile): readonly Value[] {
    const isKey = isKeyAccess(node, file);
    const objects = this.at.values(node.object, file);
    const values = objects.flatMap((value) => (isKey ? this.under(value, node.name) : this.memberOf(value, node.name)));
    const key = memberKey(node.object, node.name);
    if (key !== null) values.push(...this.assigned(file, key));
    if (values.some((value) => isDefinite(value) && value.kind !== 'external')) return values;
    values.push(...methodsOf(objects, node, file, this.at), ...this.at.sharedState.member(node, file));
    return values.length > 0 ? values : this.qualified(node, file);
  }

  /** `value["name"]`: what a container holds under the name, else the member. */
  private under(value: Value, name: string): readonly Value[] {
    switch (value.kind) {
      case 'holder':
        return value.held;
      case 'map':
        return this.at.contents.under(value, name);
      case 'instance': {
        const field = this.field(value, name);
        return field.length > 0 ? field : elementsOfInstance(value.cls, value.file, this.at);
      }
      default:
        return this.memberOf(value, name);
    }
  }

  /** What is assigned under a key of `memberValues`; where that tells nothing, the declared type. */
  private assigned(file: SourceFile, key: string): readonly Value[] {
    const { memberValues, memberParts, memberTypes } = file.index;
    const values = [
      ...(memberValues.get(key) ?? []).flatMap((value) => this.at.values(value, file)),
      ...(memberParts.get(key) ?? []).flatMap(({ value, steps }) => partsOf(this.at.values(value, file), steps, this.at)),
    ];
    return values.some(isDefinite) ? values : [...values, ...(memberTypes.get(key) ?? []).flatMap((type) => this.at.types.type(type, file))];
  }

  /** `N.Type` with a full namespace path that no import binds. */
  private qualified(node: Member, file: SourceFile): readonly Value[] {
    const path = dottedPath(node.object);
    if (path === null) return nothing;
    return this.at.clientTypes(file, path).some(({ client }) => namesOf(client).includes(node.name))
      ? [{ kind: 'external', module: path, name: node.name }]
      : this.at.unbound.qualifiedType(`${path}.${node.name}`, file);
  }

  /** What a member of a value is. */
  memberOf(value: Value, name: string): readonly Value[] {
    switch (value.kind) {
      case 'module':
        return [{ kind: 'external', module: value.module, name }];
      case 'external':
        return this.externalMember(value.module, value.name, name);
      case 'external-value':
        return [...givenUnder(value, name, this.at), { kind: 'external-value', module: value.module, name: `${value.name}.${name}`, call: null }];
      case 'namespace':
        return this.at.modules.memberOf(value.file, name);
      case 'package':
        return this.at.modules.inPackage(value, name);
      case 'object':
        return this.at.contents.under(value, name);
      case 'instance':
        return isClassMember(name) ? [{ kind: 'class', file: value.file, cls: value.cls }] : this.field(value, name);
      case 'class':
        // `Outer.this` of an inner class.
        if (name === 'this') return [{ kind: 'instance', file: value.file, cls: value.cls }];
        return this.at.parts.of(value).flatMap((part) => this.staticMember(part.file, part.cls, name));
      case 'client': {
        const sub = this.handedOut(value, name);
        return sub.length === 0 && (isAwaitingMember(name) || this.at.compositions.staysItself(value, name)) ? [value] : sub;
      }
      case 'holder':
        return holderMember(value, name);
      case 'tuple':
        return tupleMember(value, name);
      case 'double':
        return [value];
      default:
        return nothing;
    }
  }

  private externalMember(module: string, exported: string, name: string): readonly Value[] {
    // The default export of a CommonJS package is often reached through one more `.default`.
    if (name === 'default') return [{ kind: 'external', module, name: 'default' }];
    // Dotted modules: `azure.ai.contentsafety.ContentSafetyClient` through `import azure.ai.contentsafety`.
    return [{ kind: 'external', module: exported === 'default' || exported === '*' ? module : `${module}.${exported}`, name }];
  }

  /** What a member of a client hands out, called or not. */
  handedOut(from: ClientValue, name: string): readonly ClientValue[] {
    const isAzure = from.isAzure === true || !from.client.shared;
    return this.at.catalogue.subClients(from, name).map(({ service, client }) => ({ ...from, service, client, ...(isAzure && client.shared ? { isAzure } : {}) }));
  }

  /** A field, property or method of an instance, through base classes. */
  field(value: Extract<Value, { kind: 'instance' }>, name: string, seen: ReadonlySet<ClassNode> = new Set()): readonly Value[] {
    const { cls, file, typeArgs } = value;
    if (seen.has(cls)) return nothing;
    const parts = this.at.parts.of({ cls, file });
    const values = parts.flatMap((part) => this.ownMember(part, name, typeArgs));
    // An interface of Go's says nothing about who implements it, so that it may be a client.
    if (file.language === 'go' && values.length > 0 && values.every(isOfInterface)) return [...values, ...this.at.fieldSources.values({ cls, file }, name)];
    if (values.length > 0) return values;
    const inner = new Set([...seen, ...parts.map((part) => part.cls)]);
    const inherited = parts.flatMap((part) =>
      part.cls.bases.flatMap((base) =>
        this.at.types.base(base, part.file, typeArgs).flatMap((parent) => (parent.kind === 'instance' ? this.field(parent, name, inner) : this.memberOf(parent, name))),
      ),
    );
    return inherited.length > 0 || seen.size > 0 ? inherited : this.at.fieldSources.values({ cls, file }, name);
  }

  /** A member that a class, or one of its parts, declares or sets itself. */
  private ownMember({ cls, file }: ClassPlace, name: string, typeArgs: readonly Value[] = nothing): readonly Value[] {
    const declared = cls.fields.find((field) => field.name === name)?.type ?? null;
    const values: Value[] = [...admitted(this.assigned(file, fieldKey(cls, name)), declared, file, this.at)];
    for (const field of cls.fields) {
      if (field.name !== name) continue;
      if (field.annotations.some((annotation) => isDoubleAnnotation(annotation.name))) values.push({ kind: 'double' });
      const injected = field.annotations.flatMap((annotation) => this.at.injection.injected(annotation.name, annotation.args, file));
      values.push(...injected);
      if (field.value) values.push(...this.at.values(field.value, file));
      if (field.type && !values.some(isDefinite)) values.push(...this.at.types.type(field.type, file, typeArgs));
    }
    for (const method of cls.methods) {
      if (method.role === 'getter' && method.name === name) {
        values.push(...this.at.calls.returned(method, file, typeArgs));
      } else if (method.role === 'method' && method.name === name) {
        values.push({ kind: 'function', file, fn: method, ...(typeArgs.length > 0 ? { typeArgs } : {}) });
      } else if (method.role === 'constructor') {
        method.params.forEach((parameter, index) => {
          if (parameter.field === name) values.push(...this.at.parameter(method, index, file));
        });
      }
    }
    const inner = values.length > 0 ? undefined : cls.classes.find((candidate) => candidate.name === name);
    if (inner) values.push({ kind: 'class', file, cls: inner });
    return values;
  }

  /** Clients that a class of the workspace extends, unless it has a member of that name itself. */
  clientBases(value: Extract<Value, { kind: 'instance' }>, member: string): readonly ClientValue[] {
    if (value.cls.isInterface || this.field(value, member).length > 0) return [];
    return value.cls.bases.flatMap((base) => this.at.types.base(base, value.file)).filter((inner): inner is ClientValue => inner.kind === 'client');
  }

  private staticMember(file: SourceFile, cls: ClassNode, name: string, seen: ReadonlySet<ClassNode> = new Set()): readonly Value[] {
    const values: Value[] = [];
    const assigned = cls.variable === null ? undefined : file.index.memberValues.get(`v${cls.variable}.${name}`);
    for (const expression of [...(assigned ?? []), ...(file.index.memberValues.get(fieldKey(cls, name)) ?? [])]) {
      values.push(...this.at.values(expression, file));
    }
    for (const field of cls.fields) {
      if (field.name !== name || !field.isStatic) continue;
      // A constant of an enumeration is an instance of it.
      if (!field.type && !field.value && file.language === 'java') values.push({ kind: 'instance', file, cls });
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
    if (values.length > 0 || seen.has(cls)) return values;
    const below = new Set(seen).add(cls);
    return this.at.hierarchy.bases({ cls, file }).flatMap((base) => this.staticMember(base.file, base.cls, name, below));
  }

  thisValue(node: This, file: SourceFile): readonly Value[] {
    const cls = file.index.classAround.get(node);
    if (cls) {
      if (node.isSuper) return cls.bases.flatMap((base) => this.at.types.base(base, file));
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
