import assert from 'node:assert/strict';
import { readAsset } from '../../src/host/assets.js';
import { createNodeHost, localDate } from '../../src/host/node-host.js';
import { product } from '../../src/host/product.js';

describe('host: assets, clock and product', () => {
  for (const name of ['tree-sitter.wasm', 'tree-sitter-python.wasm', 'tree-sitter-c-sharp.wasm', 'tree-sitter-go.wasm', 'tree-sitter-java.wasm']) {
    it(`reads ${name}`, async () => {
      const bytes = await readAsset(name);
      assert.deepEqual([...bytes.subarray(0, 4)], [0, 0x61, 0x73, 0x6d]);
    });
  }

  it('names an asset that is missing', async () => {
    await assert.rejects(readAsset('tree-sitter-cobol.wasm'), /tree-sitter-cobol\.wasm .*ENOENT/);
  });

  it('reads nothing outside its folder', async () => {
    await assert.rejects(readAsset('../package.json'), /is not the name of an asset/);
  });

  it('judges by the day it is given, else by the local day', () => {
    const log = () => {};
    assert.equal(createNodeHost({ today: '2027-01-31', log }).today(), '2027-01-31');
    assert.match(createNodeHost({ log }).today(), /^\d{4}-\d\d-\d\d$/);
    assert.equal(localDate(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });

  it('knows name and version', () => {
    assert.equal(product().name, 'responsible-use');
    assert.match(product().version, /^\d+\.\d+\.\d+/);
  });
});
