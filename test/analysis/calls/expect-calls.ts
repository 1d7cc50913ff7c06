import assert from 'node:assert/strict';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

/** One program (or several files) and the calls a careful reader finds in the file named by `in`. */
export interface CallCase {
  readonly name: string;
  /** One file's text, or texts by path. */
  readonly code: string | Readonly<Record<string, string>>;
  /** File that is looked at; default the last. */
  readonly in?: string;
  /** Ending of the file where `code` is one text; default `.ts`. */
  readonly ending?: string;
  /** `service/operation @ text at the place`, in order; `?` for an unknown operation; `~` before it for likely. Requests to an unknown service stand last, as `unlisted path @ text`. */
  readonly calls: readonly string[];
}

/** Registers one mocha test per case. */
export function testCalls(cases: readonly CallCase[]): void {
  const names = new Set<string>();
  for (const entry of cases) {
    if (names.has(entry.name)) throw new Error(`two cases are called "${entry.name}"`);
    names.add(entry.name);
    it(entry.name, async () => {
      const texts = typeof entry.code === 'string' ? { [`src/sample${entry.ending ?? '.ts'}`]: entry.code } : entry.code;
      const path = absolute(entry.in ?? Object.keys(texts).at(-1) ?? '');
      const { calls } = await resolveTexts(texts);
      const found = calls.get(path);
      assert.ok(found, `no calls for ${path}`);
      const shown = [...found.calls, ...found.unknownCalls]
        .sort((a, b) => a.place.start - b.place.start)
        .map((call) => `${call.certainty === 'likely' ? '~' : ''}${call.service.id}/${call.operation?.id ?? '?'} @ ${found.file.text.slice(call.place.start, call.place.end)}`);
      const unlisted = found.unlistedCalls.map((call) => `unlisted ${call.member} @ ${found.file.text.slice(call.place.start, call.place.end)}`);
      assert.deepEqual([...shown, ...unlisted], entry.calls);
    });
  }
}
