import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { plugin as law } from './scripts/lint-import-law.mjs';

/** Rooms that run in Node, in a browser and in tests alike: no globals of any one of them. */
const hostFree = ['src/knowledge/**', 'src/analysis/**', 'src/rules/**', 'src/answers/**', 'src/engine/**', 'src/engine.ts', 'src/report/**'];

/** Globals that would tie the engine to a host or let data leave the machine. */
const hostGlobals = [
  'process', 'Buffer', '__dirname', '__filename', 'require', 'module', 'global', 'console',
  'setImmediate', 'window', 'document', 'self', 'navigator', 'localStorage',
].map((name) => ({ name, message: 'The engine gets files, clock and log from its host.' }));

/** Nothing leaves the machine. */
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing in this product opens a connection.',
}));

const networkModules = ['http', 'https', 'http2', 'dgram', 'tls', 'dns'].flatMap((name) =>
  [name, `node:${name}`].map((path) => ({ name: path, message: 'Nothing in this product opens a connection.' })),
);

export default tseslint.config(
  {
    ignores: ['dist/**', 'dist-test/**', 'node_modules/**', '.vscode-test/**', 'test/samples/**', 'test/sdk/**', 'media/**'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'import-x': importX, law },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [
        // Sources name their imports `.js`, as Node wants them; the files are `.ts`.
        createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.json'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'law/imports': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],

      // Control characters are looked for on purpose: binary files, terminal sequences, separators.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { paths: networkModules }],
      'no-restricted-globals': ['error', ...networkGlobals],

      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Unions of object types and interfaces stand side by side in the program model.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `false | void` is what a visitor returns that may stop the descent.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: hostFree,
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, ...hostGlobals] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Test drivers print and talk to a VS Code on this machine.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly',
        setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly',
        setImmediate: 'readonly', AbortController: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly',
        fetch: 'readonly', performance: 'readonly', structuredClone: 'readonly', URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', exports: 'writable', __dirname: 'readonly', __filename: 'readonly' } },
  },
);
