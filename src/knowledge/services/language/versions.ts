/** API versions of the routes, by what they serve. */

/** Analysis of text. */
export const TEXT_VERSIONS: readonly string[] = [
  '2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2023-11-15-preview', '2024-11-01', '2024-11-15-preview',
  '2025-05-15-preview', '2025-11-01', '2025-11-15-preview',
];

/** Analysis of documents. */
export const DOCUMENT_VERSIONS: readonly string[] = ['2023-11-15-preview', '2024-11-15-preview'];

/** Analysis of conversations. */
export const CONVERSATION_VERSIONS: readonly string[] = [
  '2022-05-01', '2022-05-15-preview', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-05-01', '2024-11-01', '2024-11-15-preview',
  '2025-05-15-preview', '2025-11-15-preview',
];

/** Answers to questions. */
export const ANSWER_VERSIONS: readonly string[] = ['2021-05-01-preview', '2021-07-15-preview', '2021-10-01', '2023-04-01'];

/** Projects of question answering. */
export const ANSWER_AUTHORING_VERSIONS: readonly string[] = ['2021-10-01', '2022-10-01-preview', '2023-04-01'];

/** Projects of conversational language understanding. */
export const CONVERSATION_AUTHORING_VERSIONS: readonly string[] = ['2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-11-15-preview', '2025-05-15-preview', '2025-11-01', '2025-11-15-preview'];

/** Projects of custom text models. */
export const TEXT_AUTHORING_VERSIONS: readonly string[] = ['2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-11-15-preview', '2025-05-15-preview', '2025-11-01', '2025-11-15-preview'];
