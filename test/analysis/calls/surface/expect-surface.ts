import type { ResolvedCall } from '../../../../src/analysis/calls/resolved-call.js';
import { resolveTexts } from '../../../support/check-text.js';
import { absolute } from '../../../support/memory-files.js';
import { nameOf, type Binding } from './bindings.js';
import type { SurfaceProgram } from './program.js';

/**
 * Resolves a program and compares its calls with the expected ones: exactly these, at their places,
 * each an operation that the catalogue lists for its member, and as certain as the catalogue is.
 *
 * @returns what is wrong, and the bindings it concerns.
 */
export async function wrongCalls(program: SurfaceProgram): Promise<{ readonly messages: readonly string[]; readonly bindings: ReadonlySet<Binding> }> {
  const { calls } = await resolveTexts({ [program.path]: program.text });
  const found = calls.get(absolute(program.path));
  const places = new Map<number, ResolvedCall>([...(found?.calls ?? []), ...(found?.unknownCalls ?? [])].map((call) => [call.place.start, call]));
  const messages: string[] = [];
  const bindings = new Set<Binding>();
  for (const { start, end, binding } of program.calls) {
    const call = places.get(start);
    places.delete(start);
    const problem = problemOf(call, end, binding, program);
    if (problem === null) continue;
    bindings.add(binding);
    messages.push(`${program.title}: ${nameOf(binding)} gives ${problem}`);
  }
  for (const { place } of [...places.values(), ...(found?.unlistedCalls ?? [])]) messages.push(`${program.title}: a call too many, ${program.text.slice(place.start, place.end)}`);
  return { messages, bindings };
}

function problemOf(call: ResolvedCall | undefined, end: number, binding: Binding, program: SurfaceProgram): string | null {
  if (!call) return 'no call';
  const { operation, service, place, certainty, reach, client } = call;
  if (operation === null) return 'no operation';
  if (place.end !== end) return `the place ${program.text.slice(place.start, place.end)}`;
  if (service.id !== binding.service.id || !binding.entries.some((entry) => entry.operation === operation)) return `${service.id}/${operation.id}`;
  const isRead = reach?.verified !== 'convention' && client?.verified !== 'convention';
  return certainty === (isRead ? 'resolved' : 'likely') ? null : certainty;
}
