import { isGlobalName, type CollectionName } from '@ot/shared-types';
import { createLocalReq, restoreVersionOperation, type PayloadRequest } from 'payload';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { asReadersHadIt } from './publication-gate.ts';
import { inTurn } from '../../turns/turns.ts';
import { keepGlobalDraft } from '../../saving/global-draft.ts';
import type { Versioned } from '../../payload/latest-version.ts';

/**
 * Puts a text on the site, through Payload, so that hooks run and the gate composes and checks it: the English of the text, and of
 * every other language what was last submitted. Whoever asks has checked the role. This is how everything but a form publishes.
 */
export const publishText = (req: PayloadRequest, document: Versioned, text: PayloadRecord): Promise<void> =>
  inTurn(req, document, () => publishInTurn(req, document, text));

async function publishInTurn(req: PayloadRequest, { collection, id }: Versioned, text: PayloadRecord): Promise<void> {
  if (!isGlobalName(collection))
    return restore(req, { collection, id, content: { ...text, _status: 'published' }, draft: false });
  await keepGlobalDraft(req, collection, text);
  await req.payload.updateGlobal({ slug: collection, data: { _status: 'published' }, req, depth: 0 });
}

/** The same of a text that readers have had before, in all languages as it was: nothing is composed, and nothing can refuse it. */
export async function publishAsItWas(req: PayloadRequest, document: Versioned, text: PayloadRecord): Promise<void> {
  req.context[asReadersHadIt] = true;
  try {
    await publishText(req, document, text);
  } finally {
    req.context[asReadersHadIt] = false;
  }
}

/** Makes a text in all languages the newest draft. Readers notice nothing. */
export const keepAsDraft = (req: PayloadRequest, document: Versioned, text: PayloadRecord): Promise<void> =>
  inTurn(req, document, () => {
    const { collection, id } = document;
    if (isGlobalName(collection)) return keepGlobalDraft(req, collection, text);
    return restore(req, { collection, id, content: text, draft: true });
  });

interface Restoring {
  collection: CollectionName;
  id: string;
  content: PayloadRecord;
  draft: boolean;
}

/** Payload restores versions alone, and may have dropped or overwritten the one wanted: so the text becomes one again. */
async function restore(
  { payload, context, locale, user }: PayloadRequest,
  { collection, id, content, draft }: Restoring,
): Promise<void> {
  const now = new Date().toISOString();
  const version = await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    // Payload's type wants a full document; this is one, stored as JSON in between.
    versionData: { ...content } as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
  });
  const req = await createLocalReq(
    { context: { ...context }, ...(locale && { locale }), ...(user && { user }) },
    payload,
  );
  // The Local API's own call forgets `draft`, and would put the later draft on the site.
  await restoreVersionOperation({
    collection: payload.collections[collection],
    id: version.id,
    draft,
    req,
    depth: 0,
    overrideAccess: true,
  });
}
