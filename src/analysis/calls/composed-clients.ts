import type { Client, Language } from '../../knowledge/schema.js';
import { compositions } from '../../knowledge/wrappers/uses.js';
import type { Composition } from '../../knowledge/wrappers/contract.js';
import { wrappers } from '../../knowledge/wrappers/index.js';
import { knowledgeLanguage } from './catalogue.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue } from './values.js';

/** What the knowledge base says about becoming part of something larger, by client. */
export class ComposedClients {
  private readonly known = new WeakMap<SourceFile, boolean>();
  /** Whether a file itself imports such clients. */
  private readonly importing = new WeakMap<SourceFile, boolean>();
  /** Languages in which some file has such clients. */
  private readonly languages = new Set<Language>();

  constructor(private readonly at: ValueContext) {}

  /** What a client may become part of, in the order of the knowledge base. */
  entriesFor({ service, client }: ClientValue, language: Language): readonly Composition[] {
    const isOwn = this.at.catalogue.wrapperOf(client) === null;
    const { key } = this.at.catalogue.rootOf(client);
    return compositions.filter((entry) => entry.language === language && entry.service === service.id && (entry.clients.includes(key) || (isOwn && entry.clients.includes('*'))));
  }

  /** The client that stands for what others become part of. */
  client(entry: Composition): Client | undefined {
    return clientOf(entry.service, entry.gives, entry.language);
  }

  /** Place of what a client stands for among all that clients become part of. */
  rank({ service, client }: ClientValue): number {
    return compositions.findIndex((entry) => entry.service === service.id && entry.language === client.language && entry.gives === client.key);
  }

  /** False where the workspace has no client that becomes part of anything; told from imports. */
  mayHave(file: SourceFile): boolean {
    if (file.language === 'go') return false;
    const language = knowledgeLanguage(file.language);
    if (this.languages.has(language)) return true;
    let found = this.known.get(file);
    if (found === undefined) {
      // Clients come from anywhere: as parameters from files that the file knows nothing of.
      found = this.at.project.parsedFiles().some((other) => knowledgeLanguage(other.language) === language && this.imports(other));
      this.known.set(file, found);
      if (found) this.languages.add(language);
    }
    return found;
  }

  private imports(file: SourceFile): boolean {
    let found = this.importing.get(file);
    if (found === undefined) {
      found = this.findImport(file);
      this.importing.set(file, found);
    }
    return found;
  }

  private findImport(file: SourceFile): boolean {
    const dot = file.language === 'java' || file.language === 'python' || file.language === 'csharp';
    return file.program.imports.some(({ module, imported }) => {
      const inner = dot && module.includes('.') ? [module.slice(0, module.lastIndexOf('.')), `${module}.${imported}`] : [];
      return [module, ...inner].some((name) => this.at.clientTypes(file, name).some((entry) => this.isComposed(entry)));
    });
  }

  private isComposed(entry: { readonly service: ClientValue['service']; readonly client: Client }): boolean {
    return compositions.some((composition) => composition.service === entry.service.id && composition.language === entry.client.language);
  }
}

/** A client of a library by its key. */
export function clientOf(service: string, key: string, language: Language): Client | undefined {
  for (const wrapper of wrappers) {
    const found = wrapper.service === service ? wrapper.clients.find((client) => client.key === key && client.language === language) : undefined;
    if (found) return found;
  }
  return undefined;
}
