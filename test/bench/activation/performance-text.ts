/** What the editor measured of one activation, in whole milliseconds as it rounds them. */
export interface ActivationTimes {
  /** Reading and running the extension's script. */
  readonly loadMs: number;
  /** The call of `activate`. */
  readonly callMs: number;
  /** What `activate` left to be waited for. */
  readonly finishMs: number;
  /** The event that woke the extension. */
  readonly event: string;
}

/**
 * Finds an extension in the text of the editor's page "Startup Performance".
 *
 * @param id `publisher.name`
 * @returns null where the page does not tell of it
 */
export function activationTimes(text: string, id: string): ActivationTimes | null {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const headings = rows.find((row) => row.includes('Load Code') && row.includes('Call Activate'));
  const row = rows.find(([first]) => first === id);
  if (headings === undefined || row === undefined) return null;
  const cell = (heading: string): string => row[headings.indexOf(heading)] ?? '';
  return { loadMs: Number(cell('Load Code')), callMs: Number(cell('Call Activate')), finishMs: Number(cell('Finish Activate')), event: cell('Event') };
}
