import type { Call, ClassNode, Expression, FunctionNode } from '../program/model.js';
import { isConstructor, type ClassPlace } from './hierarchy.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';

/** A call of a function, and how its arguments meet the parameters. */
export interface CallSite {
  readonly call: Call;
  readonly file: SourceFile;
  /** Arguments before those of the function: `Base.__init__(self, client)` has one. */
  readonly skipped: number;
}

/** Calls of one function that are looked at; what is called more often says the same again. */
const MAX_SITES = 24;
/** Calls of a name that are looked at. */
const MAX_CANDIDATES = 200;
/** Name under which calls of another constructor (`super(…)`) are kept. */
const OTHER_CONSTRUCTOR = ' super';

/** Who calls the functions of the workspace, and who makes objects of its classes, in all parsed files. */
export class CallSites {
  private table: ReadonlyMap<string, readonly CallSite[]> | null = null;
  private readonly known = new Map<FunctionNode | ClassNode, readonly CallSite[]>();

  constructor(private readonly at: ValueContext) {}

  /** Calls whose callee is the function; of a constructor, those that make an instance. */
  of(fn: FunctionNode, file: SourceFile): readonly CallSite[] {
    const cls = file.index.classOf.get(fn);
    if (cls && isConstructor(fn)) return this.constructions({ cls, file });
    return this.once(fn, () => this.named(nameOf(fn, file), file, (call, owner) => this.at.values(call.callee, owner).some((value) => value.kind === 'function' && value.fn === fn)));
  }

  /** Calls that make an instance of a class, also as the base of another. */
  constructions({ cls, file }: ClassPlace): readonly CallSite[] {
    return this.once(cls, () => [
      ...this.named(cls.name, file, (call, owner) => this.isClass(call.callee, owner, cls)),
      ...this.within(cls, file, (call) => call.callee.kind === 'this' && !call.callee.isSuper),
      ...this.named('__init__', file, (call, owner) => call.callee.kind === 'member' && this.isClass(call.callee.object, owner, cls)).map((site) => ({ ...site, skipped: 1 })),
      ...this.at.hierarchy.subclasses(cls).flatMap((sub) => [
        ...this.within(sub.cls, sub.file, (call) => call.callee.kind === 'this' && call.callee.isSuper),
        ...(sub.cls.methods.some(isConstructor) ? [] : this.constructions(sub)),
      ]),
    ].slice(0, MAX_SITES));
  }

  private once(of: FunctionNode | ClassNode, find: () => readonly CallSite[]): readonly CallSite[] {
    const known = this.known.get(of);
    if (known) return known;
    // Who calls a function may hang on who calls it.
    this.known.set(of, []);
    const found = find();
    this.known.set(of, found);
    return found;
  }

  private isClass(node: Expression, owner: SourceFile, cls: ClassNode): boolean {
    return this.at.values(node, owner).some((value) => value.kind === 'class' && value.cls === cls);
  }

  /** Calls of constructors in the code of a class. */
  private within(cls: ClassNode, file: SourceFile, test: (call: Call) => boolean): readonly CallSite[] {
    return (this.sites().get(OTHER_CONSTRUCTOR) ?? []).filter((site) => site.file === file && file.index.classAround.get(site.call) === cls && test(site.call));
  }

  /** Calls of a name that hold the test, those of the own file first. */
  private named(name: string, file: SourceFile, test: (call: Call, owner: SourceFile) => boolean): readonly CallSite[] {
    const candidates = name === '' ? [] : (this.sites().get(name) ?? []);
    const ordered = [...candidates.filter((site) => site.file === file), ...candidates.filter((site) => site.file !== file && isSameKind(site.file, file))];
    const found: CallSite[] = [];
    for (const site of ordered.slice(0, MAX_CANDIDATES)) {
      if (test(site.call, site.file)) found.push(site);
      if (found.length >= MAX_SITES) break;
    }
    return found;
  }

  private sites(): ReadonlyMap<string, readonly CallSite[]> {
    if (this.table) return this.table;
    const table = new Map<string, CallSite[]>();
    this.table = table;
    for (const file of this.at.project.parsedFiles()) {
      const renamed = new Map(file.program.imports.filter((entry) => entry.local !== entry.imported).map((entry) => [entry.local, entry.imported]));
      for (const call of file.index.calls) {
        const name = calleeName(call);
        if (name === null) continue;
        add(table, name, { call, file, skipped: 0 });
        const original = call.callee.kind === 'name' ? renamed.get(name) : undefined;
        if (original !== undefined && original !== name) add(table, original, { call, file, skipped: 0 });
      }
    }
    return table;
  }
}

/** The argument that a call passes for a parameter, by name or by place. */
export function argumentAt({ call, skipped }: CallSite, fn: FunctionNode, index: number): Expression | null {
  const target = fn.params[index]?.target;
  const named = target?.kind === 'name' ? call.args.find((arg) => arg.name === target.name) : undefined;
  if (named) return named.value;
  const placed = call.args[index + skipped];
  return placed?.name === null && placed.value.kind !== 'spread' ? placed.value : null;
}

/** Name that calls of a function are written with. */
function nameOf(fn: FunctionNode, file: SourceFile): string {
  if (fn.name !== '') return fn.name;
  const lambda = file.index.lambdaOf.get(fn);
  const parent = lambda && file.index.parent.get(lambda);
  if (parent?.kind === 'object') return parent.entries.find((entry) => entry.value === lambda)?.key ?? '';
  if (parent?.kind !== 'declare' && parent?.kind !== 'assignment') return '';
  return parent.target.kind === 'name' || parent.target.kind === 'member' ? parent.target.name : '';
}

function calleeName({ callee }: Call): string | null {
  if (callee.kind === 'this') return OTHER_CONSTRUCTOR;
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : null;
}

function isSameKind(a: SourceFile, b: SourceFile): boolean {
  const kind = (file: SourceFile): string => (file.language === 'javascript' ? 'typescript' : file.language);
  return kind(a) === kind(b);
}

function add(table: Map<string, CallSite[]>, name: string, site: CallSite): void {
  const list = table.get(name);
  if (list) list.push(site);
  else table.set(name, [site]);
}
