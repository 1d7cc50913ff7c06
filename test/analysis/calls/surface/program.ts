import type { Binding } from './bindings.js';

/** A call that a program must be found to make. */
export interface ExpectedCall {
  /** UTF-16 offsets of the place in the program's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is called there. */
  readonly binding: Binding;
  /** What the call proves: the binding, and the factory that handed out its client. */
  readonly proves: readonly Binding[];
}

/** A generated program and all its calls, in order. */
export interface SurfaceProgram {
  readonly title: string;
  /** Path below the project's root. */
  readonly path: string;
  readonly text: string;
  readonly calls: readonly ExpectedCall[];
}

/** Statement of a program with one call, whose place stands between `«` and `»`. */
export interface CallStatement {
  readonly text: string;
  readonly binding: Binding;
  readonly proves?: readonly Binding[];
}

/** Puts a program together; strings are lines without a call. */
export function surfaceProgram(title: string, path: string, lines: readonly (string | CallStatement)[]): SurfaceProgram {
  const calls: ExpectedCall[] = [];
  let text = '';
  for (const line of lines) {
    if (typeof line === 'string') {
      text += `${line}\n`;
      continue;
    }
    const open = line.text.indexOf('«');
    const close = line.text.indexOf('»');
    if (open < 0 || close < open) throw new Error(`no place in ${line.text}`);
    calls.push({ start: text.length + open, end: text.length + close - 1, binding: line.binding, proves: line.proves ?? [line.binding] });
    text += `${line.text.replace('«', '').replace('»', '')}\n`;
  }
  return { title, path, text, calls };
}

/** Lines and statements, which may have several lines, with an indent before each line. */
export function indented(by: string, lines: readonly (string | CallStatement)[]): readonly (string | CallStatement)[] {
  const indent = (text: string): string => text.replace(/^(?=.)/gm, by);
  return lines.map((line) => (typeof line === 'string' ? indent(line) : { ...line, text: indent(line.text) }));
}
