import type { Call, Expression } from '../program/model.js';
import { isKeyedMaker } from './keyed-makers.js';
import { walkedOver } from './parts.js';
import type { Write } from './program-index.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { uniqueValues } from './value-identity.js';
import type { Value } from './values.js';

/** A container whose making stands in the workspace, so that what is put into it later can be told. */
export type MadeContainer = Extract<Value, { kind: 'list' | 'object' | 'map' }>;

/** Values that a container is found to hold; more of them tell nothing new. */
const MAX_HELD = 200;

/** Members that put their last argument into the container they are called on. */
const adding = new Set([
  'append', 'appendleft', 'add', 'insert', 'push', 'unshift', 'set', 'put', 'setdefault', 'putIfAbsent', 'computeIfAbsent', 'offer', 'addFirst', 'addLast', 'Add', 'TryAdd', 'GetOrAdd', 'Enqueue', 'Push', 'Insert', 'AddOrUpdate',
]);
/** Members that put the contents of their arguments into the container they are called on. */
const merging = new Set(['extend', 'update', 'addAll', 'putAll', 'AddRange', 'assign']);

/** What lists, dictionaries and maps that the workspace makes hold: what they are made with, and what is put into them. */
export class ContainerContents {
  private readonly open = new Set<Expression>();
  /**
   * What containers were found to hold for the outermost question, by key (`held` under null). Objects that
   * are spread into each other over many steps would else be walked once for every way between them.
   */
  private readonly found = new Map<Expression, Map<string | null, readonly Value[]>>();
  private readonly importers = new WeakMap<SourceFile, readonly SourceFile[]>();
  private readonly targets = new WeakMap<SourceFile, ReadonlySet<string | null>>();
  private readonly puts = new WeakMap<SourceFile, readonly Call[]>();

  constructor(private readonly at: ValueContext) {}

  /** Everything a container holds, without the keys. */
  held(container: MadeContainer): readonly Value[] {
    return this.guarded(container, null, () => [...this.initial(container, null), ...this.added(container, null)]);
  }

  /** What a container holds under a key; what stands under keys that are worked out may be it. */
  under(container: MadeContainer, key: string): readonly Value[] {
    return this.guarded(container, key, () => [...this.initial(container, key), ...this.added(container, key)]);
  }

  private guarded({ node }: MadeContainer, key: string | null, find: () => readonly Value[]): readonly Value[] {
    // A container may hold itself (`options = { ...options, x }`).
    if (this.open.has(node)) return [];
    const known = this.found.get(node)?.get(key);
    if (known) return known;
    this.open.add(node);
    const values = uniqueValues(find(), MAX_HELD);
    this.open.delete(node);
    if (this.open.size === 0) this.found.clear();
    else this.found.set(node, (this.found.get(node) ?? new Map<string | null, readonly Value[]>()).set(key, values));
    return values;
  }

  /** What the container is made with. @param key null for everything. */
  private initial(container: MadeContainer, key: string | null): readonly Value[] {
    const { file } = container;
    switch (container.kind) {
      case 'list':
        return container.node.elements.flatMap((element) => this.element(element, file));
      case 'object':
        return container.node.entries.flatMap((entry): readonly Value[] => {
          if (entry.spread) return this.at.values(entry.value, file).flatMap((value) => this.merged(value, key));
          if (key !== null && entry.key !== null && entry.key !== key) return [];
          if (entry.value.kind === 'lambda' && entry.value.fn.role === 'getter') return this.at.calls.returned(entry.value.fn, file);
          return this.at.values(entry.value, file);
        });
      case 'map':
        return container.node.kind === 'call' ? this.ofCall(container.node, file, key) : [];
    }
  }

  /** An element of a list literal: a spread gives what it walks over. */
  private element(element: Expression, file: SourceFile): readonly Value[] {
    const values = this.at.values(element, file);
    if (element.kind !== 'spread') return values;
    return values.flatMap((value) => (isContainer(value) ? walkedOver([value], this.at) : [value]));
  }

  /** `dict(a=x)`, `list(x)`, `defaultdict(make)`, `new Map([[key, x]])`: what a call that makes a container puts into it. */
  private ofCall(node: Call, file: SourceFile, key: string | null): readonly Value[] {
    const named = node.args.filter((arg) => arg.name !== null && (key === null || arg.name === key)).flatMap((arg) => this.at.values(arg.value, file));
    if (key !== null && named.length > 0) return named;
    const placed = node.args.filter((arg) => arg.name === null).flatMap((arg) => this.at.values(arg.value, file));
    const keyed = isKeyedMaker(node);
    return [
      ...named,
      ...placed.flatMap((value): readonly Value[] => {
        if (value.kind === 'function') return this.at.calls.returned(value.fn, value.file);
        return keyed ? this.merged(value, key) : isContainer(value) ? walkedOver([value], this.at) : value.kind === 'client' || value.kind === 'instance' ? [value] : [];
      }),
    ];
  }

  /** What one container adds to another: pairs add their second part. */
  private merged(value: Value, key: string | null): readonly Value[] {
    switch (value.kind) {
      case 'object':
      case 'map':
        return key === null ? this.held(value) : this.under(value, key);
      case 'list': {
        const [first, second] = value.node.elements;
        // One pair, as a comprehension yields it, or a list of pairs.
        if (first && second && first.kind !== 'list' && value.node.elements.length === 2) return first.kind === 'literal' && key !== null && first.value !== key ? [] : this.at.values(second, value.file);
        return this.held(value).flatMap((item) => (item.kind === 'list' || item.kind === 'tuple' ? this.merged(item, key) : []));
      }
      case 'tuple':
        return value.parts[1] ?? [];
      case 'holder':
        return value.held.flatMap((item) => (item.kind === 'tuple' ? (item.parts[1] ?? []) : [item]));
      default:
        return value.kind === 'client' || value.kind === 'instance' ? [value] : [];
    }
  }

  /** What is put into a container after it was made. */
  private added(container: MadeContainer, key: string | null): readonly Value[] {
    // What is made at the top of a file can be filled by the files that import it.
    const files = container.file.index.functionOf.has(container.node) ? [container.file] : [container.file, ...this.importersOf(container.file)];
    return files.flatMap((file) => this.addedIn(file, container, key));
  }

  private addedIn(file: SourceFile, container: MadeContainer, key: string | null): readonly Value[] {
    const written = file.index.writes.filter((write) => puts(write, key) && this.isThis(write.target.object, file, container)).flatMap((write) => this.at.values(write.value, file));
    const put = this.putsOf(file).flatMap((call): readonly Value[] => {
      if (call.callee.kind !== 'member' || !this.isThis(call.callee.object, file, container)) return [];
      const [first] = call.args;
      // `clients.set("a", x)`, `clients.setdefault("a", x)`: under another key.
      if (key !== null && adding.has(call.callee.name) && call.args.length > 1 && first?.value.kind === 'literal' && first.value.value !== key) return [];
      if (merging.has(call.callee.name)) return this.ofCall(call, file, key);
      const last = call.args.at(-1);
      return last ? this.at.values(last.value, file).flatMap((value) => (value.kind === 'function' ? this.at.calls.returned(value.fn, value.file) : [value])) : [];
    });
    if (file !== container.file && written.length + put.length > 0) this.at.consulted.add(file.path);
    return [...written, ...put];
  }

  private importersOf(file: SourceFile): readonly SourceFile[] {
    let known = this.importers.get(file);
    if (!known) {
      known = this.at.project.parsedFiles().filter((other) => other !== file && this.targetsOf(other).has(file.path));
      this.importers.set(file, known);
    }
    return known;
  }

  /** Paths of the files that a file imports. */
  private targetsOf(file: SourceFile): ReadonlySet<string | null> {
    let known = this.targets.get(file);
    if (!known) {
      known = new Set(file.program.imports.map((entry) => this.at.project.resolveModule(file, entry.module)));
      this.targets.set(file, known);
    }
    return known;
  }

  private isThis(node: Expression, file: SourceFile, container: MadeContainer): boolean {
    const plain = file === container.file ? plainValues(node, file) : null;
    if (plain) return plain.includes(container.node);
    return this.at.values(node, file).some((value) => (value.kind === 'list' || value.kind === 'object' || value.kind === 'map') && value.node === container.node);
  }

  private putsOf(file: SourceFile): readonly Call[] {
    let known = this.puts.get(file);
    if (!known) {
      known = file.index.calls.filter((call) => call.callee.kind === 'member' && call.args.length > 0 && (adding.has(call.callee.name) || merging.has(call.callee.name)));
      this.puts.set(file, known);
    }
    return known;
  }
}

function puts(write: Write, key: string | null): boolean {
  return key === null || write.target.kind === 'index' || write.target.name === key;
}

function isContainer(value: Value): boolean {
  return value.kind === 'list' || value.kind === 'object' || value.kind === 'map' || value.kind === 'holder';
}

/** What a variable is given, where that is all written beside it and is a container each time; null elsewhere. */
function plainValues(node: Expression, file: SourceFile): readonly Expression[] | null {
  if (node.kind !== 'name' || node.variable === null) return null;
  const values: Expression[] = [];
  for (const definition of file.index.definitions.get(node.variable) ?? []) {
    if (definition.kind === 'typed') continue;
    if (definition.kind !== 'value' || definition.steps.length > 0 || (definition.value.kind !== 'list' && definition.value.kind !== 'object')) return null;
    values.push(definition.value);
  }
  return values;
}
