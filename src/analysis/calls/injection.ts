import type { Argument, Expression } from '../program/model.js';
import { dottedPath } from './client-names.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];

interface Provider {
  readonly file: SourceFile;
  readonly value: Expression;
  readonly isFactory: boolean;
  readonly isClass: boolean;
}

/** Dependency injection by token: `@Inject(TOKEN)` and the provider objects of the workspace. */
export class Injection {
  private providers: ReadonlyMap<string, readonly Provider[]> | null = null;

  constructor(private readonly at: ValueContext) {}

  /** `@Inject(TOKEN)`: what a provider object of the workspace gives for the token. */
  injected(annotation: string, args: readonly Argument[], file: SourceFile): readonly Value[] {
    if (annotation !== 'Inject' && annotation !== 'inject') return nothing;
    const token = args[0] && this.tokenOf(args[0].value, file);
    if (token === undefined || token === null) return nothing;
    return (this.providerTable().get(token) ?? []).flatMap((provider) => {
      this.at.consulted.add(provider.file.path);
      return provider.isFactory
        ? this.at.values(provider.value, provider.file).flatMap((value) => (value.kind === 'function' ? this.at.calls.returned(value.fn, value.file) : nothing))
        : provider.isClass
          ? this.at.values(provider.value, provider.file).flatMap((value): readonly Value[] =>
              value.kind === 'class'
                ? [{ kind: 'instance', file: value.file, cls: value.cls }]
                : value.kind === 'external'
                  ? this.at.types.instanceOfExternal(value.module, value.name, provider.file, false)
                  : nothing,
            )
          : this.at.values(provider.value, provider.file);
    });
  }

  /** Identity of an injection token: its text, or the declaration it is bound to. */
  private tokenOf(expression: Expression, file: SourceFile): string | null {
    if (expression.kind === 'literal' && typeof expression.value === 'string') return `text ${expression.value}`;
    if (expression.kind === 'member') {
      const path = dottedPath(expression);
      return path === null ? null : `name ${path}`;
    }
    if (expression.kind !== 'name') return null;
    if (expression.variable !== null) {
      for (const definition of file.index.definitions.get(expression.variable) ?? []) {
        if (definition.kind === 'value' && definition.value.kind === 'literal') return this.tokenOf(definition.value, file);
        if (definition.kind === 'import') {
          const path = this.at.project.resolveModule(file, definition.import.module);
          const target = path === null ? null : this.at.project.file(path);
          const entry = target?.program.exports.find((candidate) => candidate.name === definition.import.imported);
          if (target && entry?.variable != null) {
            const value = target.index.definitions.get(entry.variable)?.find((candidate) => candidate.kind === 'value');
            if (value?.kind === 'value' && value.value.kind === 'literal') return this.tokenOf(value.value, target);
          }
        }
      }
    }
    return `name ${expression.name}`;
  }

  private providerTable(): ReadonlyMap<string, readonly Provider[]> {
    if (this.providers) return this.providers;
    const table = new Map<string, Provider[]>();
    this.providers = table;
    for (const file of this.at.project.parsedFiles()) {
      for (const object of file.index.objects) {
        const token = object.entries.find((entry) => entry.key === 'provide');
        const source = object.entries.find((entry) => entry.key === 'useFactory' || entry.key === 'useValue' || entry.key === 'useClass');
        if (!token || !source) continue;
        const key = this.tokenOf(token.value, file);
        if (key === null) continue;
        const list = table.get(key) ?? [];
        list.push({ file, value: source.value, isFactory: source.key === 'useFactory', isClass: source.key === 'useClass' });
        table.set(key, list);
      }
    }
    return table;
  }
}
