import type { Language, Program } from './model.js';

/**
 * A program in two large pieces instead of thousands of small objects: it takes a tenth of the memory, and
 * handing it to another thread costs next to nothing. Plain data.
 */
export interface PackedProgram {
  readonly language: Language;
  readonly bytes: Uint8Array;
  /** Every text of the program once, keys of its objects among them. */
  readonly strings: readonly string[];
  /** How deeply its objects and lists are nested. */
  readonly depth: number;
}

/* What a value begins with. */
const NULL = 0;
const TRUE = 1;
const FALSE = 2;
const UNDEFINED = 3;
const NO_ELEMENTS = 4;
const LIST = 5;
/** Number of the object's shape, then its values in the order of the shape's keys. */
const OBJECT = 6;
/** The first object of a shape: number and texts of its keys stand in front of the values. */
const NEW_SHAPE = 7;
/** A start, as the distance from the last one, and a length. */
const SPAN = 8;
/** An object that was there before, counted back from the last one: it stays one object. */
const KNOWN = 9;
const STRING = 10;
const WHOLE = 11;
const NUMBER = 12;
/** Texts with small numbers, and objects of the first shapes, take one byte. */
const FIRST_STRING = 16;
const STRINGS = 128;
const FIRST_SHAPE = FIRST_STRING + STRINGS;
const SHAPES = 256 - FIRST_SHAPE;

/** Largest whole number that is written in few bytes. */
const MAX_WHOLE = 0x3fff_ffff;

/**
 * Packs a program.
 *
 * @throws RangeError for one that is nested too deeply to be walked, TypeError for one that is not plain data.
 */
export function packProgram(program: Program): PackedProgram {
  return new Packer().pack(program);
}

/** True for a program that is packed. */
export function isPacked(program: Program | PackedProgram): program is PackedProgram {
  return 'bytes' in program;
}

/** @returns the program that was packed: an equal one, in which the same objects are shared. */
export function unpackProgram(packed: PackedProgram): Program {
  return new Unpacker(packed).unpack();
}

type Plain = null | undefined | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

class Packer {
  private bytes = new Uint8Array(16 * 1024);
  private length = 0;
  private readonly strings = new Map<string, number>();
  private readonly shapes = new Map<string, number>();
  /** Objects and lists in the order in which they were begun. */
  private readonly known = new Map<object, number>();
  /** Spans with the same ends are one object, whoever made them. */
  private readonly spans = new Map<number, number>();
  private count = 0;
  private start = 0;
  private depth = 0;
  private deepest = 0;

  pack(program: Program): PackedProgram {
    this.value(program as unknown as Plain);
    return { language: program.language, bytes: this.bytes.slice(0, this.length), strings: [...this.strings.keys()], depth: this.deepest };
  }

  private value(value: Plain): void {
    if (value === null) this.byte(NULL);
    else if (typeof value === 'string') this.string(value);
    else if (typeof value === 'object') this.part(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean') this.byte(value ? TRUE : FALSE);
    else if (typeof value === 'undefined') this.byte(UNDEFINED);
    else throw new TypeError(`a ${typeof value} is no part of a program`);
  }

  private part(value: readonly Plain[] | Readonly<Record<string, Plain>>): void {
    const before = this.known.get(value);
    if (before !== undefined) {
      this.reference(before);
      return;
    }
    if (isList(value)) {
      this.list(value);
      return;
    }
    const keys = Object.keys(value);
    const { start, end } = value;
    if (keys.length === 2 && isPlace(start) && isPlace(end) && end >= start) {
      this.span(value, start, end);
      return;
    }
    this.known.set(value, this.count++);
    this.shape(keys);
    this.inner(() => {
      for (const key of keys) this.value(value[key]);
    });
  }

  private list(list: readonly Plain[]): void {
    if (list.length === 0) {
      this.byte(NO_ELEMENTS);
      return;
    }
    this.known.set(list, this.count++);
    this.byte(LIST);
    this.whole(list.length);
    this.inner(() => {
      for (const element of list) this.value(element);
    });
  }

  private inner(walk: () => void): void {
    this.depth += 1;
    this.deepest = Math.max(this.deepest, this.depth);
    walk();
    this.depth -= 1;
  }

  private span(span: object, start: number, end: number): void {
    const key = start * (MAX_WHOLE + 1) + end;
    const before = this.spans.get(key);
    if (before !== undefined) {
      this.reference(before);
      return;
    }
    this.spans.set(key, this.count);
    this.known.set(span, this.count++);
    this.byte(SPAN);
    this.signed(start - this.start);
    this.whole(end - start);
    this.start = start;
  }

  private reference(number: number): void {
    this.byte(KNOWN);
    this.whole(this.count - number);
  }

  private shape(keys: readonly string[]): void {
    const name = keys.join('\n');
    const number = this.shapes.get(name);
    if (number === undefined) {
      this.shapes.set(name, this.shapes.size);
      this.byte(NEW_SHAPE);
      this.whole(keys.length);
      for (const key of keys) this.whole(this.numberOf(key));
    } else if (number < SHAPES) {
      this.byte(FIRST_SHAPE + number);
    } else {
      this.byte(OBJECT);
      this.whole(number);
    }
  }

  private string(text: string): void {
    const number = this.numberOf(text);
    if (number < STRINGS) {
      this.byte(FIRST_STRING + number);
    } else {
      this.byte(STRING);
      this.whole(number);
    }
  }

  private numberOf(text: string): number {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    const number = this.strings.size;
    this.strings.set(text, number);
    return number;
  }

  private number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value <= MAX_WHOLE && !Object.is(value, -0)) {
      this.byte(WHOLE);
      this.whole(value);
      return;
    }
    this.byte(NUMBER);
    const eight = new Uint8Array(8);
    new DataView(eight.buffer).setFloat64(0, value);
    for (const byte of eight) this.byte(byte);
  }

  private signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Seven bits a byte, the lowest first; the eighth says that there are more. */
  private whole(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }
}

/** Shared by all programs: nobody writes to it. */
const noElements: readonly never[] = Object.freeze([]);

class Unpacker {
  private at = 0;
  private readonly known: Plain[] = [];
  private readonly shapes: (readonly string[])[] = [];
  private start = 0;
  private readonly bytes: Uint8Array;
  private readonly strings: readonly string[];

  constructor({ bytes, strings }: PackedProgram) {
    this.bytes = bytes;
    this.strings = strings;
  }

  unpack(): Program {
    return this.value() as unknown as Program;
  }

  private value(): Plain {
    const kind = this.bytes[this.at++] ?? NULL;
    if (kind >= FIRST_SHAPE) return this.object(this.shapes[kind - FIRST_SHAPE] ?? []);
    if (kind >= FIRST_STRING) return this.strings[kind - FIRST_STRING];
    switch (kind) {
      case TRUE:
        return true;
      case FALSE:
        return false;
      case UNDEFINED:
        return undefined;
      case NO_ELEMENTS:
        return noElements;
      case LIST:
        return this.list();
      case OBJECT:
        return this.object(this.shapes[this.whole()] ?? []);
      case NEW_SHAPE:
        return this.object(this.newShape());
      case SPAN:
        return this.span();
      case KNOWN: {
        const back = this.whole();
        return this.known[this.known.length - back];
      }
      case STRING:
        return this.strings[this.whole()];
      case WHOLE:
        return this.whole();
      case NUMBER: {
        const { buffer, byteOffset } = this.bytes;
        const value = new DataView(buffer, byteOffset + this.at, 8).getFloat64(0);
        this.at += 8;
        return value;
      }
      default:
        return null;
    }
  }

  private newShape(): readonly string[] {
    const count = this.whole();
    const keys: string[] = [];
    for (let i = 0; i < count; i++) keys.push(this.strings[this.whole()] ?? '');
    this.shapes.push(keys);
    return keys;
  }

  private object(keys: readonly string[]): Plain {
    const object: Record<string, Plain> = {};
    this.known.push(object);
    for (const key of keys) object[key] = this.value();
    return object;
  }

  private list(): Plain {
    const length = this.whole();
    const list: Plain[] = [];
    this.known.push(list);
    for (let i = 0; i < length; i++) list.push(this.value());
    return list;
  }

  private span(): Plain {
    const folded = this.whole();
    this.start += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    const start = this.start;
    const span = { start, end: start + this.whole() };
    this.known.push(span);
    return span;
  }

  private whole(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }
}

function isList(value: readonly Plain[] | Readonly<Record<string, Plain>>): value is readonly Plain[] {
  return Array.isArray(value);
}

function isPlace(value: Plain): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WHOLE;
}
