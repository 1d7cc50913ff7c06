/**
 * Tests are loaded as ES modules through tsx. Without the first option Mocha would `require` them,
 * and a module that is also reached by `import()` would exist twice, each with its own classes.
 */
module.exports = {
  'node-option': ['no-experimental-require-module', 'import=tsx'],
  extension: ['ts'],
  'forbid-only': true,
  timeout: 20_000,
};
