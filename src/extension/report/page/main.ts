/** Runs in the report's page. It opens nothing itself: it tells the extension what a person did. */
import { need } from './elements.js';
import { Filter, type FilterResult } from './filter.js';
import { followLinks } from './jumps.js';
import type { FromPage, PagePlace, PageState, ToPage } from './messages.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

/** How long typing and scrolling must rest before something is done about it. */
const restMs = 150;

const api = acquireVsCodeApi();

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  if (button.classList.contains('place')) api.postMessage({ type: 'open', place: placeOf(button) });
  else if (button.classList.contains('page')) api.postMessage({ type: 'page', kind: button.dataset['kind'] ?? '', id: button.dataset['id'] ?? '' });
  else if (button.dataset['does'] === 'scan') api.postMessage({ type: 'scan' });
  else if (button.dataset['does'] === 'cancel') api.postMessage({ type: 'cancel' });
});

// What is shown while there is no report has buttons and nothing else.
if (document.getElementById('filter') !== null) startReport();

function placeOf({ dataset }: HTMLElement): PagePlace {
  const { path = '', line, column, cell } = dataset;
  return {
    path,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(cell === undefined ? {} : { cell: Number(cell) }),
  };
}

function startReport(): void {
  const input = need('filter', HTMLInputElement);
  const clear = need('clear-filter', HTMLButtonElement);
  const found = need('found', HTMLElement);
  const main = need('content', HTMLElement);
  const contents = document.querySelector<HTMLElement>('nav.contents');
  if (contents === null) throw new Error('the page has no contents');
  const toggle = need('toggle-contents', HTMLButtonElement);
  const outdated = need('outdated', HTMLElement);
  const folds = [...main.querySelectorAll('details')];
  const bar = need('bar', HTMLElement);
  const filter = new Filter(main, contents);
  const of = document.body.dataset['page'] ?? '';

  const applyFilter = (): void => {
    const result = filter.apply(input.value);
    const isFiltered = input.value.trim() !== '';
    clear.hidden = !isFiltered;
    found.textContent = isFiltered ? wordsFor(result, found.dataset) : '';
  };
  const remember = rested(() => {
    api.setState({ of, filter: input.value, open: folds.flatMap(({ open }, index) => (open ? [index] : [])), scroll: window.scrollY });
  });
  const filterLater = rested(() => {
    applyFilter();
    remember();
  });

  input.addEventListener('input', filterLater);
  const clearFilter = (): void => {
    input.value = '';
    applyFilter();
    remember();
    input.focus();
  };
  clear.addEventListener('click', clearFilter);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && input.value !== '') clearFilter();
  });

  need('expand-all', HTMLButtonElement).addEventListener('click', () => { foldAll(folds, true); });
  need('collapse-all', HTMLButtonElement).addEventListener('click', () => { foldAll(folds, false); });

  const showContents = (isShown: boolean): void => {
    toggle.setAttribute('aria-expanded', String(isShown));
    contents.classList.toggle('shown', isShown);
  };
  toggle.addEventListener('click', () => {
    const isShown = toggle.getAttribute('aria-expanded') !== 'true';
    showContents(isShown);
    if (isShown) contents.querySelector<HTMLElement>('li:not([hidden]) a')?.focus();
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || toggle.getAttribute('aria-expanded') !== 'true') return;
    showContents(false);
    toggle.focus();
  });
  followLinks(() => {
    showContents(false);
    remember();
  });

  document.addEventListener('toggle', remember, { capture: true });
  document.addEventListener('scroll', remember, { passive: true });
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    outdated.hidden = !data.isOutdated;
  });

  // The bar has two lines in a narrow panel; what is jumped to must not end up below it.
  new ResizeObserver(() => { document.documentElement.style.setProperty('--bar', `${String(bar.offsetHeight)}px`); }).observe(bar);

  const before = api.getState();
  if (before !== undefined) restore(before);

  function restore({ of: earlier, filter: text, open, scroll }: PageState): void {
    if (text !== '') {
      input.value = text;
      applyFilter();
    }
    if (earlier !== of) return;
    for (const index of open) {
      const fold = folds[index];
      if (fold) fold.open = true;
    }
    requestAnimationFrame(() => { window.scrollTo(0, scroll); });
  }
}

function foldAll(folds: readonly HTMLDetailsElement[], isOpen: boolean): void {
  for (const fold of folds) fold.open = isOpen;
}

/** Said to screen readers as well, so it is a whole sentence. */
function wordsFor({ shown, all }: FilterResult, { none = '', one = '', many = '' }: DOMStringMap): string {
  const words = shown === 0 ? none : shown === 1 ? one : many;
  return words.replace('{0}', String(shown)).replace('{1}', String(all));
}

function rested(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, restMs);
  };
}

