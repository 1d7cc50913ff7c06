import type { Call, FunctionNode } from '../program/model.js';
import type { Client } from '../../knowledge/schema.js';
import type { ClientEntry } from './catalogue.js';
import { givesItself, makes } from './client-names.js';
import { holderCall, isAwaitingMember } from './containers.js';
import { handedBack, madeContainer } from './handed-back.js';
import { libraryCall } from './library-calls.js';
import { argumentAt } from './call-sites.js';
import { admitted } from './nominal-types.js';
import { calledInstance, isAllocating } from './object-protocol.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { instanceOf, isTypeParameter } from './type-arguments.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

const nothing: readonly Value[] = [];

/** True for `new Builder()` and `Client.builder()`. */
function isBuilderOf({ builder }: Client, module: string, name: string): boolean {
  return builder === name || builder === `${module.slice(module.lastIndexOf('.') + 1)}.${name}`;
}

/** Packages whose products are test doubles, never real clients. */
const testDoubleModules = new Set([
  'jest-mock', 'jest-mock-extended', '@jest/globals', 'vitest', 'vitest-mock-extended', 'sinon', 'ts-sinon', 'ts-mockito',
  'ts-auto-mock', 'testdouble', 'moq.ts', 'nock', 'msw', 'unittest.mock', 'mock',
]);

/** `getClient()`, which a library adds to a class with a field of that name. */
function generatedGetter(value: Value, name: string, at: ValueContext): readonly Value[] {
  const [, first, rest] = /^(?:get|is)([A-Z])(\w*)$/.exec(name) ?? [];
  if (value.kind !== 'instance' || first === undefined || rest === undefined || at.members.field(value, name).length > 0) return nothing;
  return at.members.field(value, first.toLowerCase() + rest).filter((found) => found.kind !== 'function');
}

/** What calls give: clients, builders, paths, and what functions of the workspace return. */
export class CallValues {
  /** Functions whose returns are being looked at. */
  private readonly running = new Set<FunctionNode>();

  constructor(private readonly at: ValueContext) {}

  call(node: Call, file: SourceFile): readonly Value[] {
    const special = this.specialCall(node, file);
    if (special) return special;
    if (node.isNew && node.callee.kind === 'name' && node.callee.variable === null && node.callee.name === 'Map') return [{ kind: 'map', file, node }];
    const callees = this.at.values(node.callee, file);
    // `cls(…)` in a static method.
    if (node.callee.kind === 'this') return node.callee.isSuper ? nothing : callees;
    const implemented = this.at.modelInterfaces.made(node, file);
    if (implemented.length > 0) return implemented;
    const container = madeContainer(node, callees, file);
    if (container) return [container];
    const given = callees.flatMap((callee) => this.called(callee, node, file));
    if (given.some(isDefinite)) return given;
    if (node.callee.kind === 'member' && callees.length === 0) {
      const extended = this.at.extensions.call(node, this.at.values(node.callee.object, file), file);
      if (extended.length > 0) return extended;
    }
    const known = [...handedBack(node, callees, file, this.at), ...libraryCall(node, callees, file, this.at)];
    return [...known, ...(known.some(isDefinite) ? nothing : this.at.compositions.given(node, callees, file)), ...given];
  }

  /** Calls whose meaning hangs on the member name: paths, map look-ups, bound functions. */
  private specialCall(node: Call, file: SourceFile): readonly Value[] | null {
    if (node.callee.kind !== 'member') return null;
    const { object, name } = node.callee;
    const own = isAllocating(name) ? file.index.classAround.get(node) : undefined;
    if (own) return [{ kind: 'instance', file, cls: own }];
    const kept = this.at.sharedState.call(object, name, node.args[0]?.value, file);
    if (kept) return kept;
    const receiver = this.at.values(object, file);
    const clients = receiver.filter((value): value is ClientValue => value.kind === 'client');
    if (clients.length > 0) {
      if (name === 'path' || name === 'pathUnchecked') {
        const styled = clients.filter((client) => client.client.making === 'default-factory' || this.at.catalogue.pathOperations(client).length > 0);
        if (styled.length > 0) return styled.map((client) => ({ kind: 'path' as const, client, call: node, file }));
      }
      const sub = clients.flatMap((client) => this.at.members.handedOut(client, name));
      // Where one of those it can be has the member, the call is one of the service.
      const awaits = isAwaitingMember(name) && !clients.some((client) => this.at.catalogue.member(client, name).length > 0);
      const same = sub.length > 0 ? sub : clients.filter((client) => givesItself(client.client, name) || awaits);
      if (same.length > 0) return same;
      const composed = this.at.compositions.member(clients, node, name, file);
      return composed.length > 0 ? composed : this.at.extensions.call(node, clients, file);
    }
    const builders = receiver.filter((value) => value.kind === 'builder');
    if (builders.length > 0) {
      // Of the clients that one builder makes, the call may name one: `buildIndexesClient`.
      const named = builders.filter((builder) => builder.kind === 'builder' && builder.client.types.some((type) => name === `build${type}`));
      return (named.length > 0 ? named : builders).flatMap((builder): readonly Value[] => {
        if (!name.startsWith('build')) return [builder];
        const made: ClientValue = { ...builder, kind: 'client' };
        const others = this.at.members.handedOut(made, name);
        return others.length > 0 ? others : [made];
      });
    }
    const given = holderCall(receiver, name, node, file, this.at, (value) => this.givenBy(value));
    if (given) return given;
    if (file.language === 'java' || file.language === 'csharp') {
      // The one method of a function's interface, and the getter of a field that is not in the text.
      const functions = receiver.filter((value) => value.kind === 'function');
      if (functions.length > 0) return functions.flatMap((value) => this.givenBy(value));
      const generated = receiver.flatMap((value) => generatedGetter(value, name, this.at));
      if (generated.length > 0) return generated;
    }
    if (name === 'then') {
      // The promise's value, or what the handler makes of it.
      const handler = node.args[0]?.value;
      const made = handler ? this.at.values(handler, file).flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file) : nothing)) : nothing;
      return made.length > 0 ? made : nothing;
    }
    if (name === 'catch' || name === 'finally' || name === 'bind' || name === 'valueOf') return receiver;
    if (name === 'call' || name === 'apply') return receiver.flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file) : nothing));
    return null;
  }

  /** What calling a function or supplier gives. */
  private givenBy(value: Value): readonly Value[] {
    return value.kind === 'function' ? this.returned(value.fn, value.file) : value.kind === 'holder' ? value.held : nothing;
  }

  private called(callee: Value, node: Call, file: SourceFile): readonly Value[] {
    switch (callee.kind) {
      case 'external':
        return this.calledExternal(callee.module, callee.name, node, file);
      case 'module':
        // `require('package')(…)`: the module itself is the function.
        return this.calledExternal(callee.module, 'default', node, file);
      case 'external-value': {
        // `lru_cache(maxsize=1)(getClient)`.
        const wrapped = this.wrappedFunction(node, file);
        return wrapped.length > 0 ? wrapped : [{ ...callee, call: node, file }];
      }
      case 'function':
        return this.applied(callee, node, file);
      case 'class':
        return [instanceOf(callee.cls, callee.file, this.typeArgs(node, file))];
      case 'builder':
      case 'double':
        return [callee];
      case 'holder':
        return callee.held;
      case 'instance':
        return calledInstance(callee.cls, callee.file, this.at);
      case 'client':
        // A provider that is called for a model.
        return this.at.compositions.staysItself(callee, '__call__') ? [callee] : nothing;
      default:
        return nothing;
    }
  }

  private calledExternal(module: string, name: string, node: Call, file: SourceFile): readonly Value[] {
    if (testDoubleModules.has(module)) return [{ kind: 'double' }];
    const made = this.makersOf(module, name, node, file)
      .map(({ service, client }): Value => ({ kind: isBuilderOf(client, module, name) ? 'builder' : 'client', service, client, made: { call: node, file, client } }));
    if (made.length > 0) return made;
    const wrapped = this.wrappedFunction(node, file);
    return wrapped.length > 0 ? wrapped : [{ kind: 'external-value', module, name, call: node, file }];
  }

  /** Clients that a name of a module makes; a static method has its class as last part of the module. */
  private makersOf(module: string, name: string, node: Call, file: SourceFile): readonly ClientEntry[] {
    // Go makes a value of a type by a literal, whatever functions the package has for it.
    const isLiteral = node.isNew && file.language === 'go';
    const direct = this.at.clientTypes(file, module).filter(({ client }) => makes(client, name) || (isLiteral && client.types.includes(name)));
    const dot = module.lastIndexOf('.');
    if (direct.length > 0 || dot < 0) return direct;
    const method = `${module.slice(dot + 1)}.${name}`;
    return this.at.clientTypes(file, module.slice(0, dot)).filter(({ client }) => makes(client, method));
  }

  /** `once(() => new Client(…))`, `cache(getClient)`: a package function that hands back what it is given. */
  private wrappedFunction(node: Call, file: SourceFile): readonly Value[] {
    const first = node.args[0]?.value;
    if (!first || node.isNew || node.args.length > 2) return nothing;
    return this.at.values(first, file).flatMap((value): readonly Value[] => {
      if (value.kind !== 'function') return nothing;
      const returned = this.returned(value.fn, value.file).filter((inner) => inner.kind === 'client');
      return returned.length > 0 ? [value, ...returned] : nothing;
    });
  }

  /** What a call of a workspace function gives: its returns; a returned parameter is the argument. */
  private applied(callee: Extract<Value, { kind: 'function' }>, node: Call, file: SourceFile): readonly Value[] {
    const { fn, file: owner } = callee;
    this.at.consulted.add(owner.path);
    if (node.isNew) {
      const cls = owner.index.classOf.get(fn);
      return cls ? [{ kind: 'instance', file: owner, cls }] : nothing;
    }
    const passed = this.passedThrough(callee, node, file);
    const values = passed ?? this.returned(fn, owner, [...this.typeArgs(node, file), ...(callee.typeArgs ?? nothing)]);
    // `Get<Other>(…)` of a function that serves several types.
    const [asked] = fn.returnType && !isTypeParameter(fn.returnType) && fn.returnType.args.length === 0 ? [] : node.typeArgs;
    return asked ? admitted(values, asked, file, this.at) : values;
  }

  /**
   * What a function gives that returns nothing but what it is given, or what a function it is given
   * returns; null for any other function. Callers of it have nothing to do with each other.
   */
  private passedThrough({ fn, file: owner }: Extract<Value, { kind: 'function' }>, node: Call, file: SourceFile): readonly Value[] | null {
    const results = owner.index.returns.get(fn) ?? [];
    const values: Value[] = [];
    for (const { value } of results) {
      const inner = value?.kind === 'await' ? value.value : value;
      const isCalled = inner?.kind === 'call';
      const root = isCalled ? inner.callee : inner;
      const index = root?.kind === 'name' && root.variable !== null ? fn.params.findIndex(({ target }) => target.kind === 'name' && target.variable === root.variable) : -1;
      if (index < 0) return null;
      const given = argumentAt({ call: node, file, skipped: 0 }, fn, index);
      if (!given) return null;
      const found = this.at.values(given, file);
      values.push(...(isCalled ? found.flatMap((callee) => this.called(callee, inner, owner)) : found));
    }
    return results.length === 0 ? null : values;
  }

  /** What the type arguments of a call stand for. */
  private typeArgs(node: Call, file: SourceFile): readonly Value[] {
    return node.typeArgs.flatMap((type) => this.at.types.type(type, file));
  }

  /**
   * What a function returns.
   *
   * @param typeArgs what type parameters in its declared result stand for.
   */
  returned(fn: FunctionNode, file: SourceFile, typeArgs: readonly Value[] = nothing): readonly Value[] {
    if (this.running.has(fn)) return nothing;
    this.running.add(fn);
    const values = (file.index.returns.get(fn) ?? []).flatMap((result) => (result.value ? this.at.values(result.value, file) : nothing));
    this.running.delete(fn);
    const possible = admitted(values, fn.returnType, file, this.at);
    if (possible.some(isDefinite) || !fn.returnType) return possible;
    return [...possible, ...this.at.types.type(fn.returnType, file, typeArgs)];
  }
}
