/** A workspace where some folders lie on this machine's disk and others only the client can read. */
import type { FileView } from '../../analysis/files.js';
import type { Survey } from '../../engine/types.js';
import { isAddressPath } from '../uris.js';

/** One view of all files: each is read where it lies. */
export function filesBesideDisk(disk: FileView, exchanged: FileView): FileView {
  const of = (path: string): FileView => (isAddressPath(path) ? exchanged : disk);
  return {
    readText: (path) => of(path).readText(path),
    readStamped(path) {
      const view = of(path);
      if (view.readStamped) return view.readStamped(path);
      const text = view.readText(path);
      return text === null ? null : { text, stamp: null };
    },
    stamp: (path) => of(path).stamp?.(path) ?? null,
    fileExists: (path) => of(path).fileExists(path),
    directoryExists: (path) => of(path).directoryExists(path),
    entries: (folder) => of(folder).entries(folder),
  };
}

/** Looks at files on the disk first, then at the others. */
export function surveyBesideDisk(disk: Survey, exchanged: Survey): Survey {
  return {
    async *look(paths, request) {
      const { here, there } = parted(paths);
      if (here.length > 0 || there.length === 0) yield* disk.look(here, request);
      if (there.length > 0) yield* exchanged.look(there, request);
    },
  };
}

/** Paths on the disk, and paths of addresses that the client reads. */
export function parted(paths: readonly string[]): { readonly here: readonly string[]; readonly there: readonly string[] } {
  return { here: paths.filter((path) => !isAddressPath(path)), there: paths.filter(isAddressPath) };
}
