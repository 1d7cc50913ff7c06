import type { Call, ClassNode, Expression, FunctionNode, TypeRef } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import { isConstructor, type ClassPlace } from '../calls/hierarchy.js';
import type { SourceFile } from '../calls/project.js';
import { hasSharedNames } from '../calls/unbound-names.js';
import type { Value } from '../calls/values.js';
import { implementationsOf } from './implementations.js';

/** A function of the workspace and the file it stands in. */
export interface FunctionPlace {
  readonly fn: FunctionNode;
  readonly file: SourceFile;
}

/** Functions that one call is taken to run; a call with more tells nothing about any. */
const MAX_TARGETS = 8;
/** Base classes that are asked for a constructor or method. */
const MAX_BASES = 4;

/** Which functions of the workspace calls run: by name, as methods, through interfaces, as constructors. */
export class CallTargets {
  private readonly known = new WeakMap<Call, readonly FunctionPlace[]>();
  private readonly knownDeclared = new WeakMap<Call, readonly FunctionPlace[]>();

  constructor(private readonly evaluator: Evaluator) {}

  /**
   * Functions that a call runs; empty where they are not known. Only files that may lead to a service are
   * looked into in languages whose types name their files by themselves.
   */
  of(call: Call, file: SourceFile): readonly FunctionPlace[] {
    const known = this.known.get(call);
    if (known) return known;
    const found = this.written(this.evaluator.values(call.callee, file).flatMap((value) => this.called(value)));
    this.known.set(call, found);
    return found;
  }

  /** Like `of`, also where nothing but the declared type of the receiver tells, wherever that leads. */
  wherever(call: Call, file: SourceFile): readonly FunctionPlace[] {
    const own = this.of(call, file);
    if (own.length > 0 || !hasSharedNames(file)) return own;
    const known = this.knownDeclared.get(call);
    if (known) return known;
    const found = this.written(this.declared(call, file));
    this.knownDeclared.set(call, found);
    return found;
  }

  private called(value: Value): readonly FunctionPlace[] {
    if (value.kind === 'function') return [{ fn: value.fn, file: value.file }];
    if (value.kind !== 'class') return [];
    const made = this.constructorOf(value, 0);
    return made ? [made] : [];
  }

  private constructorOf(place: ClassPlace, depth: number): FunctionPlace | null {
    const own = place.cls.methods.find(isConstructor);
    if (own) return { fn: own, file: place.file };
    if (depth > MAX_BASES) return null;
    return this.evaluator.hierarchy.bases(place).reduce<FunctionPlace | null>((found, base) => found ?? this.constructorOf(base, depth + 1), null);
  }

  /** Functions with code: in place of a method that is only declared, those that implement it. */
  private written(places: readonly FunctionPlace[]): readonly FunctionPlace[] {
    const all = new Map<FunctionNode, FunctionPlace>();
    for (const place of places) {
      const cls = place.file.index.classOf.get(place.fn);
      const implementing = cls && isUnwritten(place.fn) ? implementationsOf(place.fn, { cls, file: place.file }, this.evaluator) : [place];
      for (const found of implementing) all.set(found.fn, found);
    }
    if (all.size > MAX_TARGETS) return [];
    for (const { file } of all.values()) this.evaluator.consulted.add(file.path);
    return [...all.values()];
  }

  /** The method of the type that the receiver is declared with. */
  private declared({ callee, args }: Call, file: SourceFile): readonly FunctionPlace[] {
    if (callee.kind !== 'member') return [];
    const { object, name } = callee;
    const owners = object.kind === 'name' && object.variable === null && /^[A-Z]/.test(object.name) ? this.classNamed(object.name, file) : [];
    const types = this.typesOf(object, file);
    // What was asked of a type before, wanting clients alone, must not answer this.
    const instances = types.flatMap((type) => this.evaluator.types.base({ ...type }, file)).flatMap((value) => (value.kind === 'instance' ? [{ cls: value.cls, file: value.file }] : []));
    return [...owners, ...instances].flatMap((place) => this.methodOf(place, name, args.length, 0));
  }

  private classNamed(name: string, file: SourceFile): readonly ClassPlace[] {
    return this.evaluator.unbound.declared(name, '', file).flatMap((value) => (value.kind === 'class' ? [{ cls: value.cls, file: value.file }] : []));
  }

  private methodOf({ cls, file }: ClassPlace, name: string, count: number, depth: number): readonly FunctionPlace[] {
    const methods = cls.methods.filter((method) => method.role === 'method' && method.name === name);
    const fitting = methods.filter((method) => method.params.length === count);
    const own = (fitting.length > 0 ? fitting : methods).map((fn) => ({ fn, file }));
    if (own.length > 0 || depth > MAX_BASES) return own;
    return this.evaluator.hierarchy.bases({ cls, file }).flatMap((base) => this.methodOf(base, name, count, depth + 1));
  }

  /** Types that a variable, parameter or field is declared with, or made of. */
  private typesOf(object: Expression, file: SourceFile): readonly TypeRef[] {
    if (object.kind === 'name' && object.variable !== null) {
      return (file.index.definitions.get(object.variable) ?? []).flatMap((definition): readonly TypeRef[] => {
        if (definition.kind === 'typed') return [definition.type];
        if (definition.kind === 'parameter') return definition.steps.length === 0 && definition.parameter.type ? [definition.parameter.type] : [];
        return definition.kind === 'value' && definition.steps.length === 0 ? madeType(definition.value) : [];
      });
    }
    const field = object.kind === 'name' ? object.name : object.kind === 'member' && object.object.kind === 'this' ? object.name : null;
    if (field === null) return madeType(object);
    for (let cls = file.index.classAround.get(object); cls; cls = file.index.outerClass.get(cls)) {
      const types = fieldTypes(cls, field);
      if (types.length > 0) return types;
    }
    return [];
  }
}

/** The type that `new T(…)` names. */
function madeType(value: Expression): readonly TypeRef[] {
  if (value.kind !== 'call' || !value.isNew || value.callee.kind !== 'name') return [];
  return [{ name: value.callee.name, variable: value.callee.variable, args: [], query: null, span: value.callee.span }];
}

function fieldTypes(cls: ClassNode, name: string): readonly TypeRef[] {
  const declared = cls.fields.flatMap((field) => (field.name === name && field.type ? [field.type] : []));
  return declared.length > 0 ? declared : cls.methods.flatMap((method) => method.params.flatMap((parameter) => (parameter.field === name && parameter.type ? [parameter.type] : [])));
}

/** True for a method that is only declared: of an interface, abstract, or one that refuses to be called. */
export function isUnwritten(fn: FunctionNode): boolean {
  return fn.body.every((statement) => statement.kind === 'throw' || (statement.kind === 'expression' && (statement.value.kind === 'literal' || statement.value.kind === 'unknown')));
}
