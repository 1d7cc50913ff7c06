import { h as hast } from 'hastscript';
import type { Properties } from 'hastscript';
import type { Element } from 'hast';

/** What stands in an element: text, elements, and lists of them as deep as it comes. */
export type Content = string | Element | readonly Content[];

/** Makes an element as hastscript does: a selector, properties if any, then its content. */
export function h(selector: string, ...rest: readonly [Properties, ...Content[]] | readonly Content[]): Element {
  const [first, ...others] = rest;
  if (first === undefined) return hast(selector);
  return isContent(first) ? hast(selector, {}, flat(rest as readonly Content[])) : hast(selector, first, flat(others as Content[]));
}

function isContent(value: Properties | Content): value is Content {
  return typeof value === 'string' || Array.isArray(value) || ('type' in value && value.type === 'element');
}

function flat(content: Content, into: (string | Element)[] = []): (string | Element)[] {
  if (typeof content === 'string') into.push(content);
  else if ('tagName' in content) into.push(content);
  else for (const one of content) flat(one, into);
  return into;
}
