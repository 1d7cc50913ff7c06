import type { Span } from '../analysis/program/model.js';
import type { Resolver } from '../analysis/calls/resolve.js';
import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import { callAnswer } from '../answers/call-answer.js';
import { choiceAnswers } from '../answers/choices.js';
import { clientAnswer, choiceAnswerText, packageAnswer } from '../answers/reach-answer.js';
import { directiveAnswer } from '../answers/directive-answer.js';
import { withNotice } from '../answers/markdown.js';
import { defaultCapDays, parseDirectives } from '../rules/directives.js';
import { allRules } from '../rules/index.js';
import type { Translate } from '../wording/translate.js';
import { conduct, knownRules } from './check-file.js';
import { placesOf } from './places.js';
import type { Explanation } from './types.js';

/** What is to be said at an offset: a call, an argument that matters, a client, a package, a directive. @param capDays how far ahead a waiver may end. */
export function explainOffset(offset: number, calls: FileCalls, resolver: Resolver, today: string, translate: Translate, capDays: number = defaultCapDays): Explanation | null {
  const places = placesOf(calls.file);
  const covers = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const at = (span: Span, title: string, markdown: string, subject: Explanation['subject']): Explanation => ({ range: places.range(span).range, title, markdown, subject });
  const facts = (span: Span, title: string, markdown: string, subject: Explanation['subject']): Explanation => at(span, title, withNotice(markdown, translate), subject);

  for (const call of [...calls.calls, ...calls.unknownCalls]) {
    // The smallest thing wins: a literal in the arguments before the call it belongs to.
    const choice = choiceAt(call, offset, resolver, today, translate);
    if (choice) return facts(choice.span, `${call.service.name}: ${choice.label}`, choice.markdown, subjectOf(call));
    if (covers(call.place)) {
      return facts(call.place, `${call.service.name}: ${call.operation?.id ?? call.member}`, callAnswer(call, resolver.evaluator, conduct, today, translate), subjectOf(call));
    }
  }
  for (const construction of calls.constructions) {
    if (covers(construction.place)) {
      const { service, client } = construction;
      return facts(construction.place, service.name, clientAnswer(service, client, conduct, today, translate), { kind: 'service', id: service.id });
    }
  }
  for (const use of calls.packages) {
    if (covers(use.place)) return facts(use.place, use.service.name, packageAnswer(use.service, use.module, conduct, today, translate), { kind: 'service', id: use.service.id });
  }
  for (const directive of parseDirectives(calls.file.program.comments, today, { knownRules, capDays })) {
    if (!covers(directive.span)) continue;
    const { span, title, markdown, rule } = directiveAnswer(directive, offset, { rules: allRules, today, capDays, translate });
    return at(span, title, markdown, { kind: 'rule', id: rule });
  }
  return null;
}

function subjectOf(call: ResolvedCall): Explanation['subject'] {
  return call.operation ? { kind: 'operation', id: `${call.service.id}/${call.operation.id}` } : { kind: 'service', id: call.service.id };
}

function choiceAt(call: ResolvedCall, offset: number, resolver: Resolver, today: string, translate: Translate): { readonly span: Span; readonly label: string; readonly markdown: string } | null {
  // Arguments lie in the call or in constants of the same file; a quick bound saves the search.
  for (const answer of choiceAnswers(call, resolver.evaluator)) {
    const literal = answer.found?.literals.find(({ node, file }) => file === call.file && node.span.start <= offset && offset <= node.span.end);
    if (literal) return { span: literal.node.span, label: answer.choice.label, markdown: choiceAnswerText(call, answer, today, translate) };
  }
  return null;
}
