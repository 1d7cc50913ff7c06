import { services } from '../src/knowledge/index.js';
import type { Language, Service } from '../src/knowledge/schema.js';

/** Languages in the order of the table, with their shown names. */
export const surfaceLanguages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'javascript', name: 'JavaScript' },
  { id: 'python', name: 'Python' },
  { id: 'csharp', name: 'C#' },
  { id: 'java', name: 'Java' },
  { id: 'go', name: 'Go' },
];

/** Bindings of a service in one language; null where the language has no client. */
export interface SurfaceCount {
  /** Different members, or paths with their verb, of different clients. */
  readonly bindings: number;
  /** Bindings whose names nobody has read; their calls resolve as likely. */
  readonly likely: number;
}

/** Counts the bindings of a service in one language. @throws where there are bindings and no client. */
export function surfaceCount(service: Service, language: Language): SurfaceCount | null {
  const unread = new Map<string, boolean>();
  for (const operation of service.operations) {
    for (const reach of operation.reach[language] ?? []) {
      const members = reach.path === undefined ? (reach.members ?? []) : [`${reach.verb ?? ''} ${reach.path}`];
      for (const member of members) {
        const key = `${reach.client} ${member}`;
        unread.set(key, (unread.get(key) ?? true) && reach.verified === 'convention');
      }
    }
  }
  if (service.clients.some((client) => client.language === language)) return { bindings: unread.size, likely: [...unread.values()].filter(Boolean).length };
  if (unread.size > 0) throw new Error(`${service.id} has bindings and no client in ${language}`);
  return null;
}

/** A Markdown table, a row per service and a column per language. */
export function surfaceTable(cell: (service: Service, language: Language) => string): readonly string[] {
  return [
    `| service | ${surfaceLanguages.map(({ name }) => name).join(' | ')} |`,
    `|---|${surfaceLanguages.map(() => '---|').join('')}`,
    ...services.map((service) => `| ${service.name} | ${surfaceLanguages.map(({ id }) => cell(service, id)).join(' | ')} |`),
  ];
}
