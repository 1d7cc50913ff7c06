/** Languages in which Azure AI services are called too, by file ending. The engine says which of them it reads. */
const names: Readonly<Record<string, string>> = {
  '.py': 'Python', '.ipynb': 'Jupyter', '.cs': 'C#', '.java': 'Java', '.go': 'Go',
  '.kt': 'Kotlin', '.kts': 'Kotlin', '.scala': 'Scala', '.groovy': 'Groovy', '.fs': 'F#', '.vb': 'Visual Basic',
  '.php': 'PHP', '.rb': 'Ruby', '.rs': 'Rust', '.swift': 'Swift', '.m': 'Objective-C', '.dart': 'Dart',
  '.cpp': 'C++', '.cc': 'C++', '.h': 'C++', '.r': 'R', '.ps1': 'PowerShell', '.sh': 'shell',
  '.vue': 'Vue', '.svelte': 'Svelte', '.astro': 'Astro', '.razor': 'Razor', '.cshtml': 'Razor',
  '.http': 'HTTP', '.bicep': 'Bicep',
};

/** Name of a language by file ending, or null for endings without code. */
export function otherLanguage(path: string): string | null {
  const ending = /[^/]\.[^./]*$/.exec(path)?.[0].slice(1) ?? '';
  return names[ending.toLowerCase()] ?? null;
}

/** True for files that people write code in, by their ending: nothing that a report belongs into. */
export function isSourceFile(path: string): boolean {
  return otherLanguage(path) !== null || /\.[cm]?[jt]sx?$/i.test(path);
}
