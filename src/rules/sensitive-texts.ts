import { findArgument, plain } from '../analysis/calls/arguments.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { FunctionPlace } from '../analysis/flow/call-targets.js';
import type { ProjectFlow } from '../analysis/flow/project-flow.js';
import type { Call, Expression, FunctionNode } from '../analysis/program/model.js';
import { nearestName } from './names.js';
import { promptsOf } from './prompts.js';
import { passedFor, Trail } from './sensitive-trail.js';
import { isMaskingName, namesWords } from './vocabulary/logging.js';

/** A person's text on its way to a service, as one file sees it. */
export interface SentText {
  readonly call: ResolvedCall;
  /** The call in this file that hands it over: the service call, or one of a function of another file that leads to it. */
  readonly via: Call;
  /** Expressions that are the text: each use of its variables and properties. */
  readonly roots: readonly Expression[];
  /** Objects that have the text as one of their properties: `req.body`. */
  readonly holders: readonly Expression[];
}

/** Expressions that one call passes as text. */
interface Passed {
  readonly call: ResolvedCall;
  readonly via: Call;
  readonly nodes: readonly Expression[];
}

/** A parameter, or one property of it, that ends up as a person's text in a service call. */
interface TextParameter {
  readonly index: number;
  readonly key: string | null;
  readonly call: ResolvedCall;
}

const MAX_DEPTH = 8;
/** Files that a text is followed through; far more than code has, because what is cut short here is remembered. */
const MAX_FILES = 6;

/** Finds the texts of persons that a file sends to services, itself or through functions of other files. */
export class SentTexts {
  private static readonly known = new WeakMap<ProjectFlow, SentTexts>();
  private readonly parameters = new Map<FunctionNode, readonly TextParameter[]>();
  private readonly passed = new Map<SourceFile, readonly Passed[]>();

  private constructor(private readonly flow: ProjectFlow) {}

  /** One for each resolution, which remembers what functions do with their parameters. */
  static over(flow: ProjectFlow): SentTexts {
    const known = this.known.get(flow) ?? new SentTexts(flow);
    this.known.set(flow, known);
    return known;
  }

  /** Texts that a file sends, in source order of the calls. */
  of(file: SourceFile): readonly SentText[] {
    return this.sent(file, 0).flatMap(({ call, via, nodes }): readonly SentText[] => {
      const trail = new Trail(file, this.flow);
      for (const node of nodes) trail.follow(node, 0);
      // A prompt is put together from more than the words of a user.
      const roots = call.operation?.generates ? [...trail.roots].filter((root) => isOwnWords(root, file)) : [...trail.roots];
      return roots.length === 0 ? [] : [{ call, via, roots, holders: [...trail.holders] }];
    });
  }

  /** Expressions of a file that are passed as text. */
  private sent(file: SourceFile, depth: number): readonly Passed[] {
    const known = this.passed.get(file);
    if (known) return known;
    // Files that call one another add nothing the second time.
    this.passed.set(file, []);
    const found = this.find(file, depth);
    this.passed.set(file, found);
    return found;
  }

  private find(file: SourceFile, depth: number): readonly Passed[] {
    const { calls } = this.flow.callsOf(file);
    const own = calls.flatMap((call) => {
      const nodes = this.asked(call, file) ?? (call.operation?.userText ?? []).flatMap((ref) => {
        const found = findArgument(call, ref, this.flow.evaluator);
        return found ? (found.node && found.file === file ? [found.node] : []) : call.via === 'rest' ? inBody(call, ref.names, file) : [];
      });
      return nodes.length === 0 ? [] : [{ call, via: call.node, nodes }];
    });
    if (depth >= MAX_FILES) return own;
    const services = new Set(calls.map(({ node }) => node));
    const handed = file.index.calls.flatMap((via) => {
      if (via.args.length === 0 || services.has(via)) return [];
      return this.flow.targets.of(via, file).flatMap((place) => (place.file === file ? [] : this.takenBy(place, depth + 1))).map(({ index, key, call }) => ({ call, via, nodes: passedFor(via, index, key, file) }));
    });
    return [...own, ...handed.filter(({ nodes }) => nodes.length > 0)];
  }

  /** What a generative model is asked in the name of a user; instructions are the program's. Null where that does not show. */
  private asked(call: ResolvedCall, file: SourceFile): readonly Expression[] | null {
    if (!call.operation?.generates) return null;
    const prompts = promptsOf(call, this.flow.evaluator).filter((prompt) => prompt.file === file);
    return prompts.length === 0 ? null : prompts.flatMap(({ role, node }) => (role === 'user' ? [node] : []));
  }

  /** Parameters of a function that hold text on its way to a service. */
  private takenBy({ fn, file }: FunctionPlace, depth: number): readonly TextParameter[] {
    const known = this.parameters.get(fn);
    if (known) return known;
    // A function that leads back to itself adds nothing.
    this.parameters.set(fn, []);
    const found = this.flow.evaluator.project.mayLead(file.path) ? this.sent(file, depth) : [];
    const taken = found.flatMap(({ call, nodes }) => {
      const trail = new Trail(file, this.flow);
      for (const node of nodes) trail.follow(node, 0);
      return trail.parameters.flatMap((parameter) => (parameter.fn === fn ? [{ index: parameter.index, key: parameter.key, call }] : []));
    });
    this.parameters.set(fn, taken);
    return taken;
  }
}

/** True for a value that is named for what a person says, and that the program does not put together itself. */
function isOwnWords(node: Expression, file: SourceFile): boolean {
  if (!namesWords(nearestName(node))) return false;
  if (node.kind !== 'name' || node.variable === null) return true;
  if (isMasked(node, file, 0)) return false;
  const definitions = (file.index.definitions.get(node.variable) ?? []).filter(({ kind }) => kind !== 'typed');
  return !definitions.every((definition) => definition.kind === 'value' && /^(?:template|literal|list|object)$/.test(definition.value.kind));
}

/** True for what was masked, and for what is made of nothing else: a prompt around a text without its names. */
function isMasked(node: Expression, file: SourceFile, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (child: Expression): boolean => isMasked(child, file, depth + 1);
  switch (node.kind) {
    case 'await':
    case 'cast':
      return inner(node.value);
    case 'member':
    case 'index':
      return inner(node.object);
    case 'name': {
      const definitions = node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? []).filter(({ kind }) => kind !== 'typed');
      return definitions.length > 0 && definitions.every((definition) => definition.kind === 'value' && inner(definition.value));
    }
    case 'call': {
      if (isMaskingName(nearestName(node.callee))) return true;
      const passed = node.args.filter(({ value }) => value.kind !== 'literal');
      return passed.length > 0 && passed.every(({ value }) => inner(value));
    }
    default:
      return false;
  }
}

/** A property of the body of a request that was made before, with its error: Go's `body, err := json.Marshal(…)`. */
function inBody({ node, parts }: ResolvedCall, names: readonly string[], file: SourceFile): readonly Expression[] {
  const wanted = new Set(names.map(plain));
  const search = (at: Expression, depth: number): readonly Expression[] => {
    if (depth > MAX_DEPTH) return [];
    const inner = (child: Expression): readonly Expression[] => search(child, depth + 1);
    switch (at.kind) {
      case 'object': {
        const own = at.entries.filter(({ key }) => key !== null && wanted.has(plain(key))).map(({ value }) => value);
        return own.length > 0 ? own : at.entries.flatMap(({ value }) => inner(value));
      }
      case 'list':
        return at.elements.flatMap(inner);
      case 'cast':
      case 'await':
        return inner(at.value);
      case 'call':
        return [...at.args.flatMap(({ value }) => inner(value)), ...(at.initializer ? inner(at.initializer) : [])];
      case 'name':
        return at.variable === null ? [] : (file.index.definitions.get(at.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.steps.every((step) => step === 'part 0') ? inner(definition.value) : []));
      default:
        return [];
    }
  };
  return [...node.args.map(({ value }) => value), ...parts.filter((part) => part.file === file).map((part) => part.node)].flatMap((start) => search(start, 0));
}
