import type { Finding, Place } from '../../engine.js';

/**
 * Where findings of one file stood before anything was changed. Fixes move the lines after them, but
 * what is left of a rule's findings stays in its order.
 */
export class PlacesBefore {
  private readonly byRule = new Map<string, readonly Place[]>();
  /** Which of its rule's findings each one is. */
  private readonly indices = new WeakMap<Finding, number>();

  /**
   * Takes over the findings as they are now.
   *
   * @param fixed those of the last time that were fixed since then.
   */
  update(findings: readonly Finding[], fixed: readonly Finding[]): void {
    for (const rule of new Set([...this.byRule.keys(), ...findings.map((finding) => finding.rule)])) {
      const now = findings.filter((finding) => finding.rule === rule);
      const gone = new Set(fixed.filter((finding) => finding.rule === rule).map((finding) => this.indices.get(finding)));
      const left = this.byRule.get(rule)?.filter((_, index) => !gone.has(index));
      this.byRule.set(rule, left?.length === now.length ? left : now);
      now.forEach((finding, index) => this.indices.set(finding, index));
    }
  }

  /** Where a finding of the last update stood. */
  of(finding: Finding): Place {
    return this.byRule.get(finding.rule)?.[this.indices.get(finding) ?? -1] ?? finding;
  }
}
