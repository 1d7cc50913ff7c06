import type { Expression } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import { ControlFlow } from './control.js';
import { ValueReach, type ReachOptions } from './value-reach.js';

/**
 * Where values come from and go to within one file. Nothing is computed before a rule asks, so
 * files without a known service cost nothing.
 */
export class FileFlow {
  private builtControl: ControlFlow | null = null;

  constructor(
    readonly file: SourceFile,
    private readonly evaluator: Evaluator,
  ) {}

  get control(): ControlFlow {
    return (this.builtControl ??= new ControlFlow(this.file));
  }

  /** Follows the value of some expressions, such as the result of a call. */
  reach(origins: readonly Expression[], options: ReachOptions = {}): ValueReach {
    return new ValueReach(this.file, this.evaluator, this.control, origins, options);
  }
}
