import type { FileView } from '../analysis/files.js';

const manifests = ['responsible-use.json', 'package.json', 'pyproject.toml', 'setup.py', 'requirements.txt', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'go.mod'];

/** Path of a file below the nearest ancestor folder for which the test holds; the file name when none does. */
function below(path: string, holds: (folder: string) => boolean): string | null {
  let folder = path.slice(0, path.lastIndexOf('/'));
  for (;;) {
    if (holds(folder === '' ? '/' : folder)) return path.slice(folder.length + 1);
    const up = folder.lastIndexOf('/');
    if (up < 0) return null;
    folder = folder.slice(0, up);
  }
}

/**
 * Path of a file within its repository: below the folder that holds `.git`, else below the nearest
 * manifest. Fingerprints use it, so that they do not depend on where a checkout lies.
 */
export function pathInRepository(path: string, files: FileView): string {
  return below(path, (folder) => files.directoryExists(`${folder}/.git`) || files.fileExists(`${folder}/.git`)) ?? pathInPackage(path, files);
}

/** Path of a file within its package: below the nearest manifest. */
export function pathInPackage(path: string, files: FileView): string {
  return below(path, (folder) => manifests.some((name) => files.fileExists(`${folder}/${name}`))) ?? path.slice(path.lastIndexOf('/') + 1);
}
