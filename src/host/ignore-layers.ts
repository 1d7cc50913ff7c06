import ignore, { type Ignore } from 'ignore';

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules of `.gitignore` files that hold for a folder, outermost first. A list never changes; `with` makes a new one. */
export class IgnoreLayers {
  /** No rules at all. */
  static readonly none = new IgnoreLayers([]);

  private constructor(private readonly layers: readonly Layer[]) {}

  /** These rules and those of a file that holds for a folder. @param text of the `.gitignore` file. */
  with(folder: string, text: string): IgnoreLayers {
    // Git compares names exactly unless told otherwise; so does this, on every platform.
    return new IgnoreLayers([...this.layers, { folder, rules: ignore({ ignorecase: false }).add(text) }]);
  }

  /**
   * True when a file or folder is ignored; the innermost rule that speaks of it decides.
   *
   * @param relative path relative to a folder that holds rules, with `/`.
   */
  ignores(path: string, isFolder: boolean, relative: (path: string, folder: string) => string): boolean {
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const layer = this.layers[index];
      if (!layer) continue;
      const verdict = layer.rules.test(relative(path, layer.folder) + (isFolder ? '/' : ''));
      if (verdict.ignored || verdict.unignored) return verdict.ignored;
    }
    return false;
  }
}
