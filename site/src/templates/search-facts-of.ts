import type { AnyEntry, CollectionName } from '@ot/shared-types';
import { textsIn, type SearchFacts } from '../layouts/search-facts.ts';
import type { Localized, SiteReader } from '../site-reader.ts';

/** What search knows of the page of an entry: its kind, the choices that readers filter by, and the editors' phrases. */
export function searchFactsOf(
  site: SiteReader,
  collection: CollectionName,
  { content, locale }: Localized<AnyEntry>,
): SearchFacts {
  const topic = 'topic' in content ? site.byId('topics', content.topic, locale)?.content.slug : undefined;
  return {
    kind: collection,
    topics: collection === 'topics' ? [content.slug] : topic === undefined ? [] : [topic],
    ages: 'ageBands' in content ? content.ageBands : [],
    activities: 'activities' in content ? content.activities : [],
    audiences: 'audience' in content ? content.audience : [],
    phrases: content.searchPhrases,
    texts: textsIn(content),
  };
}

/** The same for a page that lists entries without pages of their own. */
export function searchFactsOfList(kind: CollectionName, entries: Localized<AnyEntry>[]): SearchFacts {
  const contents = entries.map((entry) => entry.content);
  return { kind, phrases: contents.flatMap((content) => content.searchPhrases), texts: textsIn(contents) };
}
