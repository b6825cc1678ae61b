import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { Operation } from '../payload/operation.ts';
import { takeTurns } from './turns.ts';

/** Operations that write. */
export const writes = ['update', 'delete', 'restoreVersion'];

/** For an operation that writes: takes the turns of its documents, and says which they are. */
export async function takeTurnsFor(collection: CollectionSlug, { args, operation, req }: Operation): Promise<string[]> {
  if (!writes.includes(operation)) return [];
  const ids = await idsOf(req, collection, { ...args, operation });
  await takeTurns(
    req,
    ids.map((id) => ({ collection, id })),
  );
  return ids;
}

/** Payload types the arguments by operation. */
interface Given {
  id?: number | string;
  where?: Where;
}

/**
 * Read outside of the transaction: it would see the database as it was at its first read, before the turn was taken, and find at its
 * end that the turn is not its own.
 */
async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  given: Given & { operation: string },
): Promise<string[]> {
  const { id, where, operation } = given;
  if (operation === 'restoreVersion') return parentOf(req, collection, String(id));
  if (id !== undefined) return [String(id)];
  if (!where) return [];
  const { docs } = await req.payload.db.find<{ id: string }>({ collection, where, pagination: false });
  return docs.map((doc) => doc.id);
}

async function parentOf(req: PayloadRequest, collection: CollectionSlug, version: string): Promise<string[]> {
  const where = { id: { equals: version } };
  const { docs } = await req.payload.db.findVersions({ collection, where, limit: 1, pagination: false });
  return docs.map(({ parent }) => String(parent));
}
