import type {
  CollectionName,
  EntryOf,
  ExportedEntry,
  ExportedGlobal,
  GlobalName,
  GlobalOf,
  Locale,
  TranslationRecord,
} from '../src/index.ts';
import { collectionNames, globalNames } from '../src/index.ts';
import { examples } from './entries.ts';
import { globalExamples } from './globals.ts';

export const aTranslation: TranslationRecord = {
  state: 'live',
  translatedBy: null,
  checkedBy: null,
  method: 'sample',
  translatedOn: '2026-11-02',
  sourceHash: null,
};

/** An entry as the CMS sends it: the example of its collection, with changes, in English and any translations given. */
export function anExportedEntry<Name extends CollectionName>(
  collection: Name,
  {
    changes = {},
    translations = {},
  }: { changes?: Partial<EntryOf<Name>>; translations?: Partial<Record<Locale, Partial<EntryOf<Name>>>> } = {},
): ExportedEntry {
  const content = { ...examples[collection], ...changes };
  const languages: ExportedEntry['languages'] = { en: { translation: null, content } };
  for (const [locale, texts] of Object.entries(translations)) {
    // Object.entries widens the key; it is a Locale by the parameter's type.
    languages[locale as Locale] = { translation: aTranslation, content: { ...content, ...texts } };
  }
  return { collection, id: content.id, slug: content.slug, updatedAt: content.updatedAt, languages };
}

export function anExportedGlobal<Name extends GlobalName>(
  name: Name,
  { changes = {} }: { changes?: Partial<GlobalOf<Name>> } = {},
): ExportedGlobal {
  return {
    global: name,
    updatedAt: '2026-11-01T09:00:00.000Z',
    languages: { en: { translation: null, content: { ...globalExamples[name], ...changes } } },
  };
}

/** A whole small site: one entry of each collection and every global. */
export const exportedSite = {
  entries: collectionNames.map((name) => anExportedEntry(name)),
  globals: globalNames.map((name) => anExportedGlobal(name)),
};
