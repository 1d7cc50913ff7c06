import type { ArgumentCondition, Client } from '../../knowledge/schema.js';
import { plain } from './arguments.js';
import type { Catalogue } from './catalogue.js';
import { fits } from './conditions.js';
import type { Evaluator } from './evaluate.js';
import { literalValues } from './literals.js';
import type { PlacedExpression } from './made-arguments.js';
import type { SourceFile } from './project.js';

/** A setting of a module, or of the environment that it reads. */
export interface ModuleSetting extends PlacedExpression {
  readonly name: string;
  /** True for the environment, which every module reads. */
  readonly isGlobal: boolean;
}

/** What a program sets on modules as a whole: `openai.api_type = "azure"`, `os.environ["OPENAI_API_TYPE"] = "azure"`. */
export class ModuleSettings {
  private readonly known = new WeakMap<SourceFile, readonly Found[]>();

  constructor(private readonly at: Evaluator) {}

  /** Settings of the modules that hold a client: those of the file, else those of the whole program. */
  of(client: Client, file: SourceFile): readonly ModuleSetting[] {
    const own = this.inFile(client, file);
    if (own.length > 0) return own;
    return this.at.project.parsedFiles().flatMap((other) => {
      if (other.language !== file.language) return [];
      const found = this.inFile(client, other);
      if (found.length > 0) this.at.consulted.add(other.path);
      return found;
    });
  }

  /** True where one of some settings has a value that a condition names. */
  hold(conditions: readonly ArgumentCondition[], settings: readonly ModuleSetting[]): boolean {
    return conditions.some(({ argument, is }) => {
      const names = argument.names.map(plain);
      return settings.some((setting) => {
        // The environment has longer names: `OPENAI_API_TYPE`.
        if (!names.some((name) => (setting.isGlobal ? plain(setting.name).endsWith(name) : plain(setting.name) === name))) return false;
        if (is.some((value) => value === '*')) return true;
        return literalsOf(setting, this.at).some((text) => is.some((value) => fits(text, String(value))));
      });
    });
  }

  private inFile(client: Client, file: SourceFile): readonly ModuleSetting[] {
    let all = this.known.get(file);
    if (!all) {
      all = settingsIn(file, this.at.catalogue);
      this.known.set(file, all);
    }
    return all.filter(({ modules }) => modules === null || client.modules.some((module) => modules.includes(module)));
  }
}

/** Literal values, also those that a look-up falls back to. */
function literalsOf({ node, file }: PlacedExpression, at: Evaluator): readonly string[] {
  const fallback = node.kind === 'call' ? node.args.slice(1).flatMap(({ value }) => literalValues(value, file, at)) : [];
  return [...literalValues(node, file, at), ...fallback].map(({ value }) => String(value));
}

interface Found extends ModuleSetting {
  /** The module it is set on; null for the environment, which every module reads. */
  readonly modules: readonly string[] | null;
}

function settingsIn(file: SourceFile, catalogue: Catalogue): Found[] {
  const modules = new Map<number, string>();
  for (const entry of file.program.imports) {
    if (entry.variable !== null && (entry.imported === '*' || entry.imported === 'default') && catalogue.clientsOf(file.language, entry.module).length > 0) modules.set(entry.variable, entry.module);
  }
  const found: Found[] = [];
  for (const [key, values] of file.index.memberValues) {
    const [, variable, name] = /^v(\d+)\.(\w+)$/.exec(key) ?? [];
    const module = variable === undefined ? undefined : modules.get(Number(variable));
    if (module !== undefined && name !== undefined) found.push(...values.map((node) => ({ name, node, file, isGlobal: false, modules: [module] })));
  }
  if (modules.size === 0 && file.language !== 'python') return found;
  for (const { target, value } of file.index.writes) {
    const name = target.kind === 'member' ? target.name : target.index.kind === 'literal' ? String(target.index.value) : null;
    if (name !== null && target.object.kind === 'member' && /^env(?:iron)?$/.test(target.object.name)) {
      found.push({ name, node: value, file, isGlobal: true, modules: null });
    }
  }
  return found;
}
