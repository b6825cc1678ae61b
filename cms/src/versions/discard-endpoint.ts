import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import type { PayloadRecord } from '../export/payload-record.ts';
import { readPublishedState } from '../hooks/published-state.ts';
import { refuseDiscard } from '../hooks/translator-limits.ts';
import type { Versioned } from './latest-version.ts';
import { publishText } from './put-on-top.ts';

/**
 * Back to what readers have, in all languages; what was not published stays among the old versions. In place of Payload's own
 * way back, which takes the language on the screen back and publishes the drafts of all others. Answers with the text for the
 * form, in the language of the request.
 */
export const discardDraft = (collection: CollectionName | GlobalName): Endpoint => ({
  path: isGlobalName(collection) ? '/discard-draft' : '/:id/discard-draft',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) throw refuseDiscard();
    const document = { collection, id: isGlobalName(collection) ? collection : String(req.routeParams?.['id']) };
    const published = await readPublished(req, document);
    if (!published)
      throw new APIError('Readers have nothing of this yet, so there is nothing to go back to.', 400, null, true);
    await publishText(req, document, published);
    return Response.json({ message: 'This is what readers have.', doc: await readForForm(req, document) });
  },
});

/** What readers have, in all languages; null where they have nothing. */
async function readPublished(req: PayloadRequest, { collection, id }: Versioned): Promise<PayloadRecord | null> {
  if (!isGlobalName(collection)) {
    const { published, document } = await readPublishedState(req, collection, id);
    return published ? document : null;
  }
  // MongoDB answers null for a global that nobody has saved yet, which Payload's type does not say.
  const global = (await req.payload.db.findGlobal<PayloadRecord>({ slug: collection, req })) as PayloadRecord | null;
  if (global?.['_status'] !== 'published') return null;
  // MongoDB keeps all globals in one collection, told apart by this; versions do not have it.
  return Object.fromEntries(Object.entries(global).filter(([name]) => name !== 'globalType'));
}

function readForForm(req: PayloadRequest, { collection, id }: Versioned): Promise<object> {
  const asOnScreen = { draft: true, depth: 0, fallbackLocale: false, overrideAccess: false, req } as const;
  return isGlobalName(collection)
    ? req.payload.findGlobal({ slug: collection, ...asOnScreen })
    : req.payload.findByID({ collection, id, ...asOnScreen });
}
