import type { Expression } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import { ControlFlow } from './control.js';
import type { ProjectFlow } from './project-flow.js';
import type { ResultOrigin } from './result-origin.js';
import { ValueReach, type ReachOptions } from './value-reach.js';

/**
 * Where values come from and go to within one file. Nothing is computed before a rule asks, so
 * files without a known service cost nothing.
 */
export class FileFlow {
  private builtControl: ControlFlow | null = null;
  private foundResults: readonly ResultOrigin[] | null = null;

  constructor(
    readonly file: SourceFile,
    readonly project: ProjectFlow,
  ) {}

  get control(): ControlFlow {
    return (this.builtControl ??= new ControlFlow(this.file));
  }

  /** Expressions of this file that give results of services. */
  get results(): readonly ResultOrigin[] {
    return (this.foundResults ??= this.project.callsOf(this.file).calls.map((call) => ({ call, node: call.node, carriedBy: [] })));
  }

  /** Follows the value of some expressions, such as the result of a call. */
  reach(origins: readonly Expression[], options: ReachOptions = {}): ValueReach {
    return new ValueReach(this.file, this.project.evaluator, this.control, origins, options);
  }
}
