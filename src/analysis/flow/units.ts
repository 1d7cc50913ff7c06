import type { Assignment, Call, Expression, FunctionNode, Node, Return } from '../program/model.js';
import type { Definition } from '../calls/program-index.js';
import { fieldKey } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import type { CallTargets } from './call-targets.js';
import { ControlFlow, type Test } from './control.js';

/** What a value can flow through in one outermost function, or at the top of the file; each list in source order. */
export interface Unit {
  readonly definitions: (readonly [variable: number, definition: Extract<Definition, { kind: 'value' }>])[];
  /** Values assigned to members and given to fields, by the key of the member. */
  readonly members: (readonly [key: string, value: Expression])[];
  readonly fields: (readonly [key: string, value: Expression])[];
  readonly returns: (readonly [fn: FunctionNode, result: Return])[];
  readonly calls: Call[];
  readonly elementAssignments: Assignment[];
  readonly tests: Test[];
  /** Calls and assignments. */
  readonly actions: Node[];
}

const emptyUnit = (): Unit => ({ definitions: [], members: [], fields: [], returns: [], calls: [], elementAssignments: [], tests: [], actions: [] });

/** What stands in which unit of a file, and in which order; whatever its calls call. */
class Layout {
  private static readonly known = new WeakMap<SourceFile, Layout>();
  readonly top = emptyUnit();
  readonly byFunction = new Map<FunctionNode, Unit>();
  readonly byVariable = new Map<number, Set<Unit>>();
  readonly byMember = new Map<string, Set<Unit>>();
  readonly order = new Map<Node, number>();

  /** The layout of a file, one for each. */
  static of(file: SourceFile): Layout {
    let found = this.known.get(file);
    if (!found) this.known.set(file, (found = new Layout(file)));
    return found;
  }

  static forget(file: SourceFile): void {
    this.known.delete(file);
  }

  private constructor(private readonly file: SourceFile) {
    const { index } = file;
    const control = ControlFlow.of(file);
    for (const [variable, definitions] of index.definitions) for (const definition of definitions) if (definition.kind === 'value') this.of(definition.value).definitions.push([variable, definition]);
    for (const [key, values] of index.memberValues) for (const value of values) this.of(value).members.push([key, value]);
    for (const cls of index.classes) for (const field of cls.fields) if (field.value) this.of(field.value).fields.push([fieldKey(cls, field.name), field.value]);
    for (const [fn, results] of index.returns) for (const result of results) this.unitOf(fn).returns.push([fn, result]);
    for (const call of index.calls) this.of(call).calls.push(call);
    for (const assignment of control.elementAssignments) this.of(assignment).elementAssignments.push(assignment);
    for (const test of control.tests) this.of(test.condition).tests.push(test);
    for (const node of index.parent.keys()) this.enter(node);
  }

  private enter(node: Node): void {
    switch (node.kind) {
      case 'name':
        if (node.variable === null) into(this.byMember, node.name, this.of(node));
        else into(this.byVariable, node.variable, this.of(node));
        return;
      case 'member':
        into(this.byMember, node.name, this.of(node));
        return;
      case 'call':
      case 'assignment':
        this.order.set(node, this.order.size);
        this.of(node).actions.push(node);
        return;
      default:
    }
  }

  /** The unit that a node stands in. */
  of(node: Node): Unit {
    const fn = this.file.index.functionOf.get(node);
    return fn ? this.unitOf(fn) : this.top;
  }

  private unitOf(fn: FunctionNode): Unit {
    const known = this.byFunction.get(fn);
    if (known) return known;
    const outer = this.file.index.outerFunction.get(fn);
    const unit = outer ? this.unitOf(outer) : emptyUnit();
    this.byFunction.set(fn, unit);
    return unit;
  }
}

/**
 * The parts of a file that a value enters only by a variable, a field, a call or an expression that
 * holds it. Following a value looks at the parts that it has entered and leaves the rest alone, so
 * that a long file with many calls costs no more than its functions.
 */
export class Units {
  private readonly layout: Layout;
  private foundCallers: ReadonlyMap<FunctionNode, ReadonlySet<Unit>> | null = null;

  constructor(
    private readonly file: SourceFile,
    private readonly targets: CallTargets,
  ) {
    this.layout = Layout.of(file);
  }

  /** The unit that a node stands in. */
  of(node: Node): Unit {
    return this.layout.of(node);
  }

  /** Units that name a variable. */
  naming(variable: number): Iterable<Unit> {
    return this.layout.byVariable.get(variable) ?? [];
  }

  /** Units that may read a field or property. @param key as in `fieldKey` and `memberKey`. */
  reading(key: string): Iterable<Unit> {
    return this.layout.byMember.get(key.slice(key.lastIndexOf('.') + 1)) ?? [];
  }

  /** Units that call a function, or in which it is written as a callback. */
  calling(fn: FunctionNode): Iterable<Unit> {
    this.foundCallers ??= this.findCallers();
    const lambda = this.file.index.lambdaOf.get(fn);
    return [...(this.foundCallers.get(fn) ?? []), ...(lambda ? [this.of(lambda)] : [])];
  }

  private findCallers(): ReadonlyMap<FunctionNode, ReadonlySet<Unit>> {
    const callers = new Map<FunctionNode, Set<Unit>>();
    for (const call of this.file.index.calls) {
      for (const { fn, file } of this.targets.of(call, this.file)) if (file === this.file) into(callers, fn, this.of(call));
    }
    return callers;
  }

  /** Nodes of some units in the order of the whole file. @param pick a list of the unit with calls or assignments. */
  inOrder<N extends Call | Assignment | Node>(units: Iterable<Unit>, pick: (unit: Unit) => readonly N[]): readonly N[] {
    const { order } = this.layout;
    const all = [...units].flatMap(pick);
    return all.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
}

/** Lets go of what was worked out of a file alone. It is worked out again when it is asked for. */
export function forgetLayout(file: SourceFile): void {
  Layout.forget(file);
}

function into<K>(map: Map<K, Set<Unit>>, key: K, unit: Unit): void {
  const known = map.get(key);
  if (known) known.add(unit);
  else map.set(key, new Set([unit]));
}
