/** Rows of the view "Services": service, operation, places. */
import { l10n } from 'vscode';
import type { OverviewCall, OverviewOperation, OverviewService, OverviewUnread } from '../../server/protocol.js';
import { callCount, type FilteredOverview } from './filter.js';
import { Ids, node, once, type ViewNode } from './nodes.js';
import { beside, callsCounted, filesCounted, folderOf, fullPlace, operationsCounted, shortPlace, spoken, spokenPlace, testCode } from './words.js';

export function servicesTree({ services, unknownCalls, notRead }: FilteredOverview): readonly ViewNode[] {
  return [
    ...services.map(serviceNode),
    ...(unknownCalls.length === 0 ? [] : [unknownNode(unknownCalls)]),
    ...(notRead.length === 0 ? [] : [unreadNode(notRead)]),
  ];
}

function serviceNode(service: OverviewService): ViewNode {
  const { id, name, operations } = service;
  const count = callsCounted(callCount({ services: [service], unknownCalls: [] }));
  const counts = beside(operationsCounted(operations.length), count);
  return node({
    id: `service ${id}`,
    label: name,
    description: count,
    tooltip: [name, counts],
    spoken: spoken(name, counts),
    icon: 'service',
    lookUp: { kind: 'service', id },
    isUnfolded: true,
    children: once(() => operations.map(operationNode)),
  });
}

function operationNode({ id, label, summary, keeps, calls }: OverviewOperation): ViewNode {
  const count = callsCounted(calls.length);
  return node({
    id: `operation ${id}`,
    label,
    description: beside(keeps, count),
    tooltip: [id, summary, keeps],
    spoken: spoken(label, keeps, count),
    icon: 'operation',
    lookUp: { kind: 'operation', id },
    children: once(() => callNodes(calls, id)),
  });
}

/** A line that moves must not make another row of a place, so the id counts the calls of a member in a file. */
function callNodes(calls: readonly OverviewCall[], operation: string | null): readonly ViewNode[] {
  const ids = new Ids();
  return calls.map(({ at, member, service, isTest }) => {
    const mark = isTest === true ? testCode() : '';
    return node({
      id: ids.of(`call ${operation ?? ''} ${at.path} ${String(at.cell ?? '')} ${member}`),
      label: shortPlace(at),
      description: beside(member, folderOf(at.path), mark),
      tooltip: [member, fullPlace(at), mark].filter((line) => line !== ''),
      spoken: spoken(member, spokenPlace(at), mark),
      icon: operation === null ? 'unknown' : 'call',
      place: at,
      lookUp: operation !== null ? { kind: 'operation', id: operation } : service === null ? null : { kind: 'service', id: service },
      message: member,
    });
  });
}

function unknownNode(calls: readonly OverviewCall[]): ViewNode {
  const count = callsCounted(calls.length);
  const label = l10n.t('Not in the catalogue');
  const about = l10n.t('These calls reach Azure AI. What happens to their data is not known here.');
  return node({ id: 'unknown', label, description: count, tooltip: [about], spoken: spoken(label, count, about), icon: 'unknown', children: once(() => callNodes(calls, null)) });
}

function unreadNode(files: readonly OverviewUnread[]): ViewNode {
  const count = filesCounted(files.length);
  const label = l10n.t('Not read');
  const about = l10n.t('That nothing is shown for these files says nothing about them.');
  const ids = new Ids();
  const start = { line: 0, character: 0 };
  return node({
    id: 'unread',
    label,
    description: count,
    tooltip: [about],
    spoken: spoken(label, count, about),
    icon: 'unread',
    children: once(() =>
      files.map(({ path, reason, uri }) =>
        node({
          id: ids.of(`unread ${path}`),
          label: path.slice(path.lastIndexOf('/') + 1),
          description: beside(reason, folderOf(path)),
          tooltip: [path, reason],
          spoken: spoken(path, reason),
          icon: 'file',
          place: { uri, path, range: { start, end: start } },
          message: reason,
        }),
      ),
    ),
  });
}
