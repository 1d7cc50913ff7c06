import type { Comment, ParseProblem, Span } from '../../program/model.js';

/**
 * A node of a syntax tree as plain data. Front ends lower these, never the parser's own nodes, so
 * nothing they do can touch a tree whose memory has been given back.
 */
export interface SyntaxNode {
  /** Name of the grammar rule or, for tokens, the token's text; `ERROR` where the text did not parse. */
  readonly type: string;
  /** False for tokens such as `(` and `async`. */
  readonly named: boolean;
  /** Role in the parent, as the grammar names it. */
  readonly field: string | null;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True for a token that the parser put in to go on; it has no text. */
  readonly missing: boolean;
  /** Named nodes and tokens in source order, comments left out. */
  readonly children: readonly SyntaxNode[];
}

/** One parsed text. */
export interface SyntaxTree {
  readonly root: SyntaxNode;
  /** Comments that may hold a directive. */
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

/** Parses texts of one language. */
export interface Grammar {
  /**
   * @param added put in after the text, to close what the text leaves open. No node reaches into it.
   * @returns a tree for any text. Never throws for a syntax error.
   */
  parse(text: string, added?: string): SyntaxTree;
}

/** Type of nodes that hold text the parser could not place. */
export const ERROR = 'ERROR';

export function spanOf(node: SyntaxNode): Span {
  return { start: node.start, end: node.end };
}

/** A span without text, for what the text leaves out. */
export function emptySpan(at: number): Span {
  return { start: at, end: at };
}

/** False for what the parser put in to go on: tokens and names without text. */
function isPresent(node: SyntaxNode): boolean {
  return !node.missing && (node.end > node.start || node.children.length > 0);
}

/** The first child with a field name. */
export function field(node: SyntaxNode, name: string): SyntaxNode | null {
  return node.children.find((child) => child.field === name && isPresent(child)) ?? null;
}

/** All children with a field name; tokens (separators carry their list's field) are left out. */
export function fields(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return node.children.filter((child) => child.field === name && child.named && isPresent(child));
}

/** The children that are no tokens. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.named && isPresent(child));
}

/** The first child of one of the types. */
export function child(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | null {
  return node.children.find((candidate) => types.includes(candidate.type) && isPresent(candidate)) ?? null;
}

/** All children of one of the types. */
export function childrenOf(node: SyntaxNode, ...types: readonly string[]): readonly SyntaxNode[] {
  return node.children.filter((candidate) => types.includes(candidate.type) && isPresent(candidate));
}

/** True when a token or node of the type stands directly below the node. */
export function has(node: SyntaxNode, type: string): boolean {
  return node.children.some((candidate) => candidate.type === type && isPresent(candidate));
}
