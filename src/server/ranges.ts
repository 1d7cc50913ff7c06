import type { Range } from '../engine/types.js';

/** Engine ranges may be richer objects; only the protocol's own fields travel. */
export function copyOf(range: Range): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return {
    start: { line: range.start.line, character: range.start.character },
    end: { line: range.end.line, character: range.end.character },
  };
}
