import { localeCodes, sourceLocale, type CollectionName, type Locale } from '@ot/shared-types';
import type { DatabaseSync } from 'node:sqlite';
import { Catalogue, type CatalogueChange } from '../../src/catalogues/catalogue.ts';
import { catalogueNames, rulesOf, type CatalogueName } from '../../src/catalogues/rules.ts';
import { cardOf } from './best-language.ts';
import { statements, type Statements } from './statements.ts';
import type { Card, StoredEntry } from './stored.ts';

/** What is different in a catalogue of one language. */
export interface ChangedCatalogue extends CatalogueChange {
  catalogue: CatalogueName;
  locale: Locale;
}

type Loaded = Map<CatalogueName, Catalogue>;

/**
 * The catalogues of all languages, read from the store when first asked for and then changed entry by entry: sorting ten
 * thousand names for every change would cost more than all that the change prints.
 */
export class Catalogues {
  readonly #run: Statements;
  readonly #loaded = new Map<Locale, Loaded>();

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  get(name: CatalogueName, locale: Locale): Catalogue {
    return this.#in(locale).get(name) ?? new Catalogue(name, locale, []);
  }

  forget(): void {
    this.#loaded.clear();
  }

  /** Reads all of them, so that no change waits for it. */
  load(): void {
    for (const locale of localeCodes) this.#in(locale);
  }

  /** Takes an entry's change in, and says what is different. Those that are not in memory find it when they are read. */
  replace(before: StoredEntry | null, after: StoredEntry | null): ChangedCatalogue[] {
    const collection = (after ?? before)?.collection;
    if (collection === undefined) return [];
    return [...this.#loaded].flatMap(([locale, loaded]) => {
      const [old, present] = [before, after].map((entry) => entry && cardOf(entry, locale));
      return namesWith(collection).flatMap((catalogue) => {
        const change = loaded.get(catalogue)?.replace(collection, old ?? null, present ?? null);
        return change ? [{ ...change, catalogue, locale }] : [];
      });
    });
  }

  #in(locale: Locale): Loaded {
    const known = this.#loaded.get(locale);
    if (known) return known;
    const collections = new Set<CollectionName>(catalogueNames.flatMap((name) => rulesOf(name).collections));
    const cards = [...collections].flatMap((collection) => this.#cards(collection, locale));
    const made = new Map(catalogueNames.map((name) => [name, new Catalogue(name, locale, cards)]));
    this.#loaded.set(locale, made);
    return made;
  }

  #cards(collection: CollectionName, locale: Locale): [CollectionName, Card][] {
    const rows = this.#run(
      `select json from listed where collection = ? and locale = ?
       union all
       select json from listed as english where collection = ? and locale = ? and not exists (
         select 1 from listed where collection = english.collection and locale = ? and id = english.id)`,
    ).all(collection, locale, collection, locale === sourceLocale ? '' : sourceLocale, locale);
    // Written by ContentStore, #putCards.
    return rows.map((row) => [collection, JSON.parse(String(row['json'])) as Card]);
  }
}

function namesWith(collection: CollectionName): CatalogueName[] {
  return catalogueNames.filter((name) => rulesOf(name).collections.includes(collection));
}
