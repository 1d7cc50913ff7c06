import type { RuleInfo } from '../rule.js';

/** Registrations whose last day has passed. */
export const registrationExpired: RuleInfo = {
  id: 'registration-expired',
  title: 'Registration that has ended',
  summary: 'A declared registration for Limited Access is past its end date, so it does not count any more.',
  severity: 'error',
  clauses: ['coc-access-registration'],
  facts: [],
  page: {
    why: 'A feature under Limited Access may be used only as long as the approval holds. An end date in the project file makes the renewal visible before somebody asks.',
    bad: [{ language: 'jsonc', code: '{\n  "services": {\n    "image-analysis": { "registration": { "reference": "ticket 4711", "expiresOn": "2026-06-30" } }\n  }\n}\n' }],
    good: [{ language: 'jsonc', code: '{\n  "services": {\n    "image-analysis": { "registration": { "reference": "ticket 4711, renewed as 5120", "expiresOn": "2027-06-30" } }\n  }\n}\n' }],
    whenNotToUse: 'Where the service is no longer used: remove its declaration.',
  },
};
