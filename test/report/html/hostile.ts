import type { InventoryReport } from '../../../src/report/inventory-report.js';
import type { Report } from '../../../src/report/scan-report.js';

/** Texts that try to leave their place in a page. */
export const hostileTexts = [
  '</title></style><script>window.wasHit = true</script>',
  '<img src=x onerror="window.wasHit = true">',
  '"><svg onload=window.wasHit=true>',
  `' onmouseover='window.wasHit = true`,
  '<!-- --!><iframe srcdoc="<script>parent.wasHit = true</script>">',
  '&lt;b&gt; &amp;amp; &#60;i&#62;',
  'https://example.org/" onclick="window.wasHit = true',
] as const;

/** Addresses that must never become links. */
export const hostileAddresses = [
  'javascript:window.wasHit=true', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x', 'file:///etc/passwd', '//example.org/x', 'https://user:secret@example.org/', 'https://example.org/ space',
] as const;

/** The same data with every sentence and name replaced by what `change` makes of it; keys, ids of the product and states stay. */
function changed<T>(value: T, change: (key: string, text: string) => string, key = ''): T {
  if (typeof value === 'string') return change(key, value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => changed(one, change, key)) as T;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed<unknown>(one, change, name)])) as T;
  return value;
}

/** Keys under which text comes from files, people or published pages. */
const free = new Set(['path', 'paths', 'member', 'message', 'note', 'notes', 'statement', 'name', 'processes', 'title', 'heading', 'summary', 'sends', 'content', 'label', 'values', 'effect', 'useCases', 'regions', 'reference', 'reason', 'owner', 'until', 'rules', 'kind', 'key', 'value', 'what', 'successor', 'topicTitle', 'scopeNote', 'language', 'version', 'asOf']);

/** An inventory or a report in which everything that can hold free text is hostile. */
export function hostile<T extends InventoryReport | Report>(report: T): T {
  let turn = 0;
  return changed(report, (key, text) => {
    if (key === 'url' || key === 'form') return hostileAddresses[turn++ % hostileAddresses.length] ?? '';
    // States that the pages tell apart stay what they are.
    if (!free.has(key) || ['directive', 'waiver', 'baseline', 'inventory'].includes(text)) return text;
    return `${hostileTexts[turn++ % hostileTexts.length] ?? ''} ${text}`;
  });
}
