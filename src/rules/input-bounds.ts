import type { ExpressionPlace, ParameterPlace } from '../analysis/flow/sources.js';
import { passingName } from '../analysis/flow/sources-passing.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, FunctionNode, Node } from '../analysis/program/model.js';
import { isBoundAnnotation, isBoundedType, isEnum, schemaBounds, unwrapped, validation } from './input-schemas.js';
import { aliasesOf, keyOf, overlaps, sizeTestsOf, type SizeTest, type ValueKey } from './input-size-tests.js';
import { calledName } from './names.js';
import type { RuleContext } from './rule.js';
import { isBoundingCall, isBoundSetting, isCutByPlace } from './vocabulary/bounds.js';
import { isDeclared } from './vocabulary/declared.js';
import { baseWords } from './vocabulary/words.js';

/** Checks that run on values of one function, as keys of what they check. */
type Checks = readonly ValueKey[];

const MAX_DEPTH = 2;

/** Says where on the way of a value something holds it to a limit. */
export class InputBounds {
  private readonly checks = new Map<FunctionNode | SourceFile, Checks>();

  constructor(private readonly context: RuleContext) {}

  /** True for an expression that is cut, refused or held to a schema where it stands. */
  holds(place: ExpressionPlace): boolean {
    const { node, file, path } = place;
    switch (node.kind) {
      case 'index':
        return isSliceWithEnd(node.index, file);
      case 'call':
        return this.callHolds(node, path, file) || this.isTested(place);
      case 'name':
      case 'member':
        return this.isTested(place) || this.isTyped(node, path, file);
      default:
        return false;
    }
  }

  /** True for a parameter whose type or annotations hold it to a limit. */
  holdsParameter({ parameter, path, file, fn }: ParameterPlace): boolean {
    if (parameter.annotations.some(isBoundAnnotation)) return true;
    const standard = parameter.default;
    if (standard?.kind === 'call' && standard.args.some((arg) => arg.name !== null && isBoundSetting(arg.name))) return true;
    if (parameter.type && isEnum(parameter.type, file, this.context)) return true;
    if (parameter.type && isBoundedType(parameter.type, path, file, this.context)) return true;
    const target = parameter.target;
    if (target.kind !== 'name') return false;
    // `[key]` of what is destructured in place has no name of its own, the parameter has.
    const key = keyOf(target, file, path);
    return key !== null && this.isKeyTested(key, fn, file, target);
  }

  private callHolds(node: Call, path: readonly string[], file: SourceFile): boolean {
    const name = calledName(node);
    if (isDeclared(name, this.context.policy.names.inputBounds)) return true;
    if (isCutByPlace(name)) return node.args.length > 1 || node.args.some(({ value }) => value.kind === 'unary');
    if (isBoundingCall(name)) return true;
    // `file.read(MAX)`, `file.OpenReadStream(maxAllowedSize)`: a reader that is told how much.
    if (/^(?:read|openreadstream)$/.test(passingName(node)) && node.args.some(({ value, name: named }) => named === null ? isAmount(value) : isBoundSetting(named))) return true;
    if (node.args.some((arg) => arg.name !== null && isBoundSetting(arg.name) && arg.name !== 'max')) return true;
    const checked = validation(node);
    if (checked) return schemaBounds(checked.schema, checked.wraps ? unwrapped(path) : path, file, this.context) ?? true;
    return [...node.typeArgs].some((type) => isBoundedType(type, path, file, this.context)) || this.validates(node, path, file);
  }

  /** `Model.model_validate(data)`, `Model(**data)`, `mapper.readValue(text, Model.class)`. */
  private validates(node: Call, path: readonly string[], file: SourceFile): boolean {
    const { callee } = node;
    const type = callee.kind === 'member' && /^(?:model_validate|model_validate_json|parse_obj|parse_raw|from_dict|load)$/.test(callee.name) ? callee.object : callee.kind === 'name' && /^[A-Z]/.test(callee.name) && file.language === 'python' ? callee : node.args.length > 1 && /^(?:readValue|convertValue|bodyToMono|fromJson)$/.test(passingSpelling(node)) ? node.args[1]?.value : undefined;
    if (type?.kind !== 'name') return false;
    return isBoundedType({ name: type.name, variable: type.variable, args: [], query: null, span: type.span }, unwrapped(path), file, this.context);
  }

  /** A variable that a framework fills says by its type what it lets through. */
  private isTyped(node: Expression, path: readonly string[], file: SourceFile): boolean {
    if (node.kind !== 'name' || node.variable === null || path.length === 0) return false;
    return (file.index.definitions.get(node.variable) ?? []).some((definition) => definition.kind === 'typed' && isBoundedType(definition.type, path, file, this.context));
  }

  private isTested({ node, file, path }: ExpressionPlace): boolean {
    const key = keyOf(node, file, path);
    return key !== null && this.isKeyTested(key, file.index.functionOf.get(node), file, node);
  }

  private isKeyTested(key: ValueKey, fn: FunctionNode | undefined, file: SourceFile, use: { readonly span: { readonly start: number; readonly end: number } }): boolean {
    const tested = sizeTestsOf(file, () => this.context.flow.project.of(file).control).some((test) => isOn(test, key, fn, file) && reaches(test, use));
    return tested || this.checksIn(fn, file).some((checked) => overlaps(checked, key));
  }

  /** What functions that refuse or validate are called with in a function. */
  private checksIn(fn: FunctionNode | undefined, file: SourceFile): Checks {
    const owner = fn ?? file;
    const known = this.checks.get(owner);
    if (known) return known;
    // A function that checks may call itself.
    this.checks.set(owner, []);
    const found = [
      ...inFunction(fn, file).calls.flatMap((call) => this.checkedBy(call, file, 0)),
      ...inFunction(fn, file).memberships.flatMap((value) => aliasesOf(value, file)),
    ];
    this.checks.set(owner, found);
    return found;
  }

  private checkedBy(call: Call, file: SourceFile, depth: number): Checks {
    const name = calledName(call);
    const all = (): Checks => call.args.flatMap(({ value }) => (value.kind === 'object' ? value.entries.flatMap((entry) => aliasesOf(entry.value, file)) : aliasesOf(value, file)));
    if (isDeclared(name, this.context.policy.names.inputBounds)) return all();
    if (isBoundingCall(name) && refuses(name)) return [...all(), ...(call.args.length === 0 && call.callee.kind === 'member' ? aliasesOf(call.callee.object, file) : [])];
    // `image.thumbnail((512, 512))` changes the picture itself.
    if (isBoundingCall(name) && file.index.parent.get(call)?.kind === 'expression' && call.callee.kind === 'member') return aliasesOf(call.callee.object, file);
    if (isAllowList(call)) return all();
    if (isLengthPattern(call, file)) return all();
    if (depth >= MAX_DEPTH || call.args.length === 0) return [];
    return this.context.evaluator.values(call.callee, file).flatMap((value): Checks => {
      if (value.kind !== 'function') return [];
      const { fn, file: owner } = value;
      const tests = sizeTestsOf(owner, () => this.context.flow.project.of(owner).control);
      return call.args.flatMap((arg, index) => {
        const target = fn.params[index]?.target;
        const key = target?.kind === 'name' ? keyOf(target, owner) : null;
        if (!key || !tests.some((test) => test.only === null && test.fn === fn && test.subjects.some((subject) => overlaps(subject, key)))) return [];
        if (owner !== file) this.context.evaluator.consulted.add(owner.path);
        return aliasesOf(arg.value, file);
      });
    });
  }
}

/** Functions that refuse, rather than give back a cut copy. */
function refuses(name: string): boolean {
  return /^(?:enforce|check|validate|assert|ensure|verify|require|guard|is|has|exceeds|within)/i.test(name.slice(name.lastIndexOf('.') + 1));
}

/** A test holds where it measures the value, or counts up in the function that reads it. */
function isOn(test: SizeTest, key: ValueKey, fn: FunctionNode | undefined, file: SourceFile): boolean {
  if (test.subjects.length > 0) return test.subjects.some((subject) => overlaps(subject, key));
  return isInside(fn, test.fn, file);
}

function isInside(fn: FunctionNode | undefined, outer: FunctionNode | undefined, file: SourceFile): boolean {
  for (let current = outer; current; current = file.index.outerFunction.get(current)) if (current === fn) return true;
  return fn === outer;
}

function reaches({ only }: SizeTest, use: { readonly span: { readonly start: number; readonly end: number } }): boolean {
  if (only === null) return true;
  const inside = (node: { readonly span: { readonly start: number; readonly end: number } }): boolean => node.span.start <= use.span.start && use.span.end <= node.span.end;
  return only.some(({ statements, expressions }) => statements.some(inside) || expressions.some(inside));
}

/** `allowed.includes(text)`: a few values are let through. */
function isAllowList(call: Call): boolean {
  const { callee } = call;
  return callee.kind === 'member' && /^(?:includes|has|contains|Contains|ContainsKey|containsKey|indexOf)$/.test(callee.name) && isFewValues(callee.object);
}

/** What one function does that may check a value. */
interface Doings {
  readonly calls: Call[];
  /** Values that are looked for among a few: `text in ALLOWED`. */
  readonly memberships: Expression[];
}

const nothing: Doings = { calls: [], memberships: [] };
const doings = new WeakMap<SourceFile, Map<FunctionNode | undefined, Doings>>();

function inFunction(fn: FunctionNode | undefined, file: SourceFile): Doings {
  let table = doings.get(file);
  if (!table) {
    table = new Map();
    doings.set(file, table);
    const made = table;
    const of = (node: Node): Doings => {
      const owner = file.index.functionOf.get(node);
      const found = made.get(owner) ?? { calls: [], memberships: [] };
      made.set(owner, found);
      return found;
    };
    for (const call of file.index.calls) of(call).calls.push(call);
    for (const node of file.index.ofKind('binary')) if (node.operator === 'in' && isFewValues(node.right)) of(node).memberships.push(node.left);
  }
  return table.get(fn) ?? nothing;
}

/** A written list, or one whose name says that it holds what is allowed. */
function isFewValues(node: Expression): boolean {
  if (node.kind === 'list') return true;
  const name = node.kind === 'name' || node.kind === 'member' ? node.name : '';
  return baseWords(name).some((word) => /^(?:allowed|valid|supported|whitelist|allowlist|enum|option|choice|permitted|known|accepted)$/.test(word));
}

/** `/^.{1,500}$/.test(text)`: the pattern says how long. */
function isLengthPattern(call: Call, file: SourceFile): boolean {
  if (!/(?:^|\.)(?:test|match|fullmatch|IsMatch|MatchString|matches)$/.test(calledName(call))) return false;
  const parts = [...call.args.map(({ value }) => value), ...(call.callee.kind === 'member' ? [call.callee.object] : [])];
  return parts.some((part) => part.kind === 'literal' && /\{\d*,\d+\}/.test(file.text.slice(part.span.start, part.span.end)));
}

/** `[:500]`, `[..500]`, `[1:n]`: the program model keeps the bounds of a slice, not which of them is left out. */
function isSliceWithEnd(index: Expression, file: SourceFile): boolean {
  if (index.kind !== 'unknown') return false;
  const text = file.text.slice(index.span.start, index.span.end);
  return /(?::|\.\.)\s*[^\s:\]]/.test(text);
}

/** An amount to read: a number, or a constant. */
function isAmount(node: Expression): boolean {
  if (node.kind === 'literal') return node.type === 'number' && node.value !== -1;
  if (node.kind === 'binary') return node.operator === 'arithmetic';
  return (node.kind === 'name' || node.kind === 'member') && /^[A-Z_]+$|max|limit/i.test(node.name);
}

function passingSpelling(node: Call): string {
  return node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : '';
}
