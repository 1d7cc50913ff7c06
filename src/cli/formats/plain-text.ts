/** Markdown of the engine as text for a terminal: links keep their addresses, marks of emphasis go. */
export function plainText(markdown: string): string {
  let isCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (/^\s*```/.test(line)) {
      isCode = !isCode;
      return [];
    }
    return [isCode ? `    ${line}` : plainLine(line)];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function plainLine(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replaceAll(/\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, '$1 ($2)')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/(?<![\w_])_([^_]+)_(?![\w_])/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1')
    // Hard line breaks of Markdown.
    .replace(/ {2,}$/, '');
}
