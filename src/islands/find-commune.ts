import Combobox from '@github/combobox-nav';
import { FIND } from '../strings/find.ts';
import { findCommunes, type SearchResult } from '../views/search/find-communes.ts';
import type { SearchIndex } from '../views/search/search-index.ts';
import { drawHits } from './draw-hits.ts';
import { loadSearchIndex } from './load-search-index.ts';

interface Props {
  /** Given in the browser alone. */
  readonly island?: HTMLElement;
}

interface Parts {
  readonly box: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

const SHOWN = 30;
const NOTHING: SearchResult = { hits: [], count: 0 };
/** With so many digits a reader means a code, and wants to see it. */
const CODE = /\d{3}/u;

/** Makes the search box of the overview answer while a reader types: a combobox whose options are links. */
export default function findCommune({ island }: Props): void {
  const box = island?.querySelector('input');
  const list = island?.querySelector<HTMLElement>('.find-list');
  const status = island?.querySelector<HTMLElement>('[role=status]');
  if (island && box && list && status) takeOver(island, { box, list, status });
}

function takeOver(island: HTMLElement, { box, list, status }: Parts): void {
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', FIND.results);
  const combobox = new Combobox(box, list, { tabInsertsSuggestions: false });
  let index: SearchIndex | null = null;
  let isLoading = false;
  let isOpenWanted = false;

  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const close = () => {
    combobox.stop();
    list.hidden = true;
  };
  const openFirst = () => list.querySelector('a')?.click();
  const load = async () => {
    isLoading = true;
    searchIfAsked();
    index = await loadSearchIndex();
    isLoading = false;
    searchIfAsked();
    if (isOpenWanted && !list.hidden) openFirst();
    isOpenWanted = false;
  };
  const search = () => {
    const { hits, count } = index === null ? NOTHING : findCommunes(index, box.value, SHOWN);
    list.replaceChildren(...drawHits(hits, list.id, CODE.test(box.value)));
    list.scrollTop = 0;
    list.hidden = count === 0;
    if (count === 0) combobox.stop();
    else combobox.start();
    if (box.value.trim() === '') say(FIND.hint);
    else if (isLoading) say(FIND.loading);
    else if (index === null) say(FIND.failed);
    else say(count === 0 ? FIND.none : FIND.found(hits.length, count));
  };

  // A reader who has gone on meanwhile gets no list in the way.
  const searchIfAsked = () => document.activeElement === box && search();

  box.addEventListener('input', () => {
    isOpenWanted = false;
    search();
    if (index === null && !isLoading) void load();
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (list.hidden) box.value = '';
      close();
      if (box.value === '') say(FIND.hint);
    } else if (event.key === 'Enter' && !box.hasAttribute('aria-activedescendant')) {
      if (list.hidden) search();
      openFirst();
      isOpenWanted = isLoading;
    } else if (/^Arrow(?:Down|Up)$/u.test(event.key) && list.hidden && box.value !== '') {
      event.preventDefault();
      search();
      combobox.navigate(event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  box.addEventListener('click', () => list.hidden && box.value !== '' && search());
  // A press on an option does not take the focus from the box.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  island.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !island.contains(relatedTarget)) close();
  });
  island.removeAttribute('data-failed');
  void load();
}
