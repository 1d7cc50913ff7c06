import type { ClassNode } from '../program/model.js';
import type { ClassPlace } from './hierarchy.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';

/**
 * Classes that are written in several places, as far as those can lead to a client: C#'s partial classes, and Go's types whose methods stand
 * in several files of a package.
 */
export class ClassParts {
  private readonly known = new Map<ClassNode, readonly ClassPlace[]>();

  constructor(private readonly at: ValueContext) {}

  /** All parts of a class, the given one first. */
  of(place: ClassPlace): readonly ClassPlace[] {
    const { cls, file } = place;
    if (cls.name === '' || (file.language !== 'csharp' && file.language !== 'go')) return [place];
    const known = this.known.get(cls);
    if (known) return known;
    const others = this.others(place);
    for (const other of others) if (other.file !== file) this.at.consulted.add(other.file.path);
    const found = [place, ...others];
    this.known.set(cls, found);
    return found;
  }

  private others({ cls, file }: ClassPlace): readonly ClassPlace[] {
    const outer = file.index.outerClass.get(cls);
    if (outer) return this.of({ cls: outer, file }).flatMap((part) => named(part.cls.classes, cls).map((inner) => ({ cls: inner, file: part.file })));
    const files = [file, ...this.at.project.declaring(file, cls.name, file.language === 'go' ? '' : namespaceOf(cls, file), true)];
    return files.flatMap((part) => named(topLevel(part), cls).filter((other) => part === file || namespaceOf(other, part) === namespaceOf(cls, file)).map((other) => ({ cls: other, file: part })));
  }
}

function named(classes: readonly ClassNode[], cls: ClassNode): readonly ClassNode[] {
  return classes.filter((other) => other !== cls && other.name === cls.name);
}

function topLevel(file: SourceFile): readonly ClassNode[] {
  return file.program.body.flatMap((statement) => (statement.kind === 'class' ? [statement.cls] : []));
}

function namespaceOf(cls: ClassNode, file: SourceFile): string {
  return file.program.exports.find((entry) => entry.span.start === cls.nameSpan.start)?.namespace ?? file.program.namespace ?? '';
}
