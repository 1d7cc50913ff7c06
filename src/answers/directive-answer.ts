import type { Directive } from '../rules/directives.js';
import { escapeMarkdown } from './markdown.js';

/** Hover of a directive: what it states, and what keeps it from counting. */
export function directiveAnswer(directive: Directive): string {
  const lines = [title(directive), '', explanation(directive)];
  if (directive.problems.length > 0) {
    lines.push('', '**It does not count yet:**', '', ...directive.problems.map((problem) => `- ${escapeMarkdown(problem.message)}`));
  }
  return lines.join('\n');
}

function title(directive: Directive): string {
  switch (directive.kind) {
    case 'human-review':
      return '**Human review stated**';
    case 'input-limit':
      return '**Input limit stated**';
    case 'consent':
      return '**Consent stated**';
    case 'disable-next-line':
      return `**Waiver** of ${escapeMarkdown(directive.rules.map(({ id }) => id).join(', ') || 'no rule')}`;
    case 'unknown':
      return '**Unknown directive**';
  }
}

function explanation(directive: Directive): string {
  switch (directive.kind) {
    case 'human-review':
      return 'Says that a person decides here before anything takes effect. It counts when queue and owner are filled.';
    case 'input-limit':
      return 'Says that input is limited elsewhere. It counts when the limit is given.';
    case 'consent':
      return 'Says that people agreed to a sensitive inference. It counts when the basis is given.';
    case 'disable-next-line':
      return `Suppresses findings of the statement that follows${directive.until === '' ? '' : ` until ${escapeMarkdown(directive.until)}`}. Reason: ${escapeMarkdown(directive.reason || 'none given')}. Owner: ${escapeMarkdown(directive.owner || 'none given')}. Suppressed findings stay visible in reports.`;
    case 'unknown':
      return 'Known directives: human-review, input-limit, consent, and responsible-use-disable-next-line.';
  }
}
