/**
 * The words in which the shape of the project file is written down. One table in these words says
 * what is read, what is wrong, what an editor offers and what the shipped JSON schema holds.
 */

/** A value with what it means, for completion and hovers. */
export interface Named {
  readonly id: string;
  readonly description: string;
}

export type Shape = ObjectShape | MapShape | ListShape | TextShape | IntegerShape | ChoiceShape;

/** A key with its meaning. */
export interface Property {
  /** One or two sentences, shown in completion and hovers. */
  readonly description: string;
  readonly shape: Shape;
}

export function property(description: string, shape: Shape): Property {
  return { description, shape };
}

/** An object whose keys are known. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly properties: Readonly<Record<string, Property>>;
  /** Keys without which the whole object states nothing, so that it does not count. */
  readonly required?: readonly string[];
}

/** An object whose keys are ids. */
export interface MapShape {
  readonly kind: 'map';
  /** What a key is called in messages: `service`. */
  readonly noun: string;
  readonly keys: readonly Named[];
  /** True where a key may hold `*` for any characters and then stands for every id it matches. */
  readonly wildcards: boolean;
  /** The form of keys that the file makes up itself, besides `keys`. */
  readonly own?: 'id' | 'name';
  value(key: string): Shape;
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}

/**
 * Text in one of these forms. `statement`: something that a person can follow up; placeholders do
 * not count. `date`: ISO date. `name`: a name of the code base, with `.` and `*`. `glob`: as in a
 * `.gitignore` file. `id`: kebab-case. `code`: program text, of several lines. `plain`: anything.
 */
export interface TextShape {
  readonly kind: 'text';
  readonly form: 'statement' | 'date' | 'name' | 'glob' | 'id' | 'code' | 'plain';
}

export interface IntegerShape {
  readonly kind: 'integer';
  readonly least: number;
  readonly most: number;
}

/** One of some ids. */
export interface ChoiceShape {
  readonly kind: 'choice';
  /** What a value is called in messages: `operation of Custom Vision`. */
  readonly noun: string;
  readonly values: readonly Named[];
  /** Which further values are let through, for a closer look at the file as a whole. */
  readonly others?: (value: string) => boolean;
}
