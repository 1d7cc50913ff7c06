/** Parts of a text shorter than this are copied by the engines that run us. */
const KEPT_AS_PART = 13;

/** A piece of a text as a string of its own: a part would keep the whole text in memory. */
export function detached(piece: string): string {
  return piece.length < KEPT_AS_PART ? piece : Array.from(piece).join('');
}
