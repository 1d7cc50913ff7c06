import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';

/**
 * The calls of the whole workspace, once a scan has seen it whole. Later checks of single files keep
 * it true, so that rules which say "nowhere in the workspace" go on answering in the editor.
 */
export class WorkspaceIndex {
  private files: Map<string, readonly ResolvedCall[]> | null = null;
  private sorted: readonly ResolvedCall[] | null = null;
  private text: string | null = null;

  /** Takes the calls of a scan that saw everything. */
  replace(files: Iterable<FileCalls>): void {
    this.files = new Map([...files].map(({ file, calls }) => [file.path, calls]));
    this.changed();
  }

  /** Takes the calls of one file as they are now. Without a scan of everything there is nothing to keep true. */
  update(path: string, calls: readonly ResolvedCall[]): void {
    if (!this.files || (calls.length === 0 && !this.files.has(path))) return;
    if (calls.length === 0) this.files.delete(path);
    else this.files.set(path, calls);
    this.changed();
  }

  /** Calls of all files in path order; null before a scan saw everything. */
  get calls(): readonly ResolvedCall[] | null {
    if (!this.files) return null;
    return (this.sorted ??= [...this.files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flatMap(([, calls]) => calls));
  }

  /** Changes whenever a rule about the workspace may answer differently: which operations are used, and where first. */
  get signature(): string {
    if (this.text !== null) return this.text;
    const first = new Map<string, string>();
    for (const { service, operation, file } of this.calls ?? []) {
      const id = `${service.id}/${operation?.id ?? ''}`;
      if (!first.has(id)) first.set(id, file.path);
    }
    return (this.text = JSON.stringify([...first].sort()));
  }

  private changed(): void {
    this.sorted = null;
    this.text = null;
  }
}
