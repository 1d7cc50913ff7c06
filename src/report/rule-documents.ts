import type { RuleSummary } from '../engine/types.js';

/** A rule with its page, for reports that carry their own help. */
export interface RuleDocument extends RuleSummary {
  /** The rule's page in Markdown, as `explain` shows it. */
  readonly help: string;
}
