import type { RuleInfo } from '../rule.js';

/** Statements that clauses ask for and the project file does not make. Shown in the project file, never in code. */
export const missingDeclaration: RuleInfo = {
  id: 'missing-declaration',
  title: 'Statement missing in the project file',
  summary: 'A clause that binds a service in use asks for something code cannot show, and responsible-use.json does not state it, or states it with nothing to follow up.',
  severity: 'information',
  clauses: ['coc-human-oversight', 'coc-feedback-channel', 'coc-testing', 'coc-minors'],
  facts: [],
  page: {
    why: 'How people oversee results, where users complain, how the application was tested and who uses it cannot be seen in code. A reviewer asks for them; stated in the project file, the answers stand beside the code that they are about.',
    bad: [
      { language: 'jsonc', code: '{\n  "services": { "content-safety": { "useCases": ["comments of a forum"] } }\n}\n' },
      { language: 'jsonc', code: '{\n  "humanOversight": { "process": "TODO" },\n  "feedbackChannel": "help@example.org, read by trust-safety",\n  "testing": { "evidence": "docs/evaluation.md" },\n  "audience": "adults who signed up, see docs/audience.md"\n}\n' },
    ],
    good: [
      { language: 'jsonc', code: '{\n  "humanOversight": { "process": "Two reviewers decide appeals, see docs/review.md", "owner": "trust-safety" },\n  "feedbackChannel": "help@example.org, read by trust-safety",\n  "testing": { "evidence": "docs/evaluation.md" },\n  "audience": "adults who signed up, see docs/audience.md"\n}\n' },
    ],
    whenNotToUse: 'Where such statements are kept in another system: state where they are.',
  },
};
