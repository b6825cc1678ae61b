import { APIError, type PayloadRequest } from 'payload';
import type { Session } from '../session.ts';
import { addApp, makeApp, stepOf, type NewApp } from './app-codes.ts';
import { enrol } from './change-factors.ts';
import { seal, unseal, type Sealing } from './sealed.ts';

const keptFor = 15 * 60_000;

/** What is shown to set an app up. Nothing is kept until a code of it comes back: `sealed` is the key, readable to the CMS alone. */
export function beginApp(req: PayloadRequest, session: Session): NewApp & { sealed: string } {
  const issuer = new URL(req.payload.config.serverURL).hostname;
  const { secret, key, picture } = makeApp({ issuer, account: session.user.email });
  const until = Date.now() + keptFor;
  return { key, picture, sealed: seal(`${until} ${secret}`, sealingOf(req, session)) };
}

/** Keeps the app, in the place of an earlier one, when a code shows that it has the key. The recovery codes of a first lock. */
export async function finishApp(
  req: PayloadRequest,
  session: Session,
  { sealed, code }: { sealed: string; code: string },
): Promise<string[] | null> {
  const [until, secret] = unseal(sealed, sealingOf(req, session))?.split(' ') ?? [];
  if (!secret || Number(until) < Date.now())
    throw new APIError('That took too long. Begin again with a new key.', 400, null, true);
  const step = stepOf(secret, code.replaceAll(/\s/g, ''), Date.now());
  if (step === null)
    throw new APIError('This code does not belong to the key. Wait for the next one, then try again.', 400, null, true);
  return enrol(req, session, () => addApp(req, session.user.id, { secret, step }));
}

/** For this session alone: whoever began has shown that it is them. */
const sealingOf = ({ payload }: PayloadRequest, session: Session): Sealing => ({
  secret: payload.secret,
  purpose: 'enrolment',
  owner: session.id,
});
