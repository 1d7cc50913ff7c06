import { directiveRules, rules, unusedWaivers } from '../../src/rules/index.js';
import { parseDirectives } from '../../src/rules/directives.js';
import type { FindingDraft } from '../../src/rules/rule.js';
import { applyWaivers } from '../../src/rules/waivers.js';
import { checkText } from '../support/check-text.js';

/** Waivers of the first file that waive nothing, as the engine finds them: all rules, then suppression. */
export async function unusedIn(texts: Readonly<Record<string, string>>, today = '2026-11-21'): Promise<readonly FindingDraft[]> {
  const found: { rule: string; span: FindingDraft['span'] }[] = [];
  let file: FindingDraft['file'] | undefined;
  for (const rule of rules) {
    const { findings, calls } = await checkText([rule], texts, { today });
    file = calls.file;
    for (const { span } of findings) found.push({ rule: rule.id, span });
  }
  if (!file) throw new Error('no rules');
  const knownRules = new Set([...rules, ...directiveRules].map(({ id }) => id));
  const directives = parseDirectives(file.program.comments, today, { knownRules });
  return unusedWaivers(directives, applyWaivers(found, directives, file).used, file);
}
