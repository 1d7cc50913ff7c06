import type { Catalogue, ClientEntry } from './catalogue.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue, Value } from './values.js';

/**
 * Clients that nobody makes: a type whose static members are the operations
 * (`openai.ChatCompletion.create`), or a module that is the client itself
 * (`openai.chat.completions.create`). The value is what stands in front of the last name.
 */
export function staticClients(value: Value, file: SourceFile, at: ValueContext): readonly ClientValue[] {
  if (value.kind === 'module') return inModule(value.module, [], file, at);
  if (value.kind !== 'external') return [];
  const names = value.name === 'default' || value.name === '*' ? [] : [value.name];
  // `contoso.scoring` may be a module in full.
  const found: ClientValue[] = names.length === 0 ? [] : [...inModule(`${value.module}.${value.name}`, [], file, at)];
  // `openai.chat` with the name `completions` is the package `openai` and two names.
  for (let module = value.module; found.length === 0; ) {
    found.push(...inModule(module, names, file, at));
    const dot = module.lastIndexOf('.');
    if (dot <= 0) break;
    names.unshift(module.slice(dot + 1));
    module = module.slice(0, dot);
  }
  return found;
}

function inModule(module: string, names: readonly string[], file: SourceFile, at: ValueContext): readonly ClientValue[] {
  return at.clientTypes(file, module).flatMap((entry): readonly ClientValue[] => {
    const { client } = entry;
    if (client.making === 'module') return through(entry, names, at.catalogue);
    const [type, ...groups] = names;
    return client.making === 'static' && type !== undefined && client.types.includes(type) ? through(entry, groups, at.catalogue) : [];
  });
}

/** The client, or the group that names lead to. */
function through(entry: ClientEntry, names: readonly string[], catalogue: Catalogue): readonly ClientValue[] {
  const reached = names.reduce<readonly ClientEntry[]>((entries, name) => entries.flatMap((inner) => catalogue.subClients(inner, name)), [entry]);
  return reached.map(({ service, client }) => ({ kind: 'client', service, client }));
}
