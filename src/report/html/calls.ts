import type { CallEntry } from '../scan-report.js';
import { badge } from './badges.js';
import { h, type Content } from './element.js';
import { byFile, fileList, placeInFile, type Spot } from './places.js';
import { folded } from './sections.js';
import { counted } from './text.js';

/** A call with its place. */
export interface CallLine extends Spot, Pick<CallEntry, 'language' | 'member' | 'via' | 'certainty'> {
  readonly isTest?: boolean;
  /** What is said of it besides. */
  readonly remark?: Content;
}

const languages: Readonly<Record<string, string>> = { typescript: 'TypeScript', javascript: 'JavaScript', python: 'Python', csharp: 'C#', java: 'Java', go: 'Go' };

const ways: Readonly<Record<CallEntry['via'], string>> = { sdk: 'client library', rest: 'REST', wrapper: 'wrapper library' };

/** Calls that are shown at once; more are folded away, with their number. */
const shownAtOnce = 3;

/** Calls by file: where, what is called, in which language, in which way and how sure that is. */
export function callList(calls: readonly CallLine[]): Content {
  if (calls.length === 0) return [];
  const files = byFile(calls);
  const list = fileList(files, (own) => h('ul.calls', own.map((call) => h('li', line(call)))));
  if (calls.length <= shownAtOnce) return list;
  return folded(`${counted(calls.length, 'call')} in ${counted(files.size, 'file')}`, list);
}

function line(call: CallLine): Content[] {
  const { language, member, via, certainty, isTest = false, remark } = call;
  return [
    placeInFile(call), ' ', h('code.member', member), ' ',
    h('span.note', `${languages[language] ?? language}, ${ways[via]}, ${certainty}`),
    isTest ? [' ', badge('test code', 'quiet')] : [],
    remark === undefined ? [] : [', ', remark],
  ];
}
