import { randomUUID } from 'node:crypto';
import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { noteSession } from './session-records.ts';

/** Begins a session of an account, as Payload does after a right password. Its second factor is not proved. */
export async function openSession(
  req: PayloadRequest,
  userId: string,
): Promise<{ id: string; token: string; cookie: string }> {
  const { payload } = req;
  const { config: collectionConfig } = payload.collections.users;
  const user = await payload.db.findOne<TypedUser>({ collection: 'users', where: { id: { equals: userId } } });
  if (!user) throw new Error(`There is no account ${userId}.`);
  const sid = randomUUID();
  await noteSession(req, { session: sid, userId });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig, email: user.email, sid, user }),
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  });
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collectionConfig.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  });
  return { id: sid, token, cookie };
}
