import { isGlobalName } from '@ot/shared-types';
import { GrantSchema, hashOfToken, makeToken, type Grant } from '@ot/shared-types/grants';
import type { Previewed } from '@ot/shared-types/preview';
import { APIError, type Payload, type PayloadRequest, type Where } from 'payload';
import type { Grant as Stored } from '../payload/payload-types.ts';

/**
 * The one way in for people without an account: a stored grant for each link, which names its purpose, what it opens and until when,
 * and can be ended by itself. Who may make and end them is decided by the addresses of each purpose.
 */
const collection = 'grants';

/** A grant as the screens list it. */
export interface LivingGrant {
  id: string;
  madeBy: string;
  madeAt: string;
  expires: string;
  locale: Grant['locale'];
}

/** Answers with the token, which is shown once: only its fingerprint is kept. */
export async function makeGrant(req: PayloadRequest, grant: Grant): Promise<{ id: string; token: string }> {
  const { user } = req;
  if (!user) throw new APIError('Sign in to share this.', 401, null, true);
  const token = makeToken();
  const { purpose, document, locale, expires } = grant;
  const { id } = await req.payload.create({
    collection,
    data: {
      tokenHash: hashOfToken(token),
      ...{ purpose, ...placeOf(document), locale, expiresAt: expires },
      userId: user.id,
      userName: user.name,
    },
    req,
    depth: 0,
  });
  return { id, token };
}

/** What a token with this fingerprint opens now; null for one that is unknown, was ended or has expired. */
export async function grantOfHash({ db }: Payload, hash: string, now: Date): Promise<Grant | null> {
  const where = { and: [{ tokenHash: { equals: hash } }, living(now)] };
  const found = await db.findOne<Stored>({ collection, where });
  return found ? toGrant(found) : null;
}

/** The links of a document that work now, the newest first. */
export async function livingGrants(
  { payload }: PayloadRequest,
  { purpose, document }: Pick<Grant, 'purpose' | 'document'>,
  now: Date,
): Promise<LivingGrant[]> {
  const { collection: slug, documentId } = placeOf(document);
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { documentId: { equals: documentId } },
        { collection: { equals: slug } },
        { purpose: { equals: purpose } },
        living(now),
      ],
    },
    sort: '-createdAt',
    pagination: false,
    depth: 0,
  });
  return docs.map((stored) => {
    const { locale, expires } = toGrant(stored);
    return { id: stored.id, madeBy: stored.userName, madeAt: stored.createdAt, expires, locale };
  });
}

/** From the next look on the link opens nothing. Ending it twice changes nothing. */
export async function endGrant(
  { payload }: PayloadRequest,
  { id, purpose }: { id: string; purpose: Grant['purpose'] },
  now: Date,
): Promise<void> {
  const where = { and: [{ id: { equals: id } }, { purpose: { equals: purpose } }] };
  const found = await payload.db.findOne<Stored>({ collection, where });
  if (!found) throw new APIError('There is no such link any more. Load the page again.', 404, null, true);
  if (found.revokedAt) return;
  await payload.db.updateOne({ collection, id, data: { revokedAt: now.toISOString() }, returning: false });
}

/** After a restore: which of them had been ended since, nobody knows. */
export async function endAllGrants({ db }: Payload, now: Date): Promise<void> {
  await db.updateMany({ collection, where: living(now), data: { revokedAt: now.toISOString() }, returning: false });
}

const keptDays = 90;

/** Links that expired three months ago tell nobody anything. */
export async function forgetOldGrants({ db }: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString();
  await db.deleteMany({ collection, where: { expiresAt: { less_than: before } } });
}

const living = (now: Date): Where => ({
  and: [{ expiresAt: { greater_than: now.toISOString() } }, { revokedAt: { exists: false } }],
});

const placeOf = (document: Previewed): { collection: string; documentId: string } =>
  'global' in document
    ? { collection: document.global, documentId: document.global }
    : { collection: document.collection, documentId: document.id };

/** What stands in a row is checked like everything that comes from elsewhere: a damaged one opens nothing. */
function toGrant({ purpose, collection: slug, documentId, locale, expiresAt }: Stored): Grant {
  const document = isGlobalName(slug) ? { global: slug } : { collection: slug, id: documentId };
  return GrantSchema.parse({ purpose, document, locale, expires: new Date(expiresAt).toISOString() });
}
