import {
  APIError,
  deleteByIDOperation,
  Forbidden,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload';
import { hasRole } from '../access/roles.ts';
import { isRecord } from '../payload/payload-record.ts';
import { withoutTitle } from '../screen-parts/without-title.ts';
import { refuseOthers } from './protect-removal.ts';

/**
 * Payload's own addresses for deleting destroy at once. In their place: what is deleted goes to the trash, and what is in the
 * trash already (`?trash=true`, as Payload's screens ask) is deleted for good by whoever may. Many at once are taken one by one,
 * each with its own rules and its own answer; other changes of many at once stay closed.
 */
export const trashEndpoints = (collection: CollectionSlug): Endpoint[] => [
  { path: '/:id', method: 'delete', handler: (req) => deleteOne(req, collection, String(req.routeParams?.['id'])) },
  { path: '/', method: 'delete', handler: (req) => deleteMany(req, collection) },
  { path: '/', method: 'patch', handler: (req) => moveMany(req, collection) },
];

/** Into the trash, or out of it. */
const move = (req: PayloadRequest, collection: CollectionSlug, id: string, deletedAt: string | null) =>
  req.payload.update({ collection, id, data: { deletedAt }, trash: true, req, depth: 0, overrideAccess: false });

function deleteForGood(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<unknown> {
  refuseOthers(req);
  return deleteByIDOperation({ collection: req.payload.collections[slug], id, req, depth: 0, trash: true });
}

const isForGood = ({ query }: PayloadRequest): boolean => query['trash'] === 'true' || query['trash'] === true;
const now = () => new Date().toISOString();

async function deleteOne(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<Response> {
  const doc: unknown = isForGood(req) ? await deleteForGood(req, slug, id) : await move(req, slug, id, now());
  return Response.json({ doc, message: isForGood(req) ? 'Deleted for good.' : 'Moved to the trash.' });
}

function deleteMany(req: PayloadRequest, slug: CollectionSlug): Promise<Response> {
  return oneByOne(req, slug, (id) => (isForGood(req) ? deleteForGood(req, slug, id) : move(req, slug, id, now())));
}

async function moveMany(req: PayloadRequest, slug: CollectionSlug): Promise<Response> {
  // A file that is sent along is no JSON.
  const data: unknown = await Promise.resolve(req.json?.()).catch(() => null);
  if (!isRecord(data) || data['deletedAt'] === undefined)
    throw new APIError('Change one document at a time: nobody sees what many at once would publish.', 403, null, true);
  return oneByOne(req, slug, (id) => move(req, slug, id, data['deletedAt'] === null ? null : now()));
}

async function oneByOne(
  req: PayloadRequest,
  collection: CollectionSlug,
  act: (id: string) => Promise<unknown>,
): Promise<Response> {
  // Each document is asked for as well; this answers those who may delete none.
  if (!hasRole(req, 'administrator', 'editor')) throw new Forbidden(req.t);
  const where = req.query['where'] as Where | undefined; // parsed by Payload, and checked below
  if (!where || Object.keys(where).length === 0) throw new APIError('Say which ones, with “where”.', 400, null, true);
  const asked = { where, trash: isForGood(req), req, overrideAccess: false };
  const { docs: found } = await req.payload.find({ collection, depth: 0, pagination: false, ...asked });
  const docs: unknown[] = [];
  const errors: { id: string; message: string }[] = [];
  for (const document of found) {
    const { id } = document;
    try {
      docs.push(await act(id));
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      errors.push({ id, message: `“${nameOf(document)}”: ${error.message}` });
    }
  }
  const message = errors.length > 0 ? `${errors.length} of ${found.length} left as before.` : `${docs.length} done.`;
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 });
}

/** As its list names it. */
function nameOf(document: object): string {
  const { englishTitle, filename }: Named = document;
  return englishTitle || filename || withoutTitle;
}

interface Named {
  englishTitle?: string | null;
  filename?: string | null;
}
