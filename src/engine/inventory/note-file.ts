import type { Resolver } from '../../analysis/calls/resolve.js';
import type { FileCalls, ResolvedCall } from '../../analysis/calls/resolved-call.js';
import { gatesAt, retirementsAt } from '../../answers/at-call.js';
import type { Policy } from '../../policy/policy.js';
import type { Directive } from '../../rules/directives.js';
import { isStatementKind } from '../../rules/directive-kinds.js';
import { retirementUses, type UseContext } from '../../rules/retirement-uses.js';
import { registrationGap } from '../../rules/undeclared-service.js';
import { placesOf } from '../places.js';
import { callReport } from '../reports.js';
import type { Place } from '../types.js';
import { choiceNotes } from './note-choices.js';
import type { CallNotes, FileNotes } from './notes.js';
import { shownText } from './shown-text.js';
import type { InventoryMitigation, InventoryWaiver } from './types.js';

/** What notes of a file are made from. */
export interface FileToNote {
  readonly calls: FileCalls;
  readonly resolver: Resolver;
  readonly policy: Policy;
  readonly isTest: boolean;
  readonly directives: readonly Directive[];
  readonly waivers: readonly InventoryWaiver<Place>[];
  /** Rules that are switched off for the file. */
  readonly rulesOff: readonly string[];
  readonly today: string;
}

/** Notes what an inventory tells of one resolved file. */
export function noteFile(given: FileToNote): FileNotes {
  const { calls, policy, isTest, directives, waivers, rulesOff } = given;
  const { file } = calls;
  const at = (span: Directive['span']): Place => ({ path: file.path, ...placesOf(file).range(span) });
  const versions = versionUses(given);
  return {
    path: file.path,
    isTest,
    governedBy: policy.path,
    calls: calls.calls.flatMap((call) => noteCall(call, given, versions)),
    retiredClients: versions.ofClients,
    rulesOff,
    mitigations: directives.flatMap((directive): readonly InventoryMitigation<Place>[] => (isStatementKind(directive.kind) ? [{
      at: at(directive.span),
      kind: directive.kind,
      from: 'directive',
      fields: directive.fields.map(({ key, value }) => ({ key, value: shownText(value) })),
      counts: directive.problems.length === 0,
    }] : [])),
    waivers,
  };
}

function noteCall(call: ResolvedCall, { resolver: { evaluator }, policy, today }: FileToNote, versions: VersionUses): readonly CallNotes[] {
  const { service, operation } = call;
  if (!operation) return [];
  const report = callReport(call);
  const { path, range, cell } = report;
  return [{
    at: { path, range, ...(cell === undefined ? {} : { cell }) },
    call: report,
    service: service.id,
    operation: operation.id,
    choices: choiceNotes(call, evaluator),
    gates: gatesAt(call, evaluator).map((gate) => ({ id: gate.id, isDeclared: gate.state === 'open' || registrationGap(gate, policy.services.get(service.id), { policy, today }) === null })),
    retirements: [...new Set([...retirementsAt(call, evaluator).map(({ id }) => id), ...(versions.ofCalls.get(call) ?? [])])],
  }];
}

/** Retired API versions as the rule about them finds them: in calls, and where a client is made. */
interface VersionUses {
  readonly ofCalls: ReadonlyMap<ResolvedCall, readonly string[]>;
  readonly ofClients: FileNotes['retiredClients'];
}

function versionUses({ calls, resolver }: FileToNote): VersionUses {
  const context: UseContext = { calls, file: calls.file, evaluator: resolver.evaluator, reader: resolver.reader };
  const ofCalls = new Map<ResolvedCall, string[]>();
  const ofClients: { service: string; retirement: string; at: Place }[] = [];
  const services = new Set([...calls.calls, ...calls.constructions].map(({ service }) => service));
  for (const service of services) {
    for (const retirement of service.retirements.filter(({ apiVersions }) => apiVersions !== undefined)) {
      for (const { call, span } of retirementUses(service, retirement, context)) {
        if (call) ofCalls.set(call, [...(ofCalls.get(call) ?? []), retirement.id]);
        else ofClients.push({ service: service.id, retirement: retirement.id, at: { path: calls.file.path, ...placesOf(calls.file).range(span) } });
      }
    }
  }
  return { ofCalls, ofClients };
}
