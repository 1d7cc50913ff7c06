import { baselineSentences } from '../../report/baseline/words.js';
import type { InventoryReport } from '../../report/inventory-report.js';
import { clauseStates, countsOf } from '../../report/inventory-words.js';
import { labeled, pageWidth, wrapped } from './columns.js';
import { changeLines } from './inventory-changes-text.js';
import { serviceLines } from './inventory-services-text.js';
import { counted, placesText } from './places-text.js';
import { oneLine, type Style } from './style.js';

type Finding = InventoryReport['findings'][number];

/**
 * Writes an inventory for people at a terminal, in lines of at most 100 columns where words allow it:
 * what changed, each service with its operations, then what is open. Places and sources are shortened;
 * the other forms have all of them. Control characters are made visible.
 *
 * @param options.onlyChanges true for what differs from an earlier inventory and nothing else.
 */
export function inventoryText(inventory: InventoryReport, options: { readonly onlyChanges: boolean }, style: Style): string {
  const blocks = options.onlyChanges
    ? [changeLines(inventory, style) ?? ['There is no earlier inventory to compare with.']]
    : [
      changeLines(inventory, style) ?? [],
      ...inventory.services.map((service) => serviceLines(service, style)),
      clauseLines(inventory, style),
      mitigationLines(inventory, style),
      waiverLines(inventory, style),
      findingLines(inventory, style),
      unknownLines(inventory, style),
      unreadLines(inventory, style),
      summaryLines(inventory, style),
    ];
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Where the text of the lists begins. */
const column = 22;

function clauseLines({ clauses }: InventoryReport, style: Style): string[] {
  if (clauses.length === 0) return [];
  return [style.bold('Clauses that bind what is in use'), ...clauses.flatMap(({ state, title, id, rules, declarations }) => {
    const open = rules.filter((rule) => rule.open > 0).map((rule) => `${rule.id} ${String(rule.open)} open`);
    const missing = declarations.filter(({ stated, isComplete }) => stated.length === 0 || !isComplete).map(({ key, stated }) => `${key} ${stated.length === 0 ? 'not stated' : 'not stated for every call'}`);
    const notRun = rules.filter(({ isEvaluated }) => !isEvaluated).map((rule) => `${rule.id} not evaluated everywhere`);
    const why = [...open, ...missing, ...notRun].join(', ');
    return labeled(clauseStates[state], oneLine(`${title} (${id})${why === '' ? '' : `: ${why}`}`), 2, column);
  })];
}

function mitigationLines({ mitigations }: InventoryReport, style: Style): string[] {
  if (mitigations.length === 0) return [];
  return [style.bold('Declared mitigations'), ...mitigations.flatMap(({ kind, fields, counts, at }) =>
    labeled(oneLine(kind), oneLine(`${counts ? '' : '(does not count) '}${fields.map(({ key, value }) => `${key}="${value}"`).join(' ')}, ${placesText([at])}`), 2, column))];
}

function waiverLines({ waivers, baseline }: InventoryReport, style: Style): string[] {
  const lines = waivers.flatMap(({ state, rules, reason, owner, until, at }) =>
    labeled(state, oneLine(`${rules.join(', ')}: ${reason || 'no reason'} (owner: ${owner || 'none'}) until ${until || 'no day'}, ${placesText([at])}`), 2, column));
  const sentences = baseline === undefined ? [] : wrapped(oneLine(baselineSentences(baseline).join(' ')), pageWidth - 2).map((line) => `  ${line}`);
  return lines.length + sentences.length === 0 ? [] : [style.bold('Waivers and baseline'), ...lines, ...sentences];
}

function findingLines({ findings }: InventoryReport, style: Style): string[] {
  if (findings.length === 0) return [];
  return [style.bold('Findings'), ...findings.flatMap(({ rule, severity, open, waived, baselined }: Finding) => {
    const counts = [`${String(open.length)} open`, ...(waived.length > 0 ? [`${String(waived.length)} waived`] : []), ...(baselined.length > 0 ? [`${String(baselined.length)} baseline`] : [])].join(', ');
    return labeled(severity, oneLine(`${rule}: ${counts}${open.length === 0 ? '' : `, ${placesText(open.map(({ at }) => at))}`}`), 2, column, () => style.severity(severity));
  })];
}

function unknownLines({ unknownCalls }: InventoryReport, style: Style): string[] {
  if (unknownCalls.length === 0) return [];
  return [style.bold('Unknown calls'), ...unknownCalls.flatMap(({ at, member, service }) => labeled(oneLine(service ?? 'service not known'), `${oneLine(member)}, ${placesText([at])}`, 2, column))];
}

function unreadLines({ scanned, notEvaluated }: InventoryReport, style: Style): string[] {
  const lines = [
    ...scanned.partial.flatMap(({ path, reason }) => labeled('not fully read', oneLine(`${path}: ${reason}`), 2, column)),
    ...scanned.skipped.flatMap(({ path, reason }) => labeled('skipped', oneLine(`${path}: ${reason}`), 2, column)),
    ...notEvaluated.flatMap(({ rule, reason }) => labeled('not evaluated', oneLine(`${rule}: ${reason}`), 2, column)),
  ];
  return lines.length === 0 ? [] : [style.bold('Not looked at'), ...lines];
}

function summaryLines(inventory: InventoryReport, style: Style): string[] {
  const { services, operations, calls, open, waived, baselined } = countsOf(inventory);
  const { scanned, unknownCalls, waivers, isWhole } = inventory;
  const counts = [
    counted(scanned.files, 'file read', 'files read'), counted(services, 'service'), counted(operations, 'operation'), counted(calls, 'call'), counted(unknownCalls.length, 'unknown call'),
    counted(open, 'open finding'), `${String(waived)} waived`, `${String(baselined)} baseline`, counted(waivers.length, 'waiver'), `${String(scanned.skipped.length)} skipped`,
  ].join(', ');
  const remarks = `${isWhole ? '' : 'These are not whole folders, so nothing can be said about what is nowhere. '}No findings is not compliance. All places and sources: --format markdown, html or json.`;
  return [...wrapped(`${counts}.`, pageWidth).map((line) => style.bold(line)), ...wrapped(remarks, pageWidth)];
}
