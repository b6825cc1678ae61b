import { sourceLocale, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isSame } from '../access/refuse-translator-change.ts';
import { englishFingerprint } from '../export/english-fingerprint.ts';
import { inLanguage, type FieldShape } from '../export/in-language.ts';
import { isRecord, type PayloadRecord } from '../export/payload-record.ts';
import type { Global, GlobalChange } from './global-change.ts';

/**
 * Notes the English that a translation was made from, when it is set to live and whenever its words change after that.
 * When the English changes later, the two no longer agree and the translation is out of date.
 */
export const stampEntry =
  (collection: CollectionName): CollectionBeforeChangeHook<{ id: string }> =>
  async ({ data, originalDoc, req }) => {
    if (!originalDoc || !needsStamp(req, data, originalDoc)) return data;
    const versions = await req.payload.db.findVersions({
      collection,
      where: { and: [{ parent: { equals: originalDoc.id } }, { latest: { equals: true } }] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    });
    const fields = req.payload.collections[collection].config.flattenedFields;
    return stamped(data, fields, versions.docs[0]?.version);
  };

export const stampGlobal =
  (slug: GlobalName) =>
  async ({ data, originalDoc, req }: GlobalChange): Promise<Global> => {
    if (!needsStamp(req, data, originalDoc)) return data;
    const versions = await req.payload.db.findGlobalVersions({
      global: slug,
      where: { latest: { equals: true } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    });
    const fields = req.payload.globals.config.find((config) => config.slug === slug)?.flattenedFields ?? [];
    return stamped(data, fields, versions.docs[0]?.version);
  };

/** Only a translation that is live, has no fingerprint of its own from the sender, and is new or has other words now. */
function needsStamp(req: PayloadRequest, data: object, original: unknown): boolean {
  if (req.locale === sourceLocale) return false;
  const [now, before] = [translationOf(data), translationOf(original)];
  if (now['state'] !== 'live') return false;
  const sender = now['sourceHash'];
  if (sender && sender !== before['sourceHash']) return false;
  return before['state'] !== 'live' || !before['sourceHash'] || hasOtherWords(data, original);
}

const bookkeeping = ['translation', '_status', 'updatedAt', 'createdAt', 'publishedOnce', 'slug'];

function hasOtherWords(data: object, original: unknown): boolean {
  const before: PayloadRecord = isRecord(original) ? original : {};
  return Object.entries(data).some(([key, value]) => !bookkeeping.includes(key) && !isSame(value, before[key]));
}

function stamped<Data extends object>(data: Data, fields: readonly FieldShape[], latest: unknown): Data {
  if (!isRecord(latest)) return data;
  const sourceHash = englishFingerprint(fields, inLanguage(fields, latest, sourceLocale));
  const translation = translationOf(data);
  const translatedOn = translation['translatedOn'] ?? new Date().toISOString();
  return { ...data, translation: { ...translation, sourceHash, translatedOn } };
}

function translationOf(document: unknown): PayloadRecord {
  const translation = isRecord(document) ? document['translation'] : undefined;
  return isRecord(translation) ? translation : {};
}
