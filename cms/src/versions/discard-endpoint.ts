import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import { readPublished } from '../payload/published-state.ts';
import { forgetLanguageRows, rowsOfDocument } from '../translation/language-words.ts';
import { refuseDiscard } from '../translation/translator-limits.ts';
import { inTurn } from '../turns/turns.ts';
import type { Versioned } from '../payload/latest-version.ts';
import { publishAsItWas } from '../publishing/gate/put-on-top.ts';

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
    await inTurn(req, document, async () => {
      const published = await readPublished(req, document.collection, document.id);
      if (!published)
        throw new APIError('Readers have nothing of this yet, so there is nothing to go back to.', 400, null, true);
      await publishAsItWas(req, document, published);
      await forgetLanguageRows(req, rowsOfDocument(document.id));
    });
    return Response.json({ message: 'This is what readers have.', doc: await readForForm(req, document) });
  },
});

function readForForm(req: PayloadRequest, { collection, id }: Versioned): Promise<object> {
  const asOnScreen = { draft: true, depth: 0, fallbackLocale: false, overrideAccess: false, req } as const;
  return isGlobalName(collection)
    ? req.payload.findGlobal({ slug: collection, ...asOnScreen })
    : req.payload.findByID({ collection, id, ...asOnScreen });
}
