import { isGlobalName, sourceLocale, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import { changedPlaces, englishOf, keptStamps, stampsAfter, stampsOfAll, toStamps } from './stamps.ts';
import type { Versioned } from '../payload/latest-version.ts';
import type { Global, GlobalChange } from '../outbox/global-change.ts';

/** In the context of a request in which somebody says that all of a translation is true to the English of now. */
export const confirmsTranslation = 'confirmsTranslation';

/**
 * Notes the English that a translation was made from: of all of it when it is set to live for the first time or when somebody says
 * so, of a part when its words change. When a part of the English changes later, its fingerprint is no longer among those kept.
 */
export const stampEntry =
  (collection: CollectionName): CollectionBeforeChangeHook<{ id: string }> =>
  async ({ data, originalDoc, req }) => {
    if (!originalDoc?.id) return data;
    const fields = req.payload.collections[collection].config.flattenedFields;
    return stamped({ data, originalDoc, req, fields, document: { collection, id: originalDoc.id } });
  };

export const stampGlobal =
  (slug: GlobalName) =>
  ({ data, originalDoc, req }: GlobalChange): Promise<Global> => {
    const fields = req.payload.globals.config.find((config) => config.slug === slug)?.flattenedFields ?? [];
    return stamped({ data, originalDoc, req, fields, document: { collection: slug, id: slug } });
  };

interface Change<Data> {
  data: Data;
  originalDoc?: unknown;
  req: PayloadRequest;
  fields: readonly FieldShape[];
  document: Versioned;
}

async function stamped<Data extends object>({ data, originalDoc, req, fields, document }: Change<Data>): Promise<Data> {
  const [version, before] = [recordOf(data), recordOf(originalDoc)];
  const act = req.locale === sourceLocale ? null : actOf(req, { fields, version, before });
  if (act === null) return data;
  const newest = await newestVersion(req, document);
  if (newest === null) return data;
  const english = englishOf(fields, inLanguage(fields, newest, sourceLocale));
  const pair = { fields, english, version };
  const all = stampsOfAll(pair);
  const kept = toStamps(recordOf(before['translation'])['sourceParts']);
  const stamps = act === 'all' ? all : stampsAfter(pair, act, kept);
  const translation = recordOf(version['translation']);
  return {
    ...data,
    translation: {
      ...translation,
      sourceParts: keptStamps(stamps),
      ...(stamps.length === all.length && { sourceHash: english.fingerprint }),
      translatedOn: translation['translatedOn'] ?? new Date().toISOString(),
    },
  };
}

interface Texts {
  fields: readonly FieldShape[];
  version: PayloadRecord;
  before: PayloadRecord;
}

/** What somebody said of the translation: that all of it is current, or only the places whose words they changed; null: nothing. */
function actOf({ context }: PayloadRequest, { fields, version, before }: Texts): 'all' | string[] | null {
  if (context[confirmsTranslation] === true) return 'all';
  const [now, then] = [recordOf(version['translation']), recordOf(before['translation'])];
  // Commands of ours know what they loaded, and have said so.
  if (now['sourceParts'] && now['sourceParts'] !== then['sourceParts']) return null;
  const isReleased = now['state'] === 'live' && then['state'] !== 'live';
  if (isReleased && !then['sourceParts']) return 'all';
  // What was never released has no fingerprints to keep.
  if (now['state'] !== 'live' && !then['sourceParts']) return null;
  const changed = changedPlaces(fields, before, version);
  return changed.length > 0 ? changed : null;
}

/** In all languages, as this request would find it. */
async function newestVersion(req: PayloadRequest, { collection, id }: Versioned): Promise<PayloadRecord | null> {
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, req } as const;
  const isLatest = { latest: { equals: true } };
  const { docs } = isGlobalName(collection)
    ? await req.payload.db.findGlobalVersions<PayloadRecord>({ global: collection, where: isLatest, ...newest })
    : await req.payload.db.findVersions<PayloadRecord>({
        ...newest,
        collection,
        where: { and: [{ parent: { equals: id } }, isLatest] },
      });
  return docs[0]?.version ?? null;
}

const recordOf = (value: unknown): PayloadRecord => (isRecord(value) ? value : {});
