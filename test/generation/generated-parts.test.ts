import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedParts, root } from '../../scripts/generated-parts.js';

const parts = await generatedParts();

describe('generated parts', () => {
  for (const part of parts) {
    it(`${part.path} is in step (npm run generate writes it)`, () => {
      assert.equal(readFileSync(join(root, part.path), 'utf8'), part.text);
    });
  }
});
