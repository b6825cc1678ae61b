import { LocaleSchema, type Locale } from '@ot/shared-types';
import { PreviewedSchema, type Previewed } from '@ot/shared-types/preview';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../access/roles.ts';
import { forStaff, parseAsked } from '../publishing/staff-endpoint.ts';
import { shareGrant } from './grants.ts';
import { urlOfGrant } from './preview-url.ts';

const AskedSchema = z.object({ document: PreviewedSchema, locale: LocaleSchema });

/** A link to a draft for people without an account, and until when it works. */
export interface ShareAnswer {
  url: string;
  expires: string;
  locales: Locale[];
}

export const previewEndpoints: Endpoint[] = [
  forStaff('post', '/publishing/preview-links', async (req): Promise<ShareAnswer> => {
    if (!hasRole(req, 'administrator', 'editor', 'translator'))
      throw new APIError('Only people who write may share a draft. Ask an editor.', 403, null, true);
    const { document, locale } = parseAsked(AskedSchema, await req.json?.());
    await checkIsThere(req, document);
    const grant = shareGrant(document, locale, new Date());
    const url = urlOfGrant(req, grant, locale);
    if (url === null) throw new APIError('Previews are not set up: EXPORT_API_KEY is missing.', 503, null, true);
    return { url, expires: grant.expires, locales: grant.locales };
  }),
];

async function checkIsThere(req: PayloadRequest, document: Previewed): Promise<void> {
  if ('global' in document) return;
  // Throws "not found", in Payload's own words, for a document that is not there or that this user may not read.
  const { collection, id } = document;
  await req.payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, req });
}
