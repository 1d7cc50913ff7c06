import type { Element } from 'hast';
import type { InventoryFinding, InventoryFindings } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import type { Place } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { severityBadge } from '../badges.js';
import { h, type Content } from '../element.js';
import { byFile, fileList, placeInFile } from '../places.js';
import { folded, innerSection, nothing, type Section } from '../sections.js';
import { counted, grouped } from '../text.js';

/** Findings that are shown at once; more are folded away, with their number. */
const shownAtOnce = 5;

/** Findings by rule: the open ones, and how many are waived or set aside. */
export function findingsSection({ findings }: InventoryReport): Section {
  const open = findings.reduce((sum, rule) => sum + rule.open.length, 0);
  return {
    id: 'findings',
    title: 'Findings by rule',
    count: `${grouped(open)} open`,
    parts: findings.map(({ rule, title }) => ({ id: anchor('rule', rule), title })),
    content: [
      h('p', 'A finding says where code may conflict with a clause, and what would clear it. No findings is not compliance.'),
      findings.length === 0 ? nothing('There is no finding.') : findings.map(rulePart),
    ],
  };
}

function rulePart({ rule, title, severity, open, waived, baselined }: InventoryFindings<Place>): Element {
  return innerSection(3, anchor('rule', rule), title, [
    h('p', [severityBadge(severity), ' ', h('code', rule), `: ${grouped(open.length)} open, ${grouped(waived.length)} waived, ${grouped(baselined.length)} set aside by a baseline`]),
    open.length > shownAtOnce ? folded(counted(open.length, 'open finding'), list(open)) : list(open),
    waived.length === 0 ? [] : folded(`${grouped(waived.length)} waived`, list(waived)),
    baselined.length === 0 ? [] : folded(`${grouped(baselined.length)} set aside by a baseline`, list(baselined)),
  ]);
}

function list(findings: readonly InventoryFinding<Place>[]): Content {
  if (findings.length === 0) return [];
  return fileList(byFile(findings.map((finding) => ({ ...finding.at, finding }))), (own) =>
    h('ul.calls', own.map(({ finding }) => h('li', { dataFingerprint: finding.fingerprint }, [placeInFile(finding.at), ' ', severityBadge(finding.severity), ' ', finding.message]))));
}
