const specifierPattern = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*\(?\s*)(['"])([^'"\n]{1,200})\1/g;

/** Module specifiers of a JavaScript or TypeScript text, found without parsing it; each once. */
export function specifiersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(specifierPattern)].map((match) => match[2] ?? ''))].filter((specifier) => specifier !== '');
}
