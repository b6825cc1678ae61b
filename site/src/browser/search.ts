import { format, formatCount } from '../i18n/format.ts';
import { findPages } from './find-pages.ts';
import { mergedSearch, type MergedSearch } from './merged-search.ts';
import { loadSearch, type FoundPage } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { searchElements, type SearchElements } from './search-elements.ts';
import type { SearchSettings } from './search-settings.ts';
import { soundsUrgent } from './sounds-urgent.ts';
import { isEmpty, parametersOf, stateOf, type SearchState } from './search-state.ts';

const pageSize = 10;

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearch(searchElements(page), settingsOf(page));

/** Takes over the form of the search page; without this script the page lists other ways to find things. */
function startSearch(elements: SearchElements, settings: SearchSettings): void {
  const facets = [...new Set(elements.boxes.map((box) => box.name))];
  const showFromAddress = () => {
    const state = stateOf(new URLSearchParams(location.search), facets);
    fillIn(elements, state);
    void show(elements, settings, state);
  };
  const showFromForm = () => {
    const state = stateOf(formParameters(elements), facets);
    history.pushState(null, '', `?${parametersOf(state).toString()}`);
    void show(elements, settings, state);
  };
  elements.form.addEventListener('submit', (event) => {
    event.preventDefault();
    showFromForm();
  });
  elements.facets?.addEventListener('change', showFromForm);
  // The boxes are still ticked while the event runs.
  elements.facets?.addEventListener('reset', () => setTimeout(showFromForm));
  elements.input.addEventListener('focus', () => void loadSearch(settings.bundle).catch(() => undefined), {
    once: true,
  });
  addEventListener('popstate', showFromAddress);
  showFromAddress();
}

/** Answers a search, and says so politely; focus stays where the reader is. */
async function show(elements: SearchElements, settings: SearchSettings, state: SearchState): Promise<void> {
  elements.withoutScript.hidden = !isEmpty(state);
  elements.withoutScriptText.hidden = true;
  elements.search.hidden = isEmpty(state);
  // Before anything is loaded or found: it must come even where search fails.
  elements.urgent.hidden = !soundsUrgent(state.query, settings.urgentWords, settings.locale);
  if (isEmpty(state)) return;
  elements.status.textContent = settings.words.loading;
  try {
    const search = mergedSearch(await loadSearch(settings.bundle), settings.locale);
    await hideEmptyBoxes(elements, search);
    await showResults(elements, settings, { state, found: await findPages(search, state, settings.locale) });
  } catch (error) {
    showFailure(elements, settings);
    throw error;
  }
}

async function showResults(
  elements: SearchElements,
  settings: SearchSettings,
  { state, found }: Answer,
): Promise<void> {
  elements.results.replaceChildren();
  elements.nothing.hidden = found.length > 0;
  elements.tips.textContent = tipsOf(settings, state);
  elements.more.onclick = () => void showMore(elements, found);
  await appendResults(elements, found);
  elements.status.textContent = countOf(settings, state, found.length);
}

/** Shows the next results and moves to the first of them: the button that was pressed may be gone. */
async function showMore(elements: SearchElements, found: FoundPage[]): Promise<void> {
  const before = elements.results.children.length;
  await appendResults(elements, found);
  elements.results.children[before]?.querySelector('a')?.focus();
}

async function appendResults(elements: SearchElements, found: FoundPage[]): Promise<void> {
  const shown = elements.results.children.length;
  const next = await Promise.all(found.slice(shown, shown + pageSize).map((result) => result.data()));
  elements.results.append(...next.map((data) => resultItem(data, elements)));
  elements.more.hidden = elements.results.children.length >= found.length;
}

function countOf({ words, locale }: SearchSettings, { query }: SearchState, count: number): string {
  if (query === '') return formatCount(words.countAll, locale, { count });
  return count === 0 ? format(words.nothing, { query }) : formatCount(words.count, locale, { count, query });
}

function tipsOf({ words }: SearchSettings, { filters }: SearchState): string {
  return Object.keys(filters).length > 0 ? words.nothingFilters : words.nothingTips;
}

function showFailure(elements: SearchElements, { words }: SearchSettings): void {
  elements.results.replaceChildren();
  elements.more.hidden = true;
  elements.nothing.hidden = true;
  elements.status.textContent = words.failed;
  elements.withoutScript.hidden = false;
}

/** Boxes that no page of this language has are not offered. */
async function hideEmptyBoxes({ boxes }: SearchElements, search: MergedSearch): Promise<void> {
  const counts = await search.filters();
  for (const box of boxes) {
    const label = box.closest('label');
    if (label) label.hidden = !box.checked && !counts[box.name]?.[box.value];
  }
  for (const group of new Set(boxes.map((box) => box.closest('fieldset')))) {
    if (group) group.hidden = group.querySelectorAll('label:not([hidden])').length === 0;
  }
}

function formParameters({ form, facets }: SearchElements): URLSearchParams {
  const entries = [form, facets].flatMap((part) => (part ? [...new FormData(part)] : []));
  return new URLSearchParams(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function fillIn({ input, boxes }: SearchElements, { query, filters }: SearchState): void {
  input.value = query;
  for (const box of boxes) box.checked = filters[box.name]?.includes(box.value) ?? false;
}

function settingsOf(element: HTMLElement): SearchSettings {
  // Written by SearchPage.astro from the same type.
  return JSON.parse(element.dataset['searchPage'] ?? '{}') as SearchSettings;
}

interface Answer {
  state: SearchState;
  found: FoundPage[];
}
