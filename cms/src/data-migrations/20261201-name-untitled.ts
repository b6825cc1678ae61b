import { collectionNames, localeCodes, type CollectionName } from '@ot/shared-types';
import type { Payload } from 'payload';
import { isRecord, type PayloadRecord } from '../payload/payload-record.ts';
import type { DataMigration } from './data-migration.ts';

/** Drafts that were begun in another language are named in lists by the title that they have (hooks/set-english-title.ts). */
export const nameUntitled: DataMigration = {
  name: '20261201_name_untitled',
  up: async ({ payload }) => {
    for (const collection of collectionNames) await nameThose(payload, collection);
  },
};

async function nameThose({ db }: Payload, collection: CollectionName): Promise<void> {
  const unnamed = { exists: false };
  const documents = { collection, where: { englishTitle: unnamed }, pagination: false, limit: 0 };
  const { docs } = await db.find<PayloadRecord & { id: string }>(documents);
  for (const document of docs) {
    const title = anyTitle(document);
    if (title === null) continue;
    await db.updateOne({ collection, id: document.id, data: { ...document, englishTitle: title }, returning: false });
  }
  const newest = { latest: { equals: true }, 'version.englishTitle': unnamed };
  const versions = await db.findVersions<PayloadRecord>({ collection, where: newest, pagination: false, limit: 0 });
  for (const { id, version, ...rest } of versions.docs) {
    const title = anyTitle(version);
    if (title === null) continue;
    // Payload's type wants a document of the collection; this is one.
    const versionData = { ...rest, version: { ...version, englishTitle: title } } as never;
    await db.updateVersion({ collection, id, versionData, returning: false });
  }
}

/** Of the first language that has one. */
function anyTitle({ title }: PayloadRecord): string | null {
  const titles = isRecord(title) ? localeCodes.map((locale) => title[locale]) : [];
  const found = titles.find((each) => typeof each === 'string' && each !== '');
  return typeof found === 'string' ? found : null;
}
