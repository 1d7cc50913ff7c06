import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Span } from '../analysis/program/model.js';
import type { Choice, ChoiceValue } from '../knowledge/schema.js';
import { argumentOf, askedValues, literalsReaching } from './asked-values.js';
import { wholeStatement } from './layout.js';
import type { EditDraft, FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { valueCut } from './value-cut.js';

/** Finds arguments and calls that switch logging or storage on where a service keeps nothing by itself. */
export const loggingEnabled: Rule = {
  id: 'logging-enabled',
  title: 'Logging or storage switched on',
  summary: 'An argument or a call switches logging or storage of content on that is off without it.',
  severity: 'warning',
  clauses: [],
  facts: [],
  page: {
    why: 'Some features keep nothing of what they are sent unless the code asks for it: the text of a check for personal data, the audio of a conversation, the prompts and answers of a model. One argument changes that, and what was meant for debugging goes on to keep content of people. The rule looks for the arguments and calls that do.',
    bad: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2025-03-01-preview', azureADTokenProvider });\n\nexport async function reply(text: string) {\n  return client.chat.completions.create({ model: 'chat', max_tokens: 300, store: true, messages: [{ role: 'user', content: text }] });\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.ai.textanalytics import TextAnalyticsClient\n\nclient = TextAnalyticsClient(ENDPOINT, credential)\n\n\ndef redact(texts):\n    return client.recognize_pii_entities(texts, disable_service_logs=False)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { AzureOpenAI } from 'openai';\n\nconst client = new AzureOpenAI({ endpoint, apiVersion: '2025-03-01-preview', azureADTokenProvider });\n\nexport async function reply(text: string) {\n  return client.chat.completions.create({ model: 'chat', max_tokens: 300, messages: [{ role: 'user', content: text }] });\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.ai.textanalytics import TextAnalyticsClient\n\nclient = TextAnalyticsClient(ENDPOINT, credential)\n\n\ndef redact(texts):\n    return client.recognize_pii_entities(texts)\n',
      },
    ],
    whenNotToUse: 'Where the records are wanted, the people concerned know of them, and somebody deletes them. Waive the finding and name who does.',
  },
  *check(context) {
    const seen = new Set<string>();
    for (const call of context.calls.calls) {
      for (const found of [...switchedByArgument(call, context), ...switchedByCall(call)]) {
        // One setting that several calls share is one thing to change.
        const key = `${found.file.path} ${String(found.span.start)}`;
        if (!seen.has(key)) yield finding(call, found, context);
        seen.add(key);
      }
    }
  },
};

interface Switch {
  readonly file: SourceFile;
  readonly span: Span;
  readonly what: 'logging' | 'storage';
  /** Shown name of the argument; null for a call that switches by itself. */
  readonly argument: string | null;
  readonly facts: readonly string[];
  /** True where nothing says that it is off when the argument is left out. */
  readonly isOpen: boolean;
  readonly cut: EditDraft | null;
}

/** Values of arguments that switch something on. */
function switchedByArgument(call: ResolvedCall, context: RuleContext): readonly Switch[] {
  const operation = call.operation?.id;
  if (operation === undefined) return [];
  return call.service.choices.flatMap((choice) => (choice.operations.includes(operation) ? choice.values.flatMap((value) => (value.turnsOn ? passed(call, choice, value, value.turnsOn, context) : [])) : []));
}

function passed(call: ResolvedCall, choice: Choice, value: ChoiceValue, what: 'logging' | 'storage', context: RuleContext): readonly Switch[] {
  const isOpen = choice.absent?.isOpen === true;
  const switched = { what, argument: choice.label, facts: value.facts, isOpen };
  if (!value.is.includes('*')) return askedValues(call, choice.argument, value.is.map(String), context).slice(0, 1).map(({ file, span, node, cut }) => ({ ...switched, file, span, cut: (isOpen ? null : cut) ?? (node && opposite(node, file)) }));
  // Any value: what is passed may be out of sight.
  const found = argumentOf(call, choice.argument, context);
  if (!found) return [];
  const [literal] = literalsReaching(found);
  const node = literal?.node ?? found.node;
  if (!node || (node.kind === 'literal' && (node.value === false || node.value === null))) return [];
  const cut = literal && valueCut(literal, () => false, true);
  return [{ ...switched, file: literal?.file ?? found.file, span: node.span, cut: cut && literal ? { file: literal.file, span: cut.span, text: cut.text } : null }];
}

/** A flag turned round, where it cannot be left out. */
function opposite(node: Expression, file: SourceFile): EditDraft | null {
  if (node.kind !== 'literal' || typeof node.value !== 'boolean') return null;
  const written = file.text.slice(node.span.start, node.span.end);
  const other = node.value ? 'false' : 'true';
  return /^(?:true|false)$/i.test(written) ? { file, span: node.span, text: /^[A-Z]/.test(written) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other } : null;
}

/** A call that switches something on by itself: `config.enableAudioLogging()`. */
function switchedByCall(call: ResolvedCall): readonly Switch[] {
  const what = call.operation?.turnsOn;
  if (what === undefined) return [];
  const { file, node } = call;
  const [only] = node.args;
  if (only?.value.kind === 'literal' && only.value.value === false) return [];
  const statement = file.index.parent.get(node);
  const cut = statement?.kind === 'expression' ? { file, span: wholeStatement(statement.span, file.text), text: '' } : null;
  return [{ file, span: call.place, what, argument: null, facts: call.operation?.facts ?? [], isOpen: false, cut }];
}

function finding(call: ResolvedCall, found: Switch, context: RuleContext): FindingDraft {
  const here = found.file === context.file;
  const operation = call.operation?.id ?? '';
  const done = found.what === 'logging' ? 'logging of content' : 'storage of content';
  const fix: FixDraft | null = found.cut && { title: `Switch the ${found.what} off`, safe: true, preferred: true, edits: [found.cut], cursorAt: null };
  return {
    file: context.file,
    span: here ? found.span : call.place,
    message: found.argument === null ? `${call.member} switches ${done} on in ${call.service.name}, which is off without it. Leaving the call out clears it.` : `${found.argument} set to ${found.file.text.slice(found.span.start, found.span.end)} switches ${done} on for ${operation} (${call.service.name}). ${found.isOpen ? 'Passing the opposite' : 'Leaving it out'} clears it.`,
    call,
    evidence: [{ file: call.file, span: call.place, note: 'The call that it is for.' }, ...(found.argument === null ? [] : [{ file: found.file, span: found.span, note: 'The value that switches it on.' }])],
    certainty: call.certainty,
    clause: null,
    facts: found.facts,
    fixes: fix ? [fix] : [],
  };
}
