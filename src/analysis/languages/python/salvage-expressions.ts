import { made, withField } from '../tree-sitter/made.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';

/** Types of nodes that a call, a member or an index can follow. */
const receivers = new Set(['identifier', 'attribute', 'call', 'subscript', 'parenthesized_expression', 'string']);

/**
 * Pieces of statements: names, dots, open parentheses. Calls that have not been closed are calls
 * with the arguments so far; what fits nowhere stands for itself.
 */
export function salvageExpressions(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return new Pieces(nodes).statements();
}

class Pieces {
  private index = 0;

  constructor(private readonly nodes: readonly SyntaxNode[]) {}

  statements(): readonly SyntaxNode[] {
    const found: SyntaxNode[] = [];
    while (this.index < this.nodes.length) {
      const node = this.statement();
      if (node) found.push(node);
    }
    return found;
  }

  /** `target = value`, `target: type = value`, or a value. Tokens that start nothing are passed over. */
  private statement(): SyntaxNode | null {
    const value = this.expression();
    if (!value) {
      this.index += 1;
      return null;
    }
    const annotated = this.sees(':') && this.nodes[this.index + 1]?.type === 'type' && this.nodes[this.index + 2]?.type === '=';
    const type = annotated ? this.nodes[this.index + 1] : undefined;
    if (type) this.index += 2;
    if (!this.sees('=') || !receivers.has(value.type)) return value;
    this.index += 1;
    const right = this.expression();
    const assignment = made('assignment', [withField(value, 'left'), ...(type ? [type] : []), ...(right ? [withField(right, 'right')] : [])]);
    return made('expression_statement', [assignment]);
  }

  /** One value with everything that follows it; null at a token that starts none. */
  private expression(): SyntaxNode | null {
    const node = this.nodes[this.index];
    if (!node) return null;
    // await f(
    if (node.type === 'await' && !node.named) {
      this.index += 1;
      const value = this.expression();
      return value ? made('await', [value], node) : null;
    }
    if (!node.named || node.type === 'string_start') return null;
    this.index += 1;
    return receivers.has(node.type) ? this.followed(node) : node;
  }

  private followed(start: SyntaxNode): SyntaxNode {
    let node = withField(start, null);
    for (;;) {
      const next = this.nodes[this.index];
      const after = this.nodes[this.index + 1];
      if (next?.type === 'argument_list') {
        // f (a)
        this.index += 1;
        node = made('call', [withField(node, 'function'), withField(next, 'arguments')]);
      } else if (next?.type === '(') {
        // f(a, b
        this.index += 1;
        node = made('call', [withField(node, 'function'), withField(this.list('argument_list', ')', next), 'arguments')]);
      } else if (next?.type === '[') {
        // a[b
        this.index += 1;
        const keys = this.list('subscript', ']', next).children.map((key) => withField(key, 'subscript'));
        node = made('subscript', [withField(node, 'value'), ...keys]);
      } else if (next?.type === '.' && after?.type === 'identifier') {
        this.index += 2;
        node = made('attribute', [withField(node, 'object'), withField(after, 'attribute')]);
      } else {
        return node;
      }
    }
  }

  /** Values up to the closing mark, or to the end. */
  private list(type: string, close: string, open: SyntaxNode): SyntaxNode {
    const found: SyntaxNode[] = [];
    while (this.index < this.nodes.length && !this.sees(close)) {
      // Inside a text without an end nothing is a value.
      if (this.sees('string_start')) {
        this.index = this.nodes.length;
        break;
      }
      const value = this.expression();
      if (!value) {
        this.index += 1;
      } else if (value.type === 'identifier' && this.sees('=')) {
        this.index += 1;
        const given = this.expression();
        found.push(made('keyword_argument', [withField(value, 'name'), ...(given ? [withField(given, 'value')] : [])]));
      } else {
        found.push(value);
      }
    }
    const end = this.nodes[this.index];
    this.index += 1;
    return { ...made(type, found, open), end: Math.max(end?.end ?? 0, found.at(-1)?.end ?? open.end) };
  }

  private sees(type: string): boolean {
    return this.nodes[this.index]?.type === type;
  }
}
