/** How a setting is declared. Manifest, README, the server's validation and its defaults are made from declarations. */

/** A value of a list, with what the settings editor says about it: one sentence. */
export interface DescribedValue<Value extends string = string> {
  readonly value: Value;
  readonly description: string;
}

/** What a setting can hold, and its default. */
export type Shape =
  | { readonly kind: 'boolean'; readonly default: boolean }
  | {
      readonly kind: 'integer';
      readonly default: number;
      /** Inclusive. */
      readonly minimum: number;
      /** Inclusive. */
      readonly maximum: number;
      /** Plural, as in "a number of milliseconds". */
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly default: string; readonly values: readonly DescribedValue[] }
  /** A switch for each of some names; a name that is left out keeps its default, which is on. */
  | { readonly kind: 'switches'; readonly default: Readonly<Record<string, boolean>>; readonly names: readonly DescribedValue[] }
  /** A severity for each of some rules, by id or by a pattern with `*`. */
  | { readonly kind: 'severities'; readonly default: Readonly<Record<string, string>>; readonly values: readonly DescribedValue[] };

/** One setting. Its place in the list of settings is its place in the settings editor. */
export interface Setting {
  /** Below `responsibleUse`: `trace.server`. */
  readonly key: string;
  readonly shape: Shape;
  /** Markdown, whole sentences in English. */
  readonly description: string;
  /** Where VS Code lets it be set: in user and workspace settings for `window`, in those of a folder as well for `resource`. */
  readonly scope: 'window' | 'resource';
  /** True where the value of a workspace that is not trusted must not count, because it could hide something. */
  readonly restricted: boolean;
  readonly readBy: 'server' | 'client';
}
