/** Texts that tell code of Azure AI services from other code, as the knowledge base has them. */
import { markersOf, packageMarkersOf, withoutLonger } from '../analysis/gate.js';
import { services, sharedHeaders, sharedHosts, wrappers } from '../knowledge/index.js';
import type { Wrapper } from '../knowledge/schema.js';

/** Texts of which one decides that a file is parsed. @param own wrappers that project files describe */
export function gateMarkersWith(own: readonly Wrapper[]): readonly string[] {
  return markersOf(services, { hosts: sharedHosts, headers: sharedHeaders }, [...wrappers, ...own]);
}

/** Texts by which a client without an engine tells whether code or a dependency manifest is about Azure AI. */
export function workspaceMarkers(): readonly string[] {
  return withoutLonger([...gateMarkersWith([]), ...packageMarkersOf(services)]);
}
