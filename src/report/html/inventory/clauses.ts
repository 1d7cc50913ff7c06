import type { InventoryClause } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import { clauseStates } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { badge, type Tone } from '../badges.js';
import { h, type Content } from '../element.js';
import { inward, sourceWithDate } from '../links.js';
import { places } from '../places.js';
import { nothing, type Section } from '../sections.js';
import { table } from '../tables.js';
import { counted, grouped, prose } from '../text.js';

type Clause = InventoryClause<Place>;

/** Clauses of the codes of conduct that bind what is in use, with what answers each. */
export function clausesSection({ clauses, findings }: InventoryReport): Section {
  const withFindings = new Set(findings.map(({ rule }) => rule));
  return {
    id: 'clauses',
    title: 'Clauses of the codes of conduct',
    count: grouped(clauses.length),
    content: clauses.length === 0 ? nothing('No clause is known to bind a service in use.') : [
      h('p', 'None of the states means that a clause is kept: a rule sees what code shows and no more, and a declaration says what a person stated.'),
      table(`${counted(clauses.length, 'clause')} that ${clauses.length === 1 ? 'binds' : 'bind'} a service in use`, [{ title: 'Clause', width: 15 }, { title: 'State', width: 12 }, { title: 'What it asks, and where' }, { title: 'Looked for by rules', width: 20 }, { title: 'Stated by people', width: 20 }], clauses.map((clause) => ({
        id: anchor('clause', clause.id),
        cells: [
          [clause.title, h('p.note', [clause.duty === 'must' ? 'must' : 'must not', ', ', h('code', clause.id)])],
          badge(clauseStates[clause.state], tones[clause.state]),
          asks(clause),
          rules(clause, withFindings),
          declared(clause),
        ],
      }))),
    ],
  };
}

const tones: Readonly<Record<Clause['state'], Tone>> = { open: 'warning', untold: 'hint', waived: 'information', answered: 'good', elsewhere: 'quiet' };

function asks({ statement, note, services, sources }: Clause): Content[] {
  return [
    h('p', prose(statement)),
    h('p.note', prose(note)),
    h('p.note', `Binds ${services.join(', ')}.`),
    h('ul.note', sources.map((source) => h('li', [...sourceWithDate(source), source.readAtSource ? [] : [' ', badge('second-hand', 'hint')]]))),
  ];
}

function rules({ rules: entries }: Clause, withFindings: ReadonlySet<string>): Content {
  if (entries.length === 0) return 'by none';
  return h('ul', entries.map(({ id, open, suppressed, isEvaluated }) => h('li', [
    withFindings.has(id) ? inward(h('code', id), anchor('rule', id)) : h('code', id),
    `: ${counted(open, 'open finding')}${suppressed === 0 ? '' : `, ${grouped(suppressed)} suppressed`}`,
    isEvaluated ? [] : [' ', badge('not evaluated everywhere', 'hint')],
  ])));
}

function declared({ declarations }: Clause): Content {
  if (declarations.length === 0) return 'nothing asked for';
  return h('ul', declarations.map(({ key, stated, isComplete }) => h('li', [
    h('code', key), ': ',
    stated.length === 0 ? 'not stated' : isComplete ? 'stated' : 'stated, not for every call',
    places(stated),
  ])));
}
