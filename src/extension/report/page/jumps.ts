import { unfoldAround } from './elements.js';

/** Between the bar and what was jumped to, in pixels. */
const gap = 8;

/** Leads to a part of the page: unfolds what it lies in, moves the focus there and marks it. */
export function jumpTo(id: string): boolean {
  const target = document.getElementById(id);
  if (target === null) return false;
  unfoldAround(target);
  for (const marked of document.querySelectorAll('.jumped-to')) marked.classList.remove('jumped-to');
  target.classList.add('jumped-to');
  // Whoever reads with the keyboard goes on from here.
  const heading = target.querySelector<HTMLElement>(':scope > h2, :scope > h3, :scope > h4') ?? target;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  scrollBelowBar(target);
  heading.focus({ preventScroll: true });
  // What comes into sight on the way gets its real height only then.
  requestAnimationFrame(() => { scrollBelowBar(target); });
  return true;
}

/** Takes the links within the page; the frame's own way of following them knows nothing of folded parts. */
export function followLinks(followed: () => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href')?.startsWith('#') !== true) return;
    event.preventDefault();
    event.stopPropagation();
    if (jumpTo(decodeURIComponent(link.hash.slice(1)))) followed();
  }, { capture: true });
}

/** Scrolls this page alone: `scrollIntoView` would move the frames around it as well. */
function scrollBelowBar(target: Element): void {
  const bar = document.getElementById('bar')?.offsetHeight ?? 0;
  window.scrollTo(0, window.scrollY + target.getBoundingClientRect().top - bar - gap);
}
