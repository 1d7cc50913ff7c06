/** Words that people write where a key belongs. */
const placeholderWords = /your|key|secret|token|xxx|placeholder|example|sample|dummy|fake|mock|test|demo|insert|replace|change|enter|paste|here|todo|none|null|undefined|redacted|hidden|removed|secure|password|credential|subscription|endpoint|azure|value|string|foo|bar|abc123|deadbeef|cafebabe/i;

/**
 * True for the two shapes of Azure AI service keys: 32 hexadecimal digits, and the newer 84
 * characters with their fixed marker.
 */
export function hasKeyShape(text: string): boolean {
  if (/^[0-9a-f]{32}$/i.test(text)) return !isFiller(text);
  return /^[A-Za-z0-9]{84}$/.test(text) && /JQQJ99.*AAA/.test(text);
}

/**
 * True for other texts that are random rather than written: used only where nothing but a
 * credential can stand.
 */
export function looksRandom(text: string): boolean {
  if (!/^[A-Za-z0-9+/=_-]{20,}$/.test(text) || placeholderWords.test(text)) return false;
  if (!/[0-9]/.test(text) || !/[A-Za-z]/.test(text) || isFiller(text)) return false;
  // Names of resources and secrets are words with dashes.
  if (text.split(/[-_]/).filter((word) => /^[a-z]{3,}$/i.test(word)).length >= 2) return false;
  return entropy(text) >= 3.5;
}

/** Zeros, a run such as `0123456789abcdef`, or one piece over and over. */
function isFiller(text: string): boolean {
  const lower = text.toLowerCase();
  if (new Set(lower).size <= 4) return true;
  for (let period = 1; period <= lower.length / 2; period++) {
    if (lower.slice(period) === lower.slice(0, -period)) return true;
  }
  const steps = [...lower].slice(1).filter((char, index) => {
    const before = lower.charCodeAt(index);
    const step = char.charCodeAt(0) - before;
    return step === 1 || step === -1 || (before === 57 && (char === 'a' || char === '0')) || (before === 102 && char === '0');
  }).length;
  return steps > lower.length * 0.7;
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
