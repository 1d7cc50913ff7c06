import type { KeptName } from '../analysis/calls/hand-outs.js';
import { NameUsers } from './name-users.js';
import type { ProjectStore } from './project-store.js';
import { Importers, refersByModules, Specifiers, usesName } from './relevance.js';
import type { LanguageNames } from './shared-declarations.js';

/** What the search needs of the scan that it is part of. */
export interface UnmarkedUsersParts {
  readonly store: ProjectStore;
  /** Paths that are searched: those that nothing has been found in so far. */
  readonly unmarked: ReadonlySet<string>;
  turn(): Promise<void>;
  /** Gives other work a turn now and then. @throws CancelledError */
  breathe(): Promise<void>;
  /** Runs a step on one file; where it throws, the file is reported as failed. */
  guarded<T>(path: string, otherwise: T, step: () => T): T;
}

/** Finds the files of a scan that use what others hand out, told from their texts. */
export class UnmarkedUsers {
  private readonly specifiers: Specifiers;

  constructor(private readonly parts: UnmarkedUsersParts) {
    this.specifiers = new Specifiers(parts.store);
  }

  /**
   * Unmarked files that refer to one of some files, or to a name under which a client is kept.
   *
   * @param carriers names that files hand something out by, by their path.
   */
  async of(carriers: ReadonlyMap<string, readonly string[]>, names: readonly KeptName[]): Promise<readonly string[]> {
    if (carriers.size === 0 && names.length === 0) return [];
    const found = [...(await this.usersOf(carriers))];
    const importers = new Importers(this.parts.store, this.specifiers, carriers);
    for (const path of [...this.parts.unmarked].sort()) {
      if (names.length === 0 && !refersByModules(path)) continue;
      await this.parts.breathe();
      if (this.usesName(path, names) || (carriers.size > 0 && (await importers.include(path)))) found.push(path);
    }
    return found;
  }

  private usesName(path: string, names: readonly KeptName[]): boolean {
    const text = names.length === 0 ? null : this.parts.store.text(path);
    return text !== null && usesName(path, text, names);
  }

  /** Unmarked files that use a name which one of some carriers declares for them, in languages where imports name no files. */
  private async usersOf(carriers: ReadonlyMap<string, readonly string[]>): Promise<readonly string[]> {
    const { store, turn } = this.parts;
    const byLanguage = new Map<LanguageNames, Map<string, readonly string[]>>();
    for (const [path, names] of carriers) {
      const language = store.declarations.namesFor(path);
      if (!language) continue;
      await store.declarations.settle(path, turn);
      byLanguage.set(language, (byLanguage.get(language) ?? new Map<string, readonly string[]>()).set(path, names));
    }
    const found: string[] = [];
    for (const [language, own] of byLanguage) {
      const users = new NameUsers(language.shared, language.index, own);
      for (const path of [...this.parts.unmarked].sort()) {
        if (store.declarations.namesFor(path) !== language) continue;
        await this.parts.breathe();
        const text = store.text(path);
        const used = text === null ? [] : [...users.usedBy(path, text)];
        if (used.some(([carrier, names]) => this.parts.guarded(path, false, () => this.sees(path, carrier, names)))) found.push(path);
      }
    }
    return found;
  }

  private sees(path: string, carrier: string, names: readonly string[]): boolean {
    const { store } = this.parts;
    const file = store.file(path);
    const other = store.file(carrier);
    return file !== null && other !== null && store.declarations.sees(file, other, names);
  }
}
