import type { RootContent } from 'mdast';
import type { InventoryClause, InventoryFindings, InventoryMitigation, InventoryWaiver } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import { clauseStates } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { heading, item, leftOut, list, number, paragraph } from '../blocks.js';
import { code, joined, plain, prose, strong, text, type Phrases } from '../phrases.js';
import { places, spot } from '../places.js';
import { baselineLine } from '../scan-sections.js';
import type { Detail } from './detail.js';
import type { Sources } from './sources.js';

/** Clauses of the codes of conduct that bind what is in use, with what answers each. */
export function clausesSection({ clauses }: InventoryReport, sources: Sources, detail: Detail): RootContent[] {
  if (clauses.length === 0) return [];
  return [
    heading(2, plain('Clauses of the codes of conduct')),
    paragraph(plain('None of the states means that a clause is kept: a rule sees what code shows and no more, and a declaration says what a person stated.')),
    list(clauses.map((clause) => item(clauseLine(clause, sources, detail)))),
  ];
}

function clauseLine(clause: InventoryClause<Place>, sources: Sources, { places: most }: Detail): Phrases {
  const { id, title, duty, statement, state, services, rules, declarations, note } = clause;
  const ruleWords = rules.map(({ id: rule, open, suppressed, isEvaluated }): Phrases => [
    code(rule), plain(` ${number(open)} open, ${number(suppressed)} suppressed${isEvaluated ? '' : ', not evaluated everywhere'}`),
  ]);
  const declarationWords = declarations.map(({ key, stated, isComplete }): Phrases => [
    code(key), ...(stated.length === 0 ? [plain(' not stated')] : [plain(isComplete ? ' stated at ' : ' stated, not for every call, at '), ...places(stated, most)]),
  ]);
  return [
    strong(plain(clauseStates[state])), plain(': '), ...text(title), plain(' ('), code(id), plain(`, ${duty === 'must' ? 'must' : 'must not'}). `), ...prose(statement),
    ...sources.clause(clause), plain(' Binds '), ...text(services.join(', ')), plain('. Rules: '), ...(rules.length === 0 ? [plain('none')] : joined(ruleWords, '; ')),
    plain('. Declarations: '), ...(declarations.length === 0 ? [plain('none asked for')] : joined(declarationWords, '; ')), plain('. '), ...prose(note),
  ];
}

/** What people state that code cannot show. */
export function mitigationsSection({ mitigations }: InventoryReport, { entries }: Detail): RootContent[] {
  return entriesSection('Declared mitigations', 'declared mitigation', mitigations, entries, mitigationLine);
}

function mitigationLine({ at, kind, fields, counts }: InventoryMitigation<Place>): Phrases {
  const stated = joined(fields.map(({ key, value }) => [...text(key), plain(' '), code(value)]), ', ');
  return [code(kind), plain(' at '), ...spot(at), plain(', '), ...stated, ...(counts ? [] : [plain(' ('), strong(plain('does not count')), plain(')')])];
}

/** Waivers, and what became of the entries of a baseline. */
export function waiversSection(inventory: InventoryReport, { entries }: Detail): RootContent[] {
  const { waivers, baseline } = inventory;
  return [...entriesSection('Waivers', 'waiver', waivers, entries, waiverLine), ...(baseline === undefined ? [] : [heading(2, plain(`Baseline: ${number(baseline.entries)}`))]), ...baselineLine(inventory)];
}

function waiverLine({ at, rules, reason, owner, until, state }: InventoryWaiver<Place>): Phrases {
  const orNone = (words: string): Phrases => (words === '' ? [plain('none')] : text(words));
  return [
    strong(plain(state)), plain(': '), ...joined(rules.map((rule) => [code(rule)]), ', '), plain(' at '), ...spot(at),
    plain('. Reason: '), ...orNone(reason), plain('; owner: '), ...orNone(owner), plain('; until: '), ...orNone(until),
  ];
}

/** Findings by rule; those that are open with their places. */
export function findingsSection({ findings }: InventoryReport, { entries, places: most }: Detail): RootContent[] {
  if (findings.length === 0) return [];
  return [
    heading(2, plain('Findings')),
    list(findings.map((some) => item(
      [...findingsLine(some), ...suppressedAt(some, most)],
      ...(some.open.length === 0 ? [] : [list(some.open.slice(0, entries).map(({ at, severity, message }) => item([...spot(at), plain(severity === some.severity ? ' ' : ` ${severity}: `), ...text(message)])))]),
      ...(some.open.length > entries ? [leftOut(some.open.length - entries, 'open finding')] : []),
    ))),
  ];
}

function findingsLine({ rule, title, severity, open, waived, baselined }: InventoryFindings<Place>): Phrases {
  return [strong(plain(severity)), plain(' '), code(rule), plain(', '), ...text(title), plain(`: ${number(open.length)} open, ${number(waived.length)} waived, ${number(baselined.length)} in the baseline.`)];
}

function suppressedAt({ waived, baselined }: InventoryFindings<Place>, most: number): Phrases {
  const at = (name: string, entries: readonly { readonly at: Place }[]): Phrases => (entries.length === 0 ? [] : [plain(` ${name}: `), ...places(entries.map((one) => one.at), most), plain('.')]);
  return [...at('Waived', waived), ...at('In the baseline', baselined)];
}

/** A list under a heading; nothing where the list is empty. */
function entriesSection<T>(title: string, what: string, entries: readonly T[], most: number, line: (entry: T) => Phrases): RootContent[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, most);
  return [
    heading(2, plain(`${title}: ${number(entries.length)}`)),
    list(shown.map((entry) => item(line(entry)))),
    ...(shown.length < entries.length ? [leftOut(entries.length - shown.length, what)] : []),
  ];
}
