import { LocaleSchema } from '@ot/shared-types';
import { PreviewedSchema, previewPath, type Previewed } from '@ot/shared-types/preview';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole } from '../access/roles.ts';
import { endGrant, livingGrants, makeGrant, type LivingGrant } from '../grants/grants.ts';
import { forStaff, parseAsked } from '../access/staff-endpoint.ts';
import { shareGrant } from './grants.ts';
import { previewPlace } from './preview-url.ts';

const AskedSchema = z.object({ document: PreviewedSchema, locale: LocaleSchema });

/** A new link to a draft for people without an account. Its address is told this once. */
export interface ShareAnswer {
  url: string;
  expires: string;
}

/** The links to a draft that work now. */
export interface SharedLinks {
  links: LivingGrant[];
}

export const previewEndpoints: Endpoint[] = [
  forStaff('post', '/publishing/preview-links', async (req): Promise<ShareAnswer> => {
    refuseOthers(req);
    const { document, locale } = parseAsked(AskedSchema, await req.json?.());
    await checkIsThere(req, document);
    const place = previewPlace(req);
    if (place === null) throw new APIError('Previews are not set up: EXPORT_API_KEY is missing.', 503, null, true);
    const grant = shareGrant(document, locale, new Date());
    const { token } = await makeGrant(req, grant);
    return { url: place.origin + previewPath(token, locale), expires: grant.expires };
  }),
  forStaff('get', '/publishing/preview-links', async (req): Promise<SharedLinks> => {
    refuseOthers(req);
    const document = parseAsked(PreviewedSchema, Object.fromEntries(req.searchParams));
    return { links: await livingGrants(req, { purpose: 'preview', document }, new Date()) };
  }),
  forStaff('post', '/publishing/preview-links/:id/end', async (req): Promise<object> => {
    refuseOthers(req);
    await endGrant(req, { id: String(req.routeParams?.['id']), purpose: 'preview' }, new Date());
    return {};
  }),
];

/** Who writes may share, and may end what anybody has shared: whoever made a link may be away when it must go. */
function refuseOthers(req: PayloadRequest): void {
  if (!hasRole(req, 'administrator', 'editor', 'translator'))
    throw new APIError('Only people who write may share a draft. Ask an editor.', 403, null, true);
}

async function checkIsThere(req: PayloadRequest, document: Previewed): Promise<void> {
  if ('global' in document) return;
  // Throws "not found", in Payload's own words, for a document that is not there or that this user may not read.
  const { collection, id } = document;
  await req.payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, req });
}
