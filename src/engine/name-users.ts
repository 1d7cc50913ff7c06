import type { SharedNames } from '../analysis/languages/language.js';
import { detached } from './detached.js';
import type { NameIndex } from './name-index.js';

/**
 * Which files among some use names that others declare, told from their texts. Each text is looked at
 * once, however many files hand out clients.
 */
export class NameUsers {
  private readonly byName = new Map<string, string[]>();

  constructor(
    private readonly shared: SharedNames,
    private readonly index: NameIndex,
  ) {}

  /** Adds a file that may use names. */
  add(path: string, text: string): void {
    for (const name of this.shared.usedIn(text)) {
      if (!this.index.isDeclared(name)) continue;
      const users = this.byName.get(name);
      if (users) users.push(path);
      else this.byName.set(detached(name), [path]);
    }
  }

  /** Paths of added files that use a name which a text declares, in the order they were added. */
  of(text: string): readonly string[] {
    return [...new Set([...new Set(this.shared.declaredIn(text))].flatMap((name) => this.byName.get(name) ?? []))];
  }
}
