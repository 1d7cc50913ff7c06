import { findArgument } from '../analysis/calls/arguments.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Expression, Span } from '../analysis/program/model.js';

/** A property that the answer of a model has to have. */
export interface AnswerField {
  readonly name: string;
  readonly node: Expression | null;
  readonly span: Span;
  readonly file: SourceFile;
}

/** Arguments that hold the shape of an answer. */
const shapes = { names: ['response_format', 'responseFormat', 'text_format', 'json_schema', 'output_type', 'textOptions'] };
const MAX_DEPTH = 9;

/** The properties that a call asks a model to fill: of a JSON schema, of a class, or of an object of validators. */
export function answerFields(call: ResolvedCall, evaluator: Evaluator): readonly AnswerField[] {
  if (!call.operation?.generates) return [];
  const found = findArgument(call, shapes, evaluator);
  return found?.node ? fieldsOf(found.node, found.file, evaluator, 0) : [];
}

function fieldsOf(node: Expression, file: SourceFile, evaluator: Evaluator, depth: number): readonly AnswerField[] {
  if (depth > MAX_DEPTH) return [];
  const inner = (child: Expression, owner: SourceFile = file): readonly AnswerField[] => fieldsOf(child, owner, evaluator, depth + 1);
  switch (node.kind) {
    case 'object':
      return node.entries.flatMap(({ key, value }) => (key === 'properties' || key === 'Properties' ? namesIn(value, file, evaluator, depth) : inner(value)));
    case 'list':
      return node.elements.flatMap((element) => inner(element));
    case 'cast':
    case 'await':
    case 'spread':
      return inner(node.value);
    case 'literal':
      return typeof node.value === 'string' && /^\s*\{/.test(node.value) ? inText(node.value, node, file) : [];
    case 'call': {
      // `z.object({ … })` names its properties; `zodResponseFormat(Answer)` and serializers hold them.
      const isShape = node.callee.kind === 'member' && /^(?:object|strictObject|looseObject)$/.test(node.callee.name);
      return [...node.args.flatMap(({ value }) => (isShape && value.kind === 'object' ? namesIn(value, file, evaluator, depth) : value.kind === 'lambda' ? [] : inner(value))), ...(node.initializer ? inner(node.initializer) : [])];
    }
    case 'name':
    case 'member': {
      const values = evaluator.values(node, file).flatMap((value): readonly AnswerField[] => {
        if (value.kind === 'object') return inner(value.node, value.file);
        return value.kind === 'class' ? value.cls.fields.map(({ name, nameSpan }) => ({ name, node: null, span: nameSpan, file: value.file })) : [];
      });
      if (values.length > 0 || node.kind !== 'name' || node.variable === null) return values;
      return (file.index.definitions.get(node.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.steps.length === 0 && (definition.value.kind === 'call' || definition.value.kind === 'literal') ? inner(definition.value) : []));
    }
    default:
      return [];
  }
}

/** The keys of an object of properties, and those of properties that are objects themselves. */
function namesIn(node: Expression, file: SourceFile, evaluator: Evaluator, depth: number): readonly AnswerField[] {
  if (node.kind !== 'object') return fieldsOf(node, file, evaluator, depth + 1);
  return node.entries.flatMap(({ key, keySpan, value }) => [...(key === null ? [] : [{ name: key, node: value, span: keySpan, file }]), ...fieldsOf(value, file, evaluator, depth + 1)]);
}

/** The properties of a schema that is written as a text. */
function inText(text: string, node: Expression, file: SourceFile): readonly AnswerField[] {
  const names: string[] = [];
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'properties' && typeof part === 'object' && part !== null) names.push(...Object.keys(part));
      search(part);
    }
  };
  try {
    search(JSON.parse(text));
  } catch {
    return [];
  }
  return names.map((name) => ({ name, node, span: node.span, file }));
}
