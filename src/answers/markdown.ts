import type { Fact, Source } from '../knowledge/schema.js';
import { isStale, topicTitles } from './applicable-facts.js';

/** Text that is shown as it is: Markdown's own characters escaped, names in backticks left as code. */
export function escapeMarkdown(text: string): string {
  return text.replace(/`[^`|\n]+`|[\\`*_[\]<>#|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** `[Title, "Heading"](url), as of 2021-07-07`. */
export function sourceText(source: Source): string {
  const name = `${source.title}, "${source.heading}"`;
  const linked = source.url === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${source.url})`;
  return `${linked}, ${source.asOf === null ? 'undated' : `as of ${source.asOf}`}`;
}

/** The shortest source of a statement: the page's date, linked where there is an address. */
export function dateMark(source: Source): string {
  const date = source.asOf === null ? 'undated' : `as of ${source.asOf}`;
  return `*(${source.url === null ? date : `[${date}](${source.url})`})*`;
}

/** One fact with its source on one list line; a stale fact says so. */
export function factLine(fact: Omit<Fact, 'appliesTo'> & Partial<Pick<Fact, 'appliesTo'>>, today: string): string {
  const note = fact.appliesTo?.note === undefined ? '' : ` (${escapeMarkdown(fact.appliesTo.note)})`;
  const stale = isStale(fact, today) ? ` **Stale:** to be read again since ${fact.reviewBy}.` : '';
  return `- ${escapeMarkdown(fact.statement)}${note} — ${sourceText(fact.source)}, read ${fact.readOn}.${stale}`;
}

/** Facts grouped under topic titles; facts that disagree stand together, the one named first in the list leading. */
export function factSections(facts: readonly Fact[], today: string): string {
  const lines: string[] = [];
  const done = new Set<string>();
  let topic = '';
  for (const fact of facts) {
    if (done.has(fact.id)) continue;
    if (fact.topic !== topic) {
      topic = fact.topic;
      lines.push('', `**${topicTitles[fact.topic]}**`, '');
    }
    done.add(fact.id);
    const others = (fact.conflictsWith ?? []).map((id) => facts.find((candidate) => candidate.id === id)).filter((other) => other !== undefined && !done.has(other.id));
    if (others.length > 0) lines.push('- Sources disagree:');
    const indent = others.length > 0 ? '  ' : '';
    lines.push(indent + factLine(fact, today));
    for (const other of others) {
      if (!other) continue;
      done.add(other.id);
      lines.push(indent + factLine(other, today));
    }
  }
  return lines.join('\n').trim();
}
