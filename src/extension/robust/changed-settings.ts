/** Settings that differ from their defaults, as far as they can be told without telling what a person wrote. */

/** `contributes.configuration.properties` of the manifest. */
export type DeclaredSettings = Readonly<Record<string, DeclaredSetting>>;

interface DeclaredSetting {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: { readonly enum?: readonly unknown[] };
  readonly properties?: DeclaredSettings;
  readonly additionalProperties?: boolean | { readonly enum?: readonly unknown[] };
}

/** What the editor knows of a setting: the parts of `WorkspaceConfiguration.inspect` that count. */
export interface InspectedSetting {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

export interface ChangedSetting {
  readonly key: string;
  readonly scope: 'user' | 'workspace' | 'folder';
  /** Numbers, switches and values of a list of ours; everything else is only said to be there. */
  readonly value: string;
}

const leftOut = '(set; the value is left out)';

export function changedSettings(declared: DeclaredSettings, inspect: (key: string) => InspectedSetting | undefined): readonly ChangedSetting[] {
  return Object.entries(declared).flatMap(([key, setting]) => {
    const found = inspect(key);
    const values = [['user', found?.globalValue], ['workspace', found?.workspaceValue], ['folder', found?.workspaceFolderValue]] as const;
    return values.flatMap(([scope, value]) => (value === undefined ? [] : [{ key, scope, value: shown(value, setting) }]));
  });
}

function shown(value: unknown, setting: DeclaredSetting): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (setting.enum?.includes(value) === true) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const known = value.filter((item) => setting.items?.enum?.includes(item));
    return withRest(known.map((item) => JSON.stringify(item)), value.length - known.length);
  }
  if (typeof value === 'object' && value !== null) {
    // Keys that we do not know, such as patterns, are words of the user.
    const known = Object.entries(value).flatMap(([key, item]) => {
      const property = setting.properties?.[key];
      return property === undefined ? [] : [`${key}: ${shown(item, property)}`];
    });
    return withRest(known, Object.keys(value).length - known.length);
  }
  return leftOut;
}

function withRest(known: readonly string[], others: number): string {
  const all = others === 0 ? known : [...known, `${String(others)} more, left out`];
  return all.length === 0 ? '(empty)' : all.join(', ');
}
