import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { Completion, Engine, Hole } from '../engine/types.js';
import type { CompletionSource } from './completion.js';
import { positionIn } from './open-documents.js';
import { copyOf } from './ranges.js';

/**
 * Characters that ask for directives by themselves: behind `responsible-`, behind its colon, between
 * the words of a directive, between the rules of a waiver, and behind the `=` of a field. Editors ask
 * for nothing while words of a comment are typed.
 */
const triggers = ['-', ':', ' ', ',', '='];

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.EnumMember,
  field: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** Completion of comment directives in source files and in the code cells of notebooks. @param features what the client can show. */
export function directiveCompletion(engine: Engine, features: { readonly snippets: boolean; readonly markdown: boolean }): CompletionSource {
  return {
    triggers,
    takes: ({ path }) => engine.isSupported(path),
    async complete(open, position, { trigger, signal }) {
      const found = await engine.completeAt(open.path, positionIn(open, position), { ...(trigger === undefined ? {} : { trigger }), signal });
      if (found.length === 0) return null;
      const items = found.map((completion, index) => itemOf(completion, index, features));
      return { isIncomplete: false, items } satisfies CompletionList;
    },
  };
}

function itemOf(completion: Completion, index: number, { snippets, markdown }: { readonly snippets: boolean; readonly markdown: boolean }): CompletionItem {
  const { label, insert, range } = completion;
  const hasHoles = insert.some((part) => typeof part !== 'string');
  return {
    label,
    kind: kinds[completion.kind],
    detail: completion.detail,
    documentation: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: completion.markdown },
    // Clients sort by text; ours is the order.
    sortText: String(index).padStart(3, '0'),
    filterText: label,
    ...(index === 0 && completion.isLikely ? { preselect: true } : {}),
    ...(snippets && hasHoles ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range: copyOf(range), newText: snippets && hasHoles ? snippetOf(insert) : plainOf(insert) },
  };
}

/** Holes as tab stops, in order; what can stand in one is a choice there. */
function snippetOf(insert: Completion['insert']): string {
  let stop = 0;
  return insert.map((part) => (typeof part === 'string' ? escaped(part) : stopOf(part, (stop += 1)))).join('');
}

function stopOf({ choices }: Hole, stop: number): string {
  return choices.length === 0 ? `$${stop}` : `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What stands in a hole to begin with, where the client has no tab stops. */
function plainOf(insert: Completion['insert']): string {
  return insert.map((part) => (typeof part === 'string' ? part : (part.choices[0] ?? ''))).join('');
}
