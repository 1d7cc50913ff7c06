import type { Expression } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { fieldKey, memberKey } from './program-index.js';
import type { SourceFile } from './project.js';

const MAX_DEPTH = 10;
const MAX_NAMES = 200;

/**
 * The names that a value comes from: variables, properties, functions and settings on its way, and
 * the short texts among them (`process.env.AZURE_OPENAI_ENDPOINT`, `config["AzureOpenAI:Endpoint"]`).
 */
export function originNames(node: Expression, file: SourceFile, evaluator: Evaluator): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<Expression>();
  const walk = (at: Expression, owner: SourceFile, depth: number): void => {
    if (depth > MAX_DEPTH || names.size > MAX_NAMES || seen.has(at)) return;
    seen.add(at);
    const inner = (child: Expression, other: SourceFile = owner): void => {
      walk(child, other, depth + 1);
    };
    switch (at.kind) {
      case 'literal':
        if (typeof at.value === 'string') names.add(at.value);
        break;
      case 'template':
        at.parts.forEach((part) => { inner(part); });
        break;
      case 'name':
        names.add(at.name);
        (at.variable === null ? fieldOrigins(at, owner) : variableOrigins(at.variable, owner, evaluator)).forEach(([value, other]) => { inner(value, other); });
        break;
      case 'member':
        names.add(at.name);
        memberOrigins(at, owner, evaluator).forEach(([value, other]) => { inner(value, other); });
        inner(at.object);
        break;
      case 'index':
        inner(at.object);
        inner(at.index);
        break;
      case 'call':
        inner(at.callee);
        at.args.forEach(({ value }) => { inner(value); });
        for (const value of evaluator.values(at.callee, owner)) {
          if (value.kind !== 'function') continue;
          for (const result of value.file.index.returns.get(value.fn) ?? []) if (result.value) inner(result.value, value.file);
        }
        break;
      case 'lambda':
        for (const result of owner.index.returns.get(at.fn) ?? []) if (result.value) inner(result.value);
        break;
      case 'binary':
        inner(at.left);
        inner(at.right);
        break;
      case 'conditional':
        inner(at.then);
        inner(at.otherwise);
        break;
      case 'await':
      case 'cast':
      case 'spread':
      case 'assignment':
      case 'unary':
        inner(at.value);
        break;
      case 'object':
        at.entries.forEach(({ value }) => { inner(value); });
        break;
      case 'list':
        at.elements.forEach((element) => { inner(element); });
        break;
      case 'unknown':
        at.parts.forEach((part) => { inner(part); });
        break;
      default:
        break;
    }
  };
  walk(node, file, 0);
  return [...names];
}

type Origin = readonly [Expression, SourceFile];

function variableOrigins(variable: number, file: SourceFile, evaluator: Evaluator): readonly Origin[] {
  return (file.index.definitions.get(variable) ?? []).flatMap((definition): readonly Origin[] => {
    if (definition.kind === 'value') return [[definition.value, file]];
    if (definition.kind === 'parameter') {
      const { fn, index, parameter } = definition;
      const given = evaluator.callsTo(fn, file).flatMap((call): readonly Origin[] => {
        const named = parameter.target.kind === 'name' ? call.args.find((arg) => arg.name !== null && parameter.target.kind === 'name' && arg.name === parameter.target.name) : undefined;
        const arg = named ?? call.args[index];
        return arg ? [[arg.value, file]] : [];
      });
      return [...given, ...(parameter.default ? [[parameter.default, file] as const] : [])];
    }
    return definition.kind === 'import' ? importOrigins(definition.import.module, definition.import.imported, file, evaluator) : [];
  });
}

/** A field of the class around, named without its object. */
function fieldOrigins(node: Extract<Expression, { kind: 'name' }>, file: SourceFile): readonly Origin[] {
  const cls = file.index.classAround.get(node);
  if (!cls) return [];
  return [...(file.index.memberValues.get(fieldKey(cls, node.name)) ?? []), ...cls.fields.flatMap((field) => (field.name === node.name && field.value ? [field.value] : []))].map((value): Origin => [value, file]);
}

function importOrigins(module: string, name: string, file: SourceFile, evaluator: Evaluator): readonly Origin[] {
  const path = evaluator.project.resolveModule(file, module);
  const target = path === null ? null : evaluator.project.file(path);
  if (!target) return [];
  evaluator.consulted.add(target.path);
  return exportOrigins(target, name);
}

/** What an exported variable is set to. */
function exportOrigins(file: SourceFile, name: string): readonly Origin[] {
  return file.program.exports.flatMap((entry): readonly Origin[] => {
    if (entry.name !== name) return [];
    if (entry.variable === null) return entry.value ? [[entry.value, file]] : [];
    return (file.index.definitions.get(entry.variable) ?? []).flatMap((definition): readonly Origin[] => (definition.kind === 'value' ? [[definition.value, file]] : []));
  });
}

function memberOrigins(node: Extract<Expression, { kind: 'member' }>, file: SourceFile, evaluator: Evaluator): readonly Origin[] {
  const key = memberKey(node.object, node.name);
  const assigned = key === null ? [] : (file.index.memberValues.get(key) ?? []).map((value): Origin => [value, file]);
  return [
    ...assigned,
    ...evaluator.values(node.object, file).flatMap((value): readonly Origin[] => {
      switch (value.kind) {
        case 'object':
          return value.node.entries.flatMap((entry): readonly Origin[] => (entry.key === node.name ? [[entry.value, value.file]] : []));
        case 'instance':
        case 'class':
          return value.cls.fields.flatMap((field): readonly Origin[] => (field.name === node.name && field.value ? [[field.value, value.file]] : []));
        case 'namespace':
          return exportOrigins(value.file, node.name);
        default:
          return [];
      }
    }),
  ];
}
