import type { Assignment, Call, Expression, FunctionNode, Loop, Node, Statement, Try } from '../program/model.js';
import { eachChild, eachFunctionChild, isStatement, type Children } from '../program/walk.js';
import type { SourceFile } from '../calls/project.js';
import { around } from './order.js';
import { isTestOf } from './value-shapes.js';

/** How a run of statements ends: by leaving the function, by leaving a loop round, or by running on. */
export type Ending = 'leaves' | 'jumps' | 'continues';

/** Where a statement stands: the list that holds it and its position there. */
interface Place {
  readonly list: readonly Statement[];
  readonly index: number;
}

/** Code whose run depends on a condition. */
export interface Region {
  readonly statements: readonly Statement[];
  readonly expressions: readonly Expression[];
  /** The outcome of the condition under which it runs; null for the cases of a switch. */
  readonly when: boolean | null;
  /** True for what runs after a branch that left: the rest of the function or of the loop round. */
  readonly isRest: boolean;
}

/** A condition with what tests it and what depends on it. */
export interface Test {
  readonly condition: Expression;
  /** The statement or expression that tests it. */
  readonly owner: Node;
  readonly regions: readonly Region[];
}

/** Control structure of one file, whatever its values are. Built once, only for files that reach a known service. */
export class ControlFlow {
  private static readonly known = new WeakMap<SourceFile, ControlFlow>();
  private readonly places = new Map<Statement, Place>();
  private foundTests: readonly Test[] | null = null;
  private foundElementAssignments: readonly Assignment[] | null = null;

  /** The control structure of a file, one for each. */
  static of(file: SourceFile): ControlFlow {
    let found = this.known.get(file);
    if (!found) this.known.set(file, (found = new ControlFlow(file)));
    return found;
  }

  /** Lets go of the control structure of a file. It is made again when it is asked for. */
  static forget(file: SourceFile): void {
    this.known.delete(file);
  }

  private constructor(readonly file: SourceFile) {
    this.enterList(file.program.body);
    const visit: Children = {
      node: (node) => {
        for (const list of statementLists(node)) this.enterList(list);
        eachChild(node, visit);
      },
      fn: (fn) => {
        this.enterList(fn.body);
        eachFunctionChild(fn, visit);
      },
      cls: (cls) => {
        for (const field of cls.fields) if (field.value) visit.node(field.value);
        for (const method of cls.methods) visit.fn(method);
        for (const inner of cls.classes) visit.cls(inner);
      },
    };
    for (const statement of file.program.body) visit.node(statement);
  }

  private enterList(list: readonly Statement[]): void {
    list.forEach((statement, index) => this.places.set(statement, { list, index }));
  }

  /** All conditions that something depends on, in source order. */
  get tests(): readonly Test[] {
    this.foundTests ??= this.findTests().sort((a, b) => a.condition.span.start - b.condition.span.start);
    return this.foundTests;
  }

  private findTests(): Test[] {
    const found: Test[] = [];
    for (const [node, owner] of this.file.index.parent) {
      if (!isTestOf(node, owner)) continue;
      const condition = node as Expression;
      const regions = regionsOf(owner, condition, this);
      if (regions.length > 0) found.push({ condition, owner, regions });
    }
    return found;
  }

  /** `scores[name] = value`: not among the definitions of a variable. */
  get elementAssignments(): readonly Assignment[] {
    this.foundElementAssignments ??= this.file.index.ofKind('assignment').filter((node) => node.target.kind === 'index');
    return this.foundElementAssignments;
  }

  /** The statement that holds a node, itself included. */
  statementOf(node: Node): Statement | null {
    let current: Node | undefined = node;
    while (current && !isStatement(current)) current = this.file.index.parent.get(current);
    return current ?? null;
  }

  /** Statements that run after one, within its function: the rest of its list and of the lists around. */
  after(statement: Statement, until: 'function' | 'loop' = 'function'): readonly Statement[] {
    const result: Statement[] = [];
    let current: Statement | null = statement;
    while (current) {
      const place = this.places.get(current);
      if (!place) break;
      result.push(...place.list.slice(place.index + 1));
      const parent: Node | undefined = this.file.index.parent.get(current);
      if (!parent || !isStatement(parent) || (until === 'loop' && parent.kind === 'loop')) break;
      current = parent;
    }
    return result;
  }

  /** Statements that run before one, within its function: the beginning of its list and of the lists around. */
  before(statement: Statement): readonly Statement[] {
    const result: Statement[] = [];
    let current: Node | undefined = statement;
    while (current && isStatement(current)) {
      const place = this.places.get(current);
      if (!place) break;
      result.unshift(...place.list.slice(0, place.index));
      current = this.file.index.parent.get(current);
    }
    return result;
  }

  /** Try statements whose body holds a node, innermost first; those around a callback count for the code in it. */
  triesAround(node: Node): readonly Try[] {
    const result: Try[] = [];
    for (const { node: outer, child } of around(node, this.file)) {
      if (outer.kind === 'try' && isStatement(child) && outer.body.includes(child) && outer.handlers.length > 0) result.push(outer);
    }
    return result;
  }

  /** The loop of the same function that holds a node, or null. */
  loopAround(node: Node): Loop | null {
    let current = this.file.index.parent.get(node);
    while (current && current.kind !== 'loop') current = this.file.index.parent.get(current);
    return current?.kind === 'loop' ? current : null;
  }
}

function statementLists(node: Node): readonly (readonly Statement[])[] {
  switch (node.kind) {
    case 'if':
      return [node.then, node.otherwise];
    case 'loop':
      return [node.init, node.body];
    case 'switch':
      return node.cases.map((branch) => branch.body);
    case 'try':
      return [node.body, ...node.handlers.map((handler) => handler.body), node.otherwise, node.finalizer];
    case 'using':
      return [node.resources, node.body];
    case 'block':
      return [node.body];
    default:
      return [];
  }
}

/** How a list of statements ends on every path. */
export function endingOf(statements: readonly Statement[]): Ending {
  for (const statement of statements) {
    const ending = statementEnding(statement);
    if (ending !== 'continues') return ending;
  }
  return 'continues';
}

function statementEnding(statement: Statement): Ending {
  switch (statement.kind) {
    case 'return':
      return statement.isYield ? 'continues' : 'leaves';
    case 'throw':
      return 'leaves';
    case 'jump':
      return 'jumps';
    case 'block':
    case 'using':
      return endingOf(statement.body);
    case 'if': {
      if (statement.otherwise.length === 0) return 'continues';
      const then = endingOf(statement.then);
      const otherwise = endingOf(statement.otherwise);
      if (then === 'continues' || otherwise === 'continues') return 'continues';
      return then === 'leaves' && otherwise === 'leaves' ? 'leaves' : 'jumps';
    }
    case 'try': {
      const final = endingOf(statement.finalizer);
      if (final !== 'continues') return final;
      const body = endingOf([...statement.body, ...statement.otherwise]);
      const handlers = statement.handlers.map((handler) => endingOf(handler.body));
      return body === 'leaves' && handlers.every((ending) => ending === 'leaves') ? 'leaves' : 'continues';
    }
    case 'switch': {
      if (!statement.cases.some((branch) => branch.tests.length === 0)) return 'continues';
      return statement.cases.every((branch) => branch.fallsThrough || endingOf(branch.body) === 'leaves') ? 'leaves' : 'continues';
    }
    case 'expression':
      // `process.exit()` ends everything.
      return isProcessExit(statement.value) ? 'leaves' : 'continues';
    default:
      return 'continues';
  }
}

function isProcessExit(value: Expression): boolean {
  return value.kind === 'call' && value.callee.kind === 'member' && /^(?:exit|abort|Exit)$/.test(value.callee.name) && value.callee.object.kind === 'name' && /^(?:process|sys|os|Environment|System)$/.test(value.callee.object.name);
}

/** Regions that a condition decides about. `owner` is the statement or expression that tests it. */
export function regionsOf(owner: Node, condition: Expression, control: ControlFlow): readonly Region[] {
  const run = (statements: readonly Statement[], when: boolean | null, isRest = false): Region => ({ statements, expressions: [], when, isRest });
  const value = (expression: Expression, when: boolean): Region => ({ statements: [], expressions: [expression], when, isRest: false });
  switch (owner.kind) {
    case 'if': {
      if (owner.test !== condition) return [];
      const regions = [run(owner.then, true), run(owner.otherwise, false)];
      const then = endingOf(owner.then);
      const otherwise = endingOf(owner.otherwise);
      // An early exit makes the rest of the function depend on the condition.
      if (then !== 'continues' && otherwise === 'continues') {
        regions.push(run(control.after(owner, then === 'jumps' ? 'loop' : 'function'), false, true));
      } else if (otherwise !== 'continues' && then === 'continues') {
        regions.push(run(control.after(owner, otherwise === 'jumps' ? 'loop' : 'function'), true, true));
      }
      return regions;
    }
    case 'loop':
      return owner.test === condition ? [run(owner.body, true)] : [];
    case 'switch':
      if (owner.subject === condition) return owner.cases.map((branch) => run(branch.body, null));
      return owner.cases.filter((branch) => branch.tests.includes(condition)).map((branch) => run(branch.body, true));
    case 'conditional':
      return owner.test === condition ? [value(owner.then, true), value(owner.otherwise, false)] : [];
    case 'binary':
      if (owner.left !== condition) return [];
      if (owner.operator === '&&') return [value(owner.right, true)];
      if (owner.operator === '||') return [value(owner.right, false)];
      return [];
    default:
      return [];
  }
}

/** Visits the nodes of a region, callbacks included, declared functions and classes left out. */
export function eachNodeIn(region: Pick<Region, 'statements' | 'expressions'>, visit: (node: Node) => boolean | void): void {
  const children: Children = {
    node: (node) => {
      if (visit(node) !== false) eachChild(node, children);
    },
    fn: (fn: FunctionNode) => {
      if (fn.role === 'lambda') eachFunctionChild(fn, children);
    },
    cls: () => undefined,
  };
  for (const statement of region.statements) children.node(statement);
  for (const expression of region.expressions) children.node(expression);
}

/** Calls of a region in source order. */
export function callsIn(region: Pick<Region, 'statements' | 'expressions'>): readonly Call[] {
  const calls: Call[] = [];
  eachNodeIn(region, (node) => {
    if (node.kind === 'call') calls.push(node);
  });
  return calls;
}
