import type { Language, Tree } from '@vscode/tree-sitter-wasm';
import type { Comment, ParseProblem } from '../../program/model.js';
import { openCursor, type Cursor, type CursorFunctions } from './cursor.js';
import { ERROR, type SyntaxNode, type SyntaxTree } from './syntax.js';

/** Comments are looked at only where they hold this. */
const DIRECTIVE_MARK = 'responsible-use';

/**
 * Levels of a syntax tree that are read. Front ends and everything after them walk programs by
 * recursion; text nested deeper than this is listed as a problem instead of ending the process.
 */
export const MAX_DEPTH = 1000;

/** What the grammar knows about its node types and fields, looked up once instead of for every node. */
export interface GrammarTables {
  readonly types: readonly string[];
  readonly named: readonly boolean[];
  readonly fields: readonly (string | null)[];
  /** True for comments; they are no part of the copied tree. */
  readonly comments: readonly boolean[];
}

export function grammarTables(language: Language, wordTokens: readonly string[] = []): GrammarTables {
  return {
    types: language.types,
    named: language.types.map((type, id) => language.nodeTypeIsNamed(id) || wordTokens.includes(type)),
    fields: language.fields,
    comments: language.types.map((type, id) => language.nodeTypeIsNamed(id) && (type === 'comment' || type.endsWith('_comment'))),
  };
}

/**
 * Copies a parser's tree into plain data, as far as the text goes. The caller keeps the tree and frees it.
 *
 * @param functions see {@link openCursor}.
 */
export function copyTree(tree: Tree, tables: GrammarTables, text: string, functions: CursorFunctions | null): SyntaxTree {
  const cursor = openCursor(tree, functions);
  try {
    return new TreeCopier(cursor, tables, text).run();
  } finally {
    cursor.delete();
  }
}

interface Draft extends SyntaxNode {
  readonly children: Draft[];
}

class TreeCopier {
  private readonly comments: Comment[] = [];
  private readonly problems: ParseProblem[] = [];

  constructor(
    private readonly cursor: Cursor,
    private readonly tables: GrammarTables,
    private readonly text: string,
  ) {}

  /** Walks without recursion: the depth of the tree is up to the text. */
  run(): SyntaxTree {
    const { cursor } = this;
    const root = this.draft();
    const path: Draft[] = [root];
    let errorDepth = root.type === ERROR ? 1 : 0;
    if (errorDepth > 0) this.problem(root);
    let descend = true;
    for (;;) {
      if (!(descend && this.enter(path) && cursor.gotoFirstChild())) {
        if (path.pop()?.type === ERROR) errorDepth -= 1;
        if (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent() || path.length === 0) break;
          // Back at a node whose children are done.
          descend = false;
          continue;
        }
      }
      const isComment = this.tables.comments[cursor.nodeTypeId] ?? false;
      const node = this.draft();
      if (isComment) this.comment(node);
      else path.at(-1)?.children.push(node);
      // Only the outermost of nested errors is a problem of its own.
      if (node.type === ERROR) {
        if (errorDepth === 0) this.problem(node);
        errorDepth += 1;
      } else if (node.missing && errorDepth === 0) {
        this.problem(node);
      }
      path.push(node);
      descend = !isComment;
    }
    return { root, comments: this.comments, problems: this.problems };
  }

  /** False where the tree is too deep to go on. */
  private enter(path: readonly Draft[]): boolean {
    if (path.length < MAX_DEPTH) return true;
    const node = path.at(-1);
    if (path.length === MAX_DEPTH && node?.named) {
      this.problems.push({ message: 'Nested too deeply to analyze', span: { start: node.start, end: node.end } });
    }
    return false;
  }

  private draft(): Draft {
    const { cursor, tables } = this;
    const typeId = cursor.nodeTypeId;
    // The parser may have been given more than the text, to close what the text leaves open.
    const start = Math.min(cursor.startIndex, this.text.length);
    const end = Math.min(cursor.endIndex, this.text.length);
    return {
      type: tables.types[typeId] ?? ERROR,
      named: tables.named[typeId] ?? true,
      field: tables.fields[cursor.currentFieldId] ?? null,
      start,
      end,
      // The question costs a call into the parser, and only tokens without text can be missing.
      missing: start === end && cursor.nodeIsMissing,
      children: [],
    };
  }

  private comment(node: SyntaxNode): void {
    const raw = this.text.slice(node.start, node.end);
    if (!raw.includes(DIRECTIVE_MARK)) return;
    const opening = /^(?:#|\/\/|\/\*)/.exec(raw)?.[0].length ?? 0;
    const closing = raw.startsWith('/*') && raw.endsWith('*/') && raw.length >= 4 ? 2 : 0;
    const span = { start: node.start + opening, end: node.end - closing };
    this.comments.push({ text: this.text.slice(span.start, span.end), span, outer: { start: node.start, end: node.end } });
  }

  private problem(node: SyntaxNode): void {
    const message = node.missing ? `Missing ${node.named ? node.type.replaceAll('_', ' ') : `"${node.type}"`}` : 'Syntax error';
    this.problems.push({ message, span: { start: node.start, end: node.end } });
  }
}
