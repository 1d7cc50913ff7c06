import { comparablePath, type BaselineEntry } from './baseline.js';

/** How far a run looked at one file. */
export interface LookedAt {
  /** Why it was not looked at in full, as a part of a sentence; null where it was. */
  readonly gap: string | null;
  /** Why rules were not evaluated on it, by their ids. */
  readonly notEvaluated: ReadonlyMap<string, string>;
}

/** What a run looked at. Paths as entries write them. */
export interface Looked {
  readonly files: ReadonlyMap<string, LookedAt>;
  /** Why rules were evaluated on no file, by their ids. */
  readonly notEvaluated: ReadonlyMap<string, string>;
  /** True for the id of a rule that this version has. */
  isRule(id: string): boolean;
  /** True where the configuration switches a rule off for a file of the run. */
  isOff(rule: string, path: string): boolean;
  /** True for a file that is not there any more, in a folder that was looked at whole. */
  isGone(path: string): boolean;
}

/** Whether silence about an entry means that its finding is gone. `why` is part of a sentence. */
export type Sight = { readonly isSeen: true; readonly why: string } | { readonly isSeen: false; readonly why: string };

/** Tells for entries without a finding whether this run would have seen it. */
export function sightOver(looked: Looked): (entry: BaselineEntry) => Sight {
  const byPath = new Map([...looked.files.keys()].map((path) => [comparablePath(path), path]));
  const byCase = new Map([...byPath].map(([comparable, path]) => [comparable.toLowerCase(), path]));
  return (entry) => {
    const comparable = comparablePath(entry.path);
    const path = byPath.get(comparable) ?? byCase.get(comparable.toLowerCase());
    if (!looked.isRule(entry.rule)) return unseen('this version has no such rule');
    if (path === undefined) return looked.isGone(comparable) ? { isSeen: true, why: 'the file is gone' } : unseen('the file was not scanned');
    const file = looked.files.get(path);
    if (file === undefined || file.gap !== null) return unseen(file?.gap ?? 'the file was not scanned');
    const reason = file.notEvaluated.get(entry.rule) ?? looked.notEvaluated.get(entry.rule);
    if (reason !== undefined) return unseen(`the rule was not evaluated: ${reason}`);
    if (looked.isOff(entry.rule, path)) return unseen('the rule is switched off');
    return { isSeen: true, why: 'no finding has it any more' };
  };
}

function unseen(why: string): Sight {
  return { isSeen: false, why };
}
