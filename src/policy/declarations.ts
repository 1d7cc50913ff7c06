/** A statement that a clause of a code of conduct asks for and code cannot show. */
export interface DeclarationInfo {
  /** Id by which clauses name it in `answeredBy.declarations`. */
  readonly id: string;
  /** Where it stands in the project file; null for what is declared for each service on its own. */
  readonly path: readonly string[] | null;
  /** The key as people write about it. */
  readonly key: string;
  /** What is missing, as a noun phrase. */
  readonly what: string;
  /** What to put in, empty fields included. */
  readonly stub: unknown;
}

/** Every declaration that clauses name, with its place in the project file. */
export const declarations: readonly DeclarationInfo[] = [
  { id: 'human-oversight', path: ['humanOversight', 'process'], key: 'humanOversight.process', what: 'process of human oversight', stub: '' },
  { id: 'feedback-channel', path: ['feedbackChannel'], key: 'feedbackChannel', what: 'feedback channel', stub: '' },
  { id: 'testing-evidence', path: ['testing', 'evidence'], key: 'testing.evidence', what: 'evidence of testing', stub: '' },
  { id: 'audience', path: ['audience'], key: 'audience', what: 'audience', stub: '' },
  { id: 'registration', path: null, key: 'services.<id>.registration', what: 'registration', stub: { reference: '' } },
  { id: 'use-case', path: null, key: 'services.<id>.useCases', what: 'use case', stub: [] },
];
