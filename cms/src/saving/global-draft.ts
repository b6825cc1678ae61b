import type { GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { recordStoredUses } from '../derived-rows/record-uses.ts';

/**
 * Makes a text in all languages the newest draft of a global. Readers notice nothing. Payload's own restoring writes over what
 * is published, a draft included, and asks neither validation nor hooks.
 */
export async function keepGlobalDraft(req: PayloadRequest, slug: GlobalName, content: PayloadRecord): Promise<void> {
  const now = new Date().toISOString();
  await req.payload.db.createGlobalVersion<PayloadRecord>({
    globalSlug: slug,
    versionData: { ...content, _status: 'draft' },
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
  });
  await recordStoredUses(req, { collection: slug, id: slug });
}
