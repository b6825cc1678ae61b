import type { CollectionName, GlobalName } from '@ot/shared-types';
import { NotFound, restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { refuseRestore } from '../translation/translator-limits.ts';
import { inTurn } from '../turns/turns.ts';
import { keepGlobalDraft } from '../saving/global-draft.ts';

/**
 * What the screen of an old version asks for: it comes back as a draft, for an editor to look at and publish. In place of
 * Payload's own address, which takes a live page off the site when the old version was a draft, and otherwise puts it on the
 * site at once.
 */
export const restoreEntry = (slug: CollectionName): Endpoint =>
  restoring(async (req, id) => {
    const collection = req.payload.collections[slug];
    await restoreVersionOperation({ collection, id, draft: true, req, depth: 0 });
  });

export const restoreGlobal = (slug: GlobalName): Endpoint =>
  restoring(async (req, id) => {
    const { docs } = await req.payload.db.findGlobalVersions<PayloadRecord>({
      global: slug,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      locale: 'all',
      req,
    });
    if (!docs[0]) throw new NotFound(req.t);
    const { version } = docs[0];
    await inTurn(req, { collection: slug, id: slug }, () => keepGlobalDraft(req, slug, version));
  });

const restoring = (restore: (req: PayloadRequest, id: string) => Promise<void>): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) throw refuseRestore();
    await restore(req, String(req.routeParams?.['id']));
    return Response.json({ message: 'It is the newest draft now. Readers see it when you publish it.' });
  },
});
