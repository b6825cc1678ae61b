import { isGlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { keepGlobalDraft } from './global-draft.ts';
import type { Versioned } from '../payload/latest-version.ts';

/** Makes a text in all languages the newest draft, as it is and by one write. Readers notice nothing. */
export async function keepDraftVersion(
  req: PayloadRequest,
  { collection, id }: Versioned,
  content: PayloadRecord,
): Promise<void> {
  if (isGlobalName(collection)) return keepGlobalDraft(req, collection, content);
  const now = new Date().toISOString();
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    // Payload's type wants a full document; this is one, in all languages.
    versionData: { ...content, _status: 'draft', updatedAt: now } as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
  });
}
