/** The page as the filter sees it: groups that have a name, and the entries in them. */

export interface Group {
  readonly element: HTMLElement;
  /** Its heading or file, in lower case: what matches here matches for everything inside. */
  readonly label: string;
  readonly groups: Group[];
  readonly entries: Entry[];
}

export interface Entry {
  readonly element: HTMLElement;
  /** All of its text, in lower case. */
  readonly text: string;
}

/** Rows, and the lines of lists; a file's line is a group where it holds lines of its own. */
const lines = 'tbody > tr, .files > li, .calls > li, .places > li, .findings > li';

const parts = `section, details, ${lines}, .described > div, .figures > div`;

/** Reads the groups and entries below an element. */
export function readGroup(element: HTMLElement): Group {
  const group: Group = { element, label: labelOf(element), groups: [], entries: [] };
  const inside: HTMLElement[] = [];
  collect(element, inside);
  for (const part of inside) {
    if (isGroup(part)) group.groups.push(readGroup(part));
    else group.entries.push({ element: part, text: plain(part.textContent) });
  }
  return group;
}

/** The nearest parts below an element, and not those inside of them. */
function collect(element: Element, into: HTMLElement[]): void {
  for (const child of element.children) {
    if (isPart(child)) into.push(child);
    else collect(child, into);
  }
}

/** A folded part without lines of its own is more text of what it stands in. */
function isPart(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches(parts) && (element.localName !== 'details' || element.querySelector(lines) !== null);
}

function isGroup(part: HTMLElement): boolean {
  // A row is shown or not as a whole.
  return part.localName !== 'tr' && (part.localName === 'section' || part.querySelector(lines) !== null);
}

/** What stands in a group outside of its parts: its heading, introduction or name. How much there is in it is said of it and is not it. */
function labelOf(element: HTMLElement): string {
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    else if (node === element || (node instanceof Element && !isPart(node) && !node.matches('caption, thead, summary'))) node.childNodes.forEach(read);
  };
  read(element);
  return plain(texts.join(''));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ');
}
