/** Value of `1_000`, `0x1F`, `0o17`, `017`, `1e3`; NaN for what JavaScript cannot read, such as hexadecimal fractions. */
export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '');
  return /^0\d+$/.test(plain) ? parseInt(plain, 8) : Number(plain);
}
