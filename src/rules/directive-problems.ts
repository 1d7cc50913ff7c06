import { fixOf } from './directive-corrections.js';
import type { Directive, DirectiveProblem } from './directives.js';
import type { FindingDraft, FixDraft, RuleContext } from './rule.js';

/**
 * Findings for one kind of problem with directives.
 *
 * @param more fixes besides the ones that mend the directive.
 */
export function directiveProblems(rule: DirectiveProblem['rule'], context: RuleContext, more: (directive: Directive) => readonly FixDraft[] = () => []): readonly FindingDraft[] {
  return context.directives.flatMap((directive) =>
    directive.problems
      .filter((problem) => problem.rule === rule)
      .map(({ message, span, corrections }): FindingDraft => ({
        file: context.file,
        span,
        message,
        call: null,
        evidence: [],
        certainty: 'resolved',
        clause: null,
        facts: [],
        fixes: [...corrections.map((correction, index) => fixOf(correction, context.file, index === 0 && rule !== 'waiver-expired')), ...more(directive)],
      })),
  );
}
