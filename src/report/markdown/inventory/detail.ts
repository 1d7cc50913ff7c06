/** How much of an inventory a page shows. */
export interface Detail {
  /** Places that a line writes out; the others are counted. */
  readonly places: number;
  /** Entries of a list. */
  readonly entries: number;
  /** True to list the facts of each service. */
  readonly hasFacts: boolean;
  /** Services that are shown. */
  readonly services: number;
}
