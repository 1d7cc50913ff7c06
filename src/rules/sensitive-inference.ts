import type { FoundArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Span } from '../analysis/program/model.js';
import type { Choice, ChoiceValue } from '../knowledge/schema.js';
import { isStatedFor } from '../policy/policy.js';
import { argumentOf, askedValues, literalsReaching } from './asked-values.js';
import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import { directiveStub } from './directive-stub.js';
import type { EditDraft, FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { promptedTrait } from './sensitive-prompts.js';
import { traitReads } from './sensitive-reads.js';
import { traitNamed, type Trait } from './vocabulary/people.js';

const ownClauses = ['coc-sensitive-inference', 'coc-emotion-inference'];

/** A service asked for a sensitive trait of people, or trained on one. */
export const sensitiveInference: Rule = {
  id: 'sensitive-inference',
  title: 'Sensitive trait of people asked for',
  summary: 'A service is asked to tell a sensitive trait of people, or trained on one, and no basis for it is stated.',
  severity: 'warning',
  clauses: [...ownClauses, 'coc-human-oversight'],
  facts: ['ia-face-box-only', 'ia-face-attributes-overview', 'ia-face-attributes-retired', 'cv-labels-stored'],
  page: {
    why: 'Race, religion, political view, sexual orientation, health, union membership, gender and emotion cannot be read off a picture or a text without guessing, and a guess about them can do harm that is hard to undo. The code of conduct of Content Safety allows such an inference only where the people consented explicitly, or where courts oversee it. The rule looks at values that make a service tell a trait, and at the names of what it is to learn or to look for.',
    bad: [
      {
        language: 'typescript',
        code: "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n\nexport async function prepare(trainer: TrainingAPIClient, project: string) {\n  await trainer.createTag(project, 'muslim');\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef describe(client: ComputerVisionClient, url):\n    result = client.analyze_image(url, ["Faces", "Tags"])\n    return [(face.gender, face.age) for face in result.faces]\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n\nexport async function prepare(trainer: TrainingAPIClient, project: string) {\n  await trainer.createTag(project, 'safetyHelmet');\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n\n\ndef count(client: ComputerVisionClient, url):\n    result = client.analyze_image(url, ["Faces", "Tags"])\n    return len(result.faces)\n',
      },
    ],
    whenNotToUse: 'Where the people consented explicitly, or the law asks for the inference under fair and independent oversight. Say so with a consent directive that names the basis, or under consents in the project file. A form field that a person filled in, such as a date of birth on an identity document, is not reported.',
  },
  *check(context) {
    const seen = new Set<string>();
    for (const call of context.calls.calls) {
      const asked = askedTrait(call, context);
      if (!asked || isConsented(call, asked.node, context)) continue;
      // One constant that several calls share is one thing to change.
      const draft = finding(call, asked, context);
      const key = `${draft.file.path} ${String(draft.span.start)}`;
      if (!seen.has(key)) yield draft;
      seen.add(key);
    }
  },
};

/** What a call asks for, and where that is written. */
interface AskedTrait {
  readonly file: SourceFile;
  readonly span: Span;
  readonly node: Expression | null;
  readonly says: string;
  readonly settled: string;
  readonly further: FindingDraft['evidence'];
  readonly certainty: 'resolved' | 'likely';
  readonly facts: readonly string[];
  readonly cut: EditDraft | null;
}

/** The first thing a call asks for that is a sensitive trait of people. */
function askedTrait(call: ResolvedCall, context: RuleContext): AskedTrait | null {
  const operation = call.operation?.id;
  if (operation === undefined) return null;
  for (const choice of call.service.choices) {
    if (!choice.operations.includes(operation)) continue;
    for (const value of choice.values) {
      const asked = value.infers && valueAsked(call, choice, value, value.infers, context);
      if (asked) return asked;
    }
    const named = choice.asksFor && nameAsked(call, choice, choice.asksFor, context);
    if (named) return named;
  }
  return promptAsked(call, context);
}

/** What a prompt, or the shape of the answer, asks a generative model to tell. */
function promptAsked(call: ResolvedCall, context: RuleContext): AskedTrait | null {
  const found = promptedTrait(call, context);
  if (!found) return null;
  const { trait, by, ...place } = found;
  const says = by === 'prompt' ? `The prompt of ${call.operation?.id ?? ''} asks the model to tell a ${trait} of people.` : `The answer that ${call.operation?.id ?? ''} is asked for has a field for a ${trait} of people.`;
  return { ...place, says: says.replace(/\ba (?=emotion)/, 'an '), settled: by === 'prompt' ? 'leaving it out' : 'leaving the field out', further: [], certainty: 'likely', facts: [], cut: null };
}

/** A value such as `Faces`, with which a service is documented to tell traits. */
function valueAsked(call: ResolvedCall, choice: Choice, value: ChoiceValue, traits: readonly string[], context: RuleContext): AskedTrait | null {
  const [first] = askedValues(call, choice.argument, value.is.map(String), context);
  if (!first) return null;
  const { read, onlyPlaces } = traitReads(call, String(value.is[0] ?? ''), traits, context);
  if (onlyPlaces) return null;
  const list = traits.join(' and ');
  const facts = call.service.facts.filter(({ id }) => value.facts.includes(id));
  const disputed = facts.some(({ conflictsWith }) => conflictsWith?.some((other) => value.facts.includes(other)));
  return {
    ...first,
    says: `${call.via === 'rest' || call.pathCall ? 'The request' : call.member} asks ${call.service.name} for ${String(value.is[0] ?? '')}, which is documented to tell ${list} of people${disputed ? '; sources disagree on whether it still does' : ''}.`,
    settled: 'dropping the value',
    further: read ? [{ file: call.file, span: read.kind === 'member' ? read.nameSpan : read.span, note: 'The trait is read here.' }] : [],
    certainty: read && call.certainty === 'resolved' ? 'resolved' : 'likely',
    facts: value.facts,
  };
}

/** A class, field or definition whose own words name a trait. */
function nameAsked(call: ResolvedCall, choice: Choice, as: NonNullable<Choice['asksFor']>, context: RuleContext): AskedTrait | null {
  const found = argumentOf(call, choice.argument, context);
  if (!found) return null;
  const names = namesIn(found, context);
  const others = names.map(({ text }) => text);
  for (const { text, node, span, file } of names) {
    const trait = traitNamed(text, as, others.filter((other) => other !== text));
    if (trait === null) continue;
    const facts = choice.values.flatMap((value) => value.facts);
    const isDirect = call.certainty === 'resolved' && as !== 'description' && trait !== 'gender' && trait !== 'emotion';
    return { file: file ?? call.file, span: span ?? call.place, node, ...wording(call, as, trait), further: [], certainty: isDirect ? 'resolved' : 'likely', facts, cut: null };
  }
  return null;
}

function wording(call: ResolvedCall, as: NonNullable<Choice['asksFor']>, trait: Trait): Pick<AskedTrait, 'says' | 'settled'> {
  const who = call.via === 'rest' || call.pathCall ? 'The request' : call.member;
  const { name } = call.service;
  switch (as) {
    case 'class':
      return { says: `${who} gives ${name} a class to learn whose name is a ${trait} of people.`, settled: 'leaving the class out' };
    case 'field':
      return { says: `${who} has ${name} look for a field that names a ${trait} of people.`, settled: 'leaving the field out' };
    case 'description':
      return { says: `${who} tells ${name} to look for a ${trait} of people.`, settled: 'other words for what is meant' };
  }
}

interface NamedThing {
  readonly text: string;
  readonly node: Expression | null;
  readonly span: Span | null;
  readonly file: SourceFile | null;
}

/** Names that an argument holds: texts, and the keys of an object. */
function namesIn(found: FoundArgument, context: RuleContext): readonly NamedThing[] {
  const keys = (found.node === null ? [] : context.evaluator.values(found.node, found.file)).flatMap((value) =>
    value.kind === 'object' ? value.node.entries.flatMap((entry): NamedThing[] => (entry.key === null ? [] : [{ text: entry.key, node: entry.value, span: entry.keySpan, file: value.file }])) : [],
  );
  return [
    ...literalsReaching(found).flatMap(({ value, node, file }): NamedThing[] => (typeof value === 'string' ? value.split(',').map((text) => ({ text, node, span: node.span, file })) : [])),
    ...keys,
    ...found.texts.flatMap((all) => all.split(',').map((text) => ({ text, node: null, span: null, file: null }))),
  ];
}

/** True where a directive at the call or at the value states consent, or the project file declares it. */
function isConsented(call: ResolvedCall, node: Expression | null, context: RuleContext): boolean {
  if (context.policy.consents.some((consent) => isStatedFor(consent, call.service.id, call.operation?.id ?? null))) return true;
  return [call.node, ...(node && context.file.index.parent.has(node) ? [node] : [])].some((place) => coveringDirective('consent', place, context) !== null);
}

function finding(call: ResolvedCall, asked: AskedTrait, context: RuleContext): FindingDraft {
  const quoted = bindingClause(sensitiveInference, call.service, context.conduct);
  const isOwn = quoted !== null && ownClauses.includes(quoted.clause.id);
  const conflict = quoted === null ? '' : `This may conflict with "${quoted.clause.title}"${isOwn ? '' : `, the clause that was read for ${call.service.name}`}; `;
  const here = asked.file === context.file;
  const consent = directiveStub('consent', 'State the consent of the people (consent directive)', call.node, context);
  const drop: FixDraft | null = asked.cut && { title: 'Stop asking for it', safe: false, preferred: true, edits: [asked.cut], cursorAt: null };
  return {
    file: context.file,
    span: here ? asked.span : call.place,
    message: `${asked.says} ${conflict === '' ? asked.settled.slice(0, 1).toUpperCase() + asked.settled.slice(1) : `${conflict}${asked.settled}`}, or a consent directive that names the basis, clears it.`,
    call,
    evidence: [{ file: call.file, span: call.place, note: 'The call that asks for it.' }, { file: asked.file, span: asked.span, note: 'What it asks for.' }, ...asked.further],
    certainty: asked.certainty,
    clause: quoted?.clause.id ?? null,
    facts: asked.facts,
    fixes: [...(drop ? [drop] : []), ...(consent ? [consent] : [])],
  };
}
