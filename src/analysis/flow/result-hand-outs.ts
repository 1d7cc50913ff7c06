import type { Call, Expression, FunctionNode } from '../program/model.js';
import type { ClassPlace } from '../calls/hierarchy.js';
import type { SourceFile } from '../calls/project.js';
import type { Value } from '../calls/values.js';
import { isUnwritten } from './call-targets.js';
import { implementationsOf } from './implementations.js';
import type { ProjectFlow } from './project-flow.js';

/** How far results of functions of functions are looked for. */
const MAX_DEPTH = 2;
/** Files that a failure goes through to be of interest to the callers of the last one. */
const MAX_FAILURE_FILES = 2;

/** Which files give results of services, or their failures, to others: those others are worth a look. */
export class ResultHandOuts {
  private readonly carrying = new Map<FunctionNode, boolean>();

  constructor(private readonly project: ProjectFlow) {}

  /** Exported names by which another file can get a result from this one; re-exports count as well. */
  names(file: SourceFile): readonly string[] {
    const { modules } = this.project.evaluator;
    return file.program.exports.flatMap((entry): readonly string[] => {
      if (entry.name === '*') {
        const path = entry.from && this.project.evaluator.project.resolveModule(file, entry.from.module);
        const target = path == null ? null : this.project.evaluator.project.file(path);
        return target && target !== file ? this.ownNames(target) : [];
      }
      return modules.exportOf(file, entry.name).some((value) => this.carries(value, 0)) ? [entry.name] : [];
    });
  }

  private ownNames(file: SourceFile): readonly string[] {
    const { modules } = this.project.evaluator;
    return file.program.exports.flatMap((entry) => (entry.from === null && modules.exportOf(file, entry.name).some((value) => this.carries(value, 0)) ? [entry.name] : []));
  }

  /** Names of the methods of a file by which results are handed back: who gets one calls one of them. */
  methods(file: SourceFile): readonly string[] {
    return [...new Set(file.index.classes.flatMap((cls) => cls.methods.filter((method) => this.methodCarries(method, { cls, file })).map(({ name }) => name)))];
  }

  /**
   * Paths of other files that get a result without asking this one for it: they declare what a class
   * here implements, or they are given one of its objects or functions.
   */
  receivers(file: SourceFile): readonly string[] {
    const found = new Set<string>();
    for (const cls of file.index.classes) {
      if (cls.bases.length > 0) for (const path of this.basesOf({ cls, file })) found.add(path);
    }
    for (const call of file.index.calls) {
      if (call.args.length === 0 || !isReference(call.callee)) continue;
      const owners = this.values(call.callee, file).filter((value) => (value.kind === 'function' || value.kind === 'class') && value.file !== file && !found.has(value.file.path));
      if (owners.length > 0 && this.passesCarrier(call, file)) for (const value of owners) if ('file' in value && value.file) found.add(value.file.path);
    }
    found.delete(file.path);
    return [...found];
  }

  /** Paths of what a class implements, also where nothing was known to lead to a service before. */
  private basesOf({ cls, file }: ClassPlace): readonly string[] {
    const carried = new Set(cls.methods.filter((method) => this.methodCarries(method, { cls, file })).map(({ name }) => name));
    if (carried.size === 0) return [];
    // What was asked of a type before, wanting clients alone, must not answer this.
    const bases = cls.bases.flatMap((base) => this.project.evaluator.types.base({ ...base }, file));
    return bases.flatMap((value) => (value.kind === 'instance' && value.cls.methods.some(({ name }) => carried.has(name)) ? [value.file.path] : []));
  }

  private values(node: Expression, file: SourceFile): readonly Value[] {
    return this.project.evaluator.values(node, file);
  }

  private passesCarrier(call: Call, file: SourceFile): boolean {
    return call.args.some(({ value }) => value.kind !== 'literal' && value.kind !== 'object' && this.values(value, file).some((given) => this.carries(given, 0)));
  }

  private carries(value: Value, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    switch (value.kind) {
      case 'function':
        return this.functionCarries(value.fn, value.file) || this.project.evaluator.calls.returned(value.fn, value.file).some((given) => given.kind === 'instance' && this.carries(given, depth + 1));
      case 'class':
      case 'instance':
        return this.classCarries(value);
      case 'object':
        return value.node.entries.some((entry) => this.values(entry.value, value.file).some((inner) => inner.kind !== 'object' && this.carries(inner, depth + 1)));
      default:
        return false;
    }
  }

  private classCarries(place: ClassPlace): boolean {
    return place.cls.methods.some((method) => this.methodCarries(method, place));
  }

  private methodCarries(method: FunctionNode, place: ClassPlace): boolean {
    if (method.role === 'constructor') return false;
    if (!isUnwritten(method)) return this.functionCarries(method, place.file);
    return implementationsOf(method, place, this.project.evaluator).some(({ fn, file }) => this.functionCarries(fn, file));
  }

  private functionCarries(fn: FunctionNode, file: SourceFile): boolean {
    const known = this.carrying.get(fn);
    if (known !== undefined) return known;
    const place = { fn, file };
    const found = this.project.returned.of(place).some(({ call }) => call.operation?.kind === 'analyze') || this.project.escapes.of(place).some(({ carriedBy }) => new Set(carriedBy.map((carrier) => carrier.file)).size < MAX_FAILURE_FILES);
    this.carrying.set(fn, found);
    return found;
  }
}

function isReference(node: Expression): boolean {
  return node.kind === 'name' || node.kind === 'member';
}
