import type { Span, TypeRef } from '../../program/model.js';

/** Types that say no more than "may be absent". */
const ABSENT = new Set(['None', 'NoneType', 'types.NoneType']);

/** Makes type nodes; the name's binding is filled in later. */
export type TypeMaker = (name: string, args: readonly TypeRef[], span: Span) => TypeRef;

/** Unions lose their "or none"; what is left alone is no union. */
export function union(members: readonly TypeRef[], span: Span, make: TypeMaker): TypeRef {
  const flat = members.flatMap((member) => (member.name === '' && member.args.length > 0 ? member.args : [member]));
  const present = flat.filter((member) => !ABSENT.has(member.name));
  const only = present[0];
  return only && present.length === 1 ? only : make('', present, span);
}

/** `Optional` and `Union` are unions; `Annotated` is its first argument. */
export function applied(name: string, args: readonly TypeRef[], span: Span, make: TypeMaker): TypeRef {
  const last = lastSegment(name);
  if (last === 'Optional' || last === 'Union') return union(args, span, make);
  if (last === 'Annotated' && args[0]) return args[0];
  return make(name, args, span);
}

/** The last part of a dotted name. */
export function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/**
 * Reads a type that is written as a string: `"Client"`, `"list[Client] | None"`. Forgiving: what it
 * does not know is skipped.
 *
 * @param offset place of the text in the file.
 */
export function parseTypeText(source: string, offset: number, make: TypeMaker): TypeRef {
  return new TypeText(source, offset, make).union(0);
}

/** Brackets in strings nest no deeper in real code. */
const MAX_NESTING = 50;

class TypeText {
  private position = 0;

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly make: TypeMaker,
  ) {}

  union(depth: number): TypeRef {
    this.blanks();
    const start = this.position;
    const members = [this.single(depth)];
    while (this.take('|')) members.push(this.single(depth));
    const first = members[0];
    return first && members.length === 1 ? first : union(members, this.spanFrom(start), this.make);
  }

  private single(depth: number): TypeRef {
    this.blanks();
    const start = this.position;
    const name = /^[\p{L}\p{N}_.]*/u.exec(this.source.slice(start))?.[0] ?? '';
    this.position += name.length;
    const nameEnd = this.position;
    const args: TypeRef[] = [];
    if (depth < MAX_NESTING && this.take('[')) {
      while (this.position < this.source.length && !this.take(']')) {
        const before = this.position;
        args.push(this.union(depth + 1));
        // A character that starts no type would otherwise be met again and again.
        if (!this.take(',') && this.position === before) this.position += 1;
      }
      return applied(name, args, this.spanFrom(start), this.make);
    }
    this.position = nameEnd;
    return this.make(name, args, this.spanFrom(start));
  }

  private take(mark: string): boolean {
    this.blanks();
    if (this.source[this.position] !== mark) return false;
    this.position += 1;
    return true;
  }

  private blanks(): void {
    while (/\s/.test(this.source[this.position] ?? '')) this.position += 1;
  }

  private spanFrom(start: number): Span {
    return { start: this.offset + start, end: this.offset + this.position };
  }
}
