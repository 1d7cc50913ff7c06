import { allRules } from '../../rules/index.js';
import type { Finding, Place, Severity } from '../types.js';
import { byTheirPlace } from './order.js';
import type { InventoryFinding, InventoryFindings } from './types.js';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings by rule, the gravest first, then in the order of the rule list. */
export function makeFindings(findings: readonly Finding[]): readonly InventoryFindings<Place>[] {
  return allRules
    .flatMap(({ id, title }): readonly InventoryFindings<Place>[] => {
      const own = findings.filter(({ rule }) => rule === id);
      const [gravest] = own.map(({ severity }) => severity).sort((a, b) => severities.indexOf(a) - severities.indexOf(b));
      if (gravest === undefined) return [];
      const suppressedBy = (kind: 'waiver' | 'baseline' | null): readonly InventoryFinding<Place>[] => own.filter(({ suppressed }) => (suppressed?.kind ?? null) === kind).map(inventoryFinding).sort(byTheirPlace);
      return [{ rule: id, title, severity: gravest, open: suppressedBy(null), waived: suppressedBy('waiver'), baselined: suppressedBy('baseline') }];
    })
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function inventoryFinding({ path, range, cell, severity, message, fingerprint }: Finding): InventoryFinding<Place> {
  return { at: { path, range, ...(cell === undefined ? {} : { cell }) }, severity, message, fingerprint };
}
