import { knowledgeLanguage } from '../analysis/calls/catalogue.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';

/**
 * How the language of a call reaches other operations of the same service: the first member of a
 * client, or method and path where there is none or the call itself is a request. Operations of one
 * name are named once.
 *
 * @param operations ids of operations.
 */
export function memberNames(call: ResolvedCall, operations: readonly string[]): readonly string[] {
  const language = knowledgeLanguage(call.file.language);
  const names = operations.flatMap((id): readonly string[] => {
    const operation = call.service.operations.find((candidate) => candidate.id === id);
    if (!operation) return [];
    const reaches = operation.reach[language] ?? [];
    const reach = reaches.find(({ client }) => client === call.client?.key) ?? reaches[0];
    // C# and Java have an asynchronous form of most members; the one that is like the call reads best.
    const member = call.via === 'rest' || call.pathCall ? undefined : (reach?.members?.find((name) => name.endsWith('Async') === call.member.endsWith('Async')) ?? reach?.members?.[0]);
    const route = operation.routes[0];
    const path = reach?.path !== undefined && call.via !== 'rest' ? `${(reach.verb ?? '').toUpperCase()} ${reach.path}` : route && `${route.method} ${route.path}`;
    const name = member ?? path;
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)];
}
