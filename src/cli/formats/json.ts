/** JSON as every command prints it: two spaces, keys in the order of the contract, one line feed at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
