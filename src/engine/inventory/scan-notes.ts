import type { Service } from '../../knowledge/schema.js';
import type { ProjectFile } from '../../policy/project-file.js';
import { byCodeUnits } from '../../wording/order.js';
import { noteFile, type FileToNote } from './note-file.js';
import { noteProjectFile } from './note-project-file.js';
import type { FileNotes, ScanNotes } from './notes.js';

/** Collects, while a scan runs, what an inventory needs besides the scan's report. */
export class ScanNoting {
  /** By path: what a scan does again counts once. */
  private readonly files = new Map<string, FileNotes>();
  private readonly services = new Set<Service>();

  take(file: FileToNote): void {
    this.files.set(file.calls.file.path, noteFile(file));
    for (const { service, operation } of file.calls.calls) if (operation) this.services.add(service);
  }

  /**
   * @param catalogue every service there is, in its order, own ones last.
   * @param projectFiles those that govern the files of the scan.
   */
  notes(catalogue: readonly Service[], projectFiles: readonly ProjectFile[], isWhole: boolean, today: string): ScanNotes {
    return {
      isWhole,
      services: catalogue.filter((service) => this.services.has(service)),
      files: [...this.files.values()].sort((a, b) => byCodeUnits(a.path, b.path)),
      projectFiles: projectFiles.map((file) => noteProjectFile(file, today)),
    };
  }
}
