import type { RuleSummary } from '../../../engine/types.js';
import type { Report } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { severityBadge } from '../badges.js';
import { h } from '../element.js';
import { folded, nothing, type Section } from '../sections.js';
import { table, type Row } from '../tables.js';
import { counted, grouped, separated } from '../text.js';

/** What the rules look for: those with findings first, the others folded. */
export function rulesSection({ findings }: Report, rules: readonly RuleSummary[]): Section {
  const counts = new Map<string, { open: number; suppressed: number }>();
  for (const { rule, suppressed } of findings) {
    const count = counts.get(rule) ?? { open: 0, suppressed: 0 };
    if (suppressed === null) count.open += 1;
    else count.suppressed += 1;
    counts.set(rule, count);
  }
  const row = (rule: RuleSummary): Row => ({
    id: anchor('rule', rule.id),
    cells: [
      [rule.title, h('p.note', h('code', rule.id))],
      rule.description,
      severityBadge(rule.severity),
      rule.clauses.length === 0 ? 'none' : separated(rule.clauses.map((clause) => h('code', clause)), ', '),
      grouped(counts.get(rule.id)?.open ?? 0),
      grouped(counts.get(rule.id)?.suppressed ?? 0),
    ],
  });
  // A rule of findings that the list lacks is named all the same, so that every link has its end.
  const unlisted: Row[] = [...counts].filter(([id]) => !rules.some((rule) => rule.id === id)).map(([id, { open, suppressed }]) => ({
    id: anchor('rule', id),
    cells: [h('code', id), 'no description', 'not known', 'not known', grouped(open), grouped(suppressed)],
  }));
  const met = [...rules.filter(({ id }) => counts.has(id)).map(row), ...unlisted];
  const silent = rules.filter(({ id }) => !counts.has(id)).map(row);
  return {
    id: 'rules',
    title: 'Rules',
    count: grouped(rules.length),
    content: [
      met.length === 0 ? nothing('No rule has a finding.') : table(`${counted(met.length, 'rule')} with findings`, columns, met),
      silent.length === 0 ? [] : folded(`${counted(silent.length, 'rule')} without findings`, table('Rules without findings', columns, silent)),
    ],
  };
}

const columns = [
  { title: 'Rule', width: 20 },
  { title: 'What it reports' },
  { title: 'Default severity', width: 12 },
  { title: 'Clauses', width: 20 },
  { title: 'Open', width: 8, isNumber: true },
  { title: 'Suppressed', width: 10, isNumber: true },
] as const;
