import type { CollectionName } from '@ot/shared-types';
import type { CollectionBeforeChangeHook } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { Operation } from './operation.ts';
import { refuseForeignWork, refuseMovedRows, refuseRestore, refuseUnpublish } from './translator-limits.ts';

const savesDraft = 'savesDraft';

/** Notes whether a draft is being saved: later hooks see only the status, and a withdrawal has the same one. */
export function noteDraft({ args, operation, req }: Operation): void {
  if (operation === 'restoreVersion' && roleOf(req) === 'translator') throw refuseRestore();
  if (operation !== 'update' || !('data' in args)) return;
  const data: unknown = args.data;
  const publishes = typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';
  req.context[savesDraft] = 'draft' in args && args.draft === true && !publishes;
}

/** What a translator may not do to an entry, beyond the rules of its fields. */
export const protectEntry =
  (collection: CollectionName): CollectionBeforeChangeHook<{ id: string; _status?: string | null }> =>
  async ({ data, originalDoc, req }) => {
    if (roleOf(req) !== 'translator' || !originalDoc) return data;
    refuseMovedRows(req, data, originalDoc);
    if (req.context[savesDraft] === true) return data;
    if (data._status !== 'published') throw refuseUnpublish();
    const parent = { equals: originalDoc.id };
    const main = await req.payload.db.findOne<{ id: string; _status?: string }>({
      collection,
      where: { id: parent },
      req,
    });
    const versions = await req.payload.db.findVersions({
      collection,
      where: { and: [{ parent }, { latest: { equals: true } }] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    });
    const published = main?._status === 'published' ? main : null;
    refuseForeignWork(req, { published, draft: versions.docs[0]?.version ?? main });
    return data;
  };
