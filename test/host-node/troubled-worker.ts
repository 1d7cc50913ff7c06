/** The thread of a scan, with files that make trouble: their names say which. */
import { NodeFiles } from '../../src/host/files.js';
import '../../src/host/survey-worker.js';

const original = Object.getOwnPropertyDescriptor(NodeFiles.prototype, 'content')?.value as NodeFiles['content'];

NodeFiles.prototype.content = function (path) {
  if (path.endsWith('/exits.ts')) process.exit(7);
  if (path.endsWith('/throws.ts')) throw new Error('nobody catches this');
  if (path.endsWith('/fills-memory.ts')) fillMemory();
  return original.call(this, path);
};

function fillMemory(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, () => Math.random()));
}
