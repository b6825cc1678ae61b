import type { Activity, AgeBand, Audience, CollectionName, Locale } from '@ot/shared-types';
import { respelledWords } from '../i18n/normalise.ts';

/** What search knows of a page beside its words. */
export interface SearchFacts {
  kind: CollectionName;
  /** Slugs of topics. */
  topics?: string[];
  ages?: readonly AgeBand[];
  activities?: readonly Activity[];
  audiences?: readonly Audience[];
  /** What families type when they look for this page. */
  phrases: string[];
  /** Every text of the page, to find words in other spellings. */
  texts: string[];
}

export interface SearchAttributes {
  'data-pagefind-body': true;
  'data-pagefind-meta'?: string;
  'data-words'?: string;
}

/** The attributes by which Pagefind indexes a page, with words that are found and not shown. */
export function searchAttributes(facts: SearchFacts, locale: Locale): SearchAttributes {
  const hidden = hiddenWords(facts, locale);
  if (hidden === '') return { 'data-pagefind-body': true };
  return { 'data-pagefind-body': true, 'data-pagefind-meta': 'words[data-words]', 'data-words': hidden };
}

/** What readers filter by, as pairs of facet and code: one `meta` element each, because Pagefind reads one value from each. */
export function searchFilters({
  kind,
  topics = [],
  ages = [],
  activities = [],
  audiences = [],
}: SearchFacts): SearchFilter[] {
  return [
    { facet: 'kind', value: kind },
    ...topics.map((value): SearchFilter => ({ facet: 'topic', value })),
    ...ages.map((value): SearchFilter => ({ facet: 'age', value })),
    ...activities.map((value): SearchFilter => ({ facet: 'activity', value })),
    ...audiences.map((value): SearchFilter => ({ facet: 'audience', value })),
  ];
}

export interface SearchFilter {
  facet: 'kind' | 'topic' | 'age' | 'activity' | 'audience';
  value: string;
}

/** The phrases, and the words of both that readers may spell otherwise. */
function hiddenWords({ phrases, texts }: SearchFacts, locale: Locale): string {
  return [...phrases, ...respelledWords([...phrases, ...texts], locale)].join(' ');
}

/** Every text in an entry, however deep. */
export function textsIn(value: unknown, texts: string[] = []): string[] {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textsIn(part, texts);
  return texts;
}
