import {
  ContractError,
  entrySchemas,
  globalSchemas,
  isLocale,
  MediaSchema,
  parseOrExplain,
  sourceLocale,
  type ExportedEntry,
  type ExportedGlobal,
  type ExportedMedia,
  type Refusal,
  type Source,
} from '@ot/shared-types';
import type { z } from 'zod';
import type { Languages, StoredEntry, StoredGlobal, StoredMedia } from './stored.ts';

/** What the store keeps of something exported, and what it refuses. Null: not even English is fit to be published. */
export interface Accepted<Stored> {
  stored: Stored | null;
  refusals: Refusal[];
}

/** Checks an entry language by language. A refused language keeps its last good version, if there is one. */
export function acceptEntry(exported: ExportedEntry, previous: StoredEntry | null): Accepted<StoredEntry> {
  const { collection, id, slug, updatedAt } = exported;
  const source = { collection, entry: slug };
  const { languages, refusals } = acceptLanguages(
    exported.languages,
    previous?.languages ?? {},
    entrySchemas[collection],
    source,
    id,
  );
  return { stored: sourceLocale in languages ? { collection, id, slug, updatedAt, languages } : null, refusals };
}

export function acceptGlobal(exported: ExportedGlobal, previous: StoredGlobal | null): Accepted<StoredGlobal> {
  const { global, updatedAt } = exported;
  const source = { collection: 'globals', entry: global };
  const { languages, refusals } = acceptLanguages(
    exported.languages,
    previous?.languages ?? {},
    globalSchemas[global],
    source,
    global,
  );
  return { stored: sourceLocale in languages ? { global, updatedAt, languages } : null, refusals };
}

export function acceptMedia(exported: ExportedMedia, previous: StoredMedia | null): Accepted<StoredMedia> {
  const { id, updatedAt } = exported;
  const { languages, refusals } = acceptLanguages(
    exported.languages,
    previous?.languages ?? {},
    MediaSchema,
    { collection: 'media', entry: id },
    id,
  );
  return { stored: sourceLocale in languages ? { id, updatedAt, languages } : null, refusals };
}

function acceptLanguages<Content>(
  exported: ExportedEntry['languages'],
  previous: Languages<Content>,
  schema: z.ZodType<Content>,
  source: Omit<Source, 'locale'>,
  id: string,
): { languages: Languages<Content>; refusals: Refusal[] } {
  const languages: Languages<Content> = {};
  const refusals: Refusal[] = [];
  for (const [locale, version] of Object.entries(exported)) {
    if (!isLocale(locale)) continue;
    try {
      languages[locale] = {
        translation: version.translation,
        content: parseOrExplain(schema, version.content, { ...source, locale }),
      };
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      refusals.push(...refusalsOf(error, id));
      const lastGood = previous[locale];
      if (lastGood) languages[locale] = lastGood;
    }
  }
  return { languages, refusals };
}

function refusalsOf({ source, faults }: ContractError, id: string): Refusal[] {
  return faults.map(({ field, message }) => ({
    collection: source.collection,
    id,
    locale: source.locale,
    field,
    message,
  }));
}
