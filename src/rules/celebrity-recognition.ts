import { findArgument, type FoundArgument } from '../analysis/calls/arguments.js';
import type { LiteralValue } from '../analysis/calls/literals.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { flatten } from '../analysis/calls/text.js';
import type { Span } from '../analysis/program/model.js';
import type { AccessGate } from '../knowledge/schema.js';
import { bindingClause } from './clauses.js';
import { sourcePlace } from './literal-places.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { queryCut, valueCut } from './value-cut.js';

const VALUE = 'celebrities';

/** Image Analysis asked to put names to faces. */
export const celebrityRecognition: Rule = {
  id: 'celebrity-recognition',
  title: 'Image Analysis asked to name people',
  summary: 'Image Analysis is asked to name celebrities, a Limited Access feature that needs registration.',
  severity: 'warning',
  clauses: ['coc-access-registration', 'coc-identity-without-approval'],
  facts: ['ia-celebrity-limited', 'ia-celebrity-output', 'ia-celebrity-list'],
  page: {
    why: 'The Celebrities detail and the celebrities domain model compare faces with a closed list of about a million people and give back names. The feature is Limited Access: managed customers only, for the use cases chosen at registration. Code that asks for it out of habit identifies people without need.',
    bad: [
      {
        language: 'typescript',
        code: "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n\nexport async function describe(client: ComputerVisionClient, url: string) {\n  return client.analyzeImage(url, { visualFeatures: ['Description'], details: ['Celebrities', 'Landmarks'] });\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef describe(client: ComputerVisionClient, url):\n    return client.analyze_image_by_domain("celebrities", url)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n\nexport async function describe(client: ComputerVisionClient, url: string) {\n  return client.analyzeImage(url, { visualFeatures: ['Description'], details: ['Landmarks'] });\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef describe(client: ComputerVisionClient, url):\n    return client.analyze_image_by_domain("landmarks", url)\n',
      },
    ],
    whenNotToUse: 'Where Microsoft has approved the use case: waive the call and name the registration in the reason.',
  },
  *check(context) {
    const seen = new Set<string>();
    for (const call of context.calls.calls) {
      for (const gate of gatesOf(call)) {
        const found = gate.argument && findArgument(call, gate.argument.ref, context.evaluator);
        if (!found) continue;
        for (const finding of [...inLiterals(call, gate, found, context), ...inUrl(call, gate, found, context)]) {
          // One constant that several calls share is one thing to change.
          const key = `${finding.file.path} ${finding.span.start}`;
          if (!seen.has(key)) yield finding;
          seen.add(key);
        }
      }
    }
  },
};

/** Gates of the call's operation that the value opens. */
function gatesOf(call: ResolvedCall): readonly AccessGate[] {
  const operation = call.operation?.id;
  if (operation === undefined) return [];
  return call.service.access.filter((gate) => gate.operations?.includes(operation) && gate.argument?.values.some((value) => value.toLowerCase() === VALUE));
}

function inLiterals(call: ResolvedCall, gate: AccessGate, found: FoundArgument, context: RuleContext): readonly FindingDraft[] {
  return found.literals.flatMap((literal): readonly FindingDraft[] => {
    const values = String(literal.value).split(',').map((value) => value.trim().toLowerCase());
    return values.includes(VALUE) ? [atLiteral(call, gate, literal, context)] : [];
  });
}

function atLiteral(call: ResolvedCall, gate: AccessGate, literal: LiteralValue, context: RuleContext): FindingDraft {
  const here = literal.file === call.file;
  const evidence = [
    ...(here ? [] : [{ file: literal.file, span: literal.node.span, note: 'The value is written here.' }]),
    { file: call.file, span: call.place, note: `${call.member} names people with this value.` },
  ];
  const cut = valueCut(literal, (word) => word.toLowerCase() === VALUE, isOptional(gate));
  return draft(call, gate, here ? literal.node.span : call.place, evidence, cut && { file: literal.file, span: cut.span, text: cut.text }, context);
}

/** Whether the value is one of a list that may be shorter, rather than the model itself. */
function isOptional(gate: AccessGate): boolean {
  return gate.argument?.ref.placeholder === undefined;
}

/** `details=Celebrities` in a query, `/models/celebrities/analyze` in a route. */
function inUrl(call: ResolvedCall, gate: AccessGate, argument: FoundArgument, context: RuleContext): readonly FindingDraft[] {
  if (!call.url || !argument.texts.some((text) => text.toLowerCase().split(',').map((value) => value.trim()).includes(VALUE))) return [];
  for (const text of context.reader.texts(call.url, call.file)) {
    const flat = flatten(text);
    const match = /(?<![a-z])celebrities(?![a-z])/i.exec(queryOrModel(flat, gate));
    const first = match && sourcePlace(text, match.index);
    if (!match || !first) continue;
    const span: Span = { start: first.offset, end: first.offset + VALUE.length };
    const cut = first.node.kind === 'literal' && isOptional(gate) ? queryCut(first.file.text, span, first.node.span) : null;
    const here = first.file === call.file;
    const evidence = [{ file: call.file, span: call.place, note: 'The request names people with this value.' }];
    return [draft(call, gate, here ? span : call.place, evidence, cut && { file: first.file, span: cut, text: '' }, context)];
  }
  return [];
}

/** The URL with everything blanked out but the part that the gate is about. */
function queryOrModel(flat: string, gate: AccessGate): string {
  const names = gate.argument?.ref.names.join('|') ?? '';
  const part = new RegExp(`[?&](?:${names})=[^&]*|/models/[^/?]*`, 'i').exec(flat);
  return part ? ' '.repeat(part.index) + part[0] : '';
}

function draft(
  call: ResolvedCall,
  gate: AccessGate,
  span: Span,
  evidence: FindingDraft['evidence'],
  edit: FindingDraft['fixes'][number]['edits'][number] | null,
  context: RuleContext,
): FindingDraft {
  const clause = bindingClause(celebrityRecognition, call.service, context.conduct);
  return {
    file: call.file,
    span,
    message: `${call.service.name} is asked to name celebrities. ${gate.statement} ${clause ? `Without that it may conflict with "${clause.clause.title}". ` : ''}Dropping the value clears it.`,
    call,
    evidence,
    certainty: call.certainty,
    clause: clause?.clause.id ?? null,
    facts: gate.facts,
    fixes: edit ? [{ title: 'Stop asking for celebrities', safe: true, preferred: true, edits: [edit], cursorAt: null }] : [],
  };
}
