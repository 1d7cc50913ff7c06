import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import type { Resolver } from '../calls/resolve.js';
import type { FileCalls } from '../calls/resolved-call.js';
import type { FunctionNode } from '../program/model.js';
import { CallTargets, type FunctionPlace } from './call-targets.js';
import { ControlFlow } from './control.js';
import { Escapes } from './escapes.js';
import { FileFlow } from './file-flow.js';
import { ResultHandOuts } from './result-hand-outs.js';
import { ReturnedResults } from './returned-results.js';
import { forgetLayout } from './units.js';
import type { ReachOptions, ValueReach } from './value-reach.js';

/** A value that was followed into a function of another file. */
interface Followed {
  readonly key: string;
  readonly stopsAt: ReachOptions['stopsAt'];
  /** Null while it is being followed. */
  reach: ValueReach | null;
}

/** Files whose flow is kept; it takes as much memory as their programs, and is made again in a fraction of the time. */
const MAX_KEPT = 48;

/** What flows through the files of one resolution. Files are looked at when a rule asks about them. */
export class ProjectFlow {
  private static readonly known = new WeakMap<Resolver, ProjectFlow>();
  private readonly flows = new Map<SourceFile, FileFlow>();
  private readonly calls = new Map<SourceFile, FileCalls>();
  private readonly followed = new Map<FunctionNode, Followed[]>();
  private givenUp = new Set<string>();
  readonly targets: CallTargets;
  readonly returned: ReturnedResults = new ReturnedResults(this);
  readonly escapes: Escapes = new Escapes(this);
  readonly handOuts: ResultHandOuts = new ResultHandOuts(this);

  private constructor(private readonly resolver: Resolver) {
    this.targets = new CallTargets(resolver.evaluator);
  }

  /** The flow of what a resolver resolves, one for each resolver. */
  static over(resolver: Resolver): ProjectFlow {
    const known = this.known.get(resolver);
    if (known) return known;
    const made = new ProjectFlow(resolver);
    this.known.set(resolver, made);
    return made;
  }

  get evaluator(): Evaluator {
    return this.resolver.evaluator;
  }

  /** Flow as seen from one file. */
  of(file: SourceFile): FileFlow {
    const known = this.flows.get(file);
    if (known) return known;
    const made = new FileFlow(file, this);
    this.flows.set(file, made);
    return made;
  }

  /** Lets flows go where there are many, so that memory does not grow with the files of a scan. To be called between two files. */
  trim(): void {
    if (this.flows.size <= MAX_KEPT) return;
    for (const file of this.flows.keys()) {
      ControlFlow.forget(file);
      forgetLayout(file);
    }
    this.flows.clear();
    this.followed.clear();
  }

  /** Takes over what was resolved of a file already. */
  add(calls: FileCalls): void {
    this.calls.set(calls.file, calls);
  }

  /** Calls of services in a file. */
  callsOf(file: SourceFile): FileCalls {
    const known = this.calls.get(file);
    if (known) return known;
    this.evaluator.consulted.add(file.path);
    const made = this.resolver.resolve(file);
    this.calls.set(file, made);
    return made;
  }

  /**
   * Follows a value through the file of a function that is given it.
   *
   * @param parameters places of the parameters that hold it, from 0.
   * @returns null where it is being followed there already.
   */
  follow({ fn, file }: FunctionPlace, parameters: readonly number[], options: ReachOptions): ValueReach | null {
    const key = `${parameters.join()} ${String(options.filesDeep ?? 0)} ${String(options.implicit ?? true)} ${String(options.isWhole ?? false)}`;
    const all = this.followed.get(fn) ?? [];
    this.followed.set(fn, all);
    const known = all.find((entry) => entry.key === key && entry.stopsAt === options.stopsAt);
    if (known) return known.reach && this.of(file).noted(known.reach);
    const made: Followed = { key, stopsAt: options.stopsAt, reach: null };
    all.push(made);
    this.evaluator.consulted.add(file.path);
    made.reach = this.of(file).reach([], { ...options, parameters: parameters.map((index) => ({ fn, index })) });
    return made.reach;
  }

  /** Notes that following a value was given up in a file. */
  noteGivenUp(path: string): void {
    this.givenUp.add(path);
  }

  /** Paths of files in which following was given up since this was asked last. */
  takeGivenUp(): readonly string[] {
    const paths = [...this.givenUp].sort();
    this.givenUp = new Set();
    return paths;
  }
}
