import type { ClassNode, Program } from '../../program/model.js';
import type { DeclaringFile, SharedNames, WrittenName } from '../language.js';
import { wordsAfter } from '../text-words.js';

const typeKeywords: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'record', 'enum']);
/** Length of a method's name with its type parameters. */
const MAX_NAME = 200;

/** What a `using` brings is further away than any namespace around. */
const IMPORTED = 100;

/** How C# files name each other's types: through their namespaces, `using` and `global using`. */
export const csharpNames: SharedNames = {
  // A declaration, or an extension method by its first parameter.
  *declaredIn(text) {
    yield* wordsAfter(text, typeKeywords);
    if (text.includes('delegate')) for (const [, name] of text.matchAll(/\bdelegate\s+[\w.<>[\],?\s]+?\s([A-Za-z_]\w*)\s*(?:<[^>()]*>)?\s*\(/g)) if (name !== undefined) yield name;
    // What stands behind `(this T a` stands in front of it as well.
    for (let at = text.indexOf('(this '); at >= 0; at = text.indexOf('(this ', at + 1)) {
      const [, name] = /([A-Za-z_]\w*)\s*(?:<[^<>()]*>)?\s*$/.exec(text.slice(Math.max(0, at - MAX_NAME), at)) ?? [];
      if (name !== undefined) yield name;
    }
  },

  // By their names interfaces are told from classes.
  *implementedIn(text) {
    for (const [, bases = ''] of text.matchAll(/\b(?:class|record|struct)\s+\w+(?:<[^>{]*>)?(?:\s*\([^){]*\))?\s*:\s*([^{;]+)/g)) {
      for (const [name] of bases.matchAll(/\bI[A-Z]\w*/g)) yield name;
    }
  },

  scopesOf: (_path, text) => declaredNamespaces(text),

  // Usings, the namespaces around, and what stands in front of a dot: a name may be written in full.
  scopesIn(_path, text) {
    const written = [...text.matchAll(/(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+/g)].flatMap(([path]) => prefixes(path));
    const single = [...text.matchAll(/\busing\s+(?:static\s+)?(?:\w+\s*=\s*)?(\w+)\s*;/g)].flatMap(([, name]) => name ?? []);
    return [...new Set([...declaredNamespaces(text).flatMap(withOuter), ...written, ...single, ''])];
  },

  // `global using N;` of a source, `<Using Include="N" />` of a project file.
  importedForAll(text) {
    if (!text.includes('global using') && !text.includes('<Using')) return [];
    const sources = [...text.matchAll(/\bglobal\s+using\s+(?!static\b)([\w.]+)\s*;/g)];
    const projects = text.trimStart().startsWith('<') ? [...text.matchAll(/<Using\s(?![^>]*\b(?:Static|Alias)\s*=)[^>]*\bInclude\s*=\s*["']([\w.]+)["']/g)] : [];
    return [...sources, ...projects].flatMap(([, namespace]) => namespace ?? []);
  },

  namespacesOf({ program }, importedForAll) {
    return [...new Set([...ownNamespaces(program).flatMap(withOuter), ...imported(program), ...importedForAll])];
  },

  distance(from, written, other, importedForAll) {
    const distances = declaredAt(other, written.name).flatMap((namespace) => distanceTo(from, written, namespace, importedForAll) ?? []);
    return distances.length === 0 ? null : Math.min(...distances);
  },

  programFile: /\.slnx?$/,
  projectFile: /\.csproj$|^Directory\.Build\.props$/,
};

/** Namespaces that a text declares; of one in another both the short and the full name. */
function declaredNamespaces(text: string): readonly string[] {
  const names = [...text.matchAll(/\bnamespace\s+([A-Za-z_][\w.]*)/g)].flatMap(([, name]) => name ?? []);
  const joined = names.flatMap((name, index) => names.slice(0, index).map((outer) => `${outer}.${name}`));
  return names.length === 0 ? [''] : [...new Set([...names, ...joined])];
}

/** `A.B.C` → `A`, `A.B`, `A.B.C`. */
function prefixes(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Namespaces in which a file declares a top-level type or an extension method of that name. */
function declaredAt({ program }: DeclaringFile, name: string): readonly string[] {
  const own = program.namespace ?? '';
  const found = program.exports.filter((entry) => entry.name === name && entry.variable !== null).map((entry) => entry.namespace ?? own);
  for (const entry of program.exports) {
    if (entry.variable === null) continue;
    const cls = classOf(program, entry.variable);
    if (cls?.methods.some((method) => method.name === name && isExtension(method))) found.push(entry.namespace ?? own);
  }
  return found;
}

function classOf(program: Program, variable: number): ClassNode | undefined {
  for (const statement of program.body) if (statement.kind === 'class' && statement.cls.variable === variable) return statement.cls;
  return undefined;
}

function isExtension(method: ClassNode['methods'][number]): boolean {
  return method.isStatic && (method.params[0]?.annotations.some((annotation) => annotation.name === 'this') ?? false);
}

function distanceTo({ program }: DeclaringFile, { qualifier }: WrittenName, namespace: string, importedForAll: readonly string[]): number | null {
  const around = ownNamespaces(program).map(withOuter);
  let best: number | null = null;
  const offer = (distance: number): void => {
    if (best === null || distance < best) best = distance;
  };
  for (const outward of around) {
    // A qualifier may leave out the namespaces around: `Vision.Reader` in `Contoso.Web` can be `Contoso.Vision.Reader`.
    outward.forEach((outer, steps) => {
      const wanted = qualifier === '' ? outer : outer === '' ? qualifier : `${outer}.${qualifier}`;
      if (wanted === namespace) offer(steps);
    });
  }
  if (qualifier === '' && (imported(program).includes(namespace) || importedForAll.includes(namespace))) offer(IMPORTED);
  return best;
}

/** Namespaces in which a file declares something. */
function ownNamespaces(program: Program): readonly string[] {
  return [...new Set([program.namespace ?? '', ...program.exports.flatMap((entry) => entry.namespace ?? [])])];
}

/** `A.B.C` → `A.B.C`, `A.B`, `A`, ''. */
function withOuter(namespace: string): readonly string[] {
  const outward = [namespace];
  for (let inner = namespace; inner !== ''; ) {
    const dot = inner.lastIndexOf('.');
    inner = dot < 0 ? '' : inner.slice(0, dot);
    outward.push(inner);
  }
  return outward;
}

function imported(program: Program): readonly string[] {
  return program.imports.filter((entry) => entry.imported === '**').map((entry) => entry.module);
}
