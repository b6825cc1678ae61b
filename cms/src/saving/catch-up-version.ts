import { isCollectionName, isGlobalName } from '@ot/shared-types';
import type { PayloadRequest, Where } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { readPublished } from '../payload/published-state.ts';
import { changesBetween } from './changes.ts';
import { documentOf, fieldOf, leavesOf } from './leaves.ts';
import { merge } from './merge.ts';
import { keepDraftVersion } from './keep-draft-version.ts';
import { latestVersion, type Versioned } from '../payload/latest-version.ts';

/**
 * SQLite writes what is published first, and its version after it. A CMS that was killed in between, or found the disk full, has
 * published words that no version holds. Readers and forms have them, but Payload starts the next save from the version, and would
 * publish the older words again. So whoever is about to write makes the missing version first, in the turn of the save. A draft that
 * is the newest version stays so, and gets what was published beside it. MongoDB writes both in one transaction.
 */
export async function catchUpVersion(req: PayloadRequest, document: { collection: string; id: string }): Promise<void> {
  if (req.payload.db.name !== 'sqlite' || !isVersioned(document)) return;
  const [stored, newest] = [await readStored(req, document), await readNewest(req, document)];
  if (stored?._status !== 'published' || !newest || new Date(stored.updatedAt) <= new Date(newest.updatedAt)) return;
  if (newest._status === 'published') await writeVersion(req, document);
  else await putIntoDraft(req, document);
}

/** Nothing is joined where the draft changed the same: it is what whoever published had before them. */
async function putIntoDraft(req: PayloadRequest, document: Versioned): Promise<void> {
  const [published, before, draft] = [
    await readPublished(req, document.collection, document.id),
    await lastPublishedVersion(req, document),
    (await latestVersion(req.payload, document))?.content,
  ];
  if (!published || !before || !draft) return;
  const changes = changesBetween(leavesOf(before), leavesOf(published));
  const merged = merge(leavesOf(draft), changes);
  if (changes.length === 0 || merged.conflicts) return;
  const touched = new Set(changes.map(({ path }) => fieldOf(path)));
  await keepDraftVersion(req, document, { ...draft, ...documentOf(merged.leaves, touched) });
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

const readNewest = (req: PayloadRequest, document: Versioned): Promise<State | undefined> =>
  findVersion<State>(req, document, { where: { latest: { equals: true } }, select: { version: select } });

const lastPublishedVersion = (req: PayloadRequest, document: Versioned): Promise<PayloadRecord | undefined> =>
  findVersion<PayloadRecord>(req, document, { where: { 'version._status': { equals: 'published' } } });

interface Wanted {
  where: Where;
  select?: { version: typeof select };
}

/** The newest of those wanted, in all languages. */
async function findVersion<Version extends object>(
  { payload: { db } }: PayloadRequest,
  { collection, id }: Versioned,
  { where, ...rest }: Wanted,
): Promise<Version | undefined> {
  const one = { limit: 1, pagination: false, sort: '-updatedAt', locale: 'all', ...rest };
  if (isGlobalName(collection)) {
    const { docs } = await db.findGlobalVersions<Version>({ global: collection, where, ...one });
    return docs[0]?.version;
  }
  const ofDocument: Where = { and: [{ parent: { equals: id } }, where] };
  const { docs } = await db.findVersions<Version>({ collection, where: ofDocument, ...one });
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
