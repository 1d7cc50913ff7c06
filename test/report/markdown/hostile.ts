import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Parents } from 'mdast';

/** Text that would do something on a page if it were not kept from it. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></summary><h1>',
  '<!-- hidden',
  '[click](https://evil.example)',
  '![pixel](https://evil.example/p.png)',
  '<https://evil.example>',
  'see https://evil.example/a?b=c and www.evil.example or ftp://evil.example',
  'mail ana@example.org and @octocat and @github/security',
  'closes #123, GH-123, octo/repo#7 and 0123abc4',
  ':tada: :+1:',
  'costs $5 and $x^2$ and $$y$$',
  'a | b || c',
  'a\\| <script>b</script>',
  '`code` ``more`` ```',
  '`',
  '\\`@octocat\\`',
  '`@octocat#1`',
  '*bold* _low_ **strong** ~~gone~~',
  '# title',
  '- [x] task',
  '1. one',
  '> [!NOTE] quoted',
  '---',
  '===',
  '[^1]: note',
  '&lt;b&gt; &copy; &#64;octocat',
  'line one\nline two\r\n\r\n# three\u2028four',
  'tab\there',
  'right\u202eto left\u2066inside\u2069',
  'bell\u0007 null\u0000 escape\u001b[31m',
  'zero\u200bwidth\ufeff',
  'half \ud800 of a pair',
  '    indented',
  '```js\nfence\n```',
  'end with backslash\\',
  '',
  ' ',
];

/** Kinds of nodes that text from files must never become. */
const active = ['link', 'linkReference', 'image', 'imageReference', 'definition', 'footnoteDefinition', 'emphasis', 'delete', 'break', 'thematicBreak', 'code', 'blockquote'];

/** What a page holds when it is read as CommonMark. */
export interface ParsedPage {
  /** Values of every piece of HTML. */
  readonly html: readonly string[];
  /** Kinds of nodes that do something besides showing text. */
  readonly active: readonly string[];
  /** Words outside of code, where GitHub looks for mentions and numbers of issues. */
  readonly prose: string;
  /** All words, those of code included. */
  readonly words: string;
  /** Addresses of links. */
  readonly links: readonly string[];
}

export function parsed(page: string): ParsedPage {
  const html: string[] = [];
  const found: string[] = [];
  const links: string[] = [];
  let prose = '';
  let words = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link') links.push(node.url);
    if (active.includes(node.type)) found.push(node.type);
    if (node.type === 'text') {
      prose += node.value;
      words += node.value;
    } else if (node.type === 'inlineCode') {
      prose += '\u0000';
      words += node.value;
    }
    if ('children' in node) for (const child of (node as Parents).children) visit(child);
    if (['paragraph', 'heading', 'listItem'].includes(node.type)) {
      prose += '\n';
      words += '\n';
    }
  };
  visit(fromMarkdown(page));
  return { html, active: found, prose, words, links };
}

/** What GitHub makes a link, a picture or a formula of in plain words. */
export const activeWords = /(?:^|[^\w])@\w|#\d|\bGH-\d|(?:https?|ftp):\/\/|\bwww\.|:[a-z0-9_+-]+:|\$|[\w.]@\w/iu;
