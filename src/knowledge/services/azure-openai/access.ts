import type { AccessGate, Retirement } from '../../schema.js';
import { ASSISTANTS_END } from './pages.js';
import { ASSISTANT_OPERATIONS } from './scopes.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'aoai-assistants-retired',
    what: 'the Assistants API of Azure OpenAI',
    on: '2026-08-26',
    scope: 'feature',
    operations: ASSISTANT_OPERATIONS,
    successor: 'Foundry Agent Service',
    source: ASSISTANTS_END,
    readOn: '2026-11-21',
  },
];

/** What needs registration. What is registered are models and settings of the resource, which no call shows. */
export const access: readonly AccessGate[] = [
  {
    id: 'aoai-open',
    state: 'open',
    statement: 'No registration is needed, except for models that are marked as Limited Access and for switching Guardrails off or modifying abuse monitoring.',
    facts: ['aoai-open-to-all', 'aoai-modified-filters'],
    form: null,
  },
];
