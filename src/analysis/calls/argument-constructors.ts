import type { ArgumentRef } from '../../knowledge/schema.js';
import type { Expression } from '../program/model.js';
import { knowledgeLanguage } from './catalogue.js';
import { fieldKey } from './program-index.js';
import type { SourceFile } from './project.js';
import { reachingDefinitions } from './reaching.js';
import type { ResolvedCall } from './resolved-call.js';

const MAX_DEPTH = 6;

/**
 * An argument that an options object takes by position when it is made: the model id of
 * `client.AnalyzeDocument(wait, new AnalyzeDocumentOptions("prebuilt-read", uri))`.
 *
 * @returns null where no argument of the call is such an object.
 */
export function constructorArgument(call: ResolvedCall, ref: ArgumentRef): Expression | null {
  const language = knowledgeLanguage(call.file.language);
  for (const { type, position } of ref.constructors?.filter((entry) => entry.language === language) ?? []) {
    for (const arg of call.node.args) {
      const found = made(arg.value, type, position, call.file, 0);
      if (found) return found;
    }
  }
  return null;
}

function made(node: Expression, type: string, position: number, file: SourceFile, depth: number): Expression | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (child: Expression): Expression | null => made(child, type, position, file, depth + 1);
  switch (node.kind) {
    case 'call': {
      const name = node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
      const arg = name === type ? node.args[position] : undefined;
      return arg?.name === null ? arg.value : null;
    }
    case 'await':
    case 'cast':
      return inner(node.value);
    case 'conditional':
      return inner(node.then) ?? inner(node.otherwise);
    case 'name': {
      if (node.variable === null) return firstOf(fieldValues(node, node.name, file), inner);
      const definitions = reachingDefinitions(file.index.definitions.get(node.variable) ?? [], node, file);
      return firstOf(definitions.flatMap((definition) => (definition.kind === 'value' && definition.steps.length === 0 ? [definition.value] : [])), inner);
    }
    case 'member':
      return node.object.kind === 'this' ? firstOf(fieldValues(node, node.name, file), inner) : null;
    default:
      return null;
  }
}

/** What a field of the class around is set to. */
function fieldValues(node: Expression, name: string, file: SourceFile): readonly Expression[] {
  const cls = file.index.classAround.get(node);
  if (!cls) return [];
  return [...(file.index.memberValues.get(fieldKey(cls, name)) ?? []), ...cls.fields.flatMap((field) => (field.name === name && field.value ? [field.value] : []))];
}

function firstOf(nodes: readonly Expression[], find: (node: Expression) => Expression | null): Expression | null {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return null;
}
