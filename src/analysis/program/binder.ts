import type { Name, Span, TypeRef, Variable } from './model.js';

/**
 * How a language finds the declaration of a name.
 *
 * - `function` (Python): an assignment declares its target in the function around it, for the whole
 *   function; functions do not see the names of a class body around them.
 * - `block` (C#, Java, Go): names are declared explicitly, hold from their declaration to the end of
 *   the block, and members of a class hide names outside it.
 */
export type ScopingRule = 'function' | 'block';

export type ScopeKind = 'function' | 'block' | 'class';

export interface DeclareOptions {
  /** Where the name is written. */
  readonly span?: Span;
  /** Offset from which the name holds; left out for names that hold in their whole scope (functions, types, imports). */
  readonly from?: number;
  /** True for what a type can be named by: classes, imports, type aliases. */
  readonly isType?: boolean;
}

interface Declaration {
  readonly id: number;
  readonly from: number;
  isType: boolean;
}

interface Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  readonly declared: Map<string, Declaration>;
  /** Names of class members: they are no variables, and hide what lies outside. */
  readonly members: ReadonlySet<string>;
  /** `global` and `nonlocal` of the scope. */
  readonly redirected: Map<string, 'top' | 'outer'>;
}

/** A reference that waits for the end of the file, because its declaration may still come. */
interface Pending {
  readonly draft: { variable: number | null };
  readonly name: string;
  readonly scope: Scope;
  readonly at: number;
  readonly typesOnly: boolean;
}

const noMembers: ReadonlySet<string> = new Set();

/**
 * Binds names while a front end lowers its tree. The front end enters and leaves scopes as it walks,
 * declares names where the text does, and takes its `Name` and `TypeRef` nodes from here; `finish`
 * fills in their `variable` once all declarations are known. Members of classes are not variables.
 */
export class Binder {
  private readonly list: Variable[] = [];
  private readonly places: (Span | null)[] = [];
  private readonly pending: Pending[] = [];
  private readonly top: Scope = newScope('function', null, noMembers);
  private scope: Scope = this.top;

  constructor(private readonly rule: ScopingRule) {}

  /**
   * Lowers something inside a scope of its own.
   *
   * @param members names of the class's members, for a scope of kind `class`.
   */
  within<T>(kind: ScopeKind, lower: () => T, members: ReadonlySet<string> = noMembers): T {
    const outer = this.scope;
    this.scope = newScope(kind, outer, members);
    try {
      return lower();
    } finally {
      this.scope = outer;
    }
  }

  /** Declares a name in the current scope; a second declaration there is the same variable. */
  declare(name: string, options: DeclareOptions = {}): number {
    return this.declareIn(this.scope, name, options);
  }

  /** `global x` (`top`) and `nonlocal x` (`outer`): assignments in the current function mean a variable outside it. */
  redirect(name: string, to: 'top' | 'outer'): void {
    this.functionScope().redirected.set(name, to);
    if (to === 'top') this.declareIn(this.top, name, {});
  }

  /** A name that is read. */
  name(name: string, span: Span): Name {
    return this.reference(name, span, false);
  }

  /** A type's name as a value, such as what `new` constructs: members and variables do not hide it. */
  typeName(name: string, span: Span): Name {
    return this.reference(name, span, true);
  }

  /**
   * The variable that an assignment in the current function writes to, under the `function` rule.
   * It is declared there, unless `redirect` said otherwise or a block in between has declared it.
   */
  assign(name: string, span: Span): number | null {
    for (let block = this.scope; block.kind === 'block' && block.parent; block = block.parent) {
      const declared = block.declared.get(name);
      if (declared) return declared.id;
    }
    const scope = this.functionScope();
    const redirected = scope.redirected.get(name);
    if (redirected === undefined) return this.declareIn(scope, name, { span });
    if (redirected === 'top') return this.declareIn(this.top, name, { span });
    for (let outer = scope.parent; outer; outer = outer.parent) {
      const found = outer.kind === 'class' ? undefined : outer.declared.get(name);
      if (found) return found.id;
    }
    return null;
  }

  /** A name that is written to: assigned under the `function` rule, else looked up like one that is read. */
  assigned(name: string, span: Span): Name {
    return this.rule === 'function' ? { kind: 'name', name, variable: this.assign(name, span), span } : this.name(name, span);
  }

  /** A name where it is declared. */
  declaredName(name: string, span: Span, options: DeclareOptions = {}): Name {
    return { kind: 'name', name, variable: this.declare(name, { ...options, span }), span };
  }

  /** A type; its first segment is bound where a type of the file, or an import, has that name. */
  type(name: string, args: readonly TypeRef[], span: Span): TypeRef {
    const draft = { name, variable: null, args, query: null, span };
    const first = name.split('.', 1)[0] ?? '';
    if (first !== '') this.later(draft, first, span.start, true);
    return draft;
  }

  /**
   * The variable that a name means at an offset of the current scope, among what has been declared so
   * far; null where that is none. For names whose meaning decides how they are lowered; all others
   * wait for `finish`, which knows every declaration.
   */
  visible(name: string, at: number): number | null {
    for (let scope: Scope | null = this.scope; scope; scope = scope.parent) {
      const found = scope.declared.get(name);
      if (found && found.from <= at) return found.id;
    }
    return null;
  }

  /** Where a variable was first declared; null where nothing was said about it. */
  placeOf(variable: number): Span | null {
    return this.places[variable] ?? null;
  }

  /** Binds everything that was handed out. The binder is of no use afterwards. */
  finish(): readonly Variable[] {
    for (const reference of this.pending) reference.draft.variable = this.resolve(reference);
    this.pending.length = 0;
    return this.list;
  }

  private reference(name: string, span: Span, typesOnly: boolean): Name {
    const draft = { kind: 'name' as const, name, variable: null, span };
    this.later(draft, name, span.start, typesOnly);
    return draft;
  }

  private later(draft: { variable: number | null }, name: string, at: number, typesOnly: boolean): void {
    this.pending.push({ draft, name, scope: this.scope, at, typesOnly });
  }

  private declareIn(scope: Scope, name: string, { span, from = 0, isType = false }: DeclareOptions): number {
    const known = scope.declared.get(name);
    if (known) {
      known.isType ||= isType;
      this.places[known.id] ??= span ?? null;
      return known.id;
    }
    const id = this.list.length;
    this.list.push({ id, name, topLevel: scope === this.top });
    this.places.push(span ?? null);
    scope.declared.set(name, { id, from, isType });
    return id;
  }

  /** The function (or file) around the current place. */
  private functionScope(): Scope {
    let scope = this.scope;
    while (scope.kind !== 'function' && scope.parent) scope = scope.parent;
    return scope;
  }

  private resolve({ name, scope: start, at, typesOnly }: Pending): number | null {
    for (let scope: Scope | null = start; scope; scope = scope.parent) {
      const isClass = scope.kind === 'class';
      // Functions look past the class body around them; only the body itself sees its names.
      if (isClass && this.rule === 'function' && scope !== start) continue;
      if (isClass && !typesOnly && scope.members.has(name)) return null;
      const redirected = scope.redirected.get(name);
      if (redirected === 'top') return this.top.declared.get(name)?.id ?? null;
      if (redirected === 'outer') continue;
      const found = scope.declared.get(name);
      if (found && this.holds(found, at, typesOnly)) return found.id;
    }
    return null;
  }

  private holds(declaration: Declaration, at: number, typesOnly: boolean): boolean {
    if (this.rule === 'function') return true;
    return declaration.from <= at && (!typesOnly || declaration.isType);
  }
}

function newScope(kind: ScopeKind, parent: Scope | null, members: ReadonlySet<string>): Scope {
  return { kind, parent, declared: new Map(), members, redirected: new Map() };
}
