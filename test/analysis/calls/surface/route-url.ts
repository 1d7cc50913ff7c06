import type { Route, Service } from '../../../../src/knowledge/schema.js';

/** What stands in front of a route's path: a host where the route counts only there, else an endpoint of the program. */
export function baseOf({ hosts }: Service, route: Route, endpoint: string): string {
  if (route.atSharedHost === true) return 'https://sample.services.ai.azure.com';
  return route.atOwnHost === true ? `https://${(hosts[0] ?? '').replace(/^(?:\*|<[^>]+>|\{[^}]+\})\./, 'sample.')}` : endpoint;
}

/** Text of a body that meets the condition of a route, as JSON; null where there is none. */
export function bodyOf({ when }: Route): string | null {
  if (!when) return null;
  const name = when.argument.names[0] ?? '';
  const [first] = when.is;
  const value = typeof first === 'string' ? first.replace(/\*$/, '') : first;
  const item = when.argument.item?.[0];
  return JSON.stringify(item === undefined ? { [name]: value } : { [name]: [{ [item]: value }] });
}
