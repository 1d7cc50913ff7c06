import { made, withField } from '../tree-sitter/made.js';
import { ERROR, type SyntaxNode } from '../tree-sitter/syntax.js';
import { salvageExpressions } from './salvage-expressions.js';

const parameterTypes = new Set([
  'identifier', 'typed_parameter', 'default_parameter', 'typed_default_parameter', 'list_splat_pattern', 'dictionary_splat_pattern', 'type',
]);
const definitions = new Set(['function_definition', 'class_definition', 'decorated_definition']);

/**
 * Puts together again what the parser left in pieces: headers of classes and functions with what
 * stands indented below them, calls and assignments that end too early. The result is nodes as the
 * parser itself would have made them.
 *
 * @param text the file, for indentation.
 */
export function salvage(text: string, node: SyntaxNode): readonly SyntaxNode[] {
  return new Salvage(text, flat(node)).statements();
}

/** Children of an error, with those of errors inside it. */
function flat(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.flatMap((part) => (part.type === ERROR ? flat(part) : [part]));
}

class Salvage {
  private index = 0;

  constructor(
    private readonly text: string,
    private readonly nodes: readonly SyntaxNode[],
  ) {}

  statements(): readonly SyntaxNode[] {
    const found: SyntaxNode[] = [];
    while (this.index < this.nodes.length) found.push(...this.statement());
    return found;
  }

  private statement(): readonly SyntaxNode[] {
    const node = this.nodes[this.index];
    if (!node) return [];
    switch (node.type) {
      // @decorator, then perhaps what it decorates
      case 'decorator':
        return this.decorated();
      case 'class':
        return [this.classDefinition(node)];
      case 'async':
      case 'def':
        return this.functionDefinition(node);
      // The rest of the line is inside a text that has no end.
      case 'string_start':
        this.skipLine(node);
        return [];
      default:
        return this.pieces();
    }
  }

  private decorated(): readonly SyntaxNode[] {
    const decorators: SyntaxNode[] = [];
    while (this.nodes[this.index]?.type === 'decorator') decorators.push(...this.take());
    const [first] = decorators;
    const [definition, ...rest] = this.statement();
    if (!first || !definition || !definitions.has(definition.type)) return [...decorators, ...(definition ? [definition] : []), ...rest];
    return [made('decorated_definition', [...decorators, withField(definition, 'definition')], first), ...rest];
  }

  /** `class`, a name, perhaps bases and a colon, then the body. */
  private classDefinition(start: SyntaxNode): SyntaxNode {
    this.index += 1;
    const parts: SyntaxNode[] = [];
    if (this.sees('identifier')) parts.push(...this.take('name'));
    if (this.sees('argument_list')) parts.push(...this.take('superclasses'));
    this.skip(':');
    return made('class_definition', [...parts, this.body(start)], start);
  }

  /** `async def`, a name, parameters that may have no end, perhaps a type and a colon, then the body. */
  private functionDefinition(start: SyntaxNode): readonly SyntaxNode[] {
    const tokens = this.sees('async') ? this.take() : [];
    // `async with` and `async for` without their rest
    if (!this.sees('def')) return [];
    this.index += 1;
    const parts: SyntaxNode[] = [...tokens];
    if (this.sees('identifier')) parts.push(...this.take('name'));
    if (this.sees('parameters')) parts.push(...this.take('parameters'));
    else if (this.sees('(')) parts.push(this.openParameters());
    this.skip(')');
    this.skip('->');
    if (this.sees('type')) parts.push(...this.take('return_type'));
    this.skip(':');
    return [made('function_definition', [...parts, this.body(start)], start)];
  }

  /** `(` and parameters up to where they stop being parameters. */
  private openParameters(): SyntaxNode {
    const open = this.nodes[this.index];
    const inside: SyntaxNode[] = [];
    this.index += 1;
    for (let node = this.nodes[this.index]; node && (parameterTypes.has(node.type) || !node.named); node = this.nodes[this.index]) {
      // a: and a: T = without what follows: the name alone
      const isBare = !node.named && node.type !== ')' && node.type !== 'def' && node.type !== 'class';
      if (!node.named && !isBare) break;
      if (node.named && node.type !== 'type') inside.push(node);
      this.index += 1;
    }
    return withField(made('parameters', inside, open), 'parameters');
  }

  /** What stands on the line of the header, or indented below it. */
  private body(header: SyntaxNode): SyntaxNode {
    const column = this.column(header.start);
    const headerLine = this.lineEnd(header.start);
    const inside: SyntaxNode[] = [];
    for (let node = this.nodes[this.index]; node; node = this.nodes[this.index]) {
      if (node.start > headerLine && this.column(node.start) <= column) break;
      inside.push(node);
      this.index += 1;
    }
    const statements = new Salvage(this.text, inside).statements();
    return withField(made('block', statements, statements[0] ?? header), 'body');
  }

  /** Pieces up to the next line or the next definition. */
  private pieces(): readonly SyntaxNode[] {
    const inside: SyntaxNode[] = [];
    for (let node = this.nodes[this.index]; node; node = this.nodes[this.index]) {
      const starts = ['decorator', 'class', 'async', 'def', 'string_start'].includes(node.type);
      if (starts && inside.length > 0) break;
      inside.push(node);
      this.index += 1;
    }
    return salvageExpressions(inside);
  }

  private sees(type: string): boolean {
    return this.nodes[this.index]?.type === type;
  }

  private take(field: string | null = null): readonly SyntaxNode[] {
    const node = this.nodes[this.index];
    this.index += 1;
    return node ? [field === null ? node : withField(node, field)] : [];
  }

  private skip(type: string): void {
    if (this.sees(type)) this.index += 1;
  }

  private skipLine(node: SyntaxNode): void {
    const isLong = this.text.slice(node.start, node.end).length > 3 || /(?:"""|''')$/.test(this.text.slice(node.start, node.end));
    const end = isLong ? Number.POSITIVE_INFINITY : this.lineEnd(node.start);
    while ((this.nodes[this.index]?.start ?? Number.POSITIVE_INFINITY) <= end && this.index < this.nodes.length) this.index += 1;
  }

  private lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }

  private column(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }
}
