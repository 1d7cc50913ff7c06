import type { SourceFile } from '../../analysis/calls/project.js';
import type { Directive } from '../../rules/directives.js';
import { placesOf } from '../places.js';
import type { Place } from '../types.js';
import { shownText } from './shown-text.js';
import type { InventoryWaiver } from './types.js';

/**
 * The waivers of one file, in the order of its text.
 *
 * @param used waivers that suppress something.
 */
export function waiversIn(file: SourceFile, directives: readonly Directive[], used: ReadonlySet<Directive>): readonly InventoryWaiver<Place>[] {
  return directives.filter(({ kind }) => kind === 'disable-next-line').map((directive): InventoryWaiver<Place> => ({
    at: { path: file.path, ...placesOf(file).range(directive.span) },
    rules: directive.rules.map(({ id }) => shownText(id)),
    reason: shownText(directive.reason),
    owner: shownText(directive.owner),
    until: shownText(directive.until),
    state: waiverState(directive, used.has(directive)),
  }));
}

function waiverState({ problems }: Directive, isUsed: boolean): InventoryWaiver<Place>['state'] {
  if (problems.length === 0) return isUsed ? 'active' : 'unused';
  if (problems.some(({ rule }) => rule === 'invalid-directive')) return 'invalid';
  return problems.some(({ rule }) => rule === 'waiver-incomplete') ? 'incomplete' : 'expired';
}
