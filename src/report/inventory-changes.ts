import type { Place } from './scan-report.js';

/** One thing that differs between two inventories. */
export interface InventoryChange {
  /**
   * What kind of thing changed. `knowledge-changed` is about what is published, not about the code;
   * `scope-changed` about what was looked at.
   */
  readonly kind:
    | 'service-added' | 'service-removed'
    | 'operation-added' | 'operation-removed'
    | 'calls-added' | 'calls-removed'
    | 'keeping-started' | 'keeping-stopped'
    | 'deletion-added' | 'deletion-removed'
    | 'choice-added' | 'choice-removed'
    | 'gate-added' | 'gate-removed'
    | 'declaration-changed' | 'registration-changed'
    | 'retirement-added' | 'retirement-removed' | 'retirement-passed'
    | 'mitigation-added' | 'mitigation-removed'
    | 'waiver-added' | 'waiver-removed' | 'waiver-changed'
    | 'clause-changed'
    | 'findings-added' | 'findings-removed'
    | 'unknown-calls-added' | 'unknown-calls-removed'
    | 'knowledge-changed'
    | 'scope-changed';
  /** `adds`: data goes, stays or is decided where it was not; `removes`: the other way round; `neutral`: neither. */
  readonly weight: 'adds' | 'removes' | 'neutral';
  readonly service: string | null;
  /** `service/operation`, or null. */
  readonly operation: string | null;
  /** One or two sentences: "This change starts storing the submitted image: custom-vision/classify-image keeps it …". */
  readonly statement: string;
  /** Where, in the later inventory; in the earlier one for what went away. */
  readonly places: readonly Place[];
}

/** What differs from an earlier inventory. */
export interface InventoryComparison {
  readonly earlier: { readonly evaluatedOn: string; readonly tool: { readonly name: string; readonly version: string; readonly knowledgeReadOn: string } };
  /** What adds first, then what removes, then the rest; in each by service, operation and kind. */
  readonly changes: readonly InventoryChange[];
}
