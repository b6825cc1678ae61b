import { localeCodes, sourceLocale, type CollectionName, type Locale } from '@ot/shared-types';
import type { DatabaseSync } from 'node:sqlite';
import { Catalogue, linesOf, type CatalogueChange, type Placed } from '../../content/catalogues/catalogue.ts';
import { catalogueNames, rulesOf, type CatalogueName } from '../../content/catalogues/rules.ts';
import { cardOf, type Card } from '../../content/listed.ts';
import { statements, type Statements } from './statements.ts';
import type { StoredEntry } from './stored.ts';

/** What is different in a catalogue of one language. */
export interface ChangedCatalogue extends CatalogueChange {
  catalogue: CatalogueName;
  locale: Locale;
}

type Loaded = Map<CatalogueName, Catalogue>;
type Lines = Record<CatalogueName, Placed[]>;
type CardIn = [CollectionName, Card];

/** Collections of which there are catalogues. */
const listedCollections = [...new Set<CollectionName>(catalogueNames.flatMap((name) => rulesOf(name).collections))];

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

  /** Reads all of them, so that no change waits for it: all languages in one pass, because their cards lie side by side. */
  load(): void {
    if (localeCodes.every((locale) => this.#loaded.has(locale))) return;
    const all = localeCodes.map((locale) => ({ locale, lines: noLines() }));
    for (const collection of listedCollections) {
      for (const languages of this.#entries(collection)) {
        for (const { locale, lines } of all) {
          const card = languages.get(locale) ?? languages.get(sourceLocale);
          if (card) addLines(lines, locale, [[collection, card]]);
        }
      }
    }
    for (const { locale, lines } of all) this.#keep(locale, lines);
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
    const lines = noLines();
    for (const collection of listedCollections) addLines(lines, locale, this.#cards(collection, locale));
    return this.#keep(locale, lines);
  }

  #keep(locale: Locale, lines: Lines): Loaded {
    const made = new Map(catalogueNames.map((name) => [name, new Catalogue(name, locale, lines[name])]));
    this.#loaded.set(locale, made);
    return made;
  }

  /** The cards of each entry of a collection, by the language in which they are written. */
  *#entries(collection: CollectionName): Iterable<Map<Locale, Card>> {
    let languages = new Map<Locale, Card>();
    let last: unknown = null;
    const find = this.#run('select id, locale, json from listed where collection = ? order by id');
    for (const { id, locale, json } of find.iterate(collection)) {
      if (id !== last) {
        yield languages;
        languages = new Map();
        last = id;
      }
      // Written by ContentStore, #putCards.
      languages.set(locale as Locale, JSON.parse(String(json)) as Card);
    }
    yield languages;
  }

  #cards(collection: CollectionName, locale: Locale): CardIn[] {
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

function noLines(): Lines {
  // Every name has its lines.
  return Object.fromEntries(catalogueNames.map((name) => [name, [] as Placed[]])) as Lines;
}

/** Cards are read, and forgotten again: lines need a tenth of their room. */
function addLines(lines: Lines, locale: Locale, cards: CardIn[]): void {
  for (const name of catalogueNames) for (const line of linesOf(name, locale, cards)) lines[name].push(line);
}

function namesWith(collection: CollectionName): CatalogueName[] {
  return catalogueNames.filter((name) => rulesOf(name).collections.includes(collection));
}
