import type { InventoryOperation } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import { isKept } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { h, type Content } from '../element.js';
import { innerSection, nothing, type Section } from '../sections.js';
import { table, type Column } from '../tables.js';
import { counted, grouped } from '../text.js';
import { deletionText, keepingText, operationName, sendingText, type OnPage } from './keeping.js';

type Operation = InventoryOperation<Place>;

/** What is kept, where and how long, and who can delete it: every operation once, those that leave content first. */
export function keptSection({ services }: InventoryReport, onPage: OnPage): Section {
  const operations = services.flatMap((service) => service.operations);
  const isUnpublished = ({ keeps }: Operation) => keeps.state === 'unpublished';
  const groups: readonly (readonly [id: string, title: string, members: readonly Operation[]])[] = [
    ['kept-content', 'Content stays', operations.filter(isKept)],
    ['kept-not-published', 'What stays is not published', operations.filter(isUnpublished)],
    ['kept-otherwise', 'Other operations, as published', operations.filter((one) => !isKept(one) && !isUnpublished(one))],
  ];
  return {
    id: 'kept',
    title: 'What is kept, where, how long, and who can delete it',
    count: grouped(operations.length),
    content: operations.length === 0
      ? nothing('No operation of the catalogue is called.')
      : groups.filter(([, , members]) => members.length > 0).map(([id, title, members]) => innerSection(3, id, title, rows(counted(members.length, 'operation'), members, onPage))),
  };
}

const columns: readonly Column[] = [
  { title: 'Operation', width: 20 },
  { title: 'What is sent', width: 15 },
  { title: 'What is kept, where and how long' },
  { title: 'Who can delete it', width: 25 },
  { title: 'Calls', width: 8, isNumber: true },
];

function rows(caption: string, operations: readonly Operation[], onPage: OnPage): Content {
  return table(caption, columns, operations.map((operation) => ({
    cells: [
      [operationName(operation.id, onPage), h('p.note', operation.summary)],
      sendingText(operation),
      keepingText(operation.keeps),
      deletionText(operation.deletion, onPage),
      grouped(operation.calls.length),
    ],
  })));
}
