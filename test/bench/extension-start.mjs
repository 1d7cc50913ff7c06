/** Loads the extension's script as an editor does, with nothing behind its API, and prints the milliseconds that takes. */
import { createRequire, Module } from 'node:module';

const load = Module._load;
const nothing = new Proxy(function () {}, { get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : nothing), apply: () => nothing, construct: () => nothing });
Module._load = (name, ...rest) => (name === 'vscode' ? nothing : load(name, ...rest));

const require = createRequire(import.meta.url);
const start = performance.now();
require(process.argv[2]);
console.log((performance.now() - start).toFixed(1));
