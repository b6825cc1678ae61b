import { isCollectionName, isGlobalName } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import type { PayloadRecord } from '../export/payload-record.ts';
import type { Versioned } from './latest-version.ts';

/**
 * SQLite writes what is published first, and its version after it. A CMS that was killed in between, or found the disk full, has
 * published words that no version holds. Readers and forms have them, but Payload starts the next save from the version, and would
 * publish the older words again. So whoever is about to write makes the missing version first, in the turn of the save. A draft that
 * is the newest version stays so: it is the form's own text. MongoDB writes both in one transaction.
 */
export async function catchUpVersion(req: PayloadRequest, document: { collection: string; id: string }): Promise<void> {
  if (req.payload.db.name !== 'sqlite' || !isVersioned(document)) return;
  const [stored, newest] = [await readStored(req, document), await readNewest(req, document)];
  if (stored?._status !== 'published' || newest?._status !== 'published') return;
  if (new Date(stored.updatedAt) > new Date(newest.updatedAt)) await writeVersion(req, document);
}

const isVersioned = (document: { collection: string; id: string }): document is Versioned =>
  isCollectionName(document.collection) || isGlobalName(document.collection);

interface State {
  _status?: string | null;
  updatedAt: string;
}

const select = { _status: true, updatedAt: true } as const;

async function readStored({ payload }: PayloadRequest, { collection, id }: Versioned): Promise<State | null> {
  if (isGlobalName(collection)) return payload.db.findGlobal<State & PayloadRecord>({ slug: collection, select });
  return payload.db.findOne<State & { id: string }>({ collection, where: { id: { equals: id } }, select });
}

async function readNewest({ payload }: PayloadRequest, { collection, id }: Versioned): Promise<State | undefined> {
  const isLatest: Where = { latest: { equals: true } };
  const one = { limit: 1, pagination: false, select: { version: select } };
  if (isGlobalName(collection)) {
    const { docs } = await payload.db.findGlobalVersions<State>({ global: collection, where: isLatest, ...one });
    return docs[0]?.version;
  }
  const where = { and: [{ parent: { equals: id } }, isLatest] };
  const { docs } = await payload.db.findVersions<State>({ collection, where, ...one });
  return docs[0]?.version;
}

async function writeVersion(req: PayloadRequest, { collection, id }: Versioned): Promise<void> {
  const { db } = req.payload;
  const at = new Date().toISOString();
  const version = { autosave: false, createdAt: at, updatedAt: at, req };
  if (isGlobalName(collection)) {
    const versionData = await db.findGlobal<PayloadRecord>({ slug: collection, req });
    // Payload's type wants a global of its generated list; this is one, in all languages.
    await db.createGlobalVersion({ globalSlug: collection, versionData: versionData as never, ...version });
    return;
  }
  const versionData = await db.findOne<PayloadRecord & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  // As above, a document.
  await db.createVersion({ collectionSlug: collection, parent: id, versionData: versionData as never, ...version });
}
