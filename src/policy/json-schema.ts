import { projectFileShape, type ShapeOptions } from './schema.js';
import type { Named, Shape } from './shape.js';

/** A JSON schema, draft 7, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface SchemaOptions extends ShapeOptions {
  /** Dates that an editor offers, with what each is; none in the shipped schema. */
  readonly dates?: readonly Named[];
}

/**
 * The JSON schema of the project file. Besides the standard words it uses `markdownDescription`,
 * `enumDescriptions` and `defaultSnippets`, which editors with a JSON language server know.
 */
export function projectFileSchema(options: SchemaOptions): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Project file of Responsible Use for Azure AI',
    description: 'What a team declares about a code base that uses Azure AI services. Comments and trailing commas are allowed.',
    allowComments: true,
    allowTrailingCommas: true,
    ...schemaOf(projectFileShape(options), options),
  };
}

function schemaOf(shape: Shape, options: SchemaOptions): JsonSchema {
  switch (shape.kind) {
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.properties).map(([key, { description, shape: inner }]) => [key, { description, ...schemaOf(inner, options) }])),
        additionalProperties: false,
        ...(shape.required ? { required: shape.required } : {}),
      };
    case 'map':
      return {
        type: 'object',
        properties: Object.fromEntries(shape.keys.map(({ id, description }) => [id, { description, ...schemaOf(shape.value(id), options) }])),
        ...(shape.own ? { patternProperties: { '.': schemaOf(shape.value(''), options) } } : {}),
        ...(shape.wildcards ? { patternProperties: { '\\*': schemaOf(shape.value('*'), options) } } : {}),
        additionalProperties: false,
      };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item, options) };
    case 'integer':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'choice':
      if (shape.others) return { anyOf: [{ type: 'string', enum: shape.values.map(({ id }) => id), enumDescriptions: shape.values.map(({ description }) => description) }, { type: 'string' }] };
      return { type: 'string', enum: shape.values.map(({ id }) => id), enumDescriptions: shape.values.map(({ description }) => description) };
    case 'text':
      if (shape.form !== 'date') return { type: 'string' };
      return {
        type: 'string',
        format: 'date',
        ...(options.dates ? { defaultSnippets: options.dates.map(({ id, description }) => ({ label: id, description, body: id })) } : {}),
      };
  }
}
