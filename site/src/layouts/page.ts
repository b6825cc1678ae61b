import {
  entryPath,
  sitePagePath,
  sourceLocale,
  collectionNames,
  type AnyEntry,
  type CollectionName,
  type Format,
  type Locale,
  type Review,
  type SitePage,
  type TranslationRecord,
} from '@ot/shared-types';
import { pageOfList } from '../../content/catalogues/list-addresses.ts';
import { format } from '../i18n/format.ts';
import { strings } from '../i18n/strings/index.ts';
import type { TextLink } from '../references/references.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import type { SearchFacts } from './search-facts.ts';

/** What the layout must know of a page to put the frame around it. */
export interface Page {
  /** The reader's language. */
  locale: Locale;
  /** The address without the language prefix. */
  path: string;
  /** Where the language links lead, for a page that is in English alone. */
  languagesPath?: string;
  /** The h1. */
  title: string;
  description: string | null;
  /** The language of the text; differs from the reader's where a translation is missing. */
  contentLocale: Locale;
  translation: TranslationRecord | null;
  /** Languages in which the page is really written. */
  languages: Locale[];
  /** The pages between the home page and this one. */
  crumbs: TextLink[];
  sample: boolean;
  review: Review | null;
  formats: Format[];
  /** The entry, for what is printed on paper; null for pages that are no entries. */
  entry: { id: string; updatedAt: string } | null;
  /** Null keeps the page out of search. */
  search: SearchFacts | null;
}

type PageTexts = Pick<Page, 'title' | 'description'>;

/** A page of the site that is not an entry: its words are the interface's own. */
export function sitePage(site: SiteReader, target: { page: SitePage; locale: Locale }, texts: PageTexts): Page {
  const languages = languagesOfSitePage(site, target.page);
  return { ...bare(target.locale, sitePagePath(target.page, sourceLocale)), ...texts, languages };
}

/** What the pages list that are made of entries. */
const listed: Partial<Record<SitePage, readonly CollectionName[]>> = {
  advice: ['advice', 'topics'],
  equipment: ['equipment'],
  sessions: ['sessions'],
  contact: ['contact-points'],
  referral: ['referral-routes'],
  organisations: ['organisations'],
  glossary: ['glossary'],
  'a-to-z': collectionNames.filter((name) => name !== 'notices'),
};

/**
 * The languages that a page of the site is really in. The interface's words are there in all of them; a list counts only where at
 * least one of what it lists is written in the language, because families who come from a search engine look for that, and would
 * find English under a heading of their own. All pages of a list count alike, so that each names the same others.
 */
function languagesOfSitePage(site: SiteReader, page: SitePage): Locale[] {
  const written = new Set((listed[page] ?? []).flatMap((collection) => site.languagesIn(collection)));
  return written.size === 0 ? site.liveLanguages() : site.liveLanguages().filter((code) => written.has(code));
}

/** Which page of a list, and how many there are. */
export interface ListPosition {
  page: number;
  pages: number;
}

/** A page as one of several of a list: later ones say so in their title, and repeat neither its description nor its search. */
export function asPageOfList<Made extends Page>(made: Made, { page, pages }: ListPosition): Made {
  if (page === 1) return made;
  const title = format(strings(made.contentLocale).pagination.title, { title: made.title, page, pages });
  return { ...made, path: pageOfList(made.path, page), title, description: null, entry: null, search: null };
}

/** The page of an entry. */
export function entryPage<Entry extends AnyEntry>(
  site: SiteReader,
  { collection, entry, locale }: EntryTarget<Entry>,
): Page {
  const { content } = entry;
  return {
    ...bare(locale, entryPath({ collection, slug: content.slug }, sourceLocale)),
    title: content.title,
    description: 'summary' in content ? content.summary : null,
    contentLocale: entry.locale,
    translation: entry.translation,
    languages: site.languagesOf(collection, content.id),
    sample: content.sample,
    review: content.review,
    formats: 'formats' in content ? content.formats : [],
    entry: { id: content.id, updatedAt: content.updatedAt },
  };
}

export interface EntryTarget<Entry extends AnyEntry> {
  collection: CollectionName;
  entry: Localized<Entry>;
  locale: Locale;
}

function bare(locale: Locale, path: string): Omit<Page, 'title' | 'description' | 'languages'> {
  return {
    locale,
    path,
    contentLocale: locale,
    translation: null,
    crumbs: [],
    sample: false,
    review: null,
    formats: [],
    entry: null,
    search: null,
  };
}
