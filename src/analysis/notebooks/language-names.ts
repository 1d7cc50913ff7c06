import type { Language } from '../program/model.js';

/** Names under which notebooks, cells, kernels and magics mean a language that programs are made of. */
const programNames: Readonly<Record<string, Language>> = {
  python: 'python', python2: 'python', python3: 'python', py: 'python', ipython: 'python', ipython3: 'python', pyspark: 'python', pypy: 'python', xpython: 'python',
  csharp: 'csharp', 'c#': 'csharp', cs: 'csharp',
  typescript: 'typescript', ts: 'typescript', deno: 'typescript', tslab: 'typescript',
  javascript: 'javascript', js: 'javascript', jslab: 'javascript', node: 'javascript', nodejs: 'javascript',
  java: 'java', ijava: 'java', jjava: 'java',
  go: 'go', golang: 'go', gophernotes: 'go', gonb: 'go',
};

/** Other languages, as their people write them. */
const otherNames: Readonly<Record<string, string>> = {
  r: 'R', ir: 'R', rspark: 'R', sparkr: 'R', fsharp: 'F#', 'f#': 'F#', julia: 'Julia', scala: 'Scala', spark: 'Scala', kotlin: 'Kotlin', rust: 'Rust', ruby: 'Ruby', php: 'PHP',
  pwsh: 'PowerShell', powershell: 'PowerShell', bash: 'shell', sh: 'shell', shell: 'shell', shellscript: 'shell', sql: 'SQL', kql: 'KQL',
  markdown: 'Markdown', md: 'Markdown', html: 'HTML', matlab: 'MATLAB', octave: 'Octave', haskell: 'Haskell', 'c++': 'C++', cpp: 'C++', lua: 'Lua', perl: 'Perl', sas: 'SAS',
};

const languages = new Set<string>(Object.values(programNames));

/** True for a language that programs are made of. */
export function isProgramLanguage(name: string): name is Language {
  return languages.has(name);
}

/** One spelling for each language: a `Language`, or another language's name for people. Empty names give null. */
export function languageOfName(name: unknown): string | null {
  if (typeof name !== 'string' || name.trim() === '') return null;
  const key = name.trim().toLowerCase().replace(/^dotnet-interactive\./, '');
  // What these notebooks are made of is said by their cells.
  if (key === 'polyglot-notebook' || key === 'dotnet-interactive') return null;
  return programNames[key] ?? otherNames[key] ?? name.trim();
}

const kernelPatterns: readonly (readonly [RegExp, string])[] = [
  [/csharp/, 'csharp'],
  [/fsharp/, 'F#'],
  [/powershell|pwsh/, 'PowerShell'],
  [/^(?:py|python|xpython|ipython|pypy)|pyspark|python|^conda-env-.*-py$/, 'python'],
  [/^(?:deno|tslab|typescript)/, 'typescript'],
  [/^(?:jslab|i?javascript|node)/, 'javascript'],
  [/java/, 'java'],
  [/^(?:go|gonb|gophernotes)$/, 'go'],
  [/^(?:ir|r)$|^conda-env-.*-r$/, 'R'],
  [/^julia/, 'Julia'],
  [/scala|^spark/, 'Scala'],
];

/** The language of a kernel by its own name, which people and tools choose; null where it says nothing. */
export function languageOfKernel(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const key = name.toLowerCase();
  const found = kernelPatterns.find(([pattern]) => pattern.test(key));
  return found ? found[1] : (programNames[key] ?? otherNames[key] ?? null);
}

/** A language in the words of a message. */
export function shownLanguage(language: string): string {
  const shown: Readonly<Record<string, string>> = { python: 'Python', csharp: 'C#', typescript: 'TypeScript', javascript: 'JavaScript', java: 'Java', go: 'Go' };
  return shown[language] ?? language;
}
