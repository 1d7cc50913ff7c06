import { fieldKey } from './program-index.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** Which files give clients to others. */
export class HandOuts {
  constructor(private readonly at: ValueContext) {}

  /** True when another file can get a client from this one: as an export, from a function, field or property. */
  handsOutClient(file: SourceFile): boolean {
    return file.program.exports.some((entry) => {
      if (entry.name === '*' && entry.from) {
        const path = this.at.project.resolveModule(file, entry.from.module);
        const target = path === null ? null : this.at.project.file(path);
        return target !== null && target !== file && target.program.exports.some((inner) => this.at.modules.exportOf(target, inner.name).some((value) => this.leadsToClient(value, 0)));
      }
      return this.at.modules.exportOf(file, entry.name).some((value) => this.leadsToClient(value, 0));
    });
  }

  private leadsToClient(value: Value, depth: number): boolean {
    if (depth > 3) return false;
    const any = (values: readonly Value[]): boolean => values.some((inner) => this.leadsToClient(inner, depth + 1));
    switch (value.kind) {
      case 'client':
      case 'builder':
      case 'path':
        return true;
      case 'function':
        return any(this.at.calls.returned(value.fn, value.file));
      case 'class':
      case 'instance': {
        const assigned = [...value.file.index.memberValues].filter(([key]) => key.startsWith(fieldKey(value.cls, '')));
        const fields = [...value.cls.fields.map((field) => field.name), ...assigned.map(([key]) => key.slice(key.indexOf('.') + 1)), ...value.cls.methods.flatMap((method) => method.params.flatMap((parameter) => parameter.field ?? []))];
        return (
          [...new Set(fields)].some((name) => any(this.at.members.field({ kind: 'instance', file: value.file, cls: value.cls }, name))) ||
          value.cls.methods.some((method) => method.role !== 'constructor' && any(this.at.calls.returned(method, value.file)))
        );
      }
      case 'object':
        return value.node.entries.some((entry) => any(this.at.values(entry.value, value.file)));
      case 'list':
        return value.node.elements.some((element) => any(this.at.values(element, value.file)));
      default:
        return false;
    }
  }
}
