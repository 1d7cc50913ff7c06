import type { SourceFile } from '../calls/project.js';
import type { Expression, FunctionNode, Return } from '../program/model.js';
import type { FunctionPlace } from './call-targets.js';
import { isErrorValue } from './error-values.js';
import type { ProjectFlow } from './project-flow.js';
import type { ResultOrigin } from './result-origin.js';
import type { ValueReach } from './value-reach.js';

/** Files that a result is followed through on its way back; real code needs two or three. */
const MAX_FILES = 4;
/** Results of one function; one that gives more is about the service itself. */
const MAX_RESULTS = 8;

/** Which results of services functions hand back to their callers. */
export class ReturnedResults {
  private readonly known = new Map<FunctionNode, readonly ResultOrigin[]>();
  private readonly busy = new Set<FunctionNode>();
  private depth = 0;
  /** How often a circle ended a question early. */
  private cuts = 0;

  constructor(private readonly project: ProjectFlow) {}

  /** Results of a function's file that its return value carries, as they are or as what follows from them. */
  of(place: FunctionPlace): readonly ResultOrigin[] {
    const { fn } = place;
    const known = this.known.get(fn);
    if (known) return known;
    if (this.busy.has(fn)) {
      this.cuts += 1;
      return [];
    }
    this.busy.add(fn);
    this.depth += 1;
    const before = this.cuts;
    const found = this.find(place);
    this.depth -= 1;
    this.busy.delete(fn);
    // What a circle cut short may be more when it is asked for by itself.
    if (this.cuts === before || this.depth === 0) this.known.set(fn, found);
    return found;
  }

  private find({ fn, file }: FunctionPlace): readonly ResultOrigin[] {
    const returns = file.index.returns.get(fn) ?? [];
    if (!returns.some(({ value }) => value !== null) || !this.project.evaluator.project.mayLead(file.path)) return [];
    const flow = this.project.of(file);
    const found: ResultOrigin[] = [];
    for (const origin of flow.results) {
      if (found.length >= MAX_RESULTS) break;
      const reach = flow.reach([origin.node]);
      if (!reach.returnedBy(fn) || givesBackErrorsAlone(fn, returns, reach, file)) continue;
      if (origin.carriedBy.length < MAX_FILES) found.push(origin);
      else this.project.noteGivenUp(file.path);
    }
    return found;
  }

  /** Notes that a question could not be answered in full, because its answer is being worked out. */
  cut(): void {
    this.cuts += 1;
  }

  /** Counts what was cut short; what was found meanwhile is not kept when it changed. */
  get cutShort(): number {
    return this.cuts;
  }
}

/** True where nothing of the result comes back but the error beside it: `return err`. */
function givesBackErrorsAlone(fn: FunctionNode, returns: readonly Return[], reach: ValueReach, file: SourceFile): boolean {
  if (fn.returnType?.name === 'error') return true;
  const holding = returns.flatMap(({ value }) => (value?.kind === 'list' ? value.elements : value ? [value] : [])).filter((value) => reach.holds(value));
  return holding.length > 0 && file.language === 'go' && holding.every((value) => isErrorValue(value, file)) && !returns.some(({ value }) => value?.kind === 'list' && value.elements.some((element) => isVerdict(element)));
}

/** A value that tells which way a condition went, rather than that there is none. */
function isVerdict(node: Expression): boolean {
  return node.kind === 'literal' && typeof node.value === 'boolean';
}
