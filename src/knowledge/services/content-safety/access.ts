import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'cs-registration',
    state: 'disputed',
    statement: 'The undated code of conduct asks for registration and approval. The list of May 2025 no longer has Content Safety on it.',
    facts: ['cs-access-registration', 'cs-access-not-listed'],
    form: 'https://forms.office.com/pages/responsepage.aspx?id=v4j5cvGGr0GRqy180BHbRw9O1shxIo9Ko5hvbIP4oP9UMzZQWTVSTDZEMlpFMDlLNldCT08zOVhKSy4u',
  },
];
