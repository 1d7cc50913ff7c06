import { Catalogue } from '../analysis/calls/catalogue.js';
import { markerTest } from '../analysis/gate.js';
import { services, sharedHosts, wrappers } from '../knowledge/index.js';
import type { Client, Service, Wrapper } from '../knowledge/schema.js';
import { OWN_CLIENT } from '../policy/own-code.js';
import type { OwnCode } from '../policy/policy.js';
import { gateMarkers } from './gate-markers.generated.js';
import { gateMarkersWith } from './markers.js';

/** What is known of how code reaches services: the knowledge base, and what project files add to it. */
export class CatalogueDesk {
  /** Null until it is asked for: where no file is marked, nobody does. */
  private made: Catalogue | null = null;
  markers: readonly string[] = gateMarkers;
  private test = markerTest(gateMarkers);
  /** What project files add, by their path. */
  private added: ReadonlyMap<string, OwnCode> = new Map();

  /** @param governing path of the project file that governs a source file, or null. */
  constructor(private readonly governing: (path: string) => string | null) {}

  get catalogue(): Catalogue {
    const own = this.ownWrappers;
    return this.made ??= new Catalogue([...services, ...this.ownServices], sharedHosts, [...wrappers, ...own], own.length === 0 ? null : (client, path) => this.admits(client, path));
  }

  isMarked(content: string | Uint8Array): boolean {
    return this.test(content);
  }

  /** Paths of the project files that add something. */
  get sources(): readonly string[] {
    return [...this.added.keys()];
  }

  /** Services that project files describe, for look-ups. */
  get ownServices(): readonly Service[] {
    return [...this.added.values()].flatMap((own) => [...own.services]);
  }

  private get ownWrappers(): readonly Wrapper[] {
    return [...this.added.values()].flatMap((own) => [...own.wrappers]);
  }

  /** A wrapper that a project file describes counts only where that project file governs: what another one says is not merged. */
  private admits({ key }: Client, path: string): boolean {
    return !key.startsWith(OWN_CLIENT) || key.startsWith(`${OWN_CLIENT}${this.governing(path) ?? ''}#`);
  }

  /**
   * Takes what project files add, in place of what they added before.
   *
   * @param byPath own code by the path of its project file; the same objects as long as nothing changes.
   * @returns true when calls may be found elsewhere now.
   */
  replace(byPath: ReadonlyMap<string, OwnCode>): boolean {
    const next = new Map([...byPath].filter(([, own]) => own.services.length + own.wrappers.length > 0));
    if (next.size === this.added.size && [...next].every(([path, own]) => this.added.get(path) === own)) return false;
    this.added = next;
    const own = this.ownWrappers;
    this.made = null;
    this.markers = own.length === 0 ? gateMarkers : gateMarkersWith(own);
    this.test = markerTest(this.markers);
    return true;
  }
}
