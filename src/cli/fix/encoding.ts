import { decode } from '../../host/decode.js';

/** How the text of a file is written as bytes. */
export type Encoding = 'utf8' | 'utf8 with mark' | 'utf16le' | 'utf16be';

/** A text with what is needed to write it as it was. */
export interface EncodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads bytes as the scan does; a text that would not be written back byte by byte is refused with a reason. */
export function readEncoded(bytes: Buffer): EncodedText | { readonly reason: string } {
  const decoded = decode(bytes);
  if (decoded.text === undefined) return { reason: decoded.reason };
  const encoding = encodingOf(bytes);
  return encoded(decoded.text, encoding).equals(bytes) ? { text: decoded.text, encoding } : { reason: 'its encoding cannot be kept' };
}

/** A text as bytes. */
export function encoded(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf8': return Buffer.from(text, 'utf8');
    case 'utf8 with mark': return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf16le': return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be': return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf8 with mark' : 'utf8';
}
