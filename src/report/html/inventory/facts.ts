import type { InventoryFact, InventoryService } from '../../../engine/inventory/types.js';
import type { Place } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { badge } from '../badges.js';
import { h, type Content } from '../element.js';
import { dated, day, inward, sourceLink } from '../links.js';
import { folded } from '../sections.js';
import { table } from '../tables.js';
import { counted, prose, separated } from '../text.js';

/** Topics that a reviewer asks for first, with what is asked; each is answered, if only by "not published". */
const asked: readonly (readonly [topic: string, name: string])[] = [
  ['training-use', 'Trains models'],
  ['human-review-by-microsoft', 'Seen by Microsoft staff'],
  ['abuse-monitoring', 'Abuse monitoring'],
  ['residency', 'Region'],
  ['sharing', 'Sharing'],
  ['logging', 'Logging'],
];

/** How the service uses data, by what a reviewer asks. */
export function dataUse({ id, facts }: InventoryService<Place>): readonly (readonly [name: string, content: Content])[] {
  return asked.map(([topic, name]) => {
    const answers = facts.filter((fact) => fact.topic === topic);
    return [name, answers.length === 0 ? 'not published' : h('ul', answers.map((fact) => h('li', statement(fact), ' ', mark(id, fact))))] as const;
  });
}

/** A statement with its narrower scope, and the mark of a disagreement. */
function statement({ statement: text, scopeNote, conflictsWith }: InventoryFact): Content[] {
  return [
    ...prose(text),
    scopeNote === null ? [] : ` (${scopeNote})`,
    conflictsWith.length === 0 ? [] : [' ', badge('sources disagree', 'warning')],
  ];
}

/** The page's date, linked to the fact's own row. */
const mark = (service: string, { id, asOf, isStale, reviewBy }: InventoryFact): Content[] => [
  inward(asOf === null ? '(undated)' : `(dated ${asOf})`, anchor('fact', service, id)),
  isStale ? [' ', staleBadge(reviewBy)] : [],
];

const staleBadge = (reviewBy: string) => badge(`to be read again since ${reviewBy}`, 'warning');

/** Every fact that the service's entries rest on, each with its source. */
export function factTable({ id, name, facts }: InventoryService<Place>): Content {
  if (facts.length === 0) return [];
  return folded(
    `${counted(facts.length, 'fact')} with ${facts.length === 1 ? 'its source' : 'their sources'}`,
    table(`Facts about ${name}`, [{ title: 'Topic', width: 20 }, { title: 'What is published' }, { title: 'Source', width: 25 }, { title: 'Page dated', width: 12 }, { title: 'Read on', width: 12 }], facts.map((fact) => ({
      id: anchor('fact', id, fact.id),
      cells: [
        [fact.topicTitle, h('p.note', h('code', fact.id))],
        [...statement(fact), fact.conflictsWith.length === 0 ? [] : h('p.note', ['Says otherwise: ', ...factLinks(id, fact.conflictsWith)])],
        sourceLink(fact.source),
        dated(fact.asOf),
        [day(fact.readOn), fact.isStale ? h('p', staleBadge(fact.reviewBy)) : []],
      ],
    }))),
  );
}

/** Facts by their ids, linked to their rows. */
export const factLinks = (service: string, ids: readonly string[]): Content[] => separated(ids.map((id) => inward(h('code', id), anchor('fact', service, id))), ', ');
