import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, ClassNode, Expression, Name, Node, Target } from '../analysis/program/model.js';
import type { Service } from '../knowledge/schema.js';

/**
 * Where a value ends up: in a call or client of a known service, in something else for certain, or
 * out of sight. Only the last leaves room for "likely".
 */
export type Reach =
  | { readonly kind: 'service'; readonly service: Service; readonly call: ResolvedCall | null; readonly node: Call }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unknown' };

const elsewhere: Reach = { kind: 'elsewhere' };
const unknown: Reach = { kind: 'unknown' };

/** Methods that hand back what they configure, and functions that make one value carry another. */
const carriers = /^(?:build|create|extend|defaults|with|set|add|use|configure|bind|assign|merge|freeze|agent|dispatcher|default|new|make|session|client|ssl|trust|hostname|get(?:ssl|server)?socket)/i;
/** Options of databases and mail servers that share their spelling with those of HTTP. */
const otherOptions = new Set(['ssl', 'dialectoptions', 'database', 'db', 'smtp', 'redis', 'mongo']);
const MAX_STEPS = 400;

/** Follows values forward through one file: options into agents, agents into clients, clients into calls. */
export class ServiceReach {
  private readonly targets = new Map<Call, { readonly service: Service; readonly call: ResolvedCall | null }>();
  private uses: Map<number, Name[]> | null = null;
  /** Set while following a value that other files can import. */
  private leavesFile = false;

  constructor(
    private readonly file: SourceFile,
    calls: FileCalls,
    private readonly evaluator: Evaluator,
  ) {
    for (const { node, service } of calls.constructions) this.targets.set(node, { service, call: null });
    for (const call of [...calls.unknownCalls, ...calls.calls]) {
      for (const node of call.pathCall ? [call.node, call.pathCall] : [call.node]) this.targets.set(node, { service: call.service, call });
    }
  }

  /** True when the file reaches any known service. */
  get hasTargets(): boolean {
    return this.targets.size > 0;
  }

  /** The service that a call of this file reaches, or null. */
  target(node: Call): Reach | null {
    const found = this.targets.get(node);
    return found ? { kind: 'service', ...found, node } : null;
  }

  /** Where a value goes. */
  of(start: Node): Reach {
    this.leavesFile = false;
    return this.follow([start]);
  }

  /** Where an object goes that is changed in place: `session` for `session.verify = False`. */
  ofOwner(owner: Expression): Reach {
    this.leavesFile = false;
    const next = this.ownerUses(owner);
    return 'kind' in next ? next : this.follow(next);
  }

  private follow(start: readonly Node[]): Reach {
    const seen = new Set<Node>();
    const queue: Node[] = [...start];
    let result: Reach | null = null;
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      if (seen.size > MAX_STEPS) return unknown;
      const step = this.step(node);
      if (!('kind' in step)) queue.push(...step);
      else if (step.kind === 'service') return step;
      else if (!result || step.kind === 'unknown') result = step;
    }
    return this.leavesFile ? unknown : (result ?? unknown);
  }

  /** Where a node's value goes next: further nodes, or an end. */
  private step(node: Node): readonly Node[] | Reach {
    const parent = this.file.index.parent.get(node);
    if (!parent) return this.outside(node);
    switch (parent.kind) {
      case 'object': {
        const key = parent.entries.find(({ value }) => value === node)?.key?.toLowerCase();
        return key !== undefined && otherOptions.has(key) ? elsewhere : [parent];
      }
      case 'list':
      case 'spread':
      case 'cast':
      case 'await':
      case 'conditional':
      case 'binary':
      case 'unknown':
      case 'template':
        return [parent];
      case 'call':
        return this.intoCall(node, parent);
      case 'member': {
        const around = this.file.index.parent.get(parent);
        // A setting of the object; the object itself goes on elsewhere.
        if (around?.kind === 'assignment' && around.target === parent) return [];
        return around?.kind === 'call' && around.callee === parent ? this.ofMethod(parent.name, around) : unknown;
      }
      case 'declare':
        return parent.value === node ? this.intoTarget(parent.target, parent) : elsewhere;
      case 'assignment':
        return parent.value === node ? this.intoTarget(parent.target, parent) : elsewhere;
      case 'return':
        return this.fromReturn(parent);
      default:
        return elsewhere;
    }
  }

  private intoCall(node: Node, call: Call): readonly Node[] | Reach {
    const target = this.target(call);
    if (target) return target;
    if (call.initializer === node || call.callee === node) return [call];
    const index = call.args.findIndex(({ value }) => value === node);
    for (const value of this.evaluator.values(call.callee, this.file)) {
      if (value.kind !== 'function' || value.file !== this.file) continue;
      const target = value.fn.params[index]?.target;
      if (target) return this.intoTarget(target, call);
    }
    const name = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
    // A dispatcher or socket factory for every request of the process.
    if (name === 'setGlobalDispatcher' || name.startsWith('setDefault')) return unknown;
    // `connection.setSSLSocketFactory(factory);`: the receiver carries it from here on.
    if (name.startsWith('set') && call.callee.kind === 'member' && this.file.index.parent.get(call)?.kind === 'expression') return this.ownerUses(call.callee.object);
    return call.isNew || carriers.test(name) || /^[A-Z]/.test(name) ? [call] : elsewhere;
  }

  /** A method of the value: a call of the service, a step of a builder, or something else. */
  private ofMethod(name: string, call: Call): readonly Node[] | Reach {
    return this.target(call) ?? (carriers.test(name) ? [call] : elsewhere);
  }

  private intoTarget(target: Target, holder: Node): readonly Node[] | Reach {
    if (target.kind === 'name') return target.variable === null ? unknown : this.usesOf(target.variable);
    if (target.kind === 'default-target') return this.intoTarget(target.target, holder);
    if (target.kind !== 'member') return unknown;
    // `options.agent = agent`: the owner carries it from here on.
    return target.object.kind === 'this' ? this.membersNamed(target.name, target) : this.ownerUses(target.object);
  }

  private ownerUses(owner: Expression): readonly Node[] | Reach {
    if (owner.kind === 'member' && owner.object.kind === 'this') return this.membersNamed(owner.name, owner);
    const root = rootName(owner);
    if (root === null) return unknown;
    const opened = this.openedBy(root);
    if (opened) return opened;
    return root.variable === null ? this.membersNamed(root.name, root) : this.usesOf(root.variable);
  }

  /** `url.openConnection()`: the request that a variable was given when it was made. */
  private openedBy({ variable }: Name): Reach | null {
    for (const definition of variable === null ? [] : (this.file.index.definitions.get(variable) ?? [])) {
      let value = definition.kind === 'value' && definition.steps.length === 0 ? definition.value : null;
      while (value?.kind === 'cast' || value?.kind === 'await') value = value.value;
      const target = value?.kind === 'call' ? this.target(value) : null;
      if (target) return target;
    }
    return null;
  }

  private usesOf(variable: number): readonly Node[] | Reach {
    const names = (this.nameUses().get(variable) ?? []).filter((name) => {
      const parent = this.file.index.parent.get(name);
      return !((parent?.kind === 'declare' || parent?.kind === 'assignment') && parent.target === name);
    });
    if (this.file.program.exports.some((entry) => entry.variable === variable)) this.leavesFile = true;
    return names.length === 0 ? unknown : names;
  }

  private nameUses(): Map<number, Name[]> {
    if (this.uses) return this.uses;
    this.uses = new Map();
    for (const node of this.file.index.ofKind('name')) {
      if (node.variable === null) continue;
      const list = this.uses.get(node.variable) ?? [];
      list.push(node);
      this.uses.set(node.variable, list);
    }
    return this.uses;
  }

  /** `this.name` elsewhere in the file. */
  private membersNamed(name: string, except: Node | null): readonly Node[] | Reach {
    const found: Node[] = [];
    for (const node of this.file.index.parent.keys()) {
      if (node === except) continue;
      if (node.kind === 'member' && node.name === name && node.object.kind === 'this') found.push(node);
      // C# and Java write a field without `this`.
      else if (node.kind === 'name' && node.name === name && node.variable === null && this.file.index.classAround.has(node)) found.push(node);
    }
    return found.length === 0 ? unknown : found;
  }

  private fromReturn(node: Node): readonly Node[] | Reach {
    const fn = this.file.index.functionOf.get(node);
    if (!fn) return unknown;
    const calls = this.evaluator.callsTo(fn, this.file);
    return calls.length === 0 ? unknown : calls;
  }

  /** A value without a parent: the initial value of a field, or a default. */
  private outside(node: Node): readonly Node[] | Reach {
    const field = fieldOf(node, this.file.index.classes);
    return field === null ? unknown : this.membersNamed(field, null);
  }
}

function fieldOf(node: Node, classes: readonly ClassNode[]): string | null {
  for (const cls of classes) for (const field of cls.fields) if (field.value === node) return field.name;
  return null;
}

function rootName(node: Expression): Name | null {
  if (node.kind === 'name') return node;
  return node.kind === 'member' || node.kind === 'index' ? rootName(node.object) : null;
}
