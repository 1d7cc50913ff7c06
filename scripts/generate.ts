/** Writes the generated parts of the repository (`npm run generate`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedParts, root } from './generated-parts.js';

for (const part of await generatedParts()) {
  const path = join(root, part.path);
  if (readFileSync(path, 'utf8') === part.text) continue;
  writeFileSync(path, part.text);
  process.stdout.write(`written: ${part.path}\n`);
}
