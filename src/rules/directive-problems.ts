import type { DirectiveProblem } from './directives.js';
import type { FindingDraft, RuleContext } from './rule.js';

/** Findings for one kind of problem with directives. */
export function directiveProblems(rule: DirectiveProblem['rule'], context: RuleContext): readonly FindingDraft[] {
  return context.directives.flatMap((directive) =>
    directive.problems
      .filter((problem) => problem.rule === rule)
      .map(({ message, span }): FindingDraft => ({
        file: context.file,
        span,
        message,
        call: null,
        evidence: [],
        certainty: 'resolved',
        clause: null,
        facts: [],
        fixes: [],
      })),
  );
}
