import type { RuleInfo } from '../rule.js';

/** Parts of the project file that cannot be read as meant; found while reading it. */
export const invalidProjectFile: RuleInfo = {
  id: 'invalid-project-file',
  title: 'Project file that cannot be read as meant',
  summary: 'A part of responsible-use.json does not parse, has the wrong type, or names something that does not exist, so it does not count.',
  severity: 'error',
  clauses: [],
  facts: [],
  page: {
    why: 'The project file says what findings weigh and what a team declares. A part that cannot be read has no effect, while its author relies on it. Of a file that does not parse, severities, file patterns and the cap of waivers do not count at all, so that a broken file never hides a finding.',
    bad: [
      { language: 'jsonc', code: '{\n  "services": {\n    "content-safety": { "operations": ["analyse-text"] },\n  },\n}\n' },
      { language: 'jsonc', code: '{\n  "rules": { "retired-api": "warn" },\n}\n' },
      { language: 'jsonc', code: '{\n  "rules": { "retired-api": "off" }\n  "audience": "adults who signed up, see docs/audience.md"\n}\n' },
    ],
    good: [
      { language: 'jsonc', code: '{\n  "services": {\n    "content-safety": { "operations": ["analyze-text"] },\n  },\n}\n' },
      { language: 'jsonc', code: '{\n  "rules": { "retired-api": "warning" },\n}\n' },
    ],
    whenNotToUse: 'Never: what cannot be read should be mended or removed.',
  },
};
