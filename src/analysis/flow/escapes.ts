import type { ResolvedCall } from '../calls/resolved-call.js';
import type { SourceFile } from '../calls/project.js';
import type { Call, FunctionNode, Node } from '../program/model.js';
import type { FunctionPlace } from './call-targets.js';
import { eachNodeIn, type ControlFlow } from './control.js';
import type { ProjectFlow } from './project-flow.js';
import type { Carrier } from './result-origin.js';

/** A call of a service whose failure leaves a function: thrown, or as the error among its results. */
export interface Escape {
  readonly call: ResolvedCall;
  /** Functions that let the failure out, from the call on, the asked one last. */
  readonly carriedBy: readonly Carrier[];
}

/** Functions that a failure is followed out of. */
const MAX_DEPTH = 4;
/** Failures of one function. */
const MAX_ESCAPES = 8;

/** Which failures of services functions let out to their callers. */
export class Escapes {
  private readonly known = new Map<FunctionNode, readonly Escape[]>();
  private readonly busy = new Set<FunctionNode>();
  private readonly callsByFunction = new WeakMap<SourceFile, ReadonlyMap<FunctionNode, readonly Call[]>>();

  constructor(private readonly project: ProjectFlow) {}

  /** Failures of moderation calls that leave a function. */
  of(place: FunctionPlace): readonly Escape[] {
    const known = this.known.get(place.fn);
    if (known) return known;
    if (this.busy.has(place.fn) || this.busy.size > MAX_DEPTH || !this.project.evaluator.project.mayLead(place.file.path)) return [];
    this.busy.add(place.fn);
    const found = this.find(place);
    this.busy.delete(place.fn);
    // What was asked for from far away was not followed to its end.
    if (this.busy.size < 2) this.known.set(place.fn, found);
    return found;
  }

  private find({ fn, file }: FunctionPlace): readonly Escape[] {
    const own = new Map(this.project.callsOf(file).calls.filter(({ operation }) => operation?.moderation === true).map((call) => [call.node, call]));
    const found: Escape[] = [];
    for (const from of this.callsIn(fn, file)) {
      if (found.length >= MAX_ESCAPES) break;
      const service = own.get(from);
      const inner: readonly Escape[] = service ? [{ call: service, carriedBy: [] }] : this.project.targets.of(from, file).flatMap((target) => (target.fn === fn ? [] : this.of(target)));
      if (inner.length === 0 || !failureGetsOut(from, fn, this.project.of(file).control)) continue;
      const carrier: Carrier = { file, span: fn.name === '' ? fn.span : fn.nameSpan, fn, from };
      found.push(...inner.map(({ call, carriedBy }) => ({ call, carriedBy: [...carriedBy, carrier] })));
    }
    return found;
  }

  /** Calls of a function with those of its callbacks. */
  private callsIn(fn: FunctionNode, file: SourceFile): readonly Call[] {
    let byFunction = this.callsByFunction.get(file);
    if (!byFunction) {
      const map = new Map<FunctionNode, Call[]>();
      for (const call of file.index.calls) {
        const around = namedFunctionOf(call, file);
        if (!around) continue;
        const list = map.get(around);
        if (list) list.push(call);
        else map.set(around, [call]);
      }
      byFunction = map;
      this.callsByFunction.set(file, byFunction);
    }
    return byFunction.get(fn) ?? [];
  }
}

/** True where nothing between a call and the end of its function keeps its failure in. */
export function failureGetsOut(call: Call, fn: FunctionNode, control: ControlFlow): boolean {
  const { file } = control;
  if (file.language === 'go') return givesErrors(fn);
  if (control.triesAround(call).some((around) => !around.handlers.some(({ body }) => throwsOn(body)))) return false;
  return !isLetGo(call, file) && !isRejectionHandled(call, file);
}

/** The function around a node; a callback belongs to the function that hands it out. */
export function namedFunctionOf(node: Node, file: SourceFile): FunctionNode | null {
  let fn = file.index.functionOf.get(node);
  for (;;) {
    const lambda = fn && file.index.lambdaOf.get(fn);
    if (!fn || !lambda || file.index.parent.get(lambda)?.kind !== 'call') return fn ?? null;
    fn = file.index.outerFunction.get(fn);
  }
}

/** True where an error is the last of the results. */
function givesErrors({ returnType }: FunctionNode): boolean {
  const last = returnType?.name === '' ? returnType.args.at(-1) : returnType;
  return last?.name === 'error';
}

/** True where statements may throw. */
function throwsOn(statements: Parameters<typeof eachNodeIn>[0]['statements']): boolean {
  let found = false;
  eachNodeIn({ statements, expressions: [] }, (node) => {
    if (node.kind === 'throw') found = true;
    return !found && node.kind !== 'lambda';
  });
  return found;
}

/** A promise that nobody waits for. */
function isLetGo(call: Call, file: SourceFile): boolean {
  if (file.language !== 'typescript' && file.language !== 'javascript') return false;
  return file.index.parent.get(call)?.kind === 'expression' && file.index.functionOf.get(call)?.isAsync === true;
}

/** `check().catch(…)`, also further down the chain. */
function isRejectionHandled(call: Call, file: SourceFile): boolean {
  const { parent } = file.index;
  let current: Node = call;
  for (;;) {
    const member: Node | undefined = parent.get(current);
    const next: Node | undefined = member && parent.get(member);
    if (member?.kind !== 'member' || member.object !== current || next?.kind !== 'call' || next.callee !== member) return false;
    if (/^(?:catch|exceptionally|onErrorResume|onErrorReturn)$/.test(member.name) || (member.name === 'then' && next.args.length > 1)) return true;
    current = next;
  }
}
