import type { Activity, AgeBand, Audience, CollectionName } from '@ot/shared-types';
import { normalise, respelledWords } from '../i18n/normalise.ts';

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
  'data-pagefind-filter': string;
  'data-pagefind-meta'?: string;
  'data-words'?: string;
}

/** The attributes by which Pagefind indexes a page: filters as codes, and words that are found and not shown. */
export function searchAttributes(facts: SearchFacts): SearchAttributes {
  const hidden = hiddenWords(facts);
  return {
    'data-pagefind-body': true,
    'data-pagefind-filter': filtersOf(facts).join(', '),
    ...(hidden === '' ? {} : { 'data-pagefind-meta': 'words[data-words]', 'data-words': hidden }),
  };
}

function filtersOf({ kind, topics = [], ages = [], activities = [], audiences = [] }: SearchFacts): string[] {
  return [
    `kind:${kind}`,
    ...topics.map((topic) => `topic:${topic}`),
    ...ages.map((age) => `age:${age}`),
    ...activities.map((activity) => `activity:${activity}`),
    ...audiences.map((audience) => `audience:${audience}`),
  ];
}

/** The phrases as they are typed and in the common spelling, and the page's words that readers may spell otherwise. */
function hiddenWords({ phrases, texts }: SearchFacts): string {
  return [...new Set([...phrases, ...phrases.map(normalise), ...respelledWords(texts)])].join(' ');
}

/** Every text in an entry, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
