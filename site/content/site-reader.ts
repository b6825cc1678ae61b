import type { CollectionName, EntryOf, GlobalName, GlobalOf, Locale, Media, PdfFile } from '@ot/shared-types';
import type { Localized } from './best-language.ts';
import type { CatalogueView } from './catalogues/catalogue.ts';
import type { CatalogueName } from './catalogues/rules.ts';
import type { Listed, Timetabled } from './listed.ts';

/**
 * All that templates know of the world. The publisher makes one for each page that it prints (`Astro.locals.site`) and
 * records every read, so that a later change finds this page again. Nothing here throws for a missing entry: a page shows
 * nothing where there is nothing.
 */
export interface SiteReader {
  /** The moment that the page is printed for. Templates never ask the clock. */
  readonly now: Date;
  /** Public origin, such as `https://example.org`, without a slash at the end. */
  readonly origin: string;
  /** Languages that the site offers, in the order of the table of languages. */
  liveLanguages(): Locale[];
  bySlug<Name extends CollectionName>(collection: Name, slug: string, locale: Locale): Localized<EntryOf<Name>> | null;
  byId<Name extends CollectionName>(collection: Name, id: string, locale: Locale): Localized<EntryOf<Name>> | null;
  /** What cards and links show of an entry. Cheaper than `byId`, and printed again less often. */
  card<Name extends CollectionName>(collection: Name, id: string, locale: Locale): Localized<Listed<Name>> | null;
  /**
   * The cards of all published entries of a collection that stays short, in no particular order: templates sort. For those
   * that grow with the site there are catalogues.
   */
  list<Name extends CollectionName>(collection: Name, locale: Locale): Localized<Listed<Name>>[];
  /** A list that grows with the site, in the order of a language and cut into pages. Its cards are asked for one by one. */
  catalogue(name: CatalogueName, locale: Locale): CatalogueView;
  /** When all sessions take place. Templates put them in order, because time goes on. */
  timetable(locale: Locale): Localized<Timetabled>[];
  /** Languages in which an entry is really there; always with English. */
  languagesOf(collection: CollectionName, id: string): Locale[];
  /** Languages in which at least one entry of a collection is written. */
  languagesIn(collection: CollectionName): Locale[];
  /** A global in the reader's language, or in English. Throws when the CMS has never published it: no page works without. */
  global<Name extends GlobalName>(name: Name, locale: Locale): Localized<GlobalOf<Name>>;
  media(id: string, locale: Locale): Localized<Media> | null;
  /** An uploaded PDF; null where it is gone. */
  file(id: string): PdfFile | null;
}
