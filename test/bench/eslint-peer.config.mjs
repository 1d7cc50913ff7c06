/** ESLint with the parser of this program and a single rule: what a linter does with the same files. */
import parser from '@typescript-eslint/parser';

export default [{ files: ['**/*.ts'], languageOptions: { parser }, rules: { 'no-debugger': 'error' } }];
