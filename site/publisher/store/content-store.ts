import {
  localeCodes,
  sourceLocale,
  type CollectionName,
  type ExportedRedirect,
  type GlobalName,
  type Locale,
} from '@ot/shared-types';
import { toListed, type Card } from '../../content/listed.ts';
import { LRUCache } from 'lru-cache';
import type { DatabaseSync } from 'node:sqlite';
import type { Catalogue } from '../../content/catalogues/catalogue.ts';
import type { CatalogueName } from '../../content/catalogues/rules.ts';
import { Catalogues, type ChangedCatalogue } from './catalogues.ts';
import { statements, type Statements } from './statements.ts';
import type { ContentSource, StoredEntry, StoredGlobal, StoredMedia } from './stored.ts';

export type ContentKind = 'entry' | 'global' | 'media' | 'redirect';
export type StoredContent = StoredEntry | StoredGlobal | StoredMedia | ExportedRedirect;

/** By what a copy is known to be the present one; null where that kind of content has none. */
export interface StoredVersion {
  updatedAt: string | null;
  slug: string | null;
}

/** An entry, and since when readers have it as it is. */
export interface NewCard {
  collection: CollectionName;
  card: Card;
  updatedAt: string;
}

/** An entry's cards by the language in which they are written: as they lie on disk, and those that were asked for. */
interface CardsOfEntry {
  texts: Map<Locale, string>;
  cards: Map<Locale, Card>;
}

/** How many parsed things stay in memory; the rest is read from disk again. Bounds memory whatever the size of the site. */
const kept = { content: 1500, slugs: 5000, cards: 400, lists: 150 };
/** The same in characters of JSON, as entries differ most. All pages of an entry are printed one after the other. */
const keptCharacters = 4_000_000;

/** All published content: on disk, and in memory what was read last. */
export class ContentStore implements ContentSource {
  readonly #run: Statements;
  readonly #content = new LRUCache<string, { value: StoredContent | null }>({
    max: kept.content,
    maxSize: keptCharacters,
  });
  readonly #cards = new LRUCache<string, CardsOfEntry>({ max: kept.cards });
  readonly #slugs = new LRUCache<string, { id: string | null }>({ max: kept.slugs });
  readonly #lists = new LRUCache<string, Card[]>({ max: kept.lists });
  readonly #languages = new Map<string, Locale[]>();
  readonly #catalogues: Catalogues;
  /** All of them, while none has changed: the addresses of pages that have gone are asked for one by one. */
  #redirects: ExportedRedirect[] | null = null;
  #version: string;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
    this.#catalogues = new Catalogues(database);
    this.#version = this.#contentVersion();
  }

  /** Forgets what is in memory if another process or thread has changed content since. */
  refresh(): void {
    const version = this.#contentVersion();
    if (version === this.#version) return;
    this.#version = version;
    this.#content.clear();
    this.#slugs.clear();
    this.#cards.clear();
    this.#lists.clear();
    this.#languages.clear();
    this.#redirects = null;
    this.#catalogues.forget();
  }

  catalogue(name: CatalogueName, locale: Locale): Catalogue {
    return this.#catalogues.get(name, locale);
  }

  /** Reads into memory what every change and nearly every page needs, so that the first does not wait for it. */
  prepare(): void {
    this.#catalogues.load();
  }

  entry(collection: CollectionName, id: string): StoredEntry | null {
    // Rows of a kind hold what `put` wrote after it was checked against the contract; the same goes for the kinds below.
    return this.read('entry', collection, id) as StoredEntry | null;
  }

  global(name: GlobalName): StoredGlobal | null {
    return this.read('global', '', name) as StoredGlobal | null;
  }

  media(id: string): StoredMedia | null {
    return this.read('media', '', id) as StoredMedia | null;
  }

  read(kind: ContentKind, collection: string, id: string): StoredContent | null {
    const key = `${kind}:${collection}:${id}`;
    const known = this.#content.get(key);
    if (known) return known.value;
    // As bytes, which Node makes into text three times as fast as SQLite's driver: an entry in all languages is 100 kB.
    const row = this.#run(
      'select cast(json as blob) as json from content where kind = ? and collection = ? and id = ?',
    ).get(kind, collection, id);
    const json = row ? Buffer.from(row['json'] as Uint8Array<ArrayBuffer>).toString() : 'null';
    const value = JSON.parse(json) as StoredContent | null;
    this.#content.set(key, { value }, { size: json.length });
    return value;
  }

  idOfSlug(collection: CollectionName, slug: string): string | null {
    const key = `${collection}:${slug}`;
    const known = this.#slugs.get(key);
    if (known) return known.id;
    const row = this.#run('select id from content where collection = ? and slug = ?').get(collection, slug);
    const id = typeof row?.['id'] === 'string' ? row['id'] : null;
    this.#slugs.set(key, { id });
    return id;
  }

  card(collection: CollectionName, id: string, locale: Locale): Card | null {
    const { texts, cards } = this.#cardsOf(collection, id);
    const written = texts.has(locale) ? locale : sourceLocale;
    const known = cards.get(written);
    if (known) return known;
    const text = texts.get(written);
    if (text === undefined) return null;
    const card = JSON.parse(text) as Card; // written by #putCards
    cards.set(written, card);
    return card;
  }

  /** In all languages: they lie side by side on disk, and the languages of a page are printed one after the other. */
  #cardsOf(collection: CollectionName, id: string): CardsOfEntry {
    const key = `${collection}:${id}`;
    const known = this.#cards.get(key);
    if (known) return known;
    const rows = this.#run('select locale, json from listed where collection = ? and id = ?').all(collection, id);
    const texts = new Map(rows.map((row) => [row['locale'] as Locale, String(row['json'])])); // written by #putCards
    const read: CardsOfEntry = { texts, cards: new Map() };
    this.#cards.set(key, read);
    return read;
  }

  cards(collection: CollectionName, locale: Locale): Card[] {
    const key = `${collection}:${locale}`;
    const known = this.#lists.get(key);
    if (known) return known;
    const all = this.#run('select id, json from listed where collection = ? and locale = ?');
    const byId = new Map([sourceLocale, locale].flatMap((code) => all.all(collection, code)).map(cardOfRow));
    const cards = [...byId.values()];
    this.#lists.set(key, cards);
    return cards;
  }

  /** Entries in a language of their own, those that changed last first. */
  *newest(locale: Locale): Iterable<NewCard> {
    const find = this.#run(
      'select collection, json, updated_at from listed where locale = ? order by updated_at desc, id',
    );
    for (const row of find.iterate(locale)) {
      // Written by #putCards.
      const collection = row['collection'] as CollectionName;
      yield { collection, card: JSON.parse(String(row['json'])) as Card, updatedAt: String(row['updated_at']) };
    }
  }

  languagesIn(collection: CollectionName): Locale[] {
    const known = this.#languages.get(collection);
    if (known) return known;
    const find = this.#run('select 1 from listed where collection = ? and locale = ? limit 1');
    const languages = localeCodes.filter((locale) => find.get(collection, locale) !== undefined);
    this.#languages.set(collection, languages);
    return languages;
  }

  /** How many cards there are, in all languages. */
  cardCount(): number {
    return Number(this.#run('select count(*) as cards from listed').get()?.['cards']);
  }

  ids(kind: ContentKind, collection: string): string[] {
    const rows = this.#run('select id from content where kind = ? and collection = ? order by id').all(
      kind,
      collection,
    );
    return rows.map((row) => String(row['id']));
  }

  /** The versions of everything of a kind, by id. */
  versions(kind: ContentKind, collection: string): Map<string, StoredVersion> {
    const find = this.#run('select id, slug, updated_at from content where kind = ? and collection = ?');
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    const rows = find.all(kind, collection);
    return new Map(
      rows.map((row) => [String(row['id']), { slug: text(row['slug']), updatedAt: text(row['updated_at']) }]),
    );
  }

  slugs(collection: string): string[] {
    const rows = this.#run('select slug from content where collection = ? and slug is not null order by id');
    return rows.all(collection).map((row) => String(row['slug']));
  }

  redirects(): ExportedRedirect[] {
    const find = this.#run(`select json from content where kind = 'redirect' order by id`);
    this.#redirects ??= find.all().map((row) => JSON.parse(String(row['json'])) as ExportedRedirect);
    return this.#redirects;
  }

  /** Keeps an entry, a global, a picture or a redirect; null takes it away. Returns what is different in the catalogues. */
  put(kind: ContentKind, collection: string, id: string, value: StoredContent | null): ChangedCatalogue[] {
    const before = this.read(kind, collection, id);
    for (const each of [before, value]) if (each && 'slug' in each) this.#slugs.delete(`${collection}:${each.slug}`);
    const json = JSON.stringify(value);
    if (value === null)
      this.#run('delete from content where kind = ? and collection = ? and id = ?').run(kind, collection, id);
    else
      this.#run('insert or replace into content values (?, ?, ?, ?, ?, ?)').run(
        kind,
        collection,
        id,
        'slug' in value ? value.slug : null,
        'updatedAt' in value ? value.updatedAt : null,
        json,
      );
    this.#content.set(`${kind}:${collection}:${id}`, { value }, { size: json.length });
    this.#run(
      `insert into settings values ('content version', '1')
       on conflict (name) do update set value = cast(value as integer) + 1`,
    ).run();
    if (kind === 'redirect') this.#redirects = null;
    if (kind !== 'entry') return [];
    this.#putCards(collection, id, value as StoredEntry | null);
    return this.#catalogues.replace(before as StoredEntry | null, value as StoredEntry | null);
  }

  #putCards(collection: string, id: string, entry: StoredEntry | null): void {
    this.#run('delete from listed where collection = ? and id = ?').run(collection, id);
    const insert = this.#run('insert into listed values (?, ?, ?, ?, ?)');
    for (const [locale, version] of Object.entries(entry?.languages ?? {})) {
      if (!entry) continue;
      const content = toListed<CollectionName>(entry.collection, version.content);
      const card = { content, locale, translation: version.translation };
      insert.run(collection, id, locale, JSON.stringify(card), version.content.updatedAt);
    }
    this.#cards.delete(`${collection}:${id}`);
    this.#languages.delete(collection);
    for (const locale of localeCodes) this.#lists.delete(`${collection}:${locale}`);
  }

  /** Changes with the content, and not with the records of pages that are written all the time. */
  #contentVersion(): string {
    return String(this.#run(`select value from settings where name = 'content version'`).get()?.['value']);
  }
}

function cardOfRow(row: Record<string, unknown>): [string, Card] {
  // Written by #putCards.
  return [String(row['id']), JSON.parse(String(row['json'])) as Card];
}
