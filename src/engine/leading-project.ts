import type { Project, SourceFile } from '../analysis/calls/project.js';
import type { ProjectStore } from './project-store.js';

/** A project for a scan, which knows better than texts alone which files can lead to a client. */
export class LeadingProject implements Project {
  /** @param leads false for files in which nothing leads to a client. */
  constructor(
    private readonly store: ProjectStore,
    private readonly leads: (path: string) => boolean,
  ) {}

  file(path: string): SourceFile | null {
    return this.store.file(path);
  }

  resolveModule(from: SourceFile, specifier: string): string | null {
    return this.store.resolveModule(from, specifier);
  }

  declaring(from: SourceFile, name: string, qualifier = '', onlyLeading = false): readonly SourceFile[] {
    return this.store.declarations.declaring(from, { name, qualifier }, onlyLeading ? this.leads : null);
  }

  namespacesOf(from: SourceFile): readonly string[] {
    return this.store.namespacesOf(from);
  }

  implementing(file: SourceFile): readonly SourceFile[] {
    return this.store.implementing(file);
  }

  mayLead(path: string): boolean {
    return this.leads(path);
  }

  parsedFiles(): readonly SourceFile[] {
    return this.store.parsedFiles();
  }
}
