import type { Call, Expression } from '../program/model.js';
import { calleeName } from './http-receivers.js';
import type { SourceFile } from './project.js';
import type { RequestStep, RequestSteps } from './request-steps.js';
import { flatten } from './text.js';
import type { TextReader } from './text-reader.js';

const MAX_DEPTH = 4;

/** Finds names of request headers, wherever a request or its client gets them. */
export class HeaderReader {
  constructor(
    private readonly steps: RequestSteps,
    private readonly reader: TextReader,
    /** Headers that matter, lower case. */
    private readonly wanted: ReadonlySet<string>,
  ) {}

  /**
   * Wanted headers of the request at a call, as written: from its arguments and from what is done to
   * the request and its client.
   */
  at(call: Call, steps: readonly RequestStep[], file: SourceFile): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set<Expression>();
    for (const arg of call.args) this.collect(arg.value, file, 0, found, seen);
    this.follow(steps, 0, found, seen);
    return found;
  }

  private collect(node: Expression, file: SourceFile, depth: number, found: Set<string>, seen: Set<Expression>): void {
    if (depth > MAX_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'lambda') {
      // `AddHttpClient(c => c.DefaultRequestHeaders.Add(name, key))`, `.headers(h -> h.set(name, key))`.
      const { fn } = node;
      for (const call of file.index.calls) if (file.index.functionOf.get(call) === fn) for (const arg of call.args) this.name(arg.value, file, found);
      for (const result of file.index.returns.get(fn) ?? []) if (result.value) this.collect(result.value, file, depth + 1, found, seen);
      return;
    }
    if (node.kind === 'list') for (const element of node.elements) this.collect(element, file, depth + 1, found, seen);
    this.follow(this.steps.of(node, file), depth, found, seen);
  }

  private follow(steps: readonly RequestStep[], depth: number, found: Set<string>, seen: Set<Expression>): void {
    for (const step of steps) {
      if (step.kind === 'set') {
        this.add(step.name, found);
        this.collect(step.value, step.file, depth + 1, found, seen);
        continue;
      }
      for (const arg of step.call.args) {
        if (arg.name !== null) this.add(arg.name, found);
        this.name(arg.value, step.file, found);
        this.collect(arg.value, step.file, depth + 1, found, seen);
      }
    }
  }

  private name(node: Expression, file: SourceFile, found: Set<string>): void {
    if (node.kind === 'object' || node.kind === 'lambda' || (node.kind === 'call' && calleeName(node) === '')) return;
    for (const text of this.reader.texts(node, file)) this.add(flatten(text), found);
  }

  private add(name: string, found: Set<string>): void {
    if (this.wanted.has(name.toLowerCase())) found.add(name);
  }
}
