/** Name without case, underscores and dashes, so that one name serves every language's spelling. */
export function plainName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
