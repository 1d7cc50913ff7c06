import type { Finding, Fix, Place, TextEdit } from '../../engine.js';

/** A safe fix of an open finding. */
export interface Offer {
  readonly finding: Finding;
  /** Where the finding stood before anything was changed. */
  readonly place: Place;
  readonly fix: Fix;
  /** The one file that it changes. */
  readonly path: string;
}

/** The fix of a finding that is applied without being asked for, or null. */
export function safeFixOf(fixes: readonly Fix[]): Fix | null {
  const safe = fixes.filter((fix) => fix.safe && fix.creates === undefined && fix.edits.length > 0);
  return safe.find(({ preferred }) => preferred) ?? safe[0] ?? null;
}

/** The edits of some fixes, each once: two fixes may ask for the same change. */
export function editsOf(offers: readonly Offer[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { fix } of offers) for (const edit of fix.edits) if (!edits.some((other) => isSame(edit, other))) edits.push(edit);
  return edits;
}

/**
 * The first of some offers, and those after it that change other lines and not the next one. What is
 * closer may belong together, such as two elements of one list: that takes another look first.
 */
export function apart(offers: readonly Offer[]): readonly Offer[] {
  const taken: Offer[] = [];
  for (const offer of offers) {
    const others = editsOf(taken);
    const fresh = offer.fix.edits.filter((edit) => !others.some((other) => isSame(edit, other)));
    if (!fresh.some((edit) => others.some((other) => isNear(edit, other)))) taken.push(offer);
  }
  return taken;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.cell === b.cell && a.newText === b.newText
    && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character
    && a.range.end.line === b.range.end.line && a.range.end.character === b.range.end.character;
}

function isNear(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.cell === b.cell && a.range.start.line <= b.range.end.line + 1 && b.range.start.line <= a.range.end.line + 1;
}
