/**
 * Ids of sections and rows, made of the ids of the contract alone: a link to one still holds in the
 * page of another day.
 */
export type AnchorKind = 'service' | 'operation' | 'fact' | 'gate' | 'retirement' | 'clause' | 'rule' | 'finding' | 'file' | 'suppressed-in';

/** An id that is good for an attribute and for the end of an address. Other characters are spelled out, so no two ids meet. */
export function anchor(kind: AnchorKind, ...parts: readonly string[]): string {
  return `${kind}-${parts.map(spelled).join('.')}`;
}

/** `service/operation` as anchors have it. */
export const operationAnchor = (id: string): string => anchor('operation', ...id.split('/'));

function spelled(part: string): string {
  return part.replaceAll(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
