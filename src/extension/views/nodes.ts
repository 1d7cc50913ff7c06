/** What the views show, apart from the editor's own objects. */
import type { LookUpParams, OverviewPlace } from '../../server/protocol.js';

export type NodeIcon =
  | 'service'
  | 'operation'
  | 'call'
  | 'unknown'
  | 'unread'
  | 'file'
  | 'clause'
  | 'error'
  | 'warning'
  | 'information'
  | 'hint'
  | 'waived'
  | 'waiver'
  | 'waiver-soon'
  | 'waiver-ended';

/** A row of a view. */
export interface ViewNode {
  /** The same for the same thing after a refresh; no other node of the view has it. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Plain paragraphs. */
  readonly tooltip: readonly string[];
  /** What a screen reader says in place of label and description. */
  readonly spoken: string;
  readonly icon: NodeIcon;
  /** Where it leads; null for groups that lead nowhere. */
  readonly place: OverviewPlace | null;
  /** Ids of rules or clauses that can be explained. */
  readonly explains: readonly string[];
  /** The page that says more. */
  readonly lookUp: LookUpParams | null;
  /** What it says, to be copied; null for groups. */
  readonly message: string | null;
  /** True where it is unfolded to begin with. */
  readonly isUnfolded: boolean;
  /** Rows below it, made when they are first asked for; null for rows without any. */
  readonly children: (() => readonly ViewNode[]) | null;
}

const plain = { tooltip: [], place: null, explains: [], lookUp: null, message: null, isUnfolded: false, children: null } satisfies Partial<ViewNode>;

/** Makes a node; what is left out is empty. */
export function node(given: Pick<ViewNode, 'id' | 'label' | 'icon' | 'spoken'> & Partial<ViewNode>): ViewNode {
  return { ...plain, description: '', ...given };
}

/** Rows that are made once, when they are first asked for. */
export function once(make: () => readonly ViewNode[]): () => readonly ViewNode[] {
  let made: readonly ViewNode[] | null = null;
  return () => (made ??= make());
}

/** Gives each key its own id: repeated ones are numbered, so that no two rows are taken for one. */
export class Ids {
  readonly #count = new Map<string, number>();

  of(key: string): string {
    const count = (this.#count.get(key) ?? 0) + 1;
    this.#count.set(key, count);
    return count === 1 ? key : `${key} ${String(count)}`;
  }
}

/** The rows that stand for one place or message each: the node itself, or those below it. */
export function leavesOf(root: ViewNode): readonly ViewNode[] {
  return root.children === null ? [root] : root.children().flatMap(leavesOf);
}

/** Words that the `when` clauses of the manifest look for. */
export function contextOf({ place, explains, lookUp, message, children }: ViewNode): string {
  return [children === null ? 'leaf' : 'group', place === null ? '' : 'place', explains.length === 0 ? '' : 'explains', lookUp === null ? '' : 'lookUp', message === null ? '' : 'message']
    .filter((word) => word !== '')
    .join(' ');
}
