import type { RuleInfo } from '../rule.js';

/** Keys of the project file that nothing reads; found while reading it. */
export const unknownKey: RuleInfo = {
  id: 'unknown-key',
  title: 'Unknown key in the project file',
  summary: 'responsible-use.json holds a key, service id or rule id that does not exist, so what stands under it has no effect.',
  severity: 'error',
  clauses: [],
  facts: [],
  page: {
    why: 'A mistyped key looks like a declaration and is none: a team believes that it has named its human steps, and the tool has never read them.',
    bad: [
      { language: 'jsonc', code: '{\n  "humanOversigth": { "process": "Two reviewers, see docs/review.md" }\n}\n' },
      { language: 'jsonc', code: '{\n  "services": { "contentsafety": {} }\n}\n' },
    ],
    good: [
      { language: 'jsonc', code: '{\n  "humanOversight": { "process": "Two reviewers, see docs/review.md" }\n}\n' },
      { language: 'jsonc', code: '{\n  // Notes for readers are comments.\n  "services": { "content-safety": {} }\n}\n' },
    ],
    whenNotToUse: 'Never: notes that are no declaration can be comments.',
  },
};
