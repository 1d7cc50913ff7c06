import type { Report } from '../scan-report.js';
import { day } from './links.js';
import type { Page } from './frame.js';

/** What was evaluated on which day and with what. */
export function leadOf({ evaluatedOn, tool }: Pick<Report, 'evaluatedOn' | 'tool'>): Page['lead'] {
  return ['Evaluated on ', day(evaluatedOn), ` with ${tool.name} ${tool.version}. Published sources last read on `, day(tool.knowledgeReadOn), '.'];
}

/** Said at the end of every page. */
export const closing = 'This page lists what source code shows and what was published on the day each source was read. It gives no verdict, and no findings is not compliance.';
