import { hostOf, type Hosts } from './hosts.js';
import { HOLE } from './routes.js';

/** What an endpoint shows about whose service a client reaches. */
export type Evidence = 'azure' | 'likely' | 'other';

/** Hosts of Azure behind which anything can stand. */
const gateways = ['azure-api.net'];

/** Names of settings, variables and resources of Azure AI. */
const azureName = /azure|aoai|az_?openai|cognitive_?services?|ai_?foundry/i;

/** Names of what gives tokens of Microsoft Entra, and the scope that they are for. */
const identityName = /^(?:get_?bearer_?token_?provider|default_?azure_?credential|chained_?token_?credential|(?:managed_?identity|workload_?identity|azure\w*|client_?(?:secret|certificate|assertion)|interactive_?browser|environment|device_?code)_?credential(?:_?builder)?|bearer_?token_?(?:policy|provider|credential)|azure_?(?:key|token)_?credential|azure_?ad_?token_?provider)$|^https:\/\/(?:cognitiveservices\.azure\.(?:com|us|cn)|ai\.azure\.(?:com|us|cn)|ml\.azure\.com)\//i;

/** What fetches secrets: its own credential says nothing about what the secret is for. */
const vaultName = /secret_?client|get_?secret|key_?vault/i;

/** What one way the text of an endpoint can read shows; null where it leaves open whose it is. */
export function textEvidence(flat: string, hosts: Hosts): Evidence | null {
  const text = flat.trim().replace(/^<[^>]*>|^\{[^}]*\}/, HOLE);
  const host = hostOf(text);
  if (host !== null && hosts.isAzure(host)) return 'azure';
  if (/[?&]api-version=/i.test(text)) return 'azure';
  if (host !== null && !host.includes(HOLE)) return gateways.some((gateway) => host.endsWith(`.${gateway}`)) ? 'likely' : /^(?:<|your|\.\.\.)/i.test(host) ? null : 'other';
  // Without a scheme it is a host all the same.
  const bare = /^[\w.-]+/.exec(text.replaceAll(HOLE, ''))?.[0];
  if (host === null && bare !== undefined && hosts.isAzure(bare)) return 'azure';
  return /^(?:[a-z]+:\/\/)?[^/]*\0[^/]*\/openai(?:\/|$)/i.test(text) ? 'likely' : null;
}

/** True where a name on the way of an endpoint speaks of Azure. */
export function namesAzure(names: readonly string[]): boolean {
  return names.some((name) => name.length < 100 && azureName.test(name));
}

/** True where a key or token comes from an identity of Azure. */
export function isIdentity(names: readonly string[]): boolean {
  return names.some((name) => identityName.test(name)) && !names.some((name) => vaultName.test(name));
}
