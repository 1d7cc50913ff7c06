import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Node, Span } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { coveringDirective } from './covering-directive.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';
import { switchesReviewOff } from './vocabulary/oversight.js';

/** Flags beside a call that switch review off: `{ humanReview: false }`, `autoReject: true`. */
export function* switchedOff(rule: Rule, context: RuleContext, seen: ReadonlySet<number>): Iterable<FindingDraft> {
  const { file } = context;
  const calls = context.calls.calls.filter((call) => call.operation?.kind === 'analyze');
  if (calls.length === 0) return;
  const reported = new Set(seen);
  for (const [node, owner] of file.index.parent) {
    const flag = flagSetBy(node, owner);
    const call = flag && calls.find((candidate) => (file.index.functionOf.get(node) ?? null) === candidate.fn);
    if (!flag || !call || reported.has(flag.span.start) || coveringDirective('human-review', node, context) || isChosen(flag, call, context)) continue;
    reported.add(flag.span.start);
    const operation = call.operation?.id ?? '';
    const quoted = bindingClause(rule, call.service, context.conduct);
    yield {
      file,
      span: flag.span,
      message: `"${flag.name}" switches human review off beside ${operation} (${call.service.name}). ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}A human step before the effect, or a human-review directive, clears it.`,
      call,
      evidence: [
        { file, span: call.place, note: `The call: ${operation} gives the result.` },
        { file, span: flag.span, note: 'The flag that switches review off.' },
      ],
      certainty: 'likely',
      clause: quoted?.clause.id ?? null,
      facts: [],
      fixes: [],
    };
  }
}

interface Flag {
  readonly name: string;
  readonly span: Span;
}

/** True where the function also sets the flag otherwise: a tier that goes without review beside one that gets it. */
function isChosen(flag: Flag, call: ResolvedCall, context: RuleContext): boolean {
  const { index } = context.file;
  for (const [node, owner] of index.parent) {
    if ((index.functionOf.get(node) ?? null) !== call.fn || nameFor(node, owner) !== flag.name) continue;
    if (node.kind !== 'literal' ? node.kind !== 'name' || node.name !== flag.name : !flagSetBy(node, owner)) return true;
  }
  return false;
}

/** What a literal sets, where that switches review off. */
function flagSetBy(node: Node, owner: Node): Flag | null {
  if (node.kind !== 'literal' || (typeof node.value !== 'boolean' && typeof node.value !== 'string')) return null;
  const name = nameFor(node, owner);
  return name !== null && switchesReviewOff(name, node.value) ? { name, span: node.span } : null;
}

function nameFor(value: Node, owner: Node): string | null {
  switch (owner.kind) {
    case 'object':
      return owner.entries.find((entry) => entry.value === value)?.key ?? null;
    case 'call':
      return owner.args.find((arg) => arg.value === value)?.name ?? null;
    case 'assignment':
    case 'declare':
      if (owner.value !== value) return null;
      return owner.target.kind === 'name' || owner.target.kind === 'member' ? owner.target.name : null;
    default:
      return null;
  }
}
