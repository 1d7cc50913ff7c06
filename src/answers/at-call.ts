import type { AccessGate, Retirement } from '../knowledge/schema.js';
import { argumentTexts, findArgument } from '../analysis/calls/arguments.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { gatesOf, plainRetirements } from './applicable-facts.js';
import { matchesValue } from './choices.js';

/** Gates that this call falls under; a gate on an argument value counts only when the value is there. */
export function gatesAt(call: ResolvedCall, evaluator: Evaluator): readonly AccessGate[] {
  return gatesOf(call.service, call.operation).filter((gate) => {
    if (!gate.argument) return true;
    const found = findArgument(call, gate.argument.ref, evaluator);
    if (!found) return gate.argument.absent === true;
    const texts = argumentTexts(found);
    return gate.argument.values.some((value) => texts.some((text) => matchesValue(text, value)));
  });
}

/** Retirements that this call shows: of the service, the operation, its API version, its client or a value it passes. */
export function retirementsAt(call: ResolvedCall, evaluator: Evaluator): readonly Retirement[] {
  const byVersion = call.service.retirements.filter(
    (entry) => call.apiVersion !== null && entry.apiVersions?.some((version) => version.toLowerCase() === call.apiVersion?.toLowerCase()) && endsOperation(entry, call),
  );
  const language = call.client?.language;
  const byClient = call.service.retirements.filter(
    (entry) => call.client !== null && entry.clients?.includes(call.client.key) && entry.apiVersions === undefined && (entry.languages === undefined || (language !== undefined && entry.languages.includes(language))),
  );
  const byValue = call.service.retirements.filter((entry) => {
    const found = entry.argument && endsOperation(entry, call) ? findArgument(call, entry.argument.ref, evaluator) : null;
    if (!found) return false;
    const texts = argumentTexts(found);
    return entry.argument?.values.some((value) => value === '*' || texts.some((text) => matchesValue(text, value))) === true;
  });
  return [...new Set([...plainRetirements(call.service, call.operation), ...byVersion, ...byClient, ...byValue])];
}

function endsOperation({ operations }: Retirement, { operation }: ResolvedCall): boolean {
  return operations === undefined || operations.includes(operation?.id ?? '');
}
