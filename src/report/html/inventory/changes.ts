import type { InventoryChange } from '../../inventory-changes.js';
import type { InventoryReport } from '../../inventory-report.js';
import { badge } from '../badges.js';
import { h, type Content } from '../element.js';
import { day } from '../links.js';
import { places } from '../places.js';
import { innerSection, nothing, type Section } from '../sections.js';
import { table } from '../tables.js';
import { counted, grouped, prose } from '../text.js';
import { operationName, type OnPage } from './keeping.js';

/** What differs from the earlier inventory; what adds comes first. */
export function changesSection({ comparison }: InventoryReport, onPage: OnPage): Section {
  const head = { id: 'changes', title: 'Changes since the earlier inventory' };
  if (comparison === undefined) return { ...head, content: nothing('No earlier inventory was given.') };
  const { earlier, changes } = comparison;
  const groups = [
    ['changes-adding', 'Data goes, stays or is decided where it was not', 'adds'],
    ['changes-removing', 'No longer', 'removes'],
    ['changes-other', 'Other changes', 'neutral'],
  ] as const;
  return {
    ...head,
    count: grouped(changes.length),
    content: [
      h('p', ['The earlier inventory was evaluated on ', day(earlier.evaluatedOn), ` with ${earlier.tool.name} ${earlier.tool.version}, sources last read on `, day(earlier.tool.knowledgeReadOn), '.']),
      changes.length === 0 ? nothing('Nothing changed.') : groups.map(([id, title, weight]) => {
        const own = changes.filter((change) => change.weight === weight);
        return own.length === 0 ? [] : innerSection(3, id, title, changeTable(counted(own.length, 'change'), own, onPage));
      }),
    ],
  };
}

function changeTable(caption: string, changes: readonly InventoryChange[], onPage: OnPage): Content {
  return table(caption, [{ title: 'Change', width: 15 }, { title: 'What it comes to' }, { title: 'Service or operation', width: 20 }, { title: 'Where', width: 25 }], changes.map(({ kind, weight, statement, service, operation, places: spots }) => ({
    cells: [
      badge(kind.replaceAll('-', ' '), weight === 'adds' ? 'warning' : weight === 'removes' ? 'good' : 'quiet'),
      prose(statement),
      operation !== null ? operationName(operation, onPage) : service !== null ? h('code', service) : 'the whole',
      spots.length === 0 ? 'no place' : places(spots),
    ],
  })));
}
