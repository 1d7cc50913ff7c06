import type { InventoryReport } from '../../inventory-report.js';
import { h, type Content } from '../element.js';
import { day, inward } from '../links.js';
import { described, type Section } from '../sections.js';
import { counted, separated } from '../text.js';

/** What the page is and is not: what was looked at, and how far its silence reaches. @param onlyChanges true for a page that has no list of calls. */
export function scopeSection({ paths, isWhole, scanned, notEvaluated, evaluatedOn, tool, unknownCalls }: InventoryReport, onlyChanges: boolean): Section {
  return {
    id: 'scope',
    title: 'What this page is and is not',
    content: [
      h('p', 'It lists which Azure AI services this source code calls, what published pages say happens to the data at each call, and what is open. It is read off the code; nothing was run, and nothing was sent anywhere.'),
      h('p', [h('strong', 'It gives no verdict.'), ' No findings is not compliance. What stays is what published pages say; where nothing is published, this page says “not published”.']),
      described([
        ['Looked at', separated(paths.map((path) => (path === '.' ? 'the working directory' : h('code.path', path))), ', ')],
        ['Reach', isWhole
          ? 'Whole folders. “Not called” means: nowhere in the files that were read.'
          : 'Only part of a code base. Nothing is said about the rest, and nothing can be said to be called nowhere.'],
        ['Read', `${counted(scanned.files, 'file')}, of which ${counted(scanned.parsed, 'holds', 'hold')} a marker of an Azure AI service and ${scanned.parsed === 1 ? 'was' : 'were'} analyzed`],
        ['Not read', inward(`${counted(scanned.partial.length, 'file')} not read in full, ${counted(scanned.skipped.length, 'path')} skipped, ${counted(notEvaluated.length, 'rule')} not evaluated`, 'not-read')],
        ['Unknown', unknownText(unknownCalls.length, onlyChanges)],
        ['Days', ['Expiry, end dates and staleness are judged by ', day(evaluatedOn), '. Sources were last read on ', day(tool.knowledgeReadOn), '.']],
      ]),
    ],
  };
}

/** The page of changes alone has no list of them. */
function unknownText(count: number, onlyChanges: boolean): Content {
  const text = `${counted(count, 'call')} that ${count === 1 ? 'looks' : 'look'} like Azure AI and ${count === 1 ? 'is' : 'are'} not in the catalogue`;
  return onlyChanges ? text : inward(text, 'unknown-calls');
}
