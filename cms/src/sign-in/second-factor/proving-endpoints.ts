import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Endpoint, PayloadRequest } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';
import { z } from 'zod';
import { parseAsked } from '../../access/staff-endpoint.ts';
import { endSessions, noteProof } from '../session-records.ts';
import type { Session, Standing } from '../session.ts';
import { describeLock } from './describe-lock.ts';
import { at, bodyOf, CodeSchema, ResponseSchema } from './endpoint.ts';
import { askForPasskey, isPasskeyAnswer } from './passkeys.ts';
import { counted, proveByCode } from './prove.ts';

const anybody: Standing[] = ['open', 'to-prove', 'to-enrol'];
const AnswerSchema = z.object({ response: ResponseSchema });

/** All that somebody can ask who has a second lock and has given no more than a password. */
export const provingEndpoints: Omit<Endpoint, 'root'>[] = [
  at(['get', '/second-factor'], anybody, (req, session) => describeLock(req.payload, session)),
  at(['post', '/second-factor/prove'], anybody, async (req, session) => {
    await proveByCode(req, session, parseAsked(CodeSchema, await bodyOf(req)).code);
    return noted(req, session);
  }),
  at(['post', '/second-factor/passkey/ask'], anybody, async (req, session) => ({
    options: await askForPasskey(req, session),
  })),
  at(['post', '/second-factor/passkey/prove'], anybody, async (req, session) => {
    const { response } = parseAsked(AnswerSchema, await bodyOf(req));
    // The library looks into it.
    const answer = response as unknown as AuthenticationResponseJSON;
    const wrong = 'This passkey was not accepted. Try again, or use a code.';
    const isRight = () => isPasskeyAnswer(req, session, answer);
    await counted(req, session.user.email, { isRight, wrong });
    return noted(req, session);
  }),
  at(['post', '/second-factor/leave'], anybody, async (req, session) => {
    await endSessions(req, session.user.id, (id) => id === session.id);
    const { config, collections } = req.payload;
    const { auth } = collections.users.config;
    const gone = generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix });
    req.responseHeaders = new Headers(req.responseHeaders);
    req.responseHeaders.append('Set-Cookie', gone);
    return { done: true };
  }),
];

async function noted(req: PayloadRequest, { id }: Session): Promise<object> {
  await noteProof(req, id);
  return { done: true };
}
