import type { Call, Expression } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import type { FunctionPlace } from './call-targets.js';
import { ControlFlow } from './control.js';
import type { ProjectFlow } from './project-flow.js';
import type { ResultOrigin } from './result-origin.js';
import { Units } from './units.js';
import { ValueReach, type ReachOptions } from './value-reach.js';

const asItIs: ReachOptions = {};

/**
 * Where values come from and go to, as seen from one file. Nothing is computed before a rule asks, so
 * files without a known service cost nothing.
 */
export class FileFlow {
  private builtUnits: Units | null = null;
  private foundResults: readonly ResultOrigin[] | null = null;
  private isFinding = false;
  private readonly reaches = new Map<Expression, ValueReach>();
  private calls: ReadonlyMap<FunctionPlace['fn'], readonly Call[]> | null = null;

  constructor(
    readonly file: SourceFile,
    readonly project: ProjectFlow,
  ) {}

  /** The parts of the file that values enter one by one. */
  get units(): Units {
    return (this.builtUnits ??= new Units(this.file, this.project.targets));
  }

  get control(): ControlFlow {
    return ControlFlow.of(this.file);
  }

  /** Expressions of this file that give results of services: its own calls, and calls of functions of other files that hand a result back. */
  get results(): readonly ResultOrigin[] {
    if (this.foundResults) return this.foundResults;
    const own = this.project.callsOf(this.file).calls.map((call) => ({ call, node: call.node, carriedBy: [] }));
    if (this.isFinding) {
      this.project.returned.cut();
      return own;
    }
    this.isFinding = true;
    const before = this.project.returned.cutShort;
    const all = [...own, ...this.handedBack(new Set(own.map(({ node }) => node)))];
    this.isFinding = false;
    if (this.project.returned.cutShort === before) this.foundResults = all;
    return all;
  }

  /** Calls of functions of other files whose return value carries the result of a service. */
  private handedBack(own: ReadonlySet<Call>): readonly ResultOrigin[] {
    return this.file.index.calls.flatMap((node): readonly ResultOrigin[] => {
      // A call that was taken for one of the service's own, through a wrapper, is no other one as well.
      if (own.has(node)) return [];
      const found = new Map<Call, ResultOrigin>();
      for (const { fn, file } of this.project.targets.of(node, this.file)) {
        if (file === this.file) continue;
        for (const { call, node: from, carriedBy } of this.project.returned.of({ fn, file })) {
          const span = fn.name === '' ? fn.span : fn.nameSpan;
          if (!found.has(call.node)) found.set(call.node, { call, node, carriedBy: [...carriedBy, { file, span, fn, from }] });
        }
      }
      return [...found.values()];
    });
  }

  /** Calls in this file that run a function, wherever that stands. */
  callsOf(fn: FunctionPlace['fn']): readonly Call[] {
    this.calls ??= this.callsByTarget();
    return this.calls.get(fn) ?? [];
  }

  private callsByTarget(): ReadonlyMap<FunctionPlace['fn'], readonly Call[]> {
    const found = new Map<FunctionPlace['fn'], Call[]>();
    for (const call of this.file.index.calls) {
      for (const { fn } of this.project.targets.of(call, this.file)) {
        const list = found.get(fn);
        if (list) list.push(call);
        else found.set(fn, [call]);
      }
    }
    return found;
  }

  /** Follows the value of some expressions, such as the result of a call. */
  reach(origins: readonly Expression[], options: ReachOptions = asItIs): ValueReach {
    const [only] = origins;
    if (!only || origins.length > 1 || options !== asItIs) return this.noted(new ValueReach(this, origins, options));
    const known = this.reaches.get(only) ?? new ValueReach(this, origins, options);
    this.reaches.set(only, known);
    return this.noted(known);
  }

  /** Notes where a value could not be followed to its end. */
  noted(reach: ValueReach): ValueReach {
    if (reach.gaveUp) this.project.noteGivenUp(this.file.path);
    return reach;
  }
}
