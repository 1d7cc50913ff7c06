import type { Tree } from '@vscode/tree-sitter-wasm';

/** A place in a parser's tree, moved from node to node. */
export interface Cursor {
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  readonly nodeTypeId: number;
  /** UTF-16 offsets. */
  readonly startIndex: number;
  readonly endIndex: number;
  readonly currentFieldId: number;
  readonly nodeIsMissing: boolean;
  delete(): void;
}

/** The runtime's own functions that a cursor consists of; each takes the address of the tree. */
const FUNCTIONS = [
  '_ts_tree_cursor_goto_first_child_wasm',
  '_ts_tree_cursor_goto_next_sibling_wasm',
  '_ts_tree_cursor_goto_parent_wasm',
  '_ts_tree_cursor_current_node_type_id_wasm',
  '_ts_tree_cursor_start_index_wasm',
  '_ts_tree_cursor_end_index_wasm',
  '_ts_tree_cursor_current_field_id_wasm',
  '_ts_tree_cursor_current_node_is_missing_wasm',
  '_ts_tree_cursor_delete_wasm',
] as const;

/** The runtime behind the package's classes. */
export type CursorFunctions = Readonly<Record<(typeof FUNCTIONS)[number], (tree: number) => number>>;

/** @param started what the runtime was started with; it puts its functions there. */
export function cursorFunctions(started: object): CursorFunctions | null {
  const functions = started as Partial<CursorFunctions>;
  return FUNCTIONS.every((name) => typeof functions[name] === 'function') ? (functions as CursorFunctions) : null;
}

/**
 * Opens a cursor at the root of a tree.
 *
 * The package's own cursor copies its state into the parser's memory and back with every question,
 * which costs more than the answer. As long as only one cursor is open its state can stay there.
 *
 * @param functions null where the runtime does not give its functions away.
 */
export function openCursor(tree: Tree, functions: CursorFunctions | null): Cursor {
  // Leaves the state of the new cursor where the functions look for it.
  const cursor = tree.walk();
  const { 0: address } = tree as unknown as { readonly 0: unknown };
  return functions && typeof address === 'number' ? new DirectCursor(functions, address) : cursor;
}

class DirectCursor implements Cursor {
  constructor(
    private readonly functions: CursorFunctions,
    private readonly tree: number,
  ) {}

  gotoFirstChild(): boolean {
    return this.functions._ts_tree_cursor_goto_first_child_wasm(this.tree) === 1;
  }

  gotoNextSibling(): boolean {
    return this.functions._ts_tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
  }

  gotoParent(): boolean {
    return this.functions._ts_tree_cursor_goto_parent_wasm(this.tree) === 1;
  }

  get nodeTypeId(): number {
    return this.functions._ts_tree_cursor_current_node_type_id_wasm(this.tree);
  }

  get startIndex(): number {
    return this.functions._ts_tree_cursor_start_index_wasm(this.tree);
  }

  get endIndex(): number {
    return this.functions._ts_tree_cursor_end_index_wasm(this.tree);
  }

  get currentFieldId(): number {
    return this.functions._ts_tree_cursor_current_field_id_wasm(this.tree);
  }

  get nodeIsMissing(): boolean {
    return this.functions._ts_tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
  }

  delete(): void {
    this.functions._ts_tree_cursor_delete_wasm(this.tree);
  }
}
