/** A view as plain data and as Markdown, for the clipboard and for other extensions. */
import type { OverviewPlace } from '../../server/protocol.js';
import { leavesOf, type ViewNode } from './nodes.js';
import type { Knowledge, ShownView } from './shown-view.js';
import type { ViewName } from './view-state.js';
import { fullPlace } from './words.js';

export interface PlainNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly accessibilityLabel: string;
  readonly place: OverviewPlace | null;
  readonly children: readonly PlainNode[];
}

export interface PlainView {
  readonly view: ViewName;
  /** What the view knows: see `Knowledge`. */
  readonly knowledge: Knowledge;
  /** True where something is there and filters hide all of it. */
  readonly isHidden: boolean;
  readonly description: string;
  readonly message: string;
  readonly badge: number | null;
  readonly nodes: readonly PlainNode[];
  readonly markdown: string;
}

export function plainView({ view, knowledge, isHidden, description, message, badge, nodes }: ShownView, title: string): PlainView {
  const markdown = `${[`## ${title}`, ...(message === '' ? [] : [escaped(message)]), nodes.flatMap((one) => linesOf(one, 0)).join('\n')].filter((block) => block !== '').join('\n\n')}\n`;
  return { view, knowledge, isHidden, description, message, badge: badge?.value ?? null, nodes: nodes.map(plainNode), markdown };
}

function plainNode({ id, label, description, spoken, place, children }: ViewNode): PlainNode {
  return { id, label, description, accessibilityLabel: spoken, place, children: children === null ? [] : children().map(plainNode) };
}

/** Some rows with everything below them as a Markdown list. */
export function markdownOf(nodes: readonly ViewNode[]): string {
  return `${nodes.flatMap((one) => linesOf(one, 0)).join('\n')}\n`;
}

function linesOf({ label, description, place, children }: ViewNode, depth: number): readonly string[] {
  const text = place === null || children !== null ? `**${escaped(label)}**${description === '' ? '' : ` ${escaped(description)}`}` : `${code(fullPlace(place))} ${escaped(description)}`;
  return [`${'  '.repeat(depth)}- ${text}`, ...(children === null ? [] : children().flatMap((child) => linesOf(child, depth + 1)))];
}

/** Places of some rows and of everything below them, one a line, each once. */
export function placesOf(nodes: readonly ViewNode[]): string {
  return distinct(nodes.flatMap(leavesOf).flatMap(({ place }) => (place === null ? [] : [fullPlace(place)])));
}

/** What some rows and everything below them say, one a line, each once. */
export function messagesOf(nodes: readonly ViewNode[]): string {
  return distinct(nodes.flatMap(leavesOf).map(({ message, label }) => message ?? label));
}

function distinct(lines: readonly string[]): string {
  return [...new Set(lines)].join('\n');
}

/** Paths and members are other people's text; a backtick in one must not end the code span. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}
