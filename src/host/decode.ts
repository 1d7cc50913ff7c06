/** Text of a file, or why it is not text. */
export type Decoded = { readonly text: string; readonly reason?: never } | { readonly text?: never; readonly reason: string };

/** How far a NUL byte marks a file as binary; the same stretch that Git looks at. */
const binaryProbe = 8000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes the bytes of a source file: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * Other encodings are refused with a reason instead of being guessed: a wrong guess moves columns
 * and changes literals without anybody noticing.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'big');
  if (bytes.subarray(0, binaryProbe).includes(0)) return { reason: 'binary file' };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { reason: 'not valid UTF-8' };
  }
}

function decodeUtf16(bytes: Buffer, order: 'little' | 'big'): Decoded {
  if (bytes.length % 2 !== 0) return { reason: 'not valid UTF-16' };
  // `swap16` works in place, so the caller's bytes are copied first.
  const text = (order === 'little' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
  return text.slice(0, binaryProbe).includes('\0') ? { reason: 'binary file' } : { text };
}
