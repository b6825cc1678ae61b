import { isDeepStrictEqual } from 'node:util';
import { localeCodes, type Locale } from '@ot/shared-types';
import { inBestLanguage, type Languages } from '../../content/best-language.ts';
import { cardOf, toTimetabled, type Card } from '../../content/listed.ts';
import type { StoredEntry, StoredGlobal, StoredMedia } from '../store/stored.ts';
import type { ChangedCatalogue } from '../store/catalogues.ts';
import { keys } from './keys.ts';

/** What changes for readers when an entry is replaced, appears (no `before`) or goes (no `after`). Nothing when nothing differs. */
export function keysOfEntryChange(before: StoredEntry | null, after: StoredEntry | null): string[] {
  const entry = after ?? before;
  if (!entry || isDeepStrictEqual(before, after)) return [];
  const { collection, id } = entry;
  const changed = (differs: (locale: Locale) => boolean) => localeCodes.filter(differs);
  const cards = changed(
    (locale) => !isDeepStrictEqual(before && cardOf(before, locale), after && cardOf(after, locale)),
  );
  const times = changed((locale) => !isDeepStrictEqual(timesOf(before, locale), timesOf(after, locale)));
  return [
    ...times.map((locale) => keys.timetable(locale)),
    ...changedLanguages(before, after).map((locale) => keys.entry(collection, id, locale)),
    ...cards.flatMap((locale) => [keys.card(collection, id, locale), keys.list(collection, locale)]),
    ...(isDeepStrictEqual(languagesOf(before), languagesOf(after)) ? [] : [keys.languages(collection, id)]),
    ...(before?.slug === after?.slug ? [] : slugsOf(before, after).map((slug) => keys.slug(collection, slug))),
  ];
}

/** What changes for readers of a catalogue. */
export function keysOfCatalogueChange(change: ChangedCatalogue): string[] {
  const { catalogue, locale } = change;
  return [
    ...(change.isLong ? [keys.isLong(catalogue, locale)] : []),
    ...(change.groups ? [keys.groups(catalogue, locale)] : []),
    ...(change.counts ? [keys.counts(catalogue, locale)] : []),
    ...change.pagesOf.map((group) => keys.pagesOf(catalogue, group, locale)),
    ...change.linesOn.map((place) => keys.linesOn(catalogue, place, locale)),
    ...change.pageOf.map((id) => keys.pageOf(catalogue, id, locale)),
  ];
}

export function keysOfGlobalChange(before: StoredGlobal | null, after: StoredGlobal): string[] {
  return changedLanguages(before, after).map((locale) => keys.global(after.global, locale));
}

export function keysOfMediaChange(before: StoredMedia | null, after: StoredMedia | null): string[] {
  const media = after ?? before;
  if (!media) return [];
  return changedLanguages(before, after).map((locale) => keys.media(media.id, locale));
}

/** Languages in which readers get something else than before: their own text, or the English in its place. */
export function changedLanguages(before: WithLanguages | null, after: WithLanguages | null): Locale[] {
  return localeCodes.filter(
    (locale) =>
      !isDeepStrictEqual(
        before && inBestLanguage(before.languages, locale),
        after && inBestLanguage(after.languages, locale),
      ),
  );
}

function timesOf(entry: StoredEntry | null, locale: Locale) {
  const card: Card | null = entry && cardOf(entry, locale);
  return card && toTimetabled(card.content);
}

function slugsOf(before: StoredEntry | null, after: StoredEntry | null): string[] {
  return [before?.slug, after?.slug].filter((slug) => slug !== undefined);
}

function languagesOf(entry: WithLanguages | null): string[] {
  return Object.keys(entry?.languages ?? {}).sort();
}

interface WithLanguages {
  languages: Languages<unknown>;
}
