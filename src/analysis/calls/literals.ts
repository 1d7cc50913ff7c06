import type { Expression } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { memberKey } from './program-index.js';
import type { SourceFile } from './project.js';
import { reachingDefinitions } from './reaching.js';
import type { Value } from './values.js';

/** A literal value and where it is written. */
export interface LiteralValue {
  readonly value: string | number | boolean | null;
  /** The literal, or the member that names an enum value (`Details.Celebrities` reads as 'Celebrities'). */
  readonly node: Expression;
  readonly file: SourceFile;
  /** True when the value is the name of an enum member. */
  readonly symbolic: boolean;
}

const MAX_DEPTH = 12;

/**
 * Literal values an expression can have, through constants, defaults, lists, sets and enum members.
 * Text built with unknown parts gives nothing.
 */
export function literalValues(node: Expression, file: SourceFile, evaluator: Evaluator, depth = 0): readonly LiteralValue[] {
  if (depth > MAX_DEPTH) return [];
  const inner = (child: Expression, owner: SourceFile = file): readonly LiteralValue[] => literalValues(child, owner, evaluator, depth + 1);
  switch (node.kind) {
    case 'literal':
      return node.type === 'other' ? [] : [{ value: node.value, node, file, symbolic: false }];
    case 'list':
      return node.elements.flatMap((element) => inner(element));
    case 'spread':
    case 'cast':
    case 'await':
    case 'assignment':
      return inner(node.value);
    case 'conditional':
      return [...inner(node.then), ...inner(node.otherwise)];
    case 'binary':
      // Flag enums joined by `|`, and fallbacks.
      return node.operator === '||' || node.operator === '??' || node.operator === 'arithmetic' ? [...inner(node.left), ...inner(node.right)] : [];
    case 'name':
      return node.variable === null ? [] : variableLiterals(node.variable, file, evaluator, depth, node);
    case 'member':
      return memberLiterals(node, file, evaluator, depth);
    case 'call': {
      // `["a", "b"].join(",")`, `new List<X> { A, B }`, `Arrays.asList(A, B)`, `Set.of(A)`.
      const texts = node.callee.kind === 'member' && node.callee.name === 'join' ? inner(node.callee.object) : [];
      const listed = node.initializer ? node.initializer.entries.flatMap((entry) => (entry.key === null ? inner(entry.value) : [])) : [];
      const collected = isCollector(node.callee) ? node.args.flatMap((arg) => inner(arg.value)) : [];
      return [...texts, ...listed, ...collected];
    }
    default:
      return [];
  }
}

function isCollector(callee: Expression): boolean {
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  return /^(?:asList|of|Set|List|ArrayList|HashSet|freeze|frozenset|list|tuple|set)$/.test(name);
}

/** @param use where the variable is read: what was replaced before it does not count; null for all values it ever has. */
function variableLiterals(variable: number, file: SourceFile, evaluator: Evaluator, depth: number, use: Expression | null = null): readonly LiteralValue[] {
  return [...definedLiterals(variable, file, evaluator, depth, use), ...addedLiterals(variable, file, evaluator, depth)];
}

/** `details.add(Details.CELEBRITIES)`: what is put into a collection in statements of their own. */
function addedLiterals(variable: number, file: SourceFile, evaluator: Evaluator, depth: number): readonly LiteralValue[] {
  return file.index.calls.flatMap(({ callee, args }): readonly LiteralValue[] => {
    if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.variable !== variable || !/^(?:add|append|push)$/i.test(callee.name)) return [];
    return args.flatMap((arg) => literalValues(arg.value, file, evaluator, depth + 1));
  });
}

function definedLiterals(variable: number, file: SourceFile, evaluator: Evaluator, depth: number, use: Expression | null): readonly LiteralValue[] {
  const definitions = file.index.definitions.get(variable) ?? [];
  return (use ? reachingDefinitions(definitions, use, file) : definitions).flatMap((definition): readonly LiteralValue[] => {
    switch (definition.kind) {
      case 'value': {
        if (definition.steps.length === 0) return literalValues(definition.value, file, evaluator, depth + 1);
        const step = definition.steps[0];
        if (definition.steps.length > 1 || step === undefined || step === 'rest') return [];
        // Each element of a list of lists, or one property of an object.
        if (typeof step === 'string') return literalValues(definition.value, file, evaluator, depth + 1);
        return propertyLiterals(definition.value, step.key, file, evaluator, depth);
      }
      case 'parameter':
        return definition.parameter.default && definition.steps.length === 0
          ? literalValues(definition.parameter.default, file, evaluator, depth + 1)
          : [];
      case 'import': {
        const path = evaluator.project.resolveModule(file, definition.import.module);
        const target = path === null ? null : evaluator.project.file(path);
        if (!target) return [];
        evaluator.consulted.add(target.path);
        return target.program.exports.flatMap((entry) => {
          if (entry.name !== definition.import.imported) return [];
          if (entry.variable !== null) return variableLiterals(entry.variable, target, evaluator, depth + 1);
          return entry.value ? literalValues(entry.value, target, evaluator, depth + 1) : [];
        });
      }
      default:
        return [];
    }
  });
}

function memberLiterals(node: Expression & { readonly kind: 'member' }, file: SourceFile, evaluator: Evaluator, depth: number): readonly LiteralValue[] {
  const found = propertyLiterals(node.object, node.name, file, evaluator, depth);
  if (found.length > 0) return found;
  // `Details.Celebrities`, `VisualFeatureTypes.faces`: a member of a type that a package or namespace exports.
  const owner = evaluator.values(node.object, file);
  // `Options.ServiceVersion.V1`: a chain of type names that nothing in the file binds.
  let root: Expression = node.object;
  while (root.kind === 'member' && /^[A-Z]/.test(root.name)) root = root.object;
  const named = root.kind === 'name' && root.variable === null && /^[A-Z]/.test(root.name);
  const external = owner.some((value) => value.kind === 'external' || value.kind === 'module' || value.kind === 'package');
  return external || named ? constantNames(node.name, file, owner).map((value) => ({ value, node, file, symbolic: true })) : [];
}

/**
 * What a constant can be called: its name and, where a package has no enums but constants named
 * after their type (`computervision.DetailsCelebrities`), every end of the name.
 */
function constantNames(name: string, file: SourceFile, owner: readonly Value[]): readonly string[] {
  if (file.language !== 'go' || !owner.some((value) => value.kind === 'module' || value.kind === 'package')) return [name];
  return [name, ...[...name.matchAll(/(?<=[a-z\d])(?=\p{Lu})/gu)].map((match) => name.slice(match.index))];
}

function propertyLiterals(object: Expression, name: string, file: SourceFile, evaluator: Evaluator, depth: number): readonly LiteralValue[] {
  const key = memberKey(object, name);
  const assigned = key === null ? [] : (file.index.memberValues.get(key) ?? []);
  const found = assigned.flatMap((value) => literalValues(value, file, evaluator, depth + 1));
  for (const value of evaluator.values(object, file)) {
    if (value.kind === 'object') {
      for (const entry of value.node.entries) {
        if (entry.key === name) found.push(...literalValues(entry.value, value.file, evaluator, depth + 1));
      }
    } else if (value.kind === 'instance' || value.kind === 'class') {
      for (const field of value.cls.fields) {
        if (field.name === name && field.value) found.push(...literalValues(field.value, value.file, evaluator, depth + 1));
      }
    }
  }
  return found;
}
