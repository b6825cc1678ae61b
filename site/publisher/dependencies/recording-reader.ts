import {
  localeCodes,
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type GlobalName,
  type GlobalOf,
  type Locale,
  type Media,
} from '@ot/shared-types';
import type { Localized, SiteReader } from '../../src/site-reader.ts';
import { entriesOf, findEntry, type Content } from '../store/content.ts';
import type { Languages, StoredEntry } from '../store/stored.ts';
import { keys } from './keys.ts';

/** A reader for one page, and the keys of everything that the page has read so far, found or not. */
export function recordingReader(
  content: Content,
  { origin, now }: { origin: string; now: Date },
): { site: SiteReader; reads: Set<string> } {
  const reads = new Set<string>();
  return { site: new RecordingReader(content, origin, now, reads), reads };
}

class RecordingReader implements SiteReader {
  readonly origin: string;
  readonly #content: Content;
  readonly #now: Date;
  readonly #reads: Set<string>;

  constructor(content: Content, origin: string, now: Date, reads: Set<string>) {
    this.#content = content;
    this.origin = origin;
    this.#now = now;
    this.#reads = reads;
  }

  get now(): Date {
    this.#reads.add(keys.time());
    return this.#now;
  }

  liveLanguages(): Locale[] {
    const { liveLanguages } = this.global('site-settings', sourceLocale).content;
    return localeCodes.filter((code) => code === sourceLocale || liveLanguages.includes(code));
  }

  bySlug<Name extends CollectionName>(collection: Name, slug: string, locale: Locale): Localized<EntryOf<Name>> | null {
    this.#reads.add(keys.slug(collection, slug));
    const id = this.#content.idsBySlug.get(`${collection}/${slug}`);
    return id === undefined ? null : this.byId(collection, id, locale);
  }

  byId<Name extends CollectionName>(collection: Name, id: string, locale: Locale): Localized<EntryOf<Name>> | null {
    this.#reads.add(keys.entry(collection, id));
    const entry = findEntry(this.#content, collection, id);
    return entry && inBestLanguage(contentOf<Name>(entry), locale);
  }

  list<Name extends CollectionName>(collection: Name, locale: Locale): Localized<EntryOf<Name>>[] {
    this.#reads.add(keys.list(collection));
    return entriesOf(this.#content, collection).flatMap(
      (entry) => inBestLanguage(contentOf<Name>(entry), locale) ?? [],
    );
  }

  languagesOf(collection: CollectionName, id: string): Locale[] {
    this.#reads.add(keys.entry(collection, id));
    const entry = findEntry(this.#content, collection, id);
    const live = new Set(this.liveLanguages());
    return entry ? localeCodes.filter((code) => code in entry.languages && live.has(code)) : [];
  }

  global<Name extends GlobalName>(name: Name, locale: Locale): Localized<GlobalOf<Name>> {
    this.#reads.add(keys.global(name));
    // The map under a global's name holds that global only (Store.putGlobal).
    const languages = this.#content.globals.get(name)?.languages as Languages<GlobalOf<Name>> | undefined;
    const found = languages && inBestLanguage(languages, locale);
    if (found) return found;
    throw new Error(`The global "${name}" has never been published. Open it in the CMS, fill it in and save it.`);
  }

  media(id: string, locale: Locale): Localized<Media> | null {
    this.#reads.add(keys.media(id));
    const media = this.#content.media.get(id);
    return media ? inBestLanguage(media.languages, locale) : null;
  }
}

/** The map under a collection's name holds entries of that collection only (content.ts, putEntry). */
function contentOf<Name extends CollectionName>(entry: StoredEntry): Languages<EntryOf<Name>> {
  return entry.languages as Languages<EntryOf<Name>>;
}

function inBestLanguage<Content>(languages: Languages<Content>, locale: Locale): Localized<Content> | null {
  const own = languages[locale];
  if (own) return { content: own.content, locale, translation: own.translation };
  const english = languages[sourceLocale];
  return english ? { content: english.content, locale: sourceLocale, translation: null } : null;
}
