import { activities, ageBands, audiences, type CollectionName, type Locale } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';
import type { SearchFilter } from '../layouts/search-facts.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { byOrder } from './by-order.ts';

/** A group of boxes to tick. `name` and values are those of the index (search-facts.ts), words are the reader's. */
export interface Facet {
  name: SearchFilter['facet'];
  legend: string;
  options: { value: string; text: string }[];
}

/** Kinds of pages that search can find, in the order of the boxes. */
const kinds = [
  'advice',
  'topics',
  'equipment',
  'sessions',
  'service-pages',
  'referral-routes',
  'contact-points',
  'organisations',
  'documents',
  'glossary',
] as const satisfies CollectionName[];

export function searchFacets(site: SiteReader, locale: Locale): Facet[] {
  const { search: words, choices } = strings(locale);
  const topics = byOrder(site.list('topics', locale)).map(({ content }) => ({
    value: content.slug,
    text: content.title,
  }));
  return [
    { name: 'kind', legend: words.kind, options: kinds.map((value) => ({ value, text: choices.collections[value] })) },
    { name: 'topic', legend: words.topic, options: topics },
    { name: 'age', legend: words.age, options: ageBands.map((value) => ({ value, text: choices.ageBands[value] })) },
    {
      name: 'activity',
      legend: words.activity,
      options: activities.map((value) => ({ value, text: choices.activities[value] })),
    },
    {
      name: 'audience',
      legend: words.audience,
      options: audiences.map((value) => ({ value, text: choices.audiences[value] })),
    },
  ];
}
