import { memberKey } from '../analysis/calls/program-index.js';
import type { Construction } from '../analysis/calls/resolved-call.js';
import type { Expression } from '../analysis/program/model.js';

/**
 * What a client is given as its endpoint or credential: the argument, a property of an object of
 * options (`new C({ endpoint })`), an entry of its initializer (`new C(…) { Endpoint = … }`), and a
 * property assigned afterwards.
 */
export function settingValues(construction: Construction, setting: 'endpoint' | 'credential'): readonly Expression[] {
  const { node, client, file } = construction;
  const argument = construction[setting];
  const name = typeof client[setting] === 'string' ? client[setting] : null;
  const named = name === null ? [] : (node.initializer?.entries ?? []).filter(({ key }) => key === name).map(({ value }) => value);
  const options = name === null ? [] : node.args.flatMap(({ value }) => (value.kind === 'object' ? value.entries.filter(({ key }) => key === name).map((entry) => entry.value) : []));
  const holder = file.index.parent.get(node);
  const target = holder?.kind === 'declare' && holder.target.kind === 'name' ? holder.target : null;
  const key = target && name !== null ? memberKey(target, name) : null;
  const assigned = key === null ? [] : (file.index.memberValues.get(key) ?? []);
  return [...new Set([...(argument ? [argument] : []), ...options, ...named, ...assigned])];
}
