import type { Node } from 'jsonc-parser';
import { isDate } from '../wording/dates.js';
import { isFilled } from '../wording/filled.js';
import { closestWord } from '../wording/spelling.js';
import { matchesWildcard } from '../wording/wildcard.js';
import type { ChoiceShape, IntegerShape, ListShape, MapShape, ObjectShape, Shape, TextShape } from './shape.js';
import { spanOf, type TextSpan } from './text-tree.js';

/** Rules about the project file that reading it can break. */
export type ProblemRule = 'invalid-project-file' | 'unknown-key' | 'missing-declaration';

/** Something wrong in a project file. */
export interface ProjectFileProblem {
  readonly rule: ProblemRule;
  readonly message: string;
  readonly span: TextSpan;
  /** Keys and indexes that lead to it, joined by `/`. */
  readonly at: string;
  /** What was probably meant. */
  readonly replacement: { readonly title: string; readonly span: TextSpan; readonly text: string } | null;
}

/** Stands for a value that is there and cannot be read: it must not pass for one that was left out. */
export const broken = Symbol('broken');

export type Clean = string | number | CleanList | CleanObject | typeof broken;
export type CleanList = readonly Clean[];
export interface CleanObject {
  readonly [key: string]: Clean;
}

/** What can be read of a value, and everything wrong with the rest. */
export interface Validated {
  readonly value: Clean;
  readonly problems: readonly ProjectFileProblem[];
}

/** Reads a parsed text by its shape. A broken part never takes the rest with it. @param today for examples of dates. */
export function validate(root: Node, shape: Shape, today: string): Validated {
  const walk = new Walk(today);
  return { value: walk.value(root, shape, []), problems: walk.problems };
}

class Walk {
  readonly problems: ProjectFileProblem[] = [];

  constructor(private readonly today: string) {}

  value(node: Node, shape: Shape, at: readonly string[]): Clean {
    switch (shape.kind) {
      case 'object':
        return this.object(node, shape, at);
      case 'map':
        return this.map(node, shape, at);
      case 'list':
        return this.list(node, shape, at);
      case 'text':
        return this.text(node, shape, at);
      case 'integer':
        return this.integer(node, shape, at);
      case 'choice':
        return this.choice(node, shape, at);
    }
  }

  private object(node: Node, shape: ObjectShape, at: readonly string[]): Clean {
    if (node.type !== 'object') return this.wrongType(node, 'an object', at);
    const known = Object.keys(shape.properties);
    const clean = this.members(node, at, (key, keyNode, value) => {
      const property = Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
      if (property) return this.value(value, property.shape, [...at, key]);
      this.unknown(keyNode, key, 'key', known, at);
      return undefined;
    });
    const missing = (shape.required ?? []).filter((key) => typeof clean[key] !== 'string');
    if (missing.length === 0) return clean;
    // One that is there and empty has said so itself.
    const absent = missing.filter((key) => !Object.hasOwn(clean, key));
    if (absent.length > 0) this.say('missing-declaration', node, `This does not count until ${absent.map(quoted).join(' and ')} ${absent.length > 1 ? 'say' : 'says'} something a person can follow up.`, at, firstBrace(node));
    return broken;
  }

  private map(node: Node, shape: MapShape, at: readonly string[]): Clean {
    if (node.type !== 'object') return this.wrongType(node, 'an object', at);
    const ids = shape.keys.map(({ id }) => id);
    return this.members(node, at, (key, keyNode, value) => {
      const isKnown = shape.wildcards && key.includes('*') ? ids.some((id) => matchesWildcard(id, key)) : ids.includes(key);
      if (!isKnown && shape.own) return this.own(keyNode, key, shape.own, [...at, key]) ? this.value(value, shape.value(key), [...at, key]) : undefined;
      if (isKnown) return this.value(value, shape.value(key), [...at, key]);
      this.unknown(keyNode, key, shape.noun, ids, at);
      return undefined;
    });
  }

  /** Members of an object. A key that stands twice says two things, so neither counts. */
  private members(node: Node, at: readonly string[], read: (key: string, keyNode: Node, value: Node) => Clean | undefined): CleanObject {
    const clean = new Map<string, Clean>();
    const seen = new Set<string>();
    for (const member of node.children ?? []) {
      const [keyNode, value] = member.children ?? [];
      if (!keyNode) continue;
      const key = String(keyNode.value);
      if (seen.has(key)) {
        this.say('invalid-project-file', keyNode, `The key ${quoted(key)} stands twice, so neither counts.`, [...at, key]);
        clean.set(key, broken);
        continue;
      }
      seen.add(key);
      // A key without a value is a syntax error and is told as one.
      const found = value ? read(key, keyNode, value) : broken;
      if (found !== undefined) clean.set(key, found);
    }
    // Without a prototype no key can mean something that was not written.
    return Object.assign(Object.create(null) as object, Object.fromEntries(clean));
  }

  private list(node: Node, shape: ListShape, at: readonly string[]): Clean {
    if (node.type !== 'array') return this.wrongType(node, 'a list', at);
    return (node.children ?? []).map((child, index) => this.value(child, shape.item, [...at, String(index)])).filter((item) => item !== broken);
  }

  private text(node: Node, { form }: TextShape, at: readonly string[]): Clean {
    if (node.type !== 'string') return this.wrongType(node, 'a text', at);
    const text = String(node.value);
    switch (form) {
      case 'plain':
        return text;
      case 'code':
        return text.trim() === '' ? this.empty(node, at) : text;
      case 'id':
        return isId(text) ? text : this.invalid(node, notAnId(text), at);
      case 'statement':
        return isFilled(text) ? text : this.empty(node, at);
      case 'date':
        if (text.trim() === '') return this.empty(node, at);
        return isDate(text) ? text : this.invalid(node, `${shown(text)} is not a date. Write it as ${this.today}.`, at);
      case 'name':
        return isName(text) ? text : this.invalid(node, `${shown(text)} is not a name of code. Write names as in openCase, caseDesk.open or open*.`, at);
      case 'glob':
        return isGlob(text) ? text : this.invalid(node, `${shown(text)} does not name files below this folder. Write patterns as in src/** or *.test.ts.`, at);
    }
  }

  private integer(node: Node, { least, most }: IntegerShape, at: readonly string[]): Clean {
    if (node.type !== 'number') return this.wrongType(node, 'a number', at);
    const value = Number(node.value);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    return this.invalid(node, `${String(value)} is not a whole number from ${String(least)} to ${String(most)}.`, at);
  }

  private choice(node: Node, shape: ChoiceShape, at: readonly string[]): Clean {
    if (node.type !== 'string') return this.wrongType(node, 'a text', at);
    const text = String(node.value);
    if (shape.values.some(({ id }) => id === text)) return text;
    if (shape.others?.(text) === true) return text;
    const ids = shape.values.map(({ id }) => id);
    const close = closestWord(text, ids);
    this.say('invalid-project-file', node, `There is no ${shape.noun} ${shown(text)}. ${hint(close, ids)}`, at, spanOf(node), replacementOf(close, node));
    return broken;
  }

  private unknown(keyNode: Node, key: string, noun: string, known: readonly string[], at: readonly string[]): void {
    const close = closestWord(key, known);
    const here = noun === 'key' ? 'key' : noun;
    this.say('unknown-key', keyNode, `There is no ${here} ${shown(key)}${noun === 'key' ? ' here' : ''}, so it has no effect. ${hint(close, known)}`, [...at, key], spanOf(keyNode), replacementOf(close, keyNode));
  }

  /** True for a key that the file may make up. */
  private own(keyNode: Node, key: string, form: 'id' | 'name', at: readonly string[]): boolean {
    if (form === 'id' ? isId(key) : isName(key)) return true;
    this.invalid(keyNode, form === 'id' ? notAnId(key) : `${shown(key)} is not a name of code.`, at);
    return false;
  }

  private empty(node: Node, at: readonly string[]): typeof broken {
    this.say('missing-declaration', node, `${quoted(nameOf(at))} says nothing a person can follow up, so it does not count.`, at);
    return broken;
  }

  private wrongType(node: Node, wanted: string, at: readonly string[]): typeof broken {
    return this.invalid(node, `${at.length === 0 ? 'The project file' : quoted(nameOf(at))} has to be ${wanted}, not ${kinds[node.type] ?? 'this'}.`, at, at.length === 0 ? firstBrace(node) : spanOf(node));
  }

  private invalid(node: Node, message: string, at: readonly string[], span = spanOf(node)): typeof broken {
    this.say('invalid-project-file', node, message, at, span);
    return broken;
  }

  private say(rule: ProblemRule, node: Node, message: string, at: readonly string[], span = spanOf(node), replacement: ProjectFileProblem['replacement'] = null): void {
    this.problems.push({ rule, message, span, at: at.join('/'), replacement });
  }
}

const kinds: Readonly<Record<string, string>> = { object: 'an object', array: 'a list', string: 'a text', number: 'a number', boolean: 'true or false', null: 'null' };

/** The nearest key around a place: list items are named by their list. */
function nameOf(at: readonly string[]): string {
  return [...at].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** Words and ids are shown; of anything else only the beginning, because a secret pasted by mistake must not end up in a message. */
function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const isWords = /^[a-z]+\d{0,2}(?:[ ._/*-]+[a-z]+\d{0,2})*$/i.test(flat);
  return quoted(flat.length > (isWords ? 60 : 20) ? `${flat.slice(0, 12)}…` : flat);
}

function hint(close: string | null, known: readonly string[]): string {
  if (close !== null) return `The closest is ${close}.`;
  return known.length === 0 || known.length > 20 ? 'Completion lists what there is.' : `Known are ${known.join(', ')}.`;
}

function replacementOf(close: string | null, node: Node): ProjectFileProblem['replacement'] {
  return close === null ? null : { title: `Change to ${quoted(close)}`, span: spanOf(node), text: JSON.stringify(close) };
}

/** The first character: a whole object underlined would hide what else is said in it. */
function firstBrace(node: Node): TextSpan {
  return { start: node.offset, end: node.offset + Math.min(1, node.length) };
}

/** A pattern of stars alone would declare every name there is. */
function isName(text: string): boolean {
  return /^[\p{L}_$*][\p{L}\p{N}_$*-]*(?:\.[\p{L}_$*][\p{L}\p{N}_$*-]*)*$/u.test(text) && /\p{L}{2}/u.test(text.split('.').at(-1) ?? '');
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}

function notAnId(text: string): string {
  return `${shown(text)} is not an id. Write ids as in credit-scoring.`;
}

function isGlob(text: string): boolean {
  return text.trim() !== '' && !text.startsWith('!') && !text.startsWith('#') && !text.includes('\\') && !text.split('/').includes('..') && !/^[a-z]:/i.test(text);
}
