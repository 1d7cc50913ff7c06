import type { Program } from '../../program/model.js';
import type { SharedNames } from '../language.js';
import { wordsAfter } from '../text-words.js';

const typeKeywords: ReadonlySet<string> = new Set(['class', 'interface', 'enum', 'record']);

/** What `import p.*` brings is further away than the own package. */
const IMPORTED = 100;

/** How Java files name each other's types: within a package, and through imports of a type or a package. */
export const javaNames: SharedNames = {
  declaredIn: (text) => wordsAfter(text, typeKeywords),

  *implementedIn(text) {
    for (const [, bases = ''] of text.matchAll(/\bimplements\s+([^{]+)/g)) {
      for (const [name] of bases.matchAll(/\b[A-Z]\w*/g)) yield name;
    }
  },

  scopesOf: (_path, text) => [packageOf(text)],

  // The own package, and what stands in front of a dot: in imports and where a name is written in full.
  scopesIn(_path, text) {
    const written = [...text.matchAll(/(?<![\w.$])[\p{L}_$][\w$]*(?:\.[\p{L}_$][\w$]*)+/gu)].flatMap(([path]) => {
      const parts = path.split('.');
      return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
    });
    const stars = [...text.matchAll(/\bimport\s+(?:static\s+)?([\w.$]+)\.\*\s*;/g)].flatMap(([, name]) => name ?? []);
    return [...new Set([packageOf(text), ...written, ...stars])];
  },

  namespacesOf({ program }) {
    return [...new Set([program.namespace ?? '', ...importedPackages(program)])];
  },

  distance({ program }, { name, qualifier }, other) {
    if (!declares(other.program, name)) return null;
    const declared = other.program.namespace ?? '';
    if (qualifier !== '') return qualifier === declared ? 0 : null;
    if ((program.namespace ?? '') === declared) return 0;
    return importedPackages(program).includes(declared) ? IMPORTED : null;
  },

  programFile: /^settings\.gradle(?:\.kts)?$|^mvnw$|^gradlew$|^WORKSPACE(?:\.bazel)?$|^MODULE\.bazel$/,
  projectFile: /^pom\.xml$|^build\.gradle(?:\.kts)?$/,
};

function packageOf(text: string): string {
  return /^[ \t]*package\s+([\p{L}_$][\w$.]*)/mu.exec(text)?.[1] ?? '';
}

function declares(program: Program, name: string): boolean {
  return program.body.some((statement) => statement.kind === 'class' && statement.cls.name === name);
}

function importedPackages(program: Program): readonly string[] {
  return program.imports.filter((entry) => entry.imported === '**').map((entry) => entry.module);
}
