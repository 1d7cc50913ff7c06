import type { Client, Language } from '../../knowledge/schema.js';
import type { VendorChoice } from '../../knowledge/wrappers/contract.js';
import { interfaceMakers, vendorChoices, wrappers } from '../../knowledge/wrappers/index.js';
import type { FunctionNode, Node } from '../program/model.js';
import { knowledgeLanguage } from './catalogue.js';
import type { Standing } from './client-standing.js';
import { calleeName } from './http-receivers.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';

/** A place at which code makes or registers a client of some vendor. */
interface Site {
  readonly name: string;
  readonly fn: FunctionNode | null;
}

/**
 * Clients of types that stand for any vendor, such as a kernel or `IChatClient`. The nearest code that
 * makes or registers one decides: in the function, the class, the file, the folder, further away.
 */
export class VendorChoices {
  private readonly sites = new WeakMap<SourceFile, readonly Site[]>();
  private readonly folders = new Map<string, Standing>();

  constructor(private readonly at: ValueContext) {}

  /** The choice that a client falls under; undefined for clients of one vendor. */
  choiceOf(service: string, { key, language }: Client): VendorChoice | undefined {
    return vendorChoices.find((choice) => choice.service === service && choice.language === language && choice.clients.includes(key));
  }

  /** Whose service a client is where it is used. */
  standing(choice: VendorChoice, node: Node, file: SourceFile): Standing {
    const own = this.sitesOf(file);
    for (let fn = file.index.functionOf.get(node); fn; fn = file.index.outerFunction.get(fn)) {
      const near = own.filter((site) => site.fn === fn);
      const found = decided(choice, near);
      if (found) return found;
    }
    return decided(choice, own) ?? this.ofFolders(choice, file);
  }

  /** Names of the types that other files may use for what code of a file makes or registers for Azure. */
  typesDecidedBy(file: SourceFile): readonly string[] {
    const language = knowledgeLanguage(file.language);
    const decidedHere = vendorChoices.filter((choice) => choice.language === language && this.sitesOf(file).some(({ name }) => choice.azure.includes(name)));
    return [...new Set(decidedHere.flatMap(({ service, clients }) => [...clients.flatMap((key) => typesOf(service, key, language)), ...annotationsOf(clients)]))];
  }

  private ofFolders(choice: VendorChoice, file: SourceFile): Standing {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const key = `${choice.language} ${choice.clients.join()} ${folder}`;
    let found = this.folders.get(key);
    if (found === undefined) {
      found = this.nearest(choice, folder);
      this.folders.set(key, found);
    }
    return found;
  }

  private nearest(choice: VendorChoice, folder: string): Standing {
    const byDistance = new Map<number, Site[]>();
    for (const other of this.at.project.parsedFiles()) {
      if (knowledgeLanguage(other.language) !== choice.language) continue;
      const relevant = this.sitesOf(other).filter(({ name }) => choice.azure.includes(name) || choice.others.includes(name));
      if (relevant.length === 0) continue;
      const shared = commonFolder(folder, other.path);
      byDistance.set(shared, [...(byDistance.get(shared) ?? []), ...relevant]);
    }
    const closest = Math.max(...byDistance.keys());
    const found = decided(choice, byDistance.get(closest) ?? []);
    // What another file registers may not be what is used here.
    return found === 'azure' ? 'likely' : (found ?? 'other');
  }

  private sitesOf(file: SourceFile): readonly Site[] {
    let sites = this.sites.get(file);
    if (!sites) {
      const names = namesIn(knowledgeLanguage(file.language));
      sites = [
        ...file.index.calls.flatMap((call): readonly Site[] => (names.has(calleeName(call)) ? [{ name: calleeName(call), fn: file.index.functionOf.get(call) ?? null }] : [])),
        // What is only named by its type is made elsewhere, or by configuration.
        ...(file.language === 'java' ? file.program.imports.flatMap(({ module, imported }) => [imported, module.slice(module.lastIndexOf('.') + 1)]).filter((name) => names.has(name)).map((name) => ({ name, fn: null })) : []),
      ];
      this.sites.set(file, sites);
    }
    return sites;
  }
}

const known = new Map<Language, ReadonlySet<string>>();

function typesOf(service: string, key: string, language: Language): readonly string[] {
  return wrappers.filter((wrapper) => wrapper.service === service).flatMap(({ clients }) => clients.filter((client) => client.key === key && client.language === language).flatMap(({ types }) => types)).filter((name) => /^\w+$/.test(name));
}

/** Annotations and types by which interfaces of the program are implemented with such a client. */
function annotationsOf(clients: readonly string[]): readonly string[] {
  return interfaceMakers.filter((maker) => clients.includes(maker.choice)).flatMap(({ types, annotations }) => [...types, ...annotations]);
}

/** All names that decide anything in a language. */
function namesIn(language: Language): ReadonlySet<string> {
  let names = known.get(language);
  if (!names) {
    names = new Set(vendorChoices.filter((choice) => choice.language === language).flatMap(({ azure, others }) => [...azure, ...others]));
    known.set(language, names);
  }
  return names;
}

/** What some places say; null where none says anything. */
function decided(choice: VendorChoice, sites: readonly Site[]): Standing | null {
  const isAzure = sites.some(({ name }) => choice.azure.includes(name));
  const isOther = sites.some(({ name }) => choice.others.includes(name));
  if (isAzure) return isOther ? 'likely' : 'azure';
  return isOther ? 'other' : null;
}

/** Length of the folder that two paths have in common. */
function commonFolder(folder: string, path: string): number {
  let end = 0;
  for (let slash = folder.indexOf('/'); slash >= 0 && path.startsWith(folder.slice(0, slash + 1)); slash = folder.indexOf('/', slash + 1)) end = slash + 1;
  return end;
}
