import type { AnyEntry, CollectionName, Locale } from '@ot/shared-types';
import { textsIn, type SearchFacts } from '../layouts/search-facts.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';

/** What search knows of the page of an entry: its kind, the choices that readers filter by, and the editors' phrases. */
export function searchFactsOf(
  site: SiteReader,
  collection: CollectionName,
  { content, locale }: Localized<AnyEntry>,
): SearchFacts {
  const topic = 'topic' in content ? site.card('topics', content.topic, locale)?.content.slug : undefined;
  return {
    kind: collection,
    topics: collection === 'topics' ? [content.slug] : topic === undefined ? [] : [topic],
    ages: 'ageBands' in content ? content.ageBands : [],
    activities: 'activities' in content ? content.activities : [],
    audiences: 'audience' in content ? content.audience : [],
    phrases: content.searchPhrases,
    // Asked for only where the page is searched: not where it is shown in English in place of a translation.
    get texts() {
      return textsIn(content);
    },
  };
}

/**
 * The same for a page that lists entries without pages of their own, as far as they are in the language of the page. Its
 * title is in every language, so each language has something to find.
 */
export function searchFactsOfList(kind: CollectionName, entries: Localized<AnyEntry>[], locale: Locale): SearchFacts {
  const contents = entries.filter((entry) => entry.locale === locale).map((entry) => entry.content);
  return { kind, phrases: contents.flatMap((content) => content.searchPhrases), texts: textsIn(contents) };
}

/** Keeps a part of a page that is in another language out of search. */
export function indexedIn(locale: Locale, written: Locale): { 'data-pagefind-ignore'?: true } {
  return written === locale ? {} : { 'data-pagefind-ignore': true };
}
