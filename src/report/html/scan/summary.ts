import type { Severity } from '../../../engine/types.js';
import { baselineSentences } from '../../baseline/words.js';
import { severities, type FindingEntry, type Report } from '../../scan-report.js';
import { suppressedCounts } from '../../suppressed.js';
import { anchor } from '../anchors.js';
import { h } from '../element.js';
import { figures, type Figure, type Section } from '../sections.js';
import { counted, grouped } from '../text.js';

/** Numbers of the scan, and how far its silence reaches. */
export function summarySection({ findings, calls, unknownCalls, scanned, notEvaluated, baseline }: Report): Section {
  const open = findings.filter(({ suppressed }) => suppressed === null);
  const suppressed = suppressedCounts(findings);
  const services = new Set(calls.flatMap(({ service }) => (service === null ? [] : [service])));
  return {
    id: 'summary',
    title: 'Summary',
    content: [
      h('p', 'A finding says where code may conflict with a clause of a code of conduct, and what would clear it. It is no verdict, and no findings is not compliance.'),
      figures([
        ...severities.map((severity) => severityFigure(severity, open.filter((one) => one.severity === severity))),
        { label: 'Suppressed', value: grouped(suppressed.total), note: `${counted(suppressed.waivers, 'waiver')}, ${grouped(suppressed.baseline)} by a baseline`, target: 'suppressed' },
        { label: 'Calls', value: grouped(calls.length), note: `of ${counted(services.size, 'service')}`, target: 'calls' },
        { label: 'Unknown calls', value: grouped(unknownCalls.length), target: 'unknown-calls' },
        { label: 'Files read', value: grouped(scanned.files), note: `${grouped(scanned.parsed)} with a marker of an Azure AI service` },
        { label: 'Not read in full or skipped', value: grouped(scanned.partial.length + scanned.skipped.length), target: 'not-read' },
        { label: 'Rules not evaluated', value: grouped(notEvaluated.length), target: 'not-evaluated' },
      ]),
      baseline === undefined ? [] : h('ul', baselineSentences(baseline).map((sentence) => h('li', sentence))),
    ],
  };
}

/** Open findings of one severity; the number leads to the first of them. */
function severityFigure(severity: Severity, findings: readonly FindingEntry[]): Figure {
  const [first] = findings;
  return { label: `Open, ${severity}`, value: grouped(findings.length), target: first === undefined ? 'findings' : anchor('finding', first.fingerprint) };
}
