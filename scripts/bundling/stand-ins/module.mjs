/** Stands in for `node:module`: the modules that the Tree-sitter runtime asks for while it starts. It reads no file, its bytes are handed to it. */
import * as path from 'path-browserify';
import * as url from './url.mjs';

const known = { fs: {}, path, url };

export const createRequire = () => (name) => {
  if (!(name in known)) throw new Error(`there is no ${name} here`);
  return known[name];
};
