import type { ArgumentCondition, OtherMaking } from '../../knowledge/schema.js';
import { classNames, fits } from './conditions.js';
import type { Evaluator } from './evaluate.js';
import { givenAt, givenWhenMade, type PlacedExpression } from './made-arguments.js';
import { knowledgeLanguage } from './catalogue.js';
import { flatten } from './text.js';
import type { TextReader } from './text-reader.js';
import type { Made } from './values.js';

/**
 * True for a client of a package of Azure's own that is made for another vendor's service. What does
 * not show that stays Azure's.
 */
export function isMadeForOthers(made: Made, { withoutEndpoint, when }: OtherMaking, at: Evaluator, reader: TextReader): boolean {
  return (withoutEndpoint === true && hasOnlyCredential(made, at)) || (when ?? []).some((condition) => meets(made, condition, at, reader));
}

/** True where a credential is given and, as far as the construction or its builder's calls show, no endpoint. */
function hasOnlyCredential(made: Made, at: Evaluator): boolean {
  const { call, client } = made;
  const { endpoint, endpointName, credential } = client;
  if (typeof endpoint === 'string') return typeof credential === 'string' && givenWhenMade(made, [credential], at) !== null && givenWhenMade(made, [endpoint], at) === null;
  if (typeof credential !== 'number' || call.args.length === 0 || call.args.length > credential) return false;
  return !call.args.some(({ name, value }) => value.kind === 'spread' || (name !== null && name === endpointName));
}

function meets(made: Made, { argument, is }: ArgumentCondition, at: Evaluator, reader: TextReader): boolean {
  const position = argument.position?.[knowledgeLanguage(made.file.language)];
  const found = (position === undefined ? null : givenAt(made, position)) ?? givenWhenMade(made, argument.names, at);
  if (!found) return false;
  const shown = [...classNames(found), ...textsOf(found, reader)];
  return is.some((pattern) => shown.some((text) => fits(text, String(pattern))));
}

function textsOf({ node, file }: PlacedExpression, reader: TextReader): readonly string[] {
  return reader.texts(node, file).map(flatten);
}
