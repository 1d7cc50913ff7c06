import type { RootContent } from 'mdast';
import type { InventoryChange } from '../../inventory-changes.js';
import type { InventoryReport } from '../../inventory-report.js';
import { counted, heading, item, leftOut, list, paragraph } from '../blocks.js';
import { plain, prose, strong, text, type Phrases } from '../phrases.js';
import { places } from '../places.js';
import type { Detail } from './detail.js';

const groups = [
  ['adds', 'Data goes, stays or is decided where it was not'],
  ['removes', 'No longer so'],
  ['neutral', 'Other changes'],
] as const satisfies readonly (readonly [InventoryChange['weight'], string])[];

/** What differs from an earlier inventory; nothing where none was given. */
export function changesSection({ comparison, tool }: InventoryReport, detail: Pick<Detail, 'places' | 'entries'>): RootContent[] {
  if (comparison === undefined) return [];
  const { earlier, changes } = comparison;
  const shown = changes.slice(0, detail.entries);
  const versions = earlier.tool.version === tool.version && earlier.tool.knowledgeReadOn === tool.knowledgeReadOn
    ? [] : text(` That one was made by ${earlier.tool.name} ${earlier.tool.version}, with sources read until ${earlier.tool.knowledgeReadOn}.`);
  return [
    heading(2, plain('Changes')),
    paragraph(...text(`${changes.length === 0 ? 'Nothing differs' : counted(changes.length, 'change')} since the inventory of ${earlier.evaluatedOn}.`), ...versions),
    ...groups.flatMap(([weight, title]): RootContent[] => {
      const some = shown.filter((change) => change.weight === weight);
      return some.length === 0 ? [] : [paragraph(strong(plain(title))), list(some.map((change) => item(changeLine(change, detail.places))))];
    }),
    ...(shown.length < changes.length ? [leftOut(changes.length - shown.length, 'change')] : []),
  ];
}

function changeLine({ statement, places: spots }: InventoryChange, most: number): Phrases {
  return [...prose(statement), ...(spots.length === 0 ? [] : [plain(' At '), ...places(spots, most), plain('.')])];
}
