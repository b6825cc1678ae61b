import {
  collectionNames,
  isLocale,
  localeCodes,
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type ExportedEntry,
  type ExportedGlobal,
  type GlobalName,
  type GlobalOf,
  type Locale,
  type Media,
} from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, exportedSite, mediaExample } from '@ot/shared-types/examples';
import { globalNames } from '@ot/shared-types';
import { Catalogue, linesOf } from '../content/catalogues/catalogue.ts';
import { toListed, type AnyListed, type Listed } from '../content/listed.ts';
import type { Localized } from '../content/best-language.ts';
import type { SiteReader } from '../content/site-reader.ts';

export interface FixtureContent {
  entries?: ExportedEntry[];
  globals?: ExportedGlobal[];
  media?: Media[];
  now?: string;
  liveLanguages?: Locale[];
}

/** A site reader over entries in memory: the examples of the contract, unless a test gives its own. */
export function fixtureSite(content: FixtureContent = {}): SiteReader {
  const { entries = exportedSite.entries, media = [mediaExample] } = content;
  const globals = content.globals ?? globalNames.map((name) => anExportedGlobal(name));
  const inCollection = (name: CollectionName) => entries.filter((entry) => entry.collection === name);

  return {
    now: new Date(content.now ?? '2026-11-23T09:00:00Z'),
    origin: 'https://example.org',
    liveLanguages: () => content.liveLanguages ?? localeCodes,
    bySlug: (name, slug, locale) =>
      localized(
        inCollection(name).find((entry) => entry.slug === slug),
        locale,
      ),
    byId: (name, id, locale) =>
      localized(
        inCollection(name).find((entry) => entry.id === id),
        locale,
      ),
    card: <Name extends CollectionName>(name: Name, id: string, locale: Locale) =>
      carded(
        name,
        inCollection(name).find((entry) => entry.id === id),
        locale,
      ),
    list: <Name extends CollectionName>(name: Name, locale: Locale) =>
      inCollection(name).flatMap((entry) => carded(name, entry, locale) ?? []),
    catalogue: (name, locale) => new Catalogue(name, locale, linesOf(name, locale, cardsIn(entries, locale))),
    timetable: (locale) => inCollection('sessions').flatMap((entry) => carded('sessions', entry, locale) ?? []),
    languagesOf: (name, id) => languagesIn(inCollection(name).find((entry) => entry.id === id)),
    languagesIn: (name) =>
      localeCodes.filter((code) => inCollection(name).some((entry) => languagesIn(entry).includes(code))),
    global: <Name extends GlobalName>(name: Name, locale: Locale) => {
      const found = localized<GlobalOf<Name>>(
        globals.find((item) => item.global === name),
        locale,
      );
      if (!found) throw new Error(`The fixture has no global "${name}".`);
      return found;
    },
    media: (id, locale) => {
      const found = media.find((item) => item.id === id);
      return found ? { content: found, locale, translation: null } : null;
    },
    file: () => null,
  };
}

/** A site with one entry of each collection, all of them also in the languages given. */
export function translatedSite(translations: Locale[], content: Omit<FixtureContent, 'entries'> = {}): SiteReader {
  const entries = collectionNames.map((name) =>
    anExportedEntry(name, { translations: Object.fromEntries(translations.map((locale) => [locale, {}])) }),
  );
  return fixtureSite({ ...content, entries });
}

function cardsIn(entries: ExportedEntry[], locale: Locale): [CollectionName, Localized<AnyListed>][] {
  return entries.flatMap((entry): [CollectionName, Localized<AnyListed>][] => {
    const card = carded(entry.collection, entry, locale);
    // Each is the card of its collection; the union forgets which.
    return card ? [[entry.collection, card]] : [];
  });
}

/** The version in the reader's language, or in English. */
function localized<Content>(
  exported: ExportedEntry | ExportedGlobal | undefined,
  locale: Locale,
): Localized<Content> | null {
  if (!exported) return null;
  const found = exported.languages[locale] ? locale : sourceLocale;
  const version = exported.languages[found];
  // The fixture is typed where it is made; the envelope of the export forgets the type.
  return version ? { content: version.content as Content, locale: found, translation: version.translation } : null;
}

function carded<Name extends CollectionName>(
  name: Name,
  exported: ExportedEntry | undefined,
  locale: Locale,
): Localized<Listed<Name>> | null {
  const found = localized<EntryOf<Name>>(exported, locale);
  return found && { ...found, content: toListed(name, found.content) };
}

function languagesIn(entry: ExportedEntry | undefined): Locale[] {
  return Object.keys(entry?.languages ?? {}).filter(isLocale);
}
