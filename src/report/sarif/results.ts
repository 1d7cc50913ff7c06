import type { Result, Suppression } from 'sarif';
import type { FindingEntry } from '../scan-report.js';
import { visibleText } from '../visible-text.js';
import { clauseReference } from './clauses.js';
import { limits } from './limits.js';
import { messageText } from './messages.js';
import { location } from './places.js';
import { levels } from './rules.js';
import type { SarifSource } from './source.js';

/** Name of our fingerprints: what they are made of, and the version of that. */
const fingerprintKey = 'responsibleUse/v1';

/** A finding as a SARIF result. @param ruleIndexes index of each rule in the tool's list. */
export function result(finding: FindingEntry, source: SarifSource, ruleIndexes: ReadonlyMap<string, number>): Result {
  const { rule, severity, certainty, message, service, operation, clause, facts, fingerprint, cell, line } = finding;
  const ruleIndex = ruleIndexes.get(rule);
  const taxon = clause === null ? null : clauseReference(clause, source.clauses);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: 'fail',
    level: levels[severity],
    message: { text: messageText(message) },
    locations: [location(finding, source)],
    ...evidence(finding, source),
    partialFingerprints: { [fingerprintKey]: fingerprint },
    // Where one result of a run says whether it is suppressed, all have to.
    suppressions: finding.suppressed === null ? [] : [suppression(finding.suppressed)],
    ...(taxon === null ? {} : { taxa: [taxon] }),
    properties: { severity, certainty, service, operation, clause, facts, ...(cell === undefined ? {} : { cell, lineInCell: line }) },
  };
}

/** Steps that lead to a finding are a code flow; a single place is one to look at besides. */
function evidence({ evidence: steps }: FindingEntry, source: SarifSource): Pick<Result, 'codeFlows' | 'relatedLocations'> {
  const [first, second] = steps;
  if (!first) return {};
  if (!second) return { relatedLocations: [{ id: 1, ...location(first, source, first.note) }] };
  const shown = steps.slice(0, limits.shownSteps);
  return {
    codeFlows: [{
      ...(shown.length === steps.length ? {} : { message: { text: `The first ${String(shown.length)} of ${String(steps.length)} steps.` } }),
      threadFlows: [{ locations: shown.map((step) => ({ location: location(step, source, step.note) })) }],
    }],
  };
}

/** Whoever waived a finding, or took it into the baseline, decided for good until the end date. */
function suppression({ kind, reason, owner, until }: NonNullable<FindingEntry['suppressed']>): Suppression {
  const of = (name: string, text: string | null): string[] => (text === null || text === '' ? [] : [`${name}: ${visibleText(text)}`]);
  return {
    kind: kind === 'waiver' ? 'inSource' : 'external',
    status: 'accepted',
    justification: [...of('Reason', reason), ...of('owner', owner), ...of('until', until)].join('; '),
    properties: { reason, owner, until },
  };
}
