import {
  localeCodes,
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type GlobalName,
  type GlobalOf,
  type Locale,
  type Media,
  type PdfFile,
  type Upload,
} from '@ot/shared-types';
import { inBestLanguage, type Languages, type Localized } from '../../content/best-language.ts';
import type { CatalogueView } from '../../content/catalogues/catalogue.ts';
import type { CatalogueName } from '../../content/catalogues/rules.ts';
import type { Card, Listed, Timetabled } from '../../content/listed.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import type { ContentSource, StoredEntry } from '../store/stored.ts';
import { liveLanguagesIn } from '../store/live-languages.ts';
import { keys } from './keys.ts';
import { momentsOf } from './moments-of.ts';

/** What a page has read so far: found or not, and when it changes by itself. */
export interface Reads {
  keys: Set<string>;
  /** Pictures and PDF files, by id. */
  uploads: Set<string>;
  /** The first moment after now at which something that was read begins or ends; null where the time was not asked for. */
  nextMoment: () => string | null;
}

/** A reader for one page, and the record of everything that the page has read. */
export function recordingReader(
  content: ContentSource,
  { origin, now }: { origin: string; now: Date },
): { site: SiteReader; reads: Reads } {
  const site = new RecordingReader(content, origin, now);
  return { site, reads: { keys: site.reads, uploads: site.uploads, nextMoment: () => site.nextMoment() } };
}

class RecordingReader implements SiteReader {
  readonly origin: string;
  readonly reads = new Set<string>();
  readonly uploads = new Set<string>();
  readonly #content: ContentSource;
  readonly #now: Date;
  /** Everything read that begins or ends at some moment. */
  readonly #timed = new Set<Listed<'sessions'> | EntryOf<'notices'>>();
  #askedForTime = false;
  #live: Locale[] | null = null;

  constructor(content: ContentSource, origin: string, now: Date) {
    this.#content = content;
    this.origin = origin;
    this.#now = now;
  }

  get now(): Date {
    this.#askedForTime = true;
    return this.#now;
  }

  nextMoment(): string | null {
    if (!this.#askedForTime) return null;
    const now = this.#now.toISOString();
    const coming = [...this.#timed].flatMap(momentsOf).filter((moment) => moment > now);
    return coming.length === 0 ? null : coming.reduce((a, b) => (a < b ? a : b));
  }

  liveLanguages(): Locale[] {
    this.reads.add(keys.global('site-settings', sourceLocale));
    this.#live ??= liveLanguagesIn(this.#content);
    return this.#live;
  }

  bySlug<Name extends CollectionName>(collection: Name, slug: string, locale: Locale): Localized<EntryOf<Name>> | null {
    this.reads.add(keys.slug(collection, slug));
    const id = this.#content.idOfSlug(collection, slug);
    return id === null ? null : this.byId(collection, id, locale);
  }

  byId<Name extends CollectionName>(collection: Name, id: string, locale: Locale): Localized<EntryOf<Name>> | null {
    this.reads.add(keys.entry(collection, id, locale));
    const entry = this.#content.entry(collection, id);
    const found = entry && inBestLanguage(contentOf<Name>(entry), locale);
    if (found) this.#noteTime(found.content);
    return found;
  }

  card<Name extends CollectionName>(collection: Name, id: string, locale: Locale): Localized<Listed<Name>> | null {
    this.reads.add(keys.card(collection, id, locale));
    // Cards of a collection have its shape (content-store.ts, #putCards).
    const card = this.#content.card(collection, id, locale) as Card<Name> | null;
    if (card) this.#noteTime(card.content);
    return card;
  }

  list<Name extends CollectionName>(collection: Name, locale: Locale): Localized<Listed<Name>>[] {
    this.reads.add(keys.list(collection, locale));
    // As above.
    const cards = this.#content.cards(collection, locale) as Card<Name>[];
    for (const card of cards) this.#noteTime(card.content);
    return cards;
  }

  catalogue(name: CatalogueName, locale: Locale): CatalogueView {
    return recordingCatalogue(this.#content.catalogue(name, locale), { name, locale, reads: this.reads });
  }

  timetable(locale: Locale): Localized<Timetabled>[] {
    this.reads.add(keys.timetable(locale));
    // As above.
    const cards = this.#content.cards('sessions', locale) as Card<'sessions'>[];
    for (const card of cards) this.#noteTime(card.content);
    return cards;
  }

  languagesOf(collection: CollectionName, id: string): Locale[] {
    this.reads.add(keys.languages(collection, id));
    const entry = this.#content.entry(collection, id);
    const live = new Set(this.liveLanguages());
    return entry ? localeCodes.filter((code) => code in entry.languages && live.has(code)) : [];
  }

  languagesIn(collection: CollectionName): Locale[] {
    this.reads.add(keys.written(collection));
    return this.#content.languagesIn(collection);
  }

  global<Name extends GlobalName>(name: Name, locale: Locale): Localized<GlobalOf<Name>> {
    this.reads.add(keys.global(name, locale));
    // What is kept under a global's name is that global (synchronise.ts).
    const languages = this.#content.global(name)?.languages as Languages<GlobalOf<Name>> | undefined;
    const found = languages && inBestLanguage(languages, locale);
    if (found) return found;
    throw new Error(`The global "${name}" has never been published. Open it in the CMS, fill it in and save it.`);
  }

  media(id: string, locale: Locale): Localized<Media> | null {
    this.reads.add(keys.media(id, locale));
    const found = this.#upload(id, locale);
    // A picture, and no PDF.
    return found && 'sizes' in found.content ? { ...found, content: found.content } : null;
  }

  file(id: string): PdfFile | null {
    // A PDF is the same in all languages.
    this.reads.add(keys.media(id, sourceLocale));
    const found = this.#upload(id, sourceLocale);
    return found && 'format' in found.content ? found.content : null;
  }

  #upload(id: string, locale: Locale): Localized<Upload> | null {
    this.uploads.add(id);
    const upload = this.#content.media(id);
    return upload ? inBestLanguage(upload.languages, locale) : null;
  }

  #noteTime(content: object): void {
    // Only sessions have occurrences, only notices have a start of their own.
    if ('occurrences' in content || 'startsAt' in content)
      this.#timed.add(content as Listed<'sessions'> | EntryOf<'notices'>);
  }
}

interface Recording {
  name: CatalogueName;
  locale: Locale;
  reads: Set<string>;
}

/** A catalogue, with every answer recorded. */
function recordingCatalogue(catalogue: CatalogueView, { name, locale, reads }: Recording): CatalogueView {
  const recorded = <Answer>(key: string, answer: Answer) => {
    reads.add(key);
    return answer;
  };
  return {
    isLong: () => recorded(keys.isLong(name, locale), catalogue.isLong()),
    groups: () => recorded(keys.groups(name, locale), catalogue.groups()),
    counts: () => {
      reads.add(keys.groups(name, locale));
      return recorded(keys.counts(name, locale), catalogue.counts());
    },
    pagesOf: (group) => recorded(keys.pagesOf(name, group, locale), catalogue.pagesOf(group)),
    linesOn: (group, page) => recorded(keys.linesOn(name, { group, page }, locale), catalogue.linesOn(group, page)),
    pageOf: (id) => recorded(keys.pageOf(name, id, locale), catalogue.pageOf(id)),
  };
}

/** What is kept under a collection's name are entries of that collection (synchronise.ts). */
function contentOf<Name extends CollectionName>(entry: StoredEntry): Languages<EntryOf<Name>> {
  return entry.languages as Languages<EntryOf<Name>>;
}
