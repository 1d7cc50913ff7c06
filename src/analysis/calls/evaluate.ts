import type { Binary, Call, Expression, FunctionNode, Name } from '../program/model.js';
import { CallValues } from './call-values.js';
import type { Catalogue, ClientEntry } from './catalogue.js';
import { namesOf } from './client-names.js';
import { ClassParts } from './class-parts.js';
import { CallSites } from './call-sites.js';
import { ClientSources } from './client-sources.js';
import { Compositions } from './compositions.js';
import { ContainerContents } from './container-contents.js';
import { DeclaredTypes } from './declared-types.js';
import { ExtensionMethods } from './extension-methods.js';
import { FieldSources } from './field-sources.js';
import { HandOuts, type KeptName } from './hand-outs.js';
import { Hierarchy } from './hierarchy.js';
import { Injection } from './injection.js';
import { MemberValues } from './member-values.js';
import { ModelInterfaces } from './model-interfaces.js';
import { ModuleValues } from './module-values.js';
import { NamedFactories } from './named-factories.js';
import { admitted } from './nominal-types.js';
import { enteredBy } from './object-protocol.js';
import { givenThroughArgument } from './out-arguments.js';
import { Parameters } from './parameters.js';
import { indexed, partsOf, walkedOver } from './parts.js';
import type { Definition } from './program-index.js';
import type { Project, SourceFile } from './project.js';
import { SharedState } from './shared-state.js';
import { typeExpression } from './type-expressions.js';
import { hasSharedNames, UnboundNames } from './unbound-names.js';
import type { ValueContext } from './value-context.js';
import { VendorChoices } from './vendor-choices.js';
import { uniqueValues } from './value-identity.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

/** Values of one expression are never more than this; a variable assigned a hundred things is not a client. */
const MAX_VALUES = 12;
/** Depth of one question; real code needs about fifteen. */
const MAX_DEPTH = 60;
/** Looks at expressions for one question after which no cycle is walked a second time. */
const MAX_ASKED = 400;
/** Dear questions in which an expression is looked at before all others leave it out. */
const MAX_TRIES = 2;

const nothing: readonly Value[] = [];

/** Globals of mocking libraries. */
const testDoubleGlobals = new Set(['jest', 'vi', 'sinon', 'td', 'jasmine']);

/** True for the operator by which Python's libraries put things behind each other. */
function isJoining(node: Binary, file: SourceFile): boolean {
  return file.language === 'python' && node.operator === 'arithmetic' && file.text.slice(node.operatorSpan.start, node.operatorSpan.end) === '|';
}

/**
 * Answers what an expression stands for, on demand. One evaluator serves one check or scan: it
 * remembers its answers and the files it looked into, and must be dropped when a file changes.
 */
export class Evaluator implements ValueContext {
  private readonly memo = new WeakMap<Expression, readonly Value[]>();
  private readonly busy = new Set<Expression>();
  private depth = 0;
  /** How often a cycle or the depth limit ended a question early. */
  private cuts = 0;
  /** Expressions that were looked at for the outermost question. */
  private asked = 0;
  /** Expressions that are not looked at again for the outermost question. */
  private readonly givenUp = new Set<Expression>();
  /** How often an expression was given up; what is asked for itself is always looked at. */
  private readonly dearCycles = new WeakMap<Expression, number>();
  /** Paths of all files that answers came from. */
  readonly consulted = new Set<string>();

  readonly modules: ModuleValues = new ModuleValues(this);
  readonly members: MemberValues = new MemberValues(this);
  readonly calls: CallValues = new CallValues(this);
  readonly types: DeclaredTypes = new DeclaredTypes(this);
  readonly injection: Injection = new Injection(this);
  readonly contents: ContainerContents = new ContainerContents(this);
  readonly callSites: CallSites = new CallSites(this);
  readonly hierarchy: Hierarchy = new Hierarchy(this);
  readonly fieldSources: FieldSources = new FieldSources(this);
  readonly sharedState: SharedState = new SharedState(this);
  readonly namedFactories: NamedFactories = new NamedFactories(this);
  readonly unbound: UnboundNames = new UnboundNames(this);
  readonly parts: ClassParts = new ClassParts(this);
  readonly extensions: ExtensionMethods = new ExtensionMethods(this);
  readonly compositions: Compositions = new Compositions(this);
  readonly vendorChoices: VendorChoices = new VendorChoices(this);
  readonly modelInterfaces: ModelInterfaces = new ModelInterfaces(this);
  private readonly parameters = new Parameters(this);
  private readonly sources = new ClientSources(this);
  private readonly handOuts = new HandOuts(this, this.sources);

  constructor(
    readonly catalogue: Catalogue,
    readonly project: Project,
  ) {}

  /** What an expression can be; empty when unknown. */
  values(expression: Expression, file: SourceFile): readonly Value[] {
    const known = this.memo.get(expression);
    if (known) return known;
    if (this.busy.has(expression) || this.depth > MAX_DEPTH || this.givenUp.has(expression) || (this.depth > 0 && (this.dearCycles.get(expression) ?? 0) >= MAX_TRIES)) {
      this.cuts += 1;
      return nothing;
    }
    this.busy.add(expression);
    this.depth += 1;
    this.asked += 1;
    const cutsBefore = this.cuts;
    const found = uniqueValues(this.compute(expression, file), MAX_VALUES);
    this.depth -= 1;
    this.busy.delete(expression);
    // An empty answer that a cycle cut short may be different when asked from elsewhere.
    if (this.cuts === cutsBefore || found.length > 0 || this.depth === 0) this.memo.set(expression, found);
    else if (this.asked > MAX_ASKED) this.giveUp(expression);
    if (this.depth === 0) {
      this.asked = 0;
      this.givenUp.clear();
    }
    return found;
  }

  /** Leaves an expression out for the rest of a question that has become dear, and of later ones when that happens again. */
  private giveUp(expression: Expression): void {
    this.givenUp.add(expression);
    this.dearCycles.set(expression, (this.dearCycles.get(expression) ?? 0) + 1);
  }

  private compute(node: Expression, file: SourceFile): readonly Value[] {
    switch (node.kind) {
      case 'name':
        return this.name(node, file);
      case 'member':
        return this.members.member(node, file);
      case 'call':
        return this.calls.call(node, file);
      case 'await':
        // `<-jobs` takes from a channel; elsewhere a promise is its value.
        return file.language === 'go' ? walkedOver(this.values(node.value, file), this) : this.values(node.value, file);
      case 'spread':
        return this.values(node.value, file);
      case 'cast': {
        const inner = this.values(node.value, file);
        return inner.some(isDefinite) || !node.type ? inner : this.types.type(node.type, file);
      }
      case 'conditional':
        return [...this.values(node.then, file), ...this.values(node.otherwise, file)];
      case 'binary':
        if (node.operator === '||' || node.operator === '??' || node.operator === '&&') return [...this.values(node.left, file), ...this.values(node.right, file)];
        // `prompt | model`
        return isJoining(node, file) ? this.compositions.joined(node, file) : nothing;
      case 'assignment':
        return this.values(node.value, file);
      case 'lambda':
        return [{ kind: 'function', file, fn: node.fn }];
      case 'class-expression':
        return [{ kind: 'class', file, cls: node.cls }];
      case 'object':
        return [{ kind: 'object', file, node }];
      case 'list':
        return [{ kind: 'list', file, node }];
      case 'import':
        return this.modules.importExpression(node, file);
      case 'this':
        return this.members.thisValue(node, file);
      case 'index':
        return this.values(node.object, file).flatMap((value) => indexed(value, node.index, this));
      case 'literal':
        // What is absent says nothing about what else may be there.
        return node.type === 'null' ? nothing : [{ kind: 'other' }];
      case 'template':
        return [{ kind: 'other' }];
      case 'unary':
        return nothing;
      case 'unknown': {
        // A sequence has the value of its last part; other unknown forms have none.
        const last = node.parts.at(-1);
        return last && node.parts.length > 1 ? this.values(last, file) : nothing;
      }
    }
  }

  private name(node: Name, file: SourceFile): readonly Value[] {
    if (node.variable !== null) return this.variable(node.variable, file);
    if (testDoubleGlobals.has(node.name)) return [{ kind: 'external', module: 'sinon', name: '*' }];
    return this.unbound.name(node, file);
  }

  /** A name that other files of the program declare, or that `using N;`, `import p.*;` and the like bring in. */
  namespaceMember(name: string, file: SourceFile): readonly Value[] {
    if (hasSharedNames(file)) return this.unbound.member(name, file);
    for (const entry of file.program.imports) {
      if (entry.imported !== '**') continue;
      if (this.clientTypes(file, entry.module).some(({ client }) => namesOf(client).includes(name))) {
        return [{ kind: 'external', module: entry.module, name }];
      }
      const found = this.modules.namesFrom(entry, name, file);
      if (found.length > 0) return found;
    }
    return nothing;
  }

  /** Values of a variable: its definitions; its declared type only where they settle nothing. */
  variable(id: number, file: SourceFile): readonly Value[] {
    const definitions = file.index.definitions.get(id) ?? [];
    if (definitions.length === 0) return givenThroughArgument(id, file, this);
    const found: Value[] = [];
    for (const definition of definitions) {
      if (definition.kind !== 'typed') found.push(...this.definition(definition, file));
      if (found.length > MAX_VALUES) break;
    }
    const values = [...admitted(found, definitions.find((definition) => definition.kind === 'typed')?.type ?? null, file, this)];
    if (values.some(isDefinite)) return values;
    for (const definition of definitions) {
      if (definition.kind === 'typed') values.push(...this.types.type(definition.type, file));
    }
    return values.length > 0 ? values : (file.index.typeTests.get(id) ?? []).flatMap((type) => typeExpression(type, file, this));
  }

  private definition(definition: Definition, file: SourceFile): readonly Value[] {
    switch (definition.kind) {
      case 'value':
        return partsOf(enteredBy(definition.value, this.values(definition.value, file), file, this), definition.steps, this);
      case 'parameter':
        return partsOf(this.parameter(definition.fn, definition.index, file), definition.steps, this);
      case 'typed':
        return this.types.type(definition.type, file);
      case 'import':
        return this.modules.imported(definition.import, file);
      case 'function':
        return [{ kind: 'function', file, fn: definition.fn }];
      case 'class':
        return [{ kind: 'class', file, cls: definition.cls }];
      case 'caught':
        return nothing;
    }
  }

  /** What a parameter holds. */
  parameter(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    return this.parameters.parameter(fn, index, file);
  }

  /** Calls in the file whose callee is the function itself. */
  callsTo(fn: FunctionNode, file: SourceFile): readonly Call[] {
    const variable = this.boundVariable(fn, file);
    const method = file.index.classOf.get(fn);
    return file.index.calls.filter((call) => {
      if (call.callee.kind === 'name') {
        if (variable !== null && call.callee.variable === variable) return true;
        return method !== undefined && fn.role === 'constructor' && call.isNew && call.callee.variable === method.variable && method.variable !== null;
      }
      return call.callee.kind === 'member' && method !== undefined && fn.role === 'method' && call.callee.name === fn.name && call.callee.object.kind === 'this';
    });
  }

  /** Variable that a function or lambda is bound to by its declaration. */
  private boundVariable(fn: FunctionNode, file: SourceFile): number | null {
    if (fn.variable !== null) return fn.variable;
    const lambda = file.index.lambdaOf.get(fn);
    const parent = lambda && file.index.parent.get(lambda);
    return parent?.kind === 'declare' && parent.target.kind === 'name' ? parent.target.variable : null;
  }

  /** False where no client can be in the file unless another file hands it one; told from imports alone. */
  mayHaveClient(file: SourceFile): boolean {
    return this.sources.mayHaveClient(file);
  }

  /** Exported names by which another file can get a client from this one: as they are, from a function, field or property. */
  handedOut(file: SourceFile): readonly string[] {
    return this.handOuts.handedOut(file);
  }

  /** Names under which a file keeps clients where others find them without an import. */
  keptNames(file: SourceFile): readonly KeptName[] {
    return this.handOuts.keptNames(file);
  }

  /** Paths of other files that get a client from this one without asking for it. */
  receiversOf(file: SourceFile): readonly string[] {
    return this.handOuts.receivers(file);
  }

  /** Clients that a class of the workspace extends, unless it has a member of that name itself. */
  clientBases(value: Extract<Value, { kind: 'instance' }>, member: string): readonly ClientValue[] {
    return this.members.clientBases(value, member);
  }

  clientTypes(file: SourceFile, module: string): readonly ClientEntry[] {
    const found = this.catalogue.clientsOf(file.language, module);
    const { admits } = this.catalogue;
    return admits === null ? found : found.filter(({ client }) => admits(client, file.path));
  }
}
