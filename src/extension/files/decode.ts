/** How far a NUL byte marks a file as binary; the same stretch that Git looks at. */
const binaryProbe = 8000;

/**
 * Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * @returns null for a binary file and for other encodings: a wrong guess would move columns without anybody noticing.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.subarray(0, binaryProbe).includes(0)) return null;
  return decoded(bytes, 'utf-8');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.slice(0, binaryProbe).includes('\0') ? null : text;
  } catch {
    return null;
  }
}
