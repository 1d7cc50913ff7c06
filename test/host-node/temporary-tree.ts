import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real folder with files, removed after the test. */
export class TemporaryTree {
  readonly root: string;

  /** @param files content by path; a path that ends in `/` is an empty folder. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    // The real path, so that comparisons hold where the temporary folder is itself a link.
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'responsible-use-')));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(path: string): string {
    return join(this.root, path);
  }

  write(path: string, content: string | Uint8Array): void {
    if (path.endsWith('/')) {
      mkdirSync(this.path(path), { recursive: true });
      return;
    }
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
