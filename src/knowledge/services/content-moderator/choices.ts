import type { Choice } from '../../schema.js';

/** Arguments that change what happens to the data. */
export const choices: readonly Choice[] = [
  {
    id: 'cm-cache-image-choice',
    operations: ['evaluate-image', 'match-image', 'find-faces', 'read-image-text'],
    argument: { names: ['cacheImage'] },
    label: 'cacheImage',
    absent: {
      effect: 'The image is not retained for future use.',
      facts: ['cm-cache-image'],
    },
    values: [
      { is: [true], effect: 'The submitted image is retained for future use; for how long is not published.', facts: ['cm-cache-image'], turnsOn: 'storage' },
      { is: [false], effect: 'The image is not retained for future use.', facts: ['cm-cache-image'] },
    ],
  },
  {
    id: 'cm-pii-choice',
    operations: ['screen-text'],
    argument: { names: ['PII'], position: { python: 4, csharp: 4 } },
    label: 'PII',
    absent: {
      effect: 'The text is not searched for personal data.',
      facts: ['cm-pii'],
    },
    values: [
      { is: [true], effect: 'The result holds the personal data that the text contains, such as addresses, e-mail addresses and phone numbers.', facts: ['cm-pii'], reads: ['pii'], heldIn: ['PII'] },
      { is: [false], effect: 'The text is not searched for personal data.', facts: ['cm-pii'] },
    ],
  },
  {
    id: 'cm-list-id',
    operations: ['screen-text', 'match-image'],
    argument: { names: ['listId'] },
    label: 'listId',
    absent: {
      effect: 'No list is named.',
      facts: [],
    },
    values: [
      { is: ['*'], effect: 'The content is compared with the named list of the customer.', facts: ['cm-lists-held'] },
    ],
  },
  {
    id: 'cm-classify',
    operations: ['screen-text'],
    argument: { names: ['classify'], position: { python: 6, csharp: 6 } },
    label: 'classify',
    absent: {
      effect: 'The text is not classified.',
      facts: [],
    },
    values: [
      { is: [true], effect: 'The result rates whether the text is sexually explicit, suggestive or offensive.', facts: [] },
      { is: [false], effect: 'The text is not classified.', facts: [] },
    ],
  },
  {
    id: 'cm-term',
    operations: ['add-list-term'],
    argument: { names: ['term'], position: { javascript: 1, python: 1, csharp: 1, java: 1, go: 2 }, placeholder: 'term' },
    label: 'term',
    keepsText: true,
    values: [
      { is: ['*'], effect: 'The term is held in the list, so personal data does not belong in it.', facts: ['cm-lists-held'] },
    ],
  },
  {
    id: 'cm-list-details',
    operations: ['create-image-list', 'update-image-list', 'create-term-list', 'update-term-list'],
    argument: { names: ['description'] },
    label: 'description',
    keepsText: true,
    values: [
      { is: ['*'], effect: 'The description is held with the list.', facts: ['cm-lists-held'] },
    ],
  },
  {
    id: 'cm-workflow',
    operations: ['create-job'],
    argument: { names: ['workflowName'], position: { javascript: 3, python: 3, csharp: 3, java: 3, go: 4 } },
    label: 'workflowName',
    values: [
      { is: ['*'], effect: 'The named workflow decides what is looked for and whether reviewers see the content; code does not show it.', facts: [] },
    ],
  },
];
