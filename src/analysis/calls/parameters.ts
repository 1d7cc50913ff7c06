import type { Call, Expression, FunctionNode } from '../program/model.js';
import { givenToCallback } from './containers.js';
import { argumentAt, type CallSite } from './call-sites.js';
import { givenByDecorators } from './decorators.js';
import { providedBy } from './handed-back.js';
import { isDoubleAnnotation } from './library-calls.js';
import { admitted } from './nominal-types.js';
import { walkedOver } from './parts.js';
import type { SourceFile } from './project.js';
import { parameterTypeOf } from './type-arguments.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

/** Values of one parameter are never more than this. */
const MAX_VALUES = 12;

/** Library functions that call their first argument with what walking over the others gives: `map(f, a)`. */
const walkingFunctions = new Set(['map', 'filter', 'imap', 'imap_unordered', 'starmap', 'reduce', 'takewhile', 'dropwhile', 'for_each']);

/** What parameters hold. */
export class Parameters {
  constructor(private readonly at: ValueContext) {}

  /** What a parameter holds: its injection token, its declared type, its default, or what callers pass. */
  parameter(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const parameter = fn.params[index];
    if (!parameter) return nothing;
    if (parameter.annotations.some((annotation) => isDoubleAnnotation(annotation.name))) return [{ kind: 'double' }];
    const injected = parameter.annotations.flatMap((annotation) => this.at.injection.injected(annotation.name, annotation.args, file));
    if (injected.length > 0) return injected;
    const provided = parameter.annotations.flatMap((annotation) => providedBy(annotation, file, this.at));
    if (provided.length > 0) return provided;
    const typed = parameter.type ? this.at.types.type(parameter.type, file) : nothing;
    // The type of a client says all there is to know.
    if (typed.some((value) => value.kind === 'client')) return typed;
    const passed = admitted([...(parameter.default ? this.at.values(parameter.default, file) : []), ...this.passed(fn, index, file)], parameter.type, file, this.at);
    if (passed.some((value) => value.kind === 'client')) return passed;
    const known = typed.length > 0 ? typed : passed;
    return known.length > 0 ? known : this.at.namedFactories.given(fn, index, file);
  }

  /** Values that calls pass for a parameter. */
  private passed(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const lambda = file.index.lambdaOf.get(fn);
    const around = lambda && file.index.parent.get(lambda);
    if (lambda && around?.kind === 'call' && around.callee !== lambda) return this.callbackArgument(around, lambda, index, file);
    const values: Value[] = [];
    for (const site of this.at.callSites.of(fn, file)) {
      const given = argumentAt(site, fn, index);
      // A method that is handed on is called where it is handed on.
      const found = (given ? this.at.values(given, site.file) : this.unpacked(site, fn, index)).filter((value) => value.kind !== 'method');
      if (found.length > 0 && site.file !== file) this.at.consulted.add(site.file.path);
      values.push(...found);
      if (values.length > MAX_VALUES) break;
    }
    return values.length > 0 || fn.annotations.length === 0 ? values : givenByDecorators(fn, index, file, this.at);
  }

  /** `Service(**options)`: what stands under the parameter's name in an object that gives the named arguments. */
  private unpacked({ call, file }: CallSite, fn: FunctionNode, index: number): readonly Value[] {
    const target = fn.params[index]?.target;
    if (target?.kind !== 'name') return nothing;
    const { name } = target;
    return call.args.flatMap((arg) => (arg.value.kind === 'spread' ? this.at.values(arg.value.value, file) : nothing)).flatMap((value) => (value.kind === 'object' || value.kind === 'map' ? this.at.contents.under(value, name) : nothing));
  }

  /** `promise.then((client) => …)`, `clients.forEach((client) => …)`, `map(lambda c: …, clients)`, `withClient((client) => …)`. */
  private callbackArgument(call: Call, lambda: Expression, index: number, file: SourceFile): readonly Value[] {
    const position = call.args.findIndex((arg) => arg.value === lambda);
    if (call.callee.kind === 'member') {
      const { name } = call.callee;
      const receiver = this.at.values(call.callee.object, file);
      if (name === 'then' && index === 0) return receiver;
      const elements = receiver.flatMap((value) => givenToCallback(value, name, index, file, this.at) ?? nothing);
      if (elements.length > 0) return elements;
    }
    const callee = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
    const walked = position === 0 && walkingFunctions.has(callee) ? call.args[index + 1] : undefined;
    if (walked) {
      const elements = walkedOver(this.at.values(walked.value, file), this.at);
      if (elements.length > 0) return elements;
    }
    // A function of the workspace that calls its parameter with a client.
    return this.at.values(call.callee, file).flatMap((value): readonly Value[] => {
      if (value.kind !== 'function') return nothing;
      const typed = parameterTypeOf(value.fn.params[position]?.type ?? null, index);
      const given = typed ? this.at.types.type(typed, value.file, value.typeArgs) : nothing;
      if (given.length > 0) return given;
      const target = value.fn.params[position]?.target;
      if (target?.kind !== 'name' || target.variable === null) return nothing;
      return value.file.index.calls
        .filter((inner) => inner.callee.kind === 'name' && inner.callee.variable === target.variable)
        .flatMap((inner) => (inner.args[index] ? this.at.values(inner.args[index].value, value.file) : nothing));
    });
  }
}
