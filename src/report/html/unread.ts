import type { PathReason, Report } from '../scan-report.js';
import { h, type Content } from './element.js';
import { pathName } from './places.js';
import { folded, innerSection, nothing, type Section } from './sections.js';
import { table } from './tables.js';
import { counted, grouped } from './text.js';

/** Lists longer than this are folded. */
const shownAtOnce = 25;

/** What was not read or not evaluated, so that silence about it says nothing. */
export function unreadSection({ scanned, notEvaluated }: Pick<Report, 'scanned' | 'notEvaluated'>): Section {
  const total = scanned.partial.length + scanned.skipped.length + notEvaluated.length;
  return {
    id: 'not-read',
    title: 'What was not read or evaluated',
    count: grouped(total),
    content: [
      h('p', 'Nothing on this page says anything about what stands here.'),
      innerSection(3, 'not-read-in-full', 'Files not read in full', paths('file', scanned.partial, 'Every file that holds a marker of an Azure AI service was read in full.')),
      innerSection(3, 'skipped', 'Skipped', paths('path', scanned.skipped, 'Nothing was skipped.')),
      innerSection(3, 'not-evaluated', 'Rules not evaluated', notEvaluated.length === 0
        ? nothing('Every rule ran.')
        : table(counted(notEvaluated.length, 'rule'), [{ title: 'Rule', width: 30 }, { title: 'Why' }], notEvaluated.map(({ rule, reason }) => ({ cells: [h('code', rule), reason] })))),
    ],
  };
}

function paths(noun: string, entries: readonly PathReason[], none: string): Content {
  if (entries.length === 0) return nothing(none);
  const rows = entries.map(({ path, reason }) => ({ cells: [pathName(path), reason] }));
  const caption = counted(entries.length, noun);
  const whole = table(caption, [{ title: 'Path', width: 35 }, { title: 'Why' }], rows);
  return entries.length <= shownAtOnce ? whole : folded(caption, whole);
}
