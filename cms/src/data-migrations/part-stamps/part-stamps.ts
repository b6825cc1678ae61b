import {
  collectionNames,
  globalNames,
  localeCodes,
  sourceLocale,
  type CollectionName,
  type GlobalName,
} from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import { inLanguage, type FieldShape } from '../../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../../payload/payload-record.ts';
import { englishOf, keptStamps, stampsOfAll } from '../../translation/stamps.ts';
import type { DataMigration } from '../data-migration.ts';
import { oldFingerprint } from './old-fingerprint.ts';

/**
 * Translations that were true to their English, as far as version 0.1.0 could tell, are so part by part. All others are out of date,
 * those without a fingerprint too: of which English they were made nobody knows.
 */
export const partStamps: DataMigration = {
  name: '20261130_part_stamps',
  up: async ({ payload }) => {
    for (const collection of collectionNames) await stampCollection(payload, collection);
    for (const global of globalNames) await stampGlobal(payload, global);
  },
};

async function stampCollection(payload: Payload, collection: CollectionName): Promise<void> {
  const { db } = payload;
  const fields = payload.collections[collection].config.flattenedFields;
  const documents = inPages((page) => db.find<PayloadRecord & { id: string }>({ collection, ...page }));
  for await (const document of documents) {
    const data = stampedDocument(fields, document);
    if (data) await db.updateOne({ collection, id: document.id, data, returning: false });
  }
  const versions = inPages(({ where, ...page }) =>
    db.findVersions<PayloadRecord>({ collection, ...page, where: { and: [where, { latest: { equals: true } }] } }),
  );
  for await (const { id, version, ...rest } of versions) {
    const stamped = stampedDocument(fields, version);
    // Payload's type wants a document of the collection; this is one.
    const versionData = { ...rest, version: stamped } as never;
    if (stamped) await db.updateVersion({ collection, id, versionData, returning: false });
  }
}

const pageSize = 100;

interface Page {
  where: Where;
  sort: 'id';
  limit: number;
  pagination: false;
}

/** All rows, some at a time: ten thousand documents in all languages do not fit into memory. */
async function* inPages<Row extends { id: string }>(
  read: (page: Page) => Promise<{ docs: Row[] }>,
): AsyncGenerator<Row> {
  let after: string | null = null;
  for (;;) {
    const where: Where = after === null ? {} : { id: { greater_than: after } };
    const { docs } = await read({ where, sort: 'id', limit: pageSize, pagination: false });
    yield* docs;
    after = docs.at(-1)?.id ?? null;
    if (docs.length < pageSize) return;
  }
}

async function stampGlobal({ db, globals }: Payload, slug: GlobalName): Promise<void> {
  const fields = globals.config.find((config) => config.slug === slug)?.flattenedFields ?? [];
  // Payload's type does not say so, but MongoDB answers null for a global that nobody has saved yet.
  const document = (await db.findGlobal<PayloadRecord>({ slug })) as PayloadRecord | null;
  const stamped = document && stampedDocument(fields, document);
  if (stamped) await db.updateGlobal({ slug, data: stamped, returning: false });
  const where = { latest: { equals: true } };
  const { docs } = await db.findGlobalVersions<PayloadRecord>({ global: slug, where, pagination: false, limit: 0 });
  for (const { id, version, ...rest } of docs) {
    const newest = stampedDocument(fields, version);
    const versionData = { ...rest, version: newest } as never;
    if (newest) await db.updateGlobalVersion({ global: slug, id, versionData, returning: false });
  }
}

/** The document with fingerprints for the languages that were current; null where that changes nothing. */
export function stampedDocument(fields: readonly FieldShape[], document: PayloadRecord): PayloadRecord | null {
  const records = document['translation'];
  if (!isRecord(records)) return null;
  const text = inLanguage(fields, document, sourceLocale);
  const [old, english] = [oldFingerprint(fields, text), englishOf(fields, text)];
  const current = localeCodes.filter((locale) => isUnstamped(records[locale], old));
  if (current.length === 0) return null;
  const stamp = (locale: string): [string, PayloadRecord] => {
    const pair = { fields, english, version: inLanguage(fields, document, locale) };
    const made = { sourceHash: english.fingerprint, sourceParts: keptStamps(stampsOfAll(pair)) };
    return [locale, { ...(isRecord(records[locale]) ? records[locale] : {}), ...made }];
  };
  return { ...document, translation: { ...records, ...Object.fromEntries(current.map(stamp)) } };
}

const isUnstamped = (record: unknown, old: string): boolean =>
  isRecord(record) && record['sourceHash'] === old && !record['sourceParts'];
