import type { TypeRef } from '../program/model.js';
import { makes } from './client-names.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

/** Type names whose first argument is what a variable of the type holds once awaited or unwrapped. */
const transparentTypes = new Set([
  'Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Required', 'Partial', 'NonNullable', 'Omit', 'Pick', 'Ref', 'MutableRefObject', 'RefObject',
  'Task', 'ValueTask', 'Lazy', 'Optional', 'Annotated', 'Nullable', 'IOptions', 'Provider', 'ObjectProvider', 'Func', 'Mono', 'AsyncGenerator', 'Generator', 'Iterator',
  'AsyncIterator', 'ClassVar', 'Final',
]);

/** What a value of a declared type is. */
export class DeclaredTypes {
  /** Types that are being resolved. */
  private readonly open = new Set<TypeRef>();

  constructor(private readonly at: ValueContext) {}

  /** What a value of a declared type is. */
  type(type: TypeRef, file: SourceFile): readonly Value[] {
    if (this.open.has(type)) return nothing;
    this.open.add(type);
    const found = this.computeType(type, file);
    this.open.delete(type);
    return found;
  }

  private computeType(type: TypeRef, file: SourceFile): readonly Value[] {
    if (type.name === 'typeof') return type.query ? this.at.values(type.query, file) : nothing;
    const last = type.name.slice(type.name.lastIndexOf('.') + 1);
    if (last === 'ReturnType' || last === 'InstanceType') {
      return type.args.flatMap((arg) => this.type(arg, file)).flatMap((value): readonly Value[] => {
        if (value.kind === 'function') return this.at.calls.returned(value.fn, value.file);
        if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, true);
        return value.kind === 'class' ? [{ kind: 'instance', file: value.file, cls: value.cls }] : nothing;
      });
    }
    const own = this.namedType(type, file);
    if (own.length > 0) return own;
    if (type.name === '' || transparentTypes.has(last) || isCollection(last)) return type.args.flatMap((arg) => this.type(arg, file));
    return nothing;
  }

  private namedType(type: TypeRef, file: SourceFile): readonly Value[] {
    const segments = type.name.split('.').filter((segment) => segment !== '');
    const first = segments[0];
    if (first === undefined) return nothing;
    let values: readonly Value[];
    let rest = segments.slice(1);
    if (type.variable !== null) {
      values = this.at.variable(type.variable, file);
    } else if (rest.length > 0 && this.at.clientTypes(file, segments.slice(0, -1).join('.')).length > 0) {
      values = [{ kind: 'module', module: segments.slice(0, -1).join('.') }];
      rest = segments.slice(-1);
    } else {
      values = this.at.namespaceMember(first, file);
    }
    for (const segment of rest) values = values.flatMap((value) => this.at.members.memberOf(value, segment));
    return values.flatMap((value): readonly Value[] => {
      if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, false);
      if (value.kind === 'class') return [{ kind: 'instance', file: value.file, cls: value.cls }, ...this.aliased(value)];
      return value.kind === 'client' || value.kind === 'instance' ? [value] : nothing;
    });
  }

  /** A type alias is an interface without members whose base is the aliased type. */
  private aliased(value: Extract<Value, { kind: 'class' }>): readonly Value[] {
    const { cls, file } = value;
    if (!cls.isInterface || cls.fields.length > 0 || cls.methods.length > 0) return nothing;
    return cls.bases.flatMap((base) => this.type(base, file));
  }

  instanceOfExternal(module: string, name: string, file: SourceFile, isFactory: boolean): readonly Value[] {
    return this.at.clientTypes(file, module)
      .filter(({ client }) => client.types.includes(name) || (isFactory && makes(client, name)))
      .map(({ service, client }) => ({ kind: 'client' as const, service, client }));
  }
}

function isCollection(name: string): boolean {
  return /^(?:Array|ReadonlyArray|List|IList|IEnumerable|IReadOnlyList|Set|Map|Record|Dictionary|IDictionary|ConcurrentDictionary|list|dict|set|tuple|Sequence|Iterable|Collection|Mapping|Dict|Tuple)$/.test(name);
}
