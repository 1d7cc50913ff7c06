import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { findArgument } from '../analysis/calls/arguments.js';
import type { Expression, Name, Node, Span, Target } from '../analysis/program/model.js';
import { isAvailabilityTest } from '../analysis/flow/value-reach.js';
import { bindingClause } from './clauses.js';
import { argumentNames, calledName } from './names.js';
import type { FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { isLogCall, isPublishCall } from './vocabulary/moderation.js';

/** Finds moderation calls whose answer changes nothing. */
export const ignoredModerationResult: Rule = {
  id: 'ignored-moderation-result',
  title: 'Moderation result that is not used',
  summary: 'The result of a moderation call is never read, only logged, not awaited, or comes after the content is out.',
  severity: 'warning',
  clauses: ['coc-prohibited-content', 'coc-technical-limits'],
  facts: [],
  page: {
    why: 'Asking whether content is harmful and then not looking at the answer is no moderation. It usually happens when a check is added in a hurry, when an await is forgotten, or when the code that used the answer was removed later.',
    bad: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function publish(text: string) {
  await client.path('/text:analyze').post({ body: { text } });
  await posts.insert(text);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def publish(text):
    result = client.analyze_text(options(text))
    posts.insert(text)
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function publish(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  if (result.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
  await posts.insert(text);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def publish(text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        raise ValueError("blocked")
    posts.insert(text)
`,
      },
    ],
    whenNotToUse: 'When the call only tries out a key or an endpoint. A call with a fixed text is taken as such and not reported.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    for (const call of context.calls.calls) {
      if (call.operation?.moderation !== true || isProbe(call, context)) continue;
      const gap = new Usage(call, context).gap();
      if (gap) yield finding(call, gap, context);
    }
  },
};

interface Gap {
  readonly what: string;
  readonly clears: string;
  readonly evidence: readonly { readonly span: Span; readonly note: string }[];
  readonly fixes: readonly FixDraft[];
}

/** A call with a fixed text tries out the service; nobody's content is at stake. */
function isProbe(call: ResolvedCall, context: RuleContext): boolean {
  const content = findArgument(call, { names: ['text', 'userPrompt', 'content', 'blobUrl'] }, context.evaluator);
  return content?.node?.kind === 'literal';
}

class Usage {
  private readonly parent: ReadonlyMap<Node, Node>;

  constructor(
    private readonly call: ResolvedCall,
    private readonly context: RuleContext,
  ) {
    this.parent = context.file.index.parent;
  }

  gap(): Gap | null {
    const { node, awaited } = this.outermost();
    const holder = this.parent.get(node);
    if (holder?.kind === 'expression') {
      return awaited || !this.givesPromise()
        ? { what: 'is never read', clears: 'Reading the result and acting on it clears it.', evidence: [], fixes: [] }
        : { what: 'is not awaited and never read', clears: 'Awaiting the call and acting on its result clears it.', evidence: [], fixes: this.awaitFix() };
    }
    if (holder?.kind === 'unary' && holder.operator === 'other' && this.parent.get(holder)?.kind === 'expression') {
      return { what: 'is not awaited and never read', clears: 'Awaiting the call and acting on its result clears it.', evidence: [], fixes: [] };
    }
    const target = holder?.kind === 'declare' || holder?.kind === 'assignment' ? holder.target : null;
    if (!target) return null;
    const variables = variablesOf(target);
    if (variables === null) return null;
    const reads = this.readsOf(variables);
    if (reads.length === 0) {
      return { what: 'is assigned and never read', clears: 'Reading the result and acting on it clears it.', evidence: [{ span: target.span, note: 'The result ends here.' }], fixes: [] };
    }
    if (!awaited && this.givesPromise()) {
      const early = this.readBeforeAnswer(reads);
      if (early) return early;
    }
    if (reads.every((read) => this.isLogged(read) || this.isAvailabilityRead(read))) {
      const logged = reads.some((read) => this.isLogged(read));
      return {
        what: logged ? 'is only logged' : 'is only tested for failure',
        clears: 'Acting on what the result says clears it.',
        evidence: reads.slice(0, 3).map((read) => ({ span: read.span, note: logged ? 'The result goes to a log.' : 'Only whether an answer came is tested.' })),
        fixes: [],
      };
    }
    return null;
  }

  /** The expression the result ends in: through await, casts, pollers and `Promise.all([…])`. */
  private outermost(): { readonly node: Expression; readonly awaited: boolean } {
    let node: Expression = this.call.node;
    let awaited = false;
    for (;;) {
      const up = this.parent.get(node);
      if (up?.kind === 'await') {
        awaited = true;
        node = up;
      } else if (up?.kind === 'cast') {
        node = up;
      } else if (up?.kind === 'list') {
        const around = this.parent.get(up);
        if (around?.kind !== 'call' || around.callee.kind !== 'member' || !/^(?:all|allSettled)$/.test(around.callee.name)) return { node, awaited };
        node = around;
      } else {
        return { node, awaited };
      }
    }
  }

  private givesPromise(): boolean {
    return this.context.file.language === 'typescript' || this.context.file.language === 'javascript';
  }

  private readsOf(variables: ReadonlySet<number>): readonly Name[] {
    const reads: Name[] = [];
    for (const [node, parent] of this.parent) {
      if (node.kind !== 'name' || node.variable === null || !variables.has(node.variable)) continue;
      const isTarget = (parent.kind === 'assignment' || parent.kind === 'declare') && (parent.target as Node) === node;
      const isPattern = parent.kind === 'object-target' || parent.kind === 'list-target' || parent.kind === 'default-target';
      if (!isTarget && !isPattern) reads.push(node);
    }
    return reads;
  }

  private isLogged(read: Node): boolean {
    let current: Node | undefined = this.parent.get(read);
    while (current && current.kind !== 'expression') {
      if (current.kind === 'call') return isLogCall(calledName(current));
      if (current.kind === 'declare' || current.kind === 'return' || current.kind === 'assignment') return false;
      current = this.parent.get(current);
    }
    return false;
  }

  private isAvailabilityRead(read: Node): boolean {
    let current: Node = read;
    let up = this.parent.get(current);
    while (up) {
      if ((up.kind === 'if' || up.kind === 'conditional') && up.test === current) return isAvailabilityTest(up.test);
      if (up.kind === 'throw') return true;
      if (up.kind === 'expression' || up.kind === 'declare' || up.kind === 'return' || up.kind === 'assignment') return false;
      current = up;
      up = this.parent.get(up);
    }
    return false;
  }

  /** A promise that is read like a result, or content that goes out before the promise is awaited. */
  private readBeforeAnswer(reads: readonly Name[]): Gap | null {
    const isSettled = (read: Node): boolean => {
      const up = this.parent.get(read);
      return up?.kind !== 'member' || /^(?:then|catch|finally)$/.test(up.name);
    };
    if (!reads.some(isSettled)) {
      const first = reads[0];
      return { what: 'is read without being awaited', clears: 'Awaiting the call clears it.', evidence: first ? [{ span: first.span, note: 'A promise is read here, not its answer.' }] : [], fixes: this.awaitFix() };
    }
    const firstUse = Math.min(...reads.map((read) => read.span.start));
    const between = this.context.file.index.calls.find(
      (other) => other.span.start > this.call.node.span.end && other.span.end < firstUse && this.context.file.index.functionOf.get(other) === this.call.fn && isPublishCall(calledName(other), argumentNames(other)),
    );
    return between
      ? { what: 'comes after the content is out', clears: 'Awaiting the answer before publishing clears it.', evidence: [{ span: between.span, note: 'The content goes out here.' }], fixes: this.awaitFix() }
      : null;
  }

  private awaitFix(): readonly FixDraft[] {
    const { file } = this.context;
    const start = this.call.node.span.start;
    const fn = this.call.fn;
    if (fn && !fn.isAsync) return [];
    return [{ title: 'Await the moderation call', safe: false, preferred: true, edits: [{ file, span: { start, end: start }, text: 'await ' }], cursorAt: null }];
  }
}

/** Variables that a target binds; null when the value also goes elsewhere (a field, an element). */
function variablesOf(target: Target): ReadonlySet<number> | null {
  switch (target.kind) {
    case 'name':
      return target.variable === null ? null : new Set([target.variable]);
    case 'object-target':
    case 'list-target': {
      const inner = target.kind === 'object-target' ? target.entries.map((entry) => entry.target) : target.elements.filter((element) => element !== null);
      const all = [...inner, ...(target.rest ? [target.rest] : [])].map(variablesOf);
      return all.includes(null) ? null : new Set(all.flatMap((set) => [...(set ?? [])]));
    }
    case 'default-target':
      return variablesOf(target.target);
    default:
      return null;
  }
}

function finding(call: ResolvedCall, gap: Gap, context: RuleContext): FindingDraft {
  const quoted = bindingClause(ignoredModerationResult, call.service, context.conduct);
  return {
    file: context.file,
    span: call.place,
    message: `The result of ${call.operation?.id ?? ''} (${call.service.name}) ${gap.what}, so the check keeps nothing back. ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}${gap.clears}`,
    call,
    evidence: [{ file: context.file, span: call.place, note: `The call: ${call.operation?.id ?? ''} judges the content.` }, ...gap.evidence.map((entry) => ({ file: context.file, ...entry }))],
    certainty: call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: gap.fixes,
  };
}
