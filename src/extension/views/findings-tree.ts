/** Rows of the view "Findings": groups by rule, file or clause, and the findings of each. */
import { l10n } from 'vscode';
import type { OverviewFinding } from '../../server/protocol.js';
import type { FilteredOverview } from './filter.js';
import { Ids, node, once, type NodeIcon, type ViewNode } from './nodes.js';
import { severities, type Grouping } from './view-state.js';
import { beside, findingsCounted, folderOf, fullPlace, severityWord, shortPlace, spoken, spokenPlace, testCode, waivedCounted } from './words.js';

/** Up to so many findings are unfolded to begin with. */
const mostUnfolded = 30;

type Titles = FilteredOverview['titles'];

interface Group {
  /** Rule, address of a file, or clause; empty where no clause binds. */
  readonly key: string;
  readonly findings: readonly OverviewFinding[];
}

export function findingsTree({ findings, titles }: FilteredOverview, grouping: Grouping): readonly ViewNode[] {
  const groups = groupsOf(findings, grouping);
  // Files come in the order of their paths already.
  const sorted = grouping === 'file' ? groups : [...groups].sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length || (a.key < b.key ? -1 : 1));
  return sorted.map((group) => groupNode(group, grouping, titles, findings.length <= mostUnfolded));
}

function groupsOf(findings: readonly OverviewFinding[], grouping: Grouping): readonly Group[] {
  const byKey = new Map<string, OverviewFinding[]>();
  for (const finding of findings) {
    const key = grouping === 'rule' ? finding.rule : grouping === 'file' ? finding.at.uri : (finding.clause ?? '');
    const known = byKey.get(key);
    if (known) known.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey].map(([key, own]) => ({ key, findings: own }));
}

/** The gravest open finding first; groups of waived ones, and then those that no clause binds, last. */
function rank({ key, findings }: Group): number {
  const open = findings.filter(({ suppressed }) => !suppressed);
  return Math.min(severities.length, ...open.map(({ severity }) => severities.indexOf(severity))) + (key === '' ? 2 * severities.length : 0);
}

function groupNode(group: Group, grouping: Grouping, titles: Titles, isUnfolded: boolean): ViewNode {
  const { key, findings } = group;
  const [first] = findings;
  const open = findings.filter(({ suppressed }) => !suppressed).length;
  const counts = beside(findingsCounted(open), open === findings.length ? '' : waivedCounted(findings.length - open));
  const path = first?.at.path ?? '';
  const label = grouping === 'file' ? path.slice(path.lastIndexOf('/') + 1) : key === '' ? l10n.t('No clause') : (titles[key] ?? key);
  const about = grouping === 'file' ? path : key === '' ? l10n.t('What these findings are about is in no clause of the code of conduct.') : key;
  const start = { line: 0, character: 0 };
  return node({
    id: `${grouping} ${key}`,
    label,
    description: grouping === 'file' ? beside(counts, folderOf(path)) : counts,
    tooltip: [label, about, counts],
    spoken: spoken(grouping === 'file' ? path : label, counts),
    icon: grouping === 'file' ? 'file' : grouping === 'clause' ? 'clause' : iconOf(group),
    place: grouping === 'file' && first ? { uri: first.at.uri, path, range: { start, end: start } } : null,
    explains: grouping === 'file' || key === '' ? [] : [key],
    isUnfolded,
    children: once(() => {
      const ids = new Ids();
      return findings.map((finding) => findingNode(finding, ids.of(`finding ${grouping} ${key} ${finding.at.path} ${finding.fingerprint}`), grouping, titles));
    }),
  });
}

function iconOf(group: Group): NodeIcon {
  return severities[rank(group)] ?? 'waived';
}

function findingNode(finding: OverviewFinding, id: string, grouping: Grouping, titles: Titles): ViewNode {
  const { at, rule, severity, message, service, operation, clause, suppressed, isTest } = finding;
  const marks = [suppressed ? l10n.t('waived') : '', isTest === true ? testCode() : ''];
  const title = titles[rule] ?? rule;
  const { line, character } = at.range.start;
  const inFile = at.cell === undefined ? l10n.t('[{0}, {1}]', line + 1, character + 1) : l10n.t('[cell {0}, line {1}]', at.cell + 1, line + 1);
  return node({
    id,
    label: grouping === 'file' ? title : shortPlace(at),
    description: grouping === 'file' ? beside(inFile, ...marks, message) : beside(...marks, message),
    tooltip: [message, beside(severityWord(severity), rule, ...marks), ...(clause === null ? [] : [l10n.t('Clause: {0}', titles[clause] ?? clause)]), fullPlace(at)],
    spoken: spoken(severityWord(severity), ...marks, message, spokenPlace(at)),
    icon: suppressed ? 'waived' : severity,
    place: at,
    explains: [rule],
    lookUp: service === null ? null : operation === null ? { kind: 'service', id: service } : { kind: 'operation', id: `${service}/${operation}` },
    message,
  });
}
