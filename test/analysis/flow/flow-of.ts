import type { Call, Node } from '../../../src/analysis/program/model.js';
import type { Evaluator } from '../../../src/analysis/calls/evaluate.js';
import type { SourceFile } from '../../../src/analysis/calls/project.js';
import type { FileFlow } from '../../../src/analysis/flow/file-flow.js';
import { ProjectFlow } from '../../../src/analysis/flow/project-flow.js';
import { absolute } from '../../support/memory-files.js';
import { resolveTexts } from '../../support/check-text.js';

/** A small program with what flow tests ask of it. */
export interface Flow {
  readonly file: SourceFile;
  readonly flow: FileFlow;
  readonly evaluator: Evaluator;
  /** The first call of a function or method of that name. */
  call(name: string): Call;
  /** The first node of a kind whose text begins with some text. */
  node<K extends Node['kind']>(kind: K, text?: string): Extract<Node, { kind: K }>;
  /** Text of a node. */
  text(node: { readonly span: { readonly start: number; readonly end: number } }): string;
}

/** Parses a program. The import at its end makes it one that uses a service, so that it is parsed at all. */
export async function flowOf(code: string, path = 'src/code.ts'): Promise<Flow> {
  const marker = path.endsWith('.py') ? 'import azure.ai.contentsafety\n' : path.endsWith('.cs') ? '// Azure.AI.ContentSafety\n' : path.endsWith('.go') ? '// /contentsafety/\n' : "import '@azure-rest/ai-content-safety';\n";
  const { store, resolver } = await resolveTexts({ [path]: `${code}${marker}` });
  const file = store.file(absolute(path));
  if (!file) throw new Error('the program was not parsed');
  const nodes = [...new Set([...file.index.parent.keys(), ...file.index.functionOf.keys(), ...file.program.body])].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const text: Flow['text'] = ({ span }) => file.text.slice(span.start, span.end);
  return {
    file,
    flow: ProjectFlow.over(resolver).of(file),
    evaluator: resolver.evaluator,
    text,
    call(name) {
      const found = file.index.calls.find(({ callee }) => (callee.kind === 'name' || callee.kind === 'member') && callee.name === name);
      if (!found) throw new Error(`no call of ${name}`);
      return found;
    },
    node<K extends Node['kind']>(kind: K, start = '') {
      const found = nodes.find((node) => node.kind === kind && text(node).startsWith(start));
      if (!found) throw new Error(`no ${kind} ${start}`);
      return found as Extract<Node, { kind: K }>;
    },
  };
}
