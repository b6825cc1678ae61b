import {
  sourceLocale,
  type CollectionName,
  type ExportedRedirect,
  type GlobalName,
  type Locale,
} from '@ot/shared-types';
import type { CatalogueView } from '../../content/catalogues/catalogue.ts';
import type { CatalogueName } from '../../content/catalogues/rules.ts';
import { cardOf, type Card } from '../../content/listed.ts';
import type { ContentSource, StoredEntry, StoredGlobal, StoredMedia } from '../store/stored.ts';

export type Draft = StoredEntry | StoredGlobal;

/** Published content with one draft laid over it: every other document is shown as readers have it. */
export class DraftOver implements ContentSource {
  readonly #published: ContentSource;
  readonly #entry: StoredEntry | null;
  readonly #global: StoredGlobal | null;
  readonly #shown: Locale;

  /** `shown` counts as a language of the site, because translations are looked at before it is one. */
  constructor(published: ContentSource, draft: Draft, shown: Locale) {
    this.#published = published;
    this.#entry = 'collection' in draft ? draft : null;
    this.#global = 'global' in draft ? draft : null;
    this.#shown = shown;
  }

  entry(collection: CollectionName, id: string): StoredEntry | null {
    return this.#draftOf(collection, id) ?? this.#published.entry(collection, id);
  }

  idOfSlug(collection: CollectionName, slug: string): string | null {
    if (this.#entry?.collection === collection && this.#entry.slug === slug) return this.#entry.id;
    const id = this.#published.idOfSlug(collection, slug);
    // The address that the draft gives up.
    return id !== null && this.#draftOf(collection, id) ? null : id;
  }

  card(collection: CollectionName, id: string, locale: Locale): Card | null {
    const draft = this.#draftOf(collection, id);
    return draft ? cardOf(draft, locale) : this.#published.card(collection, id, locale);
  }

  cards(collection: CollectionName, locale: Locale): Card[] {
    const draft = this.#entry;
    const cards = this.#published.cards(collection, locale);
    if (draft?.collection !== collection) return cards;
    const card = cardOf(draft, locale);
    return [...cards.filter(({ content }) => content.id !== draft.id), ...(card ? [card] : [])];
  }

  languagesIn(collection: CollectionName): Locale[] {
    return this.#published.languagesIn(collection);
  }

  /** As readers have it: a list in pages is put in order when something is published, and a draft is looked at on its own page. */
  catalogue(name: CatalogueName, locale: Locale): CatalogueView {
    return this.#published.catalogue(name, locale);
  }

  global(name: GlobalName): StoredGlobal | null {
    const global = this.#global?.global === name ? this.#global : this.#published.global(name);
    return global && name === 'site-settings' ? withLanguage(global, this.#shown) : global;
  }

  media(id: string): StoredMedia | null {
    return this.#published.media(id);
  }

  redirects(): ExportedRedirect[] {
    return this.#published.redirects();
  }

  #draftOf(collection: CollectionName, id: string): StoredEntry | null {
    return this.#entry?.collection === collection && this.#entry.id === id ? this.#entry : null;
  }
}

function withLanguage(settings: StoredGlobal, locale: Locale): StoredGlobal {
  const english = settings.languages[sourceLocale];
  if (!english || !('liveLanguages' in english.content)) return settings;
  const liveLanguages = [...new Set([...english.content.liveLanguages, locale])];
  const content = { ...english.content, liveLanguages };
  return { ...settings, languages: { ...settings.languages, [sourceLocale]: { ...english, content } } };
}
