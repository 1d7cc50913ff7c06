import type { Service } from '../../knowledge/schema.js';
import { withoutLabel } from '../host-pattern.js';
import type { Catalogue } from './catalogue.js';
import { HOLE } from './routes.js';

/** Whose hosts are whose. */
export class Hosts {
  private readonly shared: readonly string[];
  private readonly own: readonly { readonly service: Service; readonly host: string }[];

  constructor(catalogue: Pick<Catalogue, 'services' | 'sharedHosts'>) {
    this.shared = catalogue.sharedHosts;
    this.own = catalogue.services.flatMap((service) => service.hosts.map((host) => ({ service, host: withoutLabel(host) })));
  }

  /** True for a host of Azure AI. */
  isAzure(host: string): boolean {
    return this.shared.some((shared) => isAt(host, shared)) || this.ownerOf(host) !== null;
  }

  /** True for a host that several services of Azure AI share. */
  isShared(host: string): boolean {
    return this.shared.some((shared) => isAt(host, shared));
  }

  /** True for a host of Azure AI with a label of its own in front: what belongs to everybody has no resources. */
  isResource(host: string): boolean {
    const lower = host.toLowerCase();
    return this.shared.some((shared) => lower.endsWith(`.${shared}`)) || this.own.some((entry) => isAt(lower, entry.host));
  }

  /** The service that a host belongs to alone; `HOLE` may stand for a label. */
  ownerOf(host: string): Service | null {
    return this.own.find((entry) => isAt(host, entry.host))?.service ?? null;
  }

  /** True for a URL whose host is written out and is no host of Azure AI. */
  isForeign(url: string): boolean {
    const host = hostOf(url);
    return host !== null && !host.includes(HOLE) && !this.isAzure(host);
  }
}

/** The host of a URL with a scheme, lower case and without its port; null for other texts. */
export function hostOf(url: string): string | null {
  const authority = /^[a-z][a-z+.-]*:\/\/([^/?#]+)/i.exec(url.trim())?.[1]?.toLowerCase();
  return authority === undefined ? null : authority.replace(/^[^@]*@/, '').replace(/:\d*$/, '');
}

function isAt(host: string, known: string): boolean {
  const lower = host.toLowerCase();
  return lower === known || lower.endsWith(`.${known}`) || (lower.startsWith(HOLE) && lower.endsWith(HOLE + known));
}
