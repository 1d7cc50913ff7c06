import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import type { Resolver } from '../calls/resolve.js';
import type { FileCalls } from '../calls/resolved-call.js';
import { FileFlow } from './file-flow.js';

/** What flows through the files of one resolution. Files are looked at when a rule asks about them. */
export class ProjectFlow {
  private static readonly known = new WeakMap<Resolver, ProjectFlow>();
  private readonly flows = new Map<SourceFile, FileFlow>();
  private readonly calls = new Map<SourceFile, FileCalls>();

  private constructor(private readonly resolver: Resolver) {}

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

  /** Flow within one file. */
  of(file: SourceFile): FileFlow {
    const known = this.flows.get(file);
    if (known) return known;
    const made = new FileFlow(file, this);
    this.flows.set(file, made);
    return made;
  }

  /** Takes over what was resolved of a file already. */
  add(calls: FileCalls): void {
    this.calls.set(calls.file, calls);
  }

  /** Calls of services in a file. */
  callsOf(file: SourceFile): FileCalls {
    const known = this.calls.get(file);
    if (known) return known;
    const made = this.resolver.resolve(file);
    this.calls.set(file, made);
    return made;
  }
}
