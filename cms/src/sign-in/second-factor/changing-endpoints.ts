import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { parseAsked } from '../../access/staff-endpoint.ts';
import type { Session, Standing } from '../session.ts';
import { isFromElsewhere } from '../openid/account-of.ts';
import { beginApp, finishApp } from './app-enrolment.ts';
import { enrol, inTurnOf, takeFactorAway } from './change-factors.ts';
import { at, bodyOf, CodeSchema, ConfirmationSchema, ResponseSchema } from './endpoint.ts';
import { hasFactor } from './factors.ts';
import { askForNewPasskey, keepPasskey } from './passkeys.ts';
import { confirm } from './prove.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { resetByAdministrator } from './reset.ts';
import { checkSetUpCode, giveSetUpCode } from './set-up-codes.ts';

const mayChange: Standing[] = ['open', 'to-enrol'];
const AppSchema = CodeSchema.extend({ sealed: z.string().max(1000) });
const PasskeySchema = z.object({
  name: z.string().trim().min(1, 'Give the passkey a name, such as “My phone”.').max(60, 'Choose a shorter name.'),
  response: ResponseSchema,
});
const IdSchema = z.object({ id: z.string().min(1) });

/** How a second lock comes to be, changes and goes. Whoever has one already shows each time that it is them. */
export const changingEndpoints: Omit<Endpoint, 'root'>[] = [
  at(['post', '/second-factor/app/begin'], mayChange, async (req, session) => {
    await confirmed(req, session);
    return beginApp(req, session);
  }),
  at(['post', '/second-factor/app'], mayChange, async (req, session) => ({
    codes: await finishApp(req, session, parseAsked(AppSchema, await bodyOf(req))),
  })),
  at(['post', '/second-factor/passkey/begin'], mayChange, async (req, session) => {
    await confirmed(req, session);
    return { options: await askForNewPasskey(req, session) };
  }),
  at(['post', '/second-factor/passkey'], mayChange, async (req, session) => {
    const { response, name } = parseAsked(PasskeySchema, await bodyOf(req));
    // The library looks into it.
    const made = { name, response: response as unknown as RegistrationResponseJSON };
    return { codes: await enrol(req, session, () => keepPasskey(req, session, made)) };
  }),
  at(['post', '/second-factor/recovery-codes'], ['open'], async (req, session) => {
    await confirmed(req, session);
    const { id } = session.user;
    return { codes: await inTurnOf(req, id, () => renewRecoveryCodes(req, id)) };
  }),
  at(['post', '/second-factor/remove/:id'], ['open'], async (req, session) => {
    await confirmed(req, session);
    await takeFactorAway(req, session, parseAsked(IdSchema, req.routeParams).id);
    return { done: true };
  }),
  at(['post', '/second-factor/reset/:id'], ['open'], async (req, session) => {
    const { id } = parseAsked(IdSchema, req.routeParams);
    const confirmation = parseAsked(ConfirmationSchema, await bodyOf(req));
    await resetByAdministrator(req, { session, id, confirmation });
    return { done: true };
  }),
  at(['post', '/second-factor/set-up-code/:id'], ['open'], async (req, session) => {
    const { id } = parseAsked(IdSchema, req.routeParams);
    const confirmation = parseAsked(ConfirmationSchema, await bodyOf(req));
    return { code: await giveSetUpCode(req, { session, id, confirmation }) };
  }),
];

/**
 * Whoever is only now getting the first lock has just signed in, and shows the code that they were given for it; and whoever signs in elsewhere has no password that they could
 * write before there is one.
 */
async function confirmed(req: PayloadRequest, session: Session): Promise<void> {
  if (session.standing === 'to-enrol') {
    const { setUpCode } = ConfirmationSchema.catch({}).parse(await bodyOf(req));
    return checkSetUpCode(req, session, setUpCode);
  }
  const { id } = session.user;
  if (!(await hasFactor(req.payload, id)) && (await isFromElsewhere(req, id))) return;
  await confirm(req, session, parseAsked(ConfirmationSchema, await bodyOf(req)));
}
