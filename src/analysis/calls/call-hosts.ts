import { ClientStandings } from './client-standing.js';
import { hostOf } from './hosts.js';
import type { ResolvedCall } from './resolved-call.js';
import { HOLE } from './routes.js';
import type { TextReader } from './text-reader.js';
import { flatten } from './text.js';

/**
 * Hosts that a call can go to, as far as they are written out: of the URL of a request, or of the
 * endpoint that its client is made with. Unknown labels in front are left out
 * (`\`https://${name}.openai.azure.com\`` gives `.openai.azure.com`).
 */
export function hostsOf(call: ResolvedCall, reader: TextReader): readonly string[] {
  const endpoint = call.made ? new ClientStandings(reader.evaluator, reader).endpointOf(call.made) : null;
  const sources = endpoint ? [endpoint] : call.via === 'rest' && call.url ? [{ node: call.url, file: call.file }] : [];
  const hosts = sources.flatMap(({ node, file }) => reader.texts(node, file)).flatMap((text) => hostOf(flatten(text)) ?? []);
  return [...new Set(hosts.map((host) => host.slice(host.lastIndexOf(HOLE) + 1)).filter((host) => host.includes('.')))];
}
