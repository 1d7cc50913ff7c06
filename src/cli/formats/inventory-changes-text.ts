import type { InventoryReport } from '../../report/inventory-report.js';
import { labeled, pageWidth, wrapped } from './columns.js';
import { counted, placesText } from './places-text.js';
import { oneLine, type Style } from './style.js';

const marks = { adds: '+', removes: '-', neutral: '~' } as const;

/** What differs from an earlier inventory, or null where none was given. `+` for what data now does, `-` for what it no longer does. */
export function changeLines({ comparison }: InventoryReport, style: Style): string[] | null {
  if (comparison === undefined) return null;
  const { earlier, changes } = comparison;
  const title = changes.length === 0 ? 'Nothing differs' : counted(changes.length, 'change');
  return [
    ...wrapped(oneLine(`${title} since the inventory of ${earlier.evaluatedOn} (${earlier.tool.name} ${earlier.tool.version}, sources read until ${earlier.tool.knowledgeReadOn})`), pageWidth).map((line) => style.bold(line)),
    ...changes.flatMap(({ weight, statement, places }) => [
      ...labeled(marks[weight], oneLine(statement), 2, 4),
      ...(places.length === 0 ? [] : wrapped(placesText(places), pageWidth - 4).map((line) => `    ${style.dim(line)}`)),
    ]),
  ];
}
