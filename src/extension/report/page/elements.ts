/** An element that the page's frame has. @throws where it does not, which is a mistake of the frame */
export function need<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return element;
}

/** Opens every folded part that an element lies in. */
export function unfoldAround(element: Element): void {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
}
