/**
 * Tests are loaded as ES modules through tsx. Without the first option Mocha would `require` them,
 * and a module that is also reached by `import()` would exist twice, each with its own classes.
 * The last option gives modules of the extension a stand-in for `vscode`.
 */
module.exports = {
  'node-option': ['no-experimental-require-module', 'import=tsx', 'import=./test/support/vscode/register.mjs'],
  extension: ['ts'],
  'forbid-only': true,
  timeout: 20_000,
};
