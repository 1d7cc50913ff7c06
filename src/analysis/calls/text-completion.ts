import type { Call, FunctionNode } from '../program/model.js';
import type { CallSite } from './call-sites.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import { chained, isKnown, MAX_TEXTS, type Text, type TextPart } from './text.js';
import { argumentFor, type TextReader } from './text-reader.js';

const MAX_ROUNDS = 3;

type Parameter = NonNullable<Extract<TextPart, { kind: 'hole' }>['parameter']>;

/** Fills what a URL leaves open with what callers elsewhere pass. */
export class TextCompletion {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly reader: TextReader,
  ) {}

  /** Who calls a function; of a constructor, who makes an instance. */
  callersOf(fn: FunctionNode, file: SourceFile): readonly CallSite[] {
    return this.evaluator.callSites.of(fn, file);
  }

  /**
   * Fills the holes that are parameters of other functions than those around a request: of
   * constructors, of factories, of functions that return the URL.
   */
  complete(text: Text, request: Call, file: SourceFile): readonly Text[] {
    let texts: readonly Text[] = [text];
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const next = texts.flatMap((one) => one.reduce<readonly Text[]>((all, part) => chained(all, this.filled(part, request, file)), [[]])).slice(0, MAX_TEXTS);
      const changed = next.length !== texts.length || next.some((one, index) => one.some((part, at) => part !== texts[index]?.[at]));
      texts = next;
      if (!changed) break;
    }
    return texts;
  }

  /** True when somebody passes a text, of which something is known, for a hole that is a parameter, or passes such a parameter on. */
  isFilled(part: TextPart, depth = 0): boolean {
    if (part.kind === 'text' || part.parameter === null || depth > MAX_ROUNDS) return false;
    return this.passed(part.parameter, this.callersOf(part.parameter.fn, part.file)).some((text) => isKnown(text) || text.some((inner) => this.isFilled(inner, depth + 1)));
  }

  private filled(part: TextPart, request: Call, file: SourceFile): readonly Text[] {
    if (part.kind === 'text' || !part.parameter) return [[part]];
    const { fn } = part.parameter;
    if (isAround(fn, request, file)) return [[part]];
    const sites = this.callersOf(fn, part.file);
    // A class that hands its own text to the constructor it extends does not mean another class's.
    const cls = file.index.classAround.get(request);
    const own = fn.role === 'constructor' ? sites.filter((site) => site.call.callee.kind === 'this' && site.file.index.classAround.get(site.call) === cls) : [];
    const texts = this.passed(part.parameter, own.length > 0 ? own : sites);
    return texts.length > 0 ? texts.slice(0, MAX_TEXTS) : [[part]];
  }

  private passed({ fn, index, key }: Parameter, sites: readonly CallSite[]): readonly Text[] {
    return sites.flatMap((site) => {
      const arg = argumentFor(fn, index, site.call, site.skipped);
      if (!arg) return [];
      this.evaluator.consulted.add(site.file.path);
      return key === null ? this.reader.texts(arg, site.file) : this.reader.property(arg, key, site.file);
    });
  }
}

/** True when a function is one that a call stands in. */
export function isAround(fn: FunctionNode, call: Call, file: SourceFile): boolean {
  for (let around = file.index.functionOf.get(call); around; around = file.index.outerFunction.get(around)) if (around === fn) return true;
  return false;
}
