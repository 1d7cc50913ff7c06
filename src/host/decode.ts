import { isUtf8 } from 'node:buffer';
import type { FileContent } from '../engine/surveyor.js';

/** Text of a file, or why it is not text. */
export type Decoded = { readonly text: string; readonly reason?: never } | { readonly text?: never; readonly reason: string };

/** How far a NUL byte marks a file as binary; the same stretch that Git looks at. */
const binaryProbe = 8000;

/**
 * Tells the encoding of a source file: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * Other encodings are refused with a reason instead of being guessed: a wrong guess moves columns
 * and changes literals without anybody noticing.
 *
 * @param bytes may be used for something else afterwards, once `text()` was called or is not needed.
 * @param stamp of the file; see `FileView.stamp`.
 */
export function contentOf(bytes: Buffer, stamp: string | null = null): FileContent {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16Content(bytes.subarray(2), 'little', stamp);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Content(bytes.subarray(2), 'big', stamp);
  if (bytes.subarray(0, binaryProbe).includes(0)) return { reason: 'binary file' };
  if (!isUtf8(bytes)) return { reason: 'not valid UTF-8' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const plain = marked ? bytes.subarray(3) : bytes;
  return { bytes: plain, text: () => plain.toString('utf8'), stamp };
}

/** Decodes the bytes of a source file; see {@link contentOf}. */
export function decode(bytes: Buffer): Decoded {
  const content = contentOf(bytes);
  return content.reason === undefined ? { text: content.text() } : { reason: content.reason };
}

function utf16Content(bytes: Buffer, order: 'little' | 'big', stamp: string | null): FileContent {
  if (bytes.length % 2 !== 0) return { reason: 'not valid UTF-16' };
  // `swap16` works in place, so the caller's bytes are copied first.
  const text = (order === 'little' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
  return text.slice(0, binaryProbe).includes('\0') ? { reason: 'binary file' } : { bytes: null, text: () => text, stamp };
}
