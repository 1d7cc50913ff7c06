import { AST_NODE_TYPES } from '@typescript-eslint/types';
import { ScopeType, type Scope, type ScopeManager, type Variable as ScopeVariable } from '@typescript-eslint/scope-manager';
import type { Variable } from '../../program/model.js';

/** Which binding each name of the file refers to. */
export interface Bindings {
  readonly variables: readonly Variable[];
  /** @returns the binding of the name that starts at an offset, null where the file does not bind it. */
  at(offset: number): number | null;
  /** True where the function whose name starts at an offset has a body here or in another declaration. */
  hasBody(offset: number): boolean;
}

/**
 * Numbers the bindings of a file in the order of their scopes and looks them up by the place of a
 * name: a declaration, a use as a value or a use as a type.
 */
export function createBindings(scopes: ScopeManager): Bindings {
  const variables: Variable[] = [];
  const places = new Map<number, number>();
  const ids = new Map<ScopeVariable, number>();
  const implemented = new Set<number>();

  for (const scope of scopes.scopes) {
    for (const variable of scope.variables) {
      // `arguments`, and the empty name of a declaration that is still being typed
      if (variable.defs.length === 0 || variable.name === '') continue;
      const id = outerClassName(scope, variable, ids) ?? variables.length;
      if (id === variables.length) variables.push({ id, name: variable.name, topLevel: isTopLevel(scope) });
      ids.set(variable, id);
      if (variable.defs.some((one) => one.node.type === AST_NODE_TYPES.FunctionDeclaration)) implemented.add(id);
      for (const identifier of variable.identifiers) places.set(identifier.range[0], id);
    }
  }
  for (const scope of scopes.scopes) {
    for (const reference of scope.references) {
      const id = reference.resolved ? ids.get(reference.resolved) : undefined;
      if (id !== undefined) places.set(reference.identifier.range[0], id);
    }
  }
  return {
    variables,
    at: (offset) => places.get(offset) ?? null,
    hasBody: (offset) => implemented.has(places.get(offset) ?? -1),
  };
}

function isTopLevel(scope: Scope): boolean {
  return scope.type === ScopeType.module || scope.type === ScopeType.global;
}

/** `class A { … A … }`: the scope manager binds A once more inside of the class; here it is one binding. */
function outerClassName(scope: Scope, variable: ScopeVariable, ids: ReadonlyMap<ScopeVariable, number>): number | undefined {
  if (scope.type !== ScopeType.class || scope.upper === null) return undefined;
  const definition = variable.defs[0];
  if (definition?.node !== scope.block) return undefined;
  const outer = scope.upper.set.get(variable.name);
  return outer?.defs.some((one) => one.node === scope.block) ? ids.get(outer) : undefined;
}
