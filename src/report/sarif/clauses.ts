import type { ReportingDescriptorReference, ToolComponent } from 'sarif';
import { pascalCase, sentence } from './messages.js';
import type { ClauseDocument } from './source.js';

const name = 'conduct-clauses';

/** The clauses of the codes of conduct as a taxonomy of its own. */
export function clauseTaxonomy(clauses: readonly ClauseDocument[], readOn: string): ToolComponent {
  return {
    name,
    fullName: 'Clauses of the codes of conduct of Microsoft AI services',
    version: readOn,
    language: 'en-US',
    shortDescription: { text: 'Duties from the codes of conduct and terms of access, in our own words.' },
    isComprehensive: false,
    taxa: clauses.map(({ id, title, statement, duty }) => ({
      id,
      name: pascalCase(id),
      shortDescription: { text: sentence(title) },
      fullDescription: { text: sentence(statement) },
      properties: { duty },
    })),
  };
}

/** Where a clause stands in the taxonomy; null for one that it lacks. */
export function clauseReference(id: string, clauses: readonly ClauseDocument[]): ReportingDescriptorReference | null {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index < 0 ? null : { id, index, toolComponent: { name, index: 0 } };
}
