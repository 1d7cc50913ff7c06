import type { FileView } from '../../files.js';
import type { SharedNames } from '../language.js';
import { createPackageFolders } from './package-folders.js';

/**
 * How Go files name each other's declarations: everything of the files of the same package in the
 * same folder, and the capitalized names of packages they import.
 */
export function goNames(files: FileView): SharedNames {
  const packages = createPackageFolders(files);
  const folder = (from: string, qualifier: string): string | null => (qualifier === '' ? folderOf(from) : packages.folderOf(qualifier, from));
  return {
    // Declarations stand at the beginning of a line, those of a group behind a tab; a method belongs to its receiver's type.
    *declaredIn(text) {
      for (const [, name] of text.matchAll(/^(?:(?:func|type|var|const)[ \t]+|\t)([\p{L}_][\p{L}\p{Nd}_]*)/gmu)) if (name !== undefined) yield name;
      for (const [, type] of text.matchAll(/^func[ \t]*\([^)\n]*?([\p{L}_][\p{L}\p{Nd}_]*)(?:\[[^\]\n]*\])?\s*\)/gmu)) if (type !== undefined) yield type;
    },

    namespacesOf({ program }) {
      return program.imports.filter((entry) => entry.imported === '**').map((entry) => entry.module);
    },

    distance(from, { name, qualifier }, other) {
      const wanted = folder(from.path, qualifier);
      if (wanted === null || wanted !== folderOf(other.path)) return null;
      if (!other.program.exports.some((entry) => entry.name === name) && !hasMethodsOf(other, name)) return null;
      if (qualifier === '') return samePackage(from.program.namespace, other.program.namespace) ? 0 : null;
      return isCapitalized(name) && !other.path.endsWith('_test.go') ? 0 : null;
    },

    folderOf: (from, { qualifier }) => folder(from, qualifier),

    scopesOf: (path) => [folderOf(path)],

    scopesIn(path, text) {
      const paths = new Set([...text.matchAll(/"([^"\s]+)"/g)].map(([, inside]) => inside ?? ''));
      return [folderOf(path), ...[...paths].flatMap((importPath) => packages.folderOf(importPath, path) ?? [])];
    },

    programFile: /^go\.work$/,
    projectFile: /^go\.mod$/,
    forget: () => {
      packages.forget();
    },
  };
}

/** True for a file with methods of a type that another file of the package declares. */
function hasMethodsOf({ program }: Parameters<SharedNames['distance']>[2], type: string): boolean {
  return program.body.some((statement) => statement.kind === 'class' && statement.cls.name === type);
}

/** The files of a test that lies outside its package (`p_test`) are a package of their own. */
function samePackage(from: string | null, other: string | null): boolean {
  return from === other;
}

function isCapitalized(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
