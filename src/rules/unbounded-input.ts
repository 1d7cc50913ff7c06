import { findArgument } from '../analysis/calls/arguments.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { operationKey, type ResolvedCall } from '../analysis/calls/resolved-call.js';
import { isConversionName } from '../analysis/flow/sources-passing.js';
import { sourcesOf, type Leaf, type Passed, type SourceQuestions } from '../analysis/flow/sources.js';
import type { Node, Parameter } from '../analysis/program/model.js';
import type { Fact } from '../knowledge/schema.js';
import { isStatedFor } from '../policy/policy.js';
import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import { directiveStub } from './directive-stub.js';
import { parseDirectives, type Directive } from './directives.js';
import { InputBounds } from './input-bounds.js';
import { contentOf, isContentName, sendsContent } from './input-content.js';
import { isLimitedByServer, isLimitedHandler } from './input-limits.js';
import { InputSources, type SourceVerdict } from './input-sources.js';
import { calledName } from './names.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';
import type { UserInput } from './vocabulary/sources.js';

/** How a message names what a user hands over. */
const inputNames: Readonly<Record<UserInput, string>> = {
  text: 'Text from an end user',
  upload: 'A file from an end user',
  query: 'Text from a query',
  message: 'A message from an end user',
};

type Told = SourceVerdict | { readonly kind: 'bounded' };

/** A source that nothing holds to a limit on its way to a call. */
interface Unbounded {
  readonly leaf: Leaf<Told>;
  readonly input: UserInput;
  readonly likely: boolean;
}

/** Asks where the content of a call comes from, and whether anything on the way holds it to a limit. */
export const unboundedInput: Rule = {
  id: 'unbounded-input',
  title: 'Input from a user without a limit',
  summary: 'A value from an end user reaches a service with no bound on its length or size on the way.',
  severity: 'information',
  clauses: ['coc-technical-limits'],
  facts: ['cs-text-limit', 'cs-image-limit', 'cs-prompt-limit', 'cs-groundedness-limit', 'cs-protected-material-limit', 'cs-custom-category-limit', 'ia-limit-3-2', 'ia-limit-4-0'],
  page: {
    why: 'What a person types or uploads can be of any length. Without a limit the service refuses it at a moment the code may not expect, a moderation step can be made to fail on purpose, and the service can be used for ends it was not set up for. The code of conduct asks for technical limits on what goes in.',
    bad: [
      {
        language: 'typescript',
        code: `import express from 'express';
import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
const app = express();
app.post('/comments', async (req, res) => {
  const result = await client.path('/text:analyze').post({ body: { text: req.body.comment } });
  res.json(result.body);
});`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions
from flask import Flask, request

app = Flask(__name__)
client = ContentSafetyClient(ENDPOINT, credential)

@app.post("/comments")
def add_comment():
    text = request.json["comment"]
    result = client.analyze_text(AnalyzeTextOptions(text=text))
    return publish(text, result)
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import express from 'express';
import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
const app = express();
app.post('/comments', async (req, res) => {
  const { comment } = req.body;
  if (comment.length > 10_000) return res.status(413).end();
  const result = await client.path('/text:analyze').post({ body: { text: comment } });
  res.json(result.body);
});`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions
from flask import Flask, abort, request

app = Flask(__name__)
client = ContentSafetyClient(ENDPOINT, credential)

@app.post("/comments")
def add_comment():
    text = request.json["comment"]
    if len(text) > 10_000:
        abort(413)
    result = client.analyze_text(AnalyzeTextOptions(text=text))
    return publish(text, result)
`,
      },
    ],
    whenNotToUse: 'When a gateway, proxy or web server in front of the program refuses what is too large. Say so with an input-limit directive that names the limit and where it is set, or under inputLimits in the project file.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    const sources = new InputSources(context);
    const bounds = new InputBounds(context);
    for (const call of context.calls.calls) {
      if (!call.operation || !sendsContent(call.operation)) continue;
      if (context.policy.inputLimits.some((limit) => isStatedFor(limit, call.service.id, call.operation?.id ?? null))) continue;
      if (findArgument(call, { names: ['pages', 'pageRange'] }, context.evaluator)) continue;
      const found = new Tracer(context, call, sources, bounds).unbounded();
      if (found) yield finding(found, call, context);
    }
  },
};

class Tracer {
  private readonly questions: SourceQuestions<Told>;

  constructor(
    private readonly context: RuleContext,
    private readonly call: ResolvedCall,
    sources: InputSources,
    bounds: InputBounds,
  ) {
    this.questions = {
      expression: (place) => {
        const source = sources.expression(place);
        if (source?.kind === 'harmless') return { told: source };
        if (bounds.holds(place)) return { told: { kind: 'bounded' } };
        return source && this.settled(source);
      },
      parameter: (place) => {
        const source = sources.parameter(place);
        if (source?.kind === 'harmless') return { told: source };
        if (bounds.holdsParameter(place) || isLimitedHandler(place.fn, place.file, context)) return { told: { kind: 'bounded' } };
        return source && this.settled(source);
      },
      isPart: isContentName,
    };
    this.sources = sources;
  }

  private readonly sources: InputSources;

  private settled(source: SourceVerdict): { readonly told: Told } {
    return { told: source.kind === 'end-user' && isLimitedByServer(source.input, this.context) ? { kind: 'bounded' } : source };
  }

  /** The first source without a limit, in the order of the arguments; one that is certain before one that only sounds like it. */
  unbounded(): Unbounded | null {
    const found: Unbounded[] = [];
    for (const { node, file } of contentOf(this.call)) {
      const { leaves, gaveUp } = sourcesOf(node, file, this.context.evaluator, this.questions);
      if (gaveUp) this.context.flow.project.noteGivenUp(this.context.file.path);
      for (const leaf of leaves) {
        const source = this.sourceOf(leaf);
        if (source && !this.isCovered(leaf)) found.push({ leaf, ...source });
      }
    }
    return found.find(({ likely }) => !likely) ?? found[0] ?? null;
  }

  private sourceOf(leaf: Leaf<Told>): Pick<Unbounded, 'input' | 'likely'> | null {
    if (leaf.origin === 'told') return leaf.told?.kind === 'end-user' ? { input: leaf.told.input, likely: leaf.told.likely } : null;
    const parameter = leaf.origin === 'unknown' ? parameterOf(leaf) : null;
    return parameter && this.sources.soundsLikeInput(parameter, leaf.path, leaf.file) && !isLimitedByServer('text', this.context) ? { input: 'text', likely: true } : null;
  }

  /** True where a directive at the call, at the source, or at anything on the way states a limit. */
  private isCovered(leaf: Leaf<Told>): boolean {
    const places: { readonly node: Node; readonly file: SourceFile }[] = [{ node: this.call.node, file: this.call.file }];
    for (let passed: Passed | null = leaf.passed; passed; passed = passed.before) {
      if ('kind' in passed.node) places.push({ node: passed.node, file: passed.file });
      else if (passed.node.body[0]) places.push({ node: passed.node.body[0], file: passed.file });
    }
    if (leaf.node.kind !== 'name' || leaf.file.index.parent.has(leaf.node)) places.push({ node: leaf.node, file: leaf.file });
    return places.some(({ node, file }) => coveringDirective('input-limit', node, { file, directives: this.directivesOf(file) }) !== null);
  }

  private directivesOf(file: SourceFile): readonly Directive[] {
    return file === this.context.file ? this.context.directives : parseDirectives(file.program.comments, this.context.today);
  }
}

/** The parameter that a way ends at. */
function parameterOf(leaf: Leaf<Told>): Parameter | null {
  const { node, passed } = leaf;
  if (!passed || 'kind' in passed.node) return null;
  return passed.node.params.find((parameter) => parameter.target === node) ?? null;
}

function finding({ leaf, input, likely }: Unbounded, call: ResolvedCall, context: RuleContext): FindingDraft {
  const operation = call.operation?.id ?? '';
  const quoted = bindingClause(unboundedInput, call.service, context.conduct);
  const limits = limitsOf(call);
  const label = labelOf(leaf);
  const source = label === '' ? inputNames[input] : `${inputNames[input]} (${label})`;
  const figure = limits.map(({ statement }) => figureIn(statement)).find((found) => found !== null) ?? null;
  const published = figure === null ? '' : ` (the service takes ${figure})`;
  const duty = quoted ? `, which may conflict with "${quoted.clause.title}"` : '';
  const stub = directiveStub('input-limit', 'State the limit that is enforced elsewhere (input-limit directive)', call.node, context);
  return {
    file: context.file,
    span: call.place,
    message: `${source} reaches ${operation} without a limit${duty}. A bound on its size${published}, or an input-limit directive, clears it.`,
    call,
    evidence: [
      { file: leaf.file, span: leaf.node.span, note: `The source: ${inputNames[input].slice(0, 1).toLowerCase()}${inputNames[input].slice(1)}.` },
      ...handedOver(leaf),
      { file: context.file, span: call.place, note: `The call: ${operation} is given it.` },
    ],
    certainty: likely ? 'likely' : call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: limits.map(({ id }) => id),
    // What too long a text loses is for people to decide: no fix cuts it.
    fixes: stub ? [stub] : [],
  };
}

/** Where the value goes from one file to the next, in the order of its way. */
function handedOver(leaf: Leaf<Told>): readonly EvidenceDraft[] {
  const found: EvidenceDraft[] = [];
  for (let passed = leaf.passed; passed?.before; passed = passed.before) {
    if (passed.file !== passed.before.file && 'kind' in passed.node) found.push({ file: passed.file, span: passed.node.span, note: 'It is handed on to another file.' });
  }
  return found;
}

/** Published limits of the operation itself; the formats it takes are none. */
function limitsOf(call: ResolvedCall): readonly Fact[] {
  const id = call.operation?.id ?? '';
  return operationKey(call) === null ? [] : call.service.facts.filter((fact) => fact.topic === 'limits' && fact.appliesTo.operations?.includes(id) === true && unboundedInput.facts.includes(fact.id));
}

/** The first size that a statement names, with what it says of it: "up to 10,000 characters". */
function figureIn(statement: string): string | null {
  return /(?:up to |under |\d[\d,]* to )?\d[\d,]* (?:MB|KB|GB|characters|tokens|pages|minutes)\b/.exec(statement)?.[0] ?? null;
}

/** Names that are parts of a request more often than conversions. */
const partNames = /^(?:body|data|content|text|payload|file)$/i;

/** How the code names the source: `req.body.text`; '' where it has no short name. */
function labelOf({ node, path }: Leaf<Told>): string {
  const own = node.kind === 'name' ? node.name : node.kind === 'member' ? node.name : node.kind === 'call' ? calledName(node) : '';
  const names = [own, ...path.filter((name) => !isConversionName(name) || partNames.test(name))];
  return names.filter((name) => /^[\w$]+(?:\.[\w$]+)*$/.test(name)).slice(0, 4).join('.');
}
