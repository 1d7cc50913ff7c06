import type { Resolver } from '../analysis/calls/resolve.js';
import type { FileCalls } from '../analysis/calls/resolved-call.js';
import { keptAtCall } from '../answers/lens-call.js';
import { placesOf } from './places.js';
import type { CallNote } from './types.js';

/** What is kept because of each known call of a file, in the order of places. */
export function callNotesOf({ file, calls }: FileCalls, { evaluator }: Resolver): readonly CallNote[] {
  const places = placesOf(file);
  return [...calls].sort((a, b) => a.place.start - b.place.start).flatMap((call): readonly CallNote[] => {
    const text = keptAtCall(call, evaluator);
    return text === null || !call.operation ? [] : [{ path: file.path, ...places.range(call.place), text, operation: `${call.service.id}/${call.operation.id}` }];
  });
}
