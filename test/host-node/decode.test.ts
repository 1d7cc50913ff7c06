import assert from 'node:assert/strict';
import { decode } from '../../src/host/decode.js';

const text = 'const name = "Zoë 😀";\r\n';
const utf16 = (order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes).swap16()]);
};

describe('host: decode', () => {
  const readable: Record<string, Buffer> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    'UTF-16 LE': utf16('le'),
    'UTF-16 BE': utf16('be'),
  };
  for (const [name, bytes] of Object.entries(readable)) {
    it(`reads ${name}`, () => {
      const before = Buffer.from(bytes);
      assert.deepEqual(decode(bytes), { text });
      assert.deepEqual(bytes, before, 'the bytes are left as they were');
    });
  }

  it('reads an empty file', () => {
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '' });
  });

  const refused: Record<string, readonly [bytes: Buffer, reason: string]> = {
    'NUL bytes': [Buffer.from('abc\0def'), 'binary file'],
    'UTF-16 without a byte order mark': [Buffer.from(text, 'utf16le'), 'binary file'],
    'UTF-32 LE': [Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'binary file'],
    'Windows-1252': [Buffer.from('// Zo\u00eb', 'latin1'), 'not valid UTF-8'],
    'a cut UTF-8 sequence': [Buffer.from([0x61, 0xe2, 0x82]), 'not valid UTF-8'],
    'UTF-16 with half a unit': [Buffer.from([0xff, 0xfe, 0x61, 0, 0x62]), 'not valid UTF-16'],
  };
  for (const [name, [bytes, reason]] of Object.entries(refused)) {
    it(`refuses ${name}: ${reason}`, () => {
      assert.deepEqual(decode(bytes), { reason });
    });
  }
});
