import { createHash, randomBytes } from 'node:crypto';
import { APIError, type PayloadRequest } from 'payload';
import type { Role } from '../../access/roles.ts';
import { inTurn } from '../../turns/turns.ts';
import { emailIn, nameIn } from './read-claims.ts';

const collection = 'identities';

interface Person {
  /** Issuer and subject: who says so, and their name for the person. */
  key: string;
  claims: Record<string, unknown>;
  /** What the provider says; null: whatever an administrator says. */
  role: Role | null;
}

/** The account of somebody who signed in elsewhere. A new one only reads, until somebody says otherwise. */
export async function accountOf(req: PayloadRequest, person: Person): Promise<string> {
  return inTurn(req, { collection, id: person.key }, async () => {
    const { db } = req.payload;
    const where = { key: { equals: person.key } };
    const known = await db.findOne<{ id: string; userId: string }>({ collection, where });
    if (!known) return makeAccount(req, person);
    const user = await db.findOne<{ id: string; role: Role }>({
      collection: 'users',
      where: { id: { equals: known.userId } },
    });
    // It would be of no use to take an account away if it came back at the next sign-in.
    if (!user) throw new APIError('Your account here was taken away. Ask an administrator.', 403, null, true);
    if (person.role !== null && person.role !== user.role) await follow(req, user.id, person.role);
    return user.id;
  });
}

/** The provider says which role somebody has now. The only administrator keeps the role: without one nobody could make another. */
async function follow(req: PayloadRequest, id: string, role: Role): Promise<void> {
  await req.payload.update({ collection: 'users', id, data: { role } }).catch((err: unknown) => {
    req.payload.logger.warn({ err, msg: 'The role that the provider says was not taken over', account: id });
  });
}

async function makeAccount(req: PayloadRequest, { key, claims, role }: Person): Promise<string> {
  const { payload } = req;
  const said = emailIn(claims);
  const isTaken =
    said === null || (await payload.count({ collection: 'users', where: { email: { equals: said } } })).totalDocs > 0;
  const { id } = await payload.create({
    collection: 'users',
    data: {
      // An address is no proof of who somebody is: the account that has it already stays another one.
      email: isTaken ? `${createHash('sha256').update(key).digest('hex').slice(0, 24)}@openid.invalid` : said,
      name: nameIn(claims),
      role: role ?? 'viewer',
      // Nobody knows it.
      password: randomBytes(48).toString('base64url'),
    },
  });
  await payload.db.create({ collection, data: { key, userId: id } });
  return id;
}

/** Whether an account is one of somebody who signs in elsewhere, and so has no password that they know. */
export async function isFromElsewhere({ payload }: PayloadRequest, userId: string): Promise<boolean> {
  return (await payload.db.count({ collection, where: { userId: { equals: userId } } })).totalDocs > 0;
}
