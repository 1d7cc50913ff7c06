import { columns, type ColumnName } from '../test/analysis/calls/travel/columns.js';
import { patterns, type PatternId } from '../test/analysis/calls/travel/patterns.js';

const names: Readonly<Record<ColumnName, string>> = { typescript: 'TypeScript, JavaScript', python: 'Python', csharp: 'C#', java: 'Java', go: 'Go' };

/** The parity table as Markdown: a row per pattern, a column per language, and the reasons for empty cells below. */
export function parityTable(): readonly string[] {
  const languages = Object.keys(columns) as readonly ColumnName[];
  const reasons: string[] = [];
  const rows = (Object.entries(patterns) as readonly (readonly [PatternId, string])[]).map(([id, title]) => {
    const cells = languages.map((language) => {
      const cell = columns[language][id];
      if (!('none' in cell)) return 'yes';
      reasons.push(`${String(reasons.length + 1)}. ${names[language]}, ${title}: ${cell.none}.`);
      return `- (${String(reasons.length)})`;
    });
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return [
    `| the client or URL is | ${languages.map((language) => names[language]).join(' | ')} |`,
    `|---|${'---|'.repeat(languages.length)}`,
    ...rows,
    '',
    'Not there in a language, and why:',
    '',
    ...reasons,
  ];
}
