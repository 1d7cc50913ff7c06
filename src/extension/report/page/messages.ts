/** What travels between the report's page and the extension. The page is not trusted: everything it says is checked. */

/** A place as the page has it: lines and columns from 1, cells of notebooks from 0, all cells counted. */
export interface PagePlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly cell?: number;
}

/** What a person did on the page. */
export type FromPage =
  | { readonly type: 'open'; readonly place: PagePlace }
  | { readonly type: 'page'; readonly kind: string; readonly id: string }
  | { readonly type: 'scan' }
  | { readonly type: 'cancel' };

/** What the page is told while it is open. */
export interface ToPage {
  readonly type: 'outdated';
  /** True where code has changed since the scan that the page is of. */
  readonly isOutdated: boolean;
}

/** What the page keeps for when it is shown again. */
export interface PageState {
  /** Which page it is of; the parts that depend on its content do not count on another. */
  readonly of: string;
  readonly filter: string;
  /** Ordinals of the folded parts that are open. */
  readonly open: readonly number[];
  readonly scroll: number;
}
