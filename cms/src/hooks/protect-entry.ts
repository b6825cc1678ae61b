import type { CollectionName } from '@ot/shared-types';
import type { CollectionBeforeChangeHook } from 'payload';
import { roleOf } from '../access/roles.ts';
import { submitInstead } from '../publishing/gate/submit-words.ts';
import { isDraftSave, noteKindOfSave } from '../payload/kind-of-save.ts';
import type { Operation } from '../payload/operation.ts';
import { foreignWork, refuseMovedRows, refuseRestore, refuseUnpublish } from '../translation/translator-limits.ts';

export function noteDraft({ args, operation, req }: Operation): void {
  if (operation === 'restoreVersion') {
    if (roleOf(req) === 'translator') throw refuseRestore();
    noteKindOfSave(req, args);
  }
  if (operation === 'update') noteKindOfSave(req, args);
}

/** What a translator may not do to an entry, beyond the rules of its fields. */
export const protectEntry =
  (collection: CollectionName): CollectionBeforeChangeHook<{ id: string; _status?: string | null }> =>
  async ({ data, originalDoc, req }) => {
    if (roleOf(req) !== 'translator' || !originalDoc) return data;
    refuseMovedRows(req, data, originalDoc);
    if (isDraftSave(req)) return data;
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
    const refused = foreignWork({ published, draft: versions.docs[0]?.version ?? main });
    if (refused === null) return data;
    await submitInstead(req, { collection, id: originalDoc.id, data });
    throw refused;
  };
