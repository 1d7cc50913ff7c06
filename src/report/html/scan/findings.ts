import type { Element } from 'hast';
import type { RuleSummary } from '../../../engine/types.js';
import { severities, type FindingEntry, type Report } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { badge, severityBadge } from '../badges.js';
import { h, type Content } from '../element.js';
import { day, inward, stated } from '../links.js';
import { byFile, pathName, place, placeInFile } from '../places.js';
import { folded, innerSection, nothing, type Section } from '../sections.js';
import { counted, grouped, separated } from '../text.js';

/** Up to this many findings are open on the page; of more every file is folded, with their number, unless it has an error. */
const shownAtOnce = 300;

/** Findings that nothing suppresses, by file. */
export function openSection(report: Report, rules: readonly RuleSummary[]): Section {
  const open = report.findings.filter(({ suppressed }) => suppressed === null);
  return {
    id: 'findings',
    title: 'Findings',
    count: grouped(open.length),
    content: open.length === 0 ? nothing('No findings. No findings is not compliance.') : filesOf(open, 'file', rules),
  };
}

/** Findings that a waiver or a baseline suppresses, by file. */
export function suppressedSection(report: Report, rules: readonly RuleSummary[]): Section {
  const suppressed = report.findings.filter((finding) => finding.suppressed !== null);
  return {
    id: 'suppressed',
    title: 'Suppressed findings',
    count: grouped(suppressed.length),
    content: suppressed.length === 0 ? nothing('Nothing is suppressed.') : filesOf(suppressed, 'suppressed-in', rules),
  };
}

function filesOf(findings: readonly FindingEntry[], kind: 'file' | 'suppressed-in', rules: readonly RuleSummary[]): Element[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return [...byFile(findings)].map(([path, own]) => innerSection(3, anchor(kind, path), pathName(path), folded(
    numbers(own),
    h('ol.findings', own.map((finding) => findingItem(finding, titles))),
    findings.length <= shownAtOnce || own.some(({ severity }) => severity === 'error'),
  )));
}

function numbers(findings: readonly FindingEntry[]): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${grouped(count)} ${severity}`];
  });
  return `${counted(findings.length, 'finding')}: ${parts.join(', ')}`;
}

function findingItem(finding: FindingEntry, titles: ReadonlyMap<string, string>): Element {
  const { rule, severity, certainty, message, service, operation, clause, facts, evidence, fingerprint } = finding;
  const about: readonly Content[] = [
    ...(service === null ? [] : [['operation ', h('code', operation === null ? service : `${service}/${operation}`)]]),
    ...(clause === null ? [] : [['clause ', h('code', clause)]]),
    ...(facts.length === 0 ? [] : [['facts ', separated(facts.map((id) => h('code', id)), ', ')]]),
    `certainty: ${certainty}`,
    ['fingerprint ', h('code', fingerprint)],
  ];
  return h('li', { id: anchor('finding', fingerprint), dataFingerprint: fingerprint }, [
    h('p', [severityBadge(severity), ' ', placeInFile(finding), ' ', inward(titles.get(rule) ?? rule, anchor('rule', rule)), ' ', h('code', rule)]),
    h('p', message),
    evidence.length === 0 ? [] : h('ol.evidence', evidence.map((step) => h('li', [step.path === finding.path ? placeInFile(step) : place(step), ' ', step.note]))),
    suppression(finding),
    h('p.note', separated(about, '; ')),
  ]);
}

function suppression({ suppressed }: FindingEntry): Content {
  if (suppressed === null) return [];
  const { kind, reason, owner, until } = suppressed;
  return h('p', [
    badge(kind === 'waiver' ? 'waived' : 'set aside by a baseline', 'information'), ' ',
    'Reason: ', reason === '' ? 'none given' : stated(reason), '. Owner: ', owner === null || owner === '' ? 'none given' : owner,
    '. Until ', until === '' ? 'no end given' : day(until), '.',
  ]);
}
