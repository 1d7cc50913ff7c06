/**
 * Identity of a finding that survives moved lines and another working directory: rule, path in the
 * repository, enclosing symbol, operation, and the how-manieth such finding it is.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(parts: { readonly rule: string; readonly path: string; readonly symbol: string; readonly operation: string; readonly ordinal: number }): string {
  const text = [parts.rule, parts.path, parts.symbol, parts.operation, parts.ordinal].join('\n');
  // FNV-1a with 64 bits: an identity, not a protection, and available on every host.
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
