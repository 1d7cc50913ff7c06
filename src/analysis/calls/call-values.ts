import type { Argument, Call, FunctionNode } from '../program/model.js';
import { makes } from './client-names.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

const nothing: readonly Value[] = [];

/** Packages whose products are test doubles, never real clients. */
const testDoubleModules = new Set([
  'jest-mock', 'jest-mock-extended', '@jest/globals', 'vitest', 'vitest-mock-extended', 'sinon', 'ts-sinon', 'ts-mockito',
  'ts-auto-mock', 'testdouble', 'moq.ts', 'nock', 'msw', 'unittest.mock', 'mock',
]);

/** What calls give: clients, builders, paths, and what functions of the workspace return. */
export class CallValues {
  /** Functions whose returns are being looked at. */
  private readonly running = new Set<FunctionNode>();

  constructor(private readonly at: ValueContext) {}

  call(node: Call, file: SourceFile): readonly Value[] {
    const special = this.specialCall(node, file);
    if (special) return special;
    if (node.isNew && node.callee.kind === 'name' && node.callee.variable === null && node.callee.name === 'Map') return [{ kind: 'map', file, node }];
    return this.at.values(node.callee, file).flatMap((callee) => this.called(callee, node, file));
  }

  /** Calls whose meaning hangs on the member name: paths, map look-ups, bound functions. */
  private specialCall(node: Call, file: SourceFile): readonly Value[] | null {
    if (node.callee.kind !== 'member') return null;
    const { object, name } = node.callee;
    const receiver = this.at.values(object, file);
    const clients = receiver.filter((value): value is ClientValue => value.kind === 'client');
    if (clients.length > 0) {
      if (name === 'path' || name === 'pathUnchecked') {
        const styled = clients.filter((client) => client.client.making === 'default-factory' || this.at.catalogue.pathOperations(client).length > 0);
        if (styled.length > 0) return styled.map((client) => ({ kind: 'path' as const, client, call: node, file }));
      }
      const sub = clients.flatMap((client) => this.at.members.subClient(client, name));
      if (sub.length > 0) return sub;
      return nothing;
    }
    if (name === 'get') {
      const maps = receiver.filter((value) => value.kind === 'map');
      if (maps.length > 0) return maps.flatMap((map) => this.mapValues(map));
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

  private mapValues(map: Extract<Value, { kind: 'map' }>): readonly Value[] {
    const parent = map.file.index.parent.get(map.node);
    const variable = parent?.kind === 'declare' && parent.target.kind === 'name' ? parent.target.variable : null;
    return map.file.index.calls.flatMap((call): readonly Value[] => {
      if (call.callee.kind !== 'member' || call.callee.name !== 'set' || !call.args[1]) return nothing;
      const owner = call.callee.object;
      const same = variable !== null ? owner.kind === 'name' && owner.variable === variable : this.at.values(owner, map.file).some((value) => value.kind === 'map' && value.node === map.node);
      return same ? this.at.values(call.args[1].value, map.file) : nothing;
    });
  }

  private called(callee: Value, node: Call, file: SourceFile): readonly Value[] {
    switch (callee.kind) {
      case 'external':
        return this.calledExternal(callee.module, callee.name, node, file);
      case 'module':
        // `require('package')(…)`: the module itself is the function.
        return this.calledExternal(callee.module, 'default', node, file);
      case 'external-value':
        return [{ ...callee, call: node }];
      case 'function':
        return this.applied(callee.fn, callee.file, node, file);
      case 'class':
        return [{ kind: 'instance', file: callee.file, cls: callee.cls }];
      case 'builder':
        return [callee];
      default:
        return nothing;
    }
  }

  private calledExternal(module: string, name: string, node: Call, file: SourceFile): readonly Value[] {
    if (testDoubleModules.has(module)) return [{ kind: 'other' }];
    const made = this.at.clientTypes(file, module)
      .filter(({ client }) => makes(client, name))
      .map(({ service, client }): Value => (client.builder === name ? { kind: 'builder', service, client } : { kind: 'client', service, client }));
    if (made.length > 0) return made;
    const wrapped = this.wrappedFunction(node, file);
    return wrapped.length > 0 ? wrapped : [{ kind: 'external-value', module, name, call: node }];
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
  private applied(fn: FunctionNode, owner: SourceFile, node: Call, file: SourceFile): readonly Value[] {
    this.at.consulted.add(owner.path);
    if (node.isNew) {
      const cls = owner.index.classOf.get(fn);
      return cls ? [{ kind: 'instance', file: owner, cls }] : nothing;
    }
    const values = [...this.returned(fn, owner)];
    for (const result of owner.index.returns.get(fn) ?? []) {
      const returned = result.value;
      if (returned?.kind !== 'name' || returned.variable === null) continue;
      const index = fn.params.findIndex((parameter) => parameter.target.kind === 'name' && parameter.target.variable === returned.variable);
      const arg: Argument | undefined = node.args[index];
      if (index >= 0 && arg) values.push(...this.at.values(arg.value, file));
    }
    return values;
  }

  /** What a function returns. */
  returned(fn: FunctionNode, file: SourceFile): readonly Value[] {
    if (this.running.has(fn)) return nothing;
    this.running.add(fn);
    const values = (file.index.returns.get(fn) ?? []).flatMap((result) => (result.value ? this.at.values(result.value, file) : nothing));
    this.running.delete(fn);
    if (values.some(isDefinite) || !fn.returnType) return values;
    return [...values, ...this.at.types.type(fn.returnType, file)];
  }
}
