import type { SourceFile } from '../analysis/calls/project.js';
import { flatten, isKnown, type Text } from '../analysis/calls/text.js';
import type { Expression } from '../analysis/program/model.js';
import type { Prompt } from './prompts.js';
import type { RuleContext } from './rule.js';

/** What texts are read with. */
type Reading = Pick<RuleContext, 'reader' | 'evaluator'>;

const MAX_DEPTH = 5;
/** Callers of a function whose parameter is part of a prompt. */
const MAX_CALLERS = 6;
/** Ways in which one prompt is read. */
const MAX_TEXTS = 12;

/**
 * The ways a prompt can read, as far as they are written in code: constants, templates, concatenations,
 * parts of a message, and what callers pass. What is not known is a hole.
 */
export function promptTexts({ node, file }: Prompt, reading: Reading): readonly Text[] {
  const texts = written(node, file, reading, 0).flatMap((text) => filled(text, reading, 0)).filter(isKnown);
  return texts.filter((text, index) => texts.findIndex((other) => flatten(other) === flatten(text)) === index).slice(0, MAX_TEXTS);
}

function written(node: Expression, file: SourceFile, reading: Reading, depth: number): readonly Text[] {
  if (depth > MAX_DEPTH) return [];
  const inner = (child: Expression, owner: SourceFile = file): readonly Text[] => written(child, owner, reading, depth + 1);
  const own = reading.reader.texts(node, file);
  if (own.some((text) => isKnown(text) || text.some((part) => part.kind === 'hole' && part.parameter !== null))) return own;
  switch (node.kind) {
    // `[{ type: "text", text }]`: parts of one message.
    case 'list':
      return node.elements.flatMap((element) => inner(element));
    case 'object':
      return node.entries.flatMap(({ key, value }) => (key !== null && /^(?:text|content|value|parts)$/i.test(key) ? inner(value) : []));
    case 'cast':
    case 'await':
    case 'spread':
      return inner(node.value);
    case 'conditional':
      return [...inner(node.then), ...inner(node.otherwise)];
    case 'call': {
      // `to.Ptr(text)`, `PromptTemplate.from_template(text)`, `text.strip()`.
      const entries = node.initializer ? inner(node.initializer) : [];
      if (entries.length > 0) return entries;
      const given = node.args.slice(0, 2).flatMap(({ value }) => (value.kind === 'lambda' ? [] : inner(value)));
      return given.length > 0 ? given : node.callee.kind === 'member' ? inner(node.callee.object) : [];
    }
    case 'name':
    case 'member':
    case 'index':
      return [...reading.evaluator.values(node, file).flatMap((value) => (value.kind === 'list' || value.kind === 'object' ? inner(value.node, value.file) : [])), ...defined(node, file, reading, depth)];
    default:
      return [];
  }
}

/** What a variable is set to, where the reader of texts does not know the call that makes it. */
function defined(node: Expression, file: SourceFile, reading: Reading, depth: number): readonly Text[] {
  if (node.kind !== 'name' || node.variable === null) return [];
  return (file.index.definitions.get(node.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.steps.length === 0 && definition.value.kind === 'call' ? written(definition.value, file, reading, depth + 1) : []));
}

/** A text with what callers pass for parameters of functions. */
function filled(text: Text, reading: Reading, depth: number): readonly Text[] {
  const hole = text.find((part) => part.kind === 'hole' && part.parameter !== null);
  if (!hole || hole.kind !== 'hole' || !hole.parameter || depth > 2) return [text];
  const { fn } = hole.parameter;
  const sites = reading.evaluator.callSites.of(fn, hole.file).slice(0, MAX_CALLERS);
  const passed = sites.flatMap(({ call, file }) => reading.reader.substitute(text, fn, call, file)).flatMap((whole) => filled(whole, reading, depth + 1));
  for (const site of sites) if (site.file !== hole.file) reading.evaluator.consulted.add(site.file.path);
  return passed.length > 0 ? passed : [text];
}
