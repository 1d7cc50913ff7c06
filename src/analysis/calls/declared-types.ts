import type { TypeRef } from '../program/model.js';
import { makes } from './client-names.js';
import { holderType } from './containers.js';
import type { SourceFile } from './project.js';
import { isDoubleType } from './library-calls.js';
import { instanceOf, isTypeParameter } from './type-arguments.js';
import { hasSharedNames } from './unbound-names.js';
import { typeExpression } from './type-expressions.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];
/** Files that hand a type on to each other; more are a circle. */
const MAX_HOPS = 8;

/** Type names whose argument is what a variable of the type holds once awaited; a promise is its value. */
const transparentTypes = new Set([
  'Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Required', 'Partial', 'NonNullable', 'Omit', 'Pick', 'Ref', 'MutableRefObject', 'RefObject',
  'Task', 'ValueTask', 'AsyncLazy', 'Annotated', 'Nullable', 'AsyncGenerator', 'Generator', 'Iterator',
  'AsyncIterator', 'ClassVar', 'Final',
]);

/** True where a type without a name is a tuple, or several results; elsewhere it is one of several types. */
function hasTuples(file: SourceFile): boolean {
  return file.language === 'csharp' || file.language === 'go';
}

/** What a value of a declared type is. */
export class DeclaredTypes {
  /** Types that are being resolved, and how often one was met again. */
  private readonly open = new Set<TypeRef>();
  private cuts = 0;
  private readonly known = new WeakMap<TypeRef, readonly Value[]>();

  constructor(private readonly at: ValueContext) {}

  /**
   * What a value of a declared type is.
   *
   * @param typeArgs what type parameters stand for, of the object or method that the type belongs to.
   */
  type(type: TypeRef, file: SourceFile, typeArgs: readonly Value[] = nothing): readonly Value[] {
    return this.resolved(type, file, typeArgs, false);
  }

  /** What an instance of a class has of one of its base classes; whatever that leads to, its members may matter. */
  base(type: TypeRef, file: SourceFile, typeArgs: readonly Value[] = nothing): readonly Value[] {
    return this.resolved(type, file, typeArgs, true);
  }

  private resolved(type: TypeRef, file: SourceFile, typeArgs: readonly Value[], isBase: boolean): readonly Value[] {
    const known = typeArgs.length === 0 ? this.known.get(type) : undefined;
    if (known) return known;
    if (this.open.has(type)) {
      this.cuts += 1;
      return nothing;
    }
    this.open.add(type);
    const cutsBefore = this.cuts;
    const found = this.computeType(type, file, typeArgs, isBase);
    this.open.delete(type);
    // Inside a circle the answer may be another one than from outside; elsewhere types can be values, with circles of their own.
    if (typeArgs.length === 0 && this.cuts === cutsBefore && hasSharedNames(file)) this.known.set(type, found);
    return found;
  }

  private computeType(type: TypeRef, file: SourceFile, typeArgs: readonly Value[], isBase: boolean): readonly Value[] {
    if (type.name === 'typeof') return type.query ? this.at.values(type.query, file) : nothing;
    const last = type.name.slice(type.name.lastIndexOf('.') + 1);
    if (last === 'ReturnType' || last === 'InstanceType') {
      return type.args.flatMap((arg) => this.type(arg, file)).flatMap((value): readonly Value[] => {
        if (value.kind === 'function') return this.at.calls.returned(value.fn, value.file);
        if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, true);
        return value.kind === 'class' ? [{ kind: 'instance', file: value.file, cls: value.cls }] : nothing;
      });
    }
    // A type of the program is worth parsing its file for where it may lead to a client, by itself or by what it holds.
    const args = type.args.flatMap((arg) => this.type(arg, file, typeArgs));
    const own = args.length > 0 || isBase ? this.namedType(type, file, args) : this.at.unbound.leading(() => this.namedType(type, file, args));
    if (own.length > 0) return own;
    if (isDoubleType(last)) return [{ kind: 'double' }];
    if (typeArgs.length > 0 && isTypeParameter(type)) return typeArgs;
    const ofArgument = (arg: TypeRef): readonly Value[] => this.type(arg, file, typeArgs);
    if (type.name === '' && hasTuples(file)) {
      const parts = type.args.map(ofArgument);
      return parts.some((part) => part.length > 0) ? [{ kind: 'tuple', parts, node: type }] : nothing;
    }
    if (type.name === '' || transparentTypes.has(last)) return type.args.flatMap(ofArgument);
    const holder = type.args.length > 0 ? holderType(last) : null;
    if (!holder) return nothing;
    const held = (holder.held === 'last' ? type.args.slice(-1) : holder.held === 'first' ? type.args.slice(0, 1) : type.args).flatMap(ofArgument);
    return held.length === 0 ? nothing : [{ kind: 'holder', held, keyed: holder.keyed, ...(holder.isMaker === true ? { isMaker: true } : {}) }];
  }

  /** @param typeArgs what the type's arguments stand for. */
  private namedType(type: TypeRef, file: SourceFile, typeArgs: readonly Value[]): readonly Value[] {
    const segments = type.name.split('.').filter((segment) => segment !== '');
    const first = segments[0];
    if (first === undefined) return nothing;
    let values: readonly Value[];
    let rest = segments.slice(1);
    if (type.variable !== null) {
      values = this.at.variable(type.variable, file);
      if (rest.length === 0 && !values.some((value) => value.kind === 'class' || value.kind === 'external' || value.kind === 'client' || value.kind === 'instance')) return this.aliasOf(type.variable, file);
    } else if (rest.length > 0 && this.at.clientTypes(file, segments.slice(0, -1).join('.')).length > 0) {
      values = [{ kind: 'module', module: segments.slice(0, -1).join('.') }];
      rest = segments.slice(-1);
    } else {
      values = this.at.namespaceMember(first, file);
      if (values.length === 0 && rest.length > 0) {
        values = this.at.unbound.qualifiedType(segments.join('.'), file);
        rest = [];
      }
    }
    for (const segment of rest) values = values.flatMap((value) => this.at.members.memberOf(value, segment));
    return values.flatMap((value): readonly Value[] => {
      if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, false);
      if (value.kind === 'class') return [instanceOf(value.cls, value.file, typeArgs), ...this.aliased(value)];
      return value.kind === 'client' || value.kind === 'instance' ? [value] : nothing;
    });
  }

  /** `Safety = Annotated[Client, Depends(make)]`: a type that is kept in a variable, here or where it is imported from. */
  aliasOf(variable: number, file: SourceFile, depth = 0): readonly Value[] {
    if (depth > MAX_HOPS) return nothing;
    return (file.index.definitions.get(variable) ?? []).flatMap((definition) => {
      const declared = definition.kind === 'import' ? this.at.modules.declarationOf(definition.import, file) : null;
      if (declared) return this.aliasOf(declared.variable, declared.file, depth + 1);
      return definition.kind === 'value' && definition.steps.length === 0 ? typeExpression(definition.value, file, this.at) : nothing;
    });
  }

  /** A type alias is an interface without members whose base is the aliased type. */
  private aliased(value: Extract<Value, { kind: 'class' }>): readonly Value[] {
    const { cls, file } = value;
    if (!cls.isInterface || cls.fields.length > 0 || cls.methods.length > 0) return nothing;
    return cls.bases.flatMap((base) => this.type(base, file));
  }

  instanceOfExternal(module: string, name: string, file: SourceFile, isFactory: boolean): readonly Value[] {
    return this.at.clientTypes(file, module).flatMap((entry): readonly Value[] => {
      const { service, client } = entry;
      const groups = this.at.catalogue.typedGroups(entry, module, name);
      if (groups.length > 0) return groups.map((group): Value => ({ kind: 'client', ...group }));
      if (client.builder === name) return [{ kind: 'builder', service, client }];
      return client.types.includes(name) || (client.defaultExport === true && name === 'default') || (isFactory && makes(client, name)) ? [{ kind: 'client', service, client }] : nothing;
    });
  }
}
