import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'ia-celebrity-details',
    operations: ['analyze-image'],
    argument: { ref: { names: ['details'], position: { python: 2, csharp: 2, go: 3 } }, values: ['Celebrities'] },
    state: 'limited',
    statement: 'Celebrity recognition needs registration and a managed customer.',
    facts: ['ia-celebrity-limited'],
    form: 'https://aka.ms/facerecognition',
  },
  {
    id: 'ia-celebrity-model',
    operations: ['analyze-image-by-domain'],
    argument: { ref: { names: ['model'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 1 }, placeholder: 'model' }, values: ['celebrities'] },
    state: 'limited',
    statement: 'The celebrities model needs registration and a managed customer.',
    facts: ['ia-celebrity-limited'],
    form: 'https://aka.ms/facerecognition',
  },
  {
    id: 'ia-open',
    state: 'open',
    statement: 'Features other than celebrity recognition need no registration.',
    facts: ['ia-other-features-open'],
    form: null,
  },
];
