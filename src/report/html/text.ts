import { h, type Content } from './element.js';

/** A sentence of the knowledge base: names in backticks become code. */
export function prose(text: string): Content[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? h('code', part) : part)).filter((part) => part !== '');
}

const numbers = new Intl.NumberFormat('en-US');

/** `12,345`. */
export const grouped = (count: number): string => numbers.format(count);

/** `1 call`, `12,345 calls`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** Parts with a separator between them. */
export function separated(parts: readonly Content[], separator: Content): Content[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

