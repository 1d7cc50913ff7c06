/** False for empty text and for words that only hold a place: a statement has to say something that a person can follow up. */
export function isFilled(text: string): boolean {
  return !/^\s*(?:todo|tbd|tba|fixme|x+|n\/?a|none|unknown|reason|owner|queue|why|name|max|basis|[?.…_-]*|<[^>]*>|\[[^\]]*\])\s*[:.]?\s*$/i.test(text);
}
