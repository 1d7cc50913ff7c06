import type { Fact, Source } from '../knowledge/schema.js';
import { english, type Translate } from '../wording/translate.js';
import { isStale, topicTitles } from './applicable-facts.js';

/** Text that is shown as it is: Markdown's own characters escaped, names in backticks left as code. */
export function escapeMarkdown(text: string): string {
  return text.replace(/`[^`|\n]+`|[\\`*_[\]<>#|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** `[Title, "Heading"](url), as of 2021-07-07`. */
export function sourceText(source: Source, translate: Translate): string {
  const name = `${source.title}, "${source.heading}"`;
  const linked = source.url === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](${source.url})`;
  return `${linked}, ${dateText(source, translate)}`;
}

/** The shortest source of a statement: the page's date, linked where there is an address. */
export function dateMark(source: Source, translate: Translate): string {
  const date = dateText(source, translate);
  return `*(${source.url === null ? date : `[${date}](${source.url})`})*`;
}

function dateText({ asOf }: Source, translate: Translate): string {
  return asOf === null ? translate('undated') : translate('as of {0}', asOf);
}

/** One fact with its source on one list line; a stale fact says so. */
export function factLine(fact: Omit<Fact, 'appliesTo'> & Partial<Pick<Fact, 'appliesTo'>>, today: string, translate: Translate): string {
  const note = fact.appliesTo?.note === undefined ? '' : ` (${escapeMarkdown(fact.appliesTo.note)})`;
  const stale = isStale(fact, today) ? ` ${translate('**Stale:** to be read again since {0}.', fact.reviewBy)}` : '';
  return `- ${escapeMarkdown(fact.statement)}${note} — ${translate('{0}, read {1}.', sourceText(fact.source, translate), fact.readOn)}${stale}`;
}

/** Facts grouped under topic titles; facts that disagree stand together, the one named first in the list leading. */
export function factSections(facts: readonly Fact[], today: string, translate: Translate): string {
  const lines: string[] = [];
  const done = new Set<string>();
  let topic = '';
  for (const fact of facts) {
    if (done.has(fact.id)) continue;
    if (fact.topic !== topic) {
      topic = fact.topic;
      lines.push('', `**${translate(topicTitles[fact.topic])}**`, '');
    }
    done.add(fact.id);
    const others = (fact.conflictsWith ?? []).map((id) => facts.find((candidate) => candidate.id === id)).filter((other) => other !== undefined && !done.has(other.id));
    if (others.length > 0) lines.push(`- ${translate('Sources disagree:')}`);
    const indent = others.length > 0 ? '  ' : '';
    lines.push(indent + factLine(fact, today, translate));
    for (const other of others) {
      if (!other) continue;
      done.add(other.id);
      lines.push(indent + factLine(other, today, translate));
    }
  }
  return lines.join('\n').trim();
}

/** A page with the word that what it tells is in English, for readers of another language. */
export function withNotice(markdown: string, translate: Translate): string {
  return translate === english ? markdown : `${markdown.trimEnd()}\n\n*${translate('Facts are in English.')}*\n`;
}
