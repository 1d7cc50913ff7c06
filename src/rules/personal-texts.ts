import { plain } from '../analysis/calls/arguments.js';
import { literalValues } from '../analysis/calls/literals.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, Literal, ObjectLiteral } from '../analysis/program/model.js';
import type { RuleContext } from './rule.js';

/** A literal text that a call sends, and where it is written. */
export interface LiteralText {
  readonly node: Expression;
  readonly file: SourceFile;
  readonly text: string;
}

const MAX_DEPTH = 14;

/**
 * Literal texts among everything a call sends: its arguments, what they are made of, and the steps of
 * a request. Items that say they are a regular expression are left out: their text is a pattern.
 */
export function sentTexts(call: ResolvedCall, context: RuleContext): readonly LiteralText[] {
  const collector = new Collector(context);
  for (const arg of call.node.args.slice(call.argumentOffset)) collector.visit(arg.value, call.file, 0);
  if (call.node.initializer) collector.visit(call.node.initializer, call.file, 0);
  // `client.tags().createTag().withName("…")`: the rest of a fluent call.
  if (call.client?.fluent === true) collector.chain(call.node, call.file);
  for (const part of call.parts) collector.visit(part.node, part.file, 0);
  return collector.found;
}

class Collector {
  readonly found: LiteralText[] = [];
  private readonly seen = new Set<Expression>();

  constructor(private readonly context: RuleContext) {}

  visit(node: Expression, file: SourceFile, depth: number): void {
    if (depth > MAX_DEPTH || this.seen.has(node)) return;
    this.seen.add(node);
    const inner = (child: Expression): void => this.visit(child, file, depth + 1);
    switch (node.kind) {
      case 'literal':
        this.add(node, file);
        return;
      case 'template':
      case 'unknown':
        node.parts.forEach(inner);
        return;
      case 'list':
        node.elements.forEach(inner);
        return;
      case 'object':
        if (!isPattern(node)) for (const entry of node.entries) inner(entry.value);
        return;
      case 'spread':
      case 'cast':
      case 'await':
      case 'assignment':
        inner(node.value);
        return;
      case 'conditional':
        inner(node.then);
        inner(node.otherwise);
        return;
      case 'binary':
        inner(node.left);
        inner(node.right);
        return;
      case 'call':
        this.call(node, file, depth);
        return;
      case 'name':
        this.named(node, file, depth);
        return;
      case 'member':
        for (const literal of literalValues(node, file, this.context.evaluator)) if (!literal.symbolic && literal.node.kind === 'literal') this.add(literal.node, literal.file);
        return;
      case 'lambda':
        for (const { value } of file.index.returns.get(node.fn) ?? []) if (value) inner(value);
        return;
      default:
        return;
    }
  }

  /** The calls behind a call in a chain: `createTag().withName("…").execute()`. */
  chain(node: Call, file: SourceFile): void {
    const member = file.index.parent.get(node);
    const next = member && file.index.parent.get(member);
    if (member?.kind !== 'member' || member.object !== node || next?.kind !== 'call' || next.callee !== member) return;
    for (const arg of next.args) this.visit(arg.value, file, 0);
    this.chain(next, file);
  }

  private add(node: Literal, file: SourceFile): void {
    if (typeof node.value === 'string') this.found.push({ node, file, text: node.value });
  }

  /** What makes an item: its arguments, its initializer, and what its setters are called on. */
  private call(node: Call, file: SourceFile, depth: number): void {
    if (isPatternItem(node)) return;
    for (const arg of node.args) this.visit(arg.value, file, depth + 1);
    if (node.initializer) this.visit(node.initializer, file, depth + 1);
    if (node.callee.kind === 'member') this.visit(node.callee.object, file, depth + 1);
  }

  /** What a variable is made of, and what is put into it. */
  private named(node: Expression & { readonly kind: 'name' }, file: SourceFile, depth: number): void {
    if (node.variable === null) return;
    const { variable } = node;
    for (const definition of file.index.definitions.get(variable) ?? []) {
      if (definition.kind === 'value' && definition.steps.every((step) => typeof step === 'string')) this.visit(definition.value, file, depth + 1);
      if (definition.kind !== 'import') continue;
      for (const value of this.context.evaluator.values(node, file)) if ((value.kind === 'object' || value.kind === 'list') && value.file !== file) this.visit(value.node, value.file, depth + 1);
      for (const literal of literalValues(node, file, this.context.evaluator)) if (literal.node.kind === 'literal') this.visit(literal.node, literal.file, depth + 1);
    }
    for (const { callee, args } of file.index.calls) {
      if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.variable !== variable || !/^(?:add|append|push|addAll|AddRange|extend|put|set\w+)$/i.test(callee.name)) continue;
      for (const arg of args) this.visit(arg.value, file, depth + 1);
    }
  }
}

const patternNames = /^(?:set)?(?:is)?regex$/;

function isPattern(node: ObjectLiteral): boolean {
  return node.entries.some(({ key, value }) => key !== null && patternNames.test(plain(key)) && value.kind === 'literal' && value.value === true);
}

/** `TextBlocklistItem(text="…", is_regex=True)`, `new TextBlocklistItem("…").setIsRegex(true)`. */
function isPatternItem(node: Call): boolean {
  if (node.args.some(({ name, value }) => name !== null && patternNames.test(plain(name)) && value.kind === 'literal' && value.value === true)) return true;
  if (node.initializer && isPattern(node.initializer)) return true;
  return node.callee.kind === 'member' && patternNames.test(plain(node.callee.name)) && node.args[0]?.value.kind === 'literal' && node.args[0].value.value === true;
}
