import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { APIError, type Payload, type PayloadRequest } from 'payload';
import { setChallenge, takeChallenge } from '../session-records.ts';
import type { Session } from '../session.ts';
import { addFactor, factorByKey, factorsOf, noteFactorUse } from './factors.ts';

const keyOf = (credentialId: string): string => `passkey ${credentialId}`;
/** Who may only prove must not come to a passkey of their own by that. */
const toMake = (challenge: string): string => `make ${challenge}`;
const toProve = (challenge: string): string => `prove ${challenge}`;

const credentialIdOf = (key: string): string => key.replace('passkey ', '');

/** Passkeys are made for the address of the CMS, and browsers refuse them anywhere else. */
function placeOf({ config }: Payload): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(config.serverURL);
  return { rpID: hostname, origin };
}

/** What the browser needs to make a passkey. */
export async function askForNewPasskey(
  req: PayloadRequest,
  session: Session,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { id, email, name } = session.user;
  const options = await generateRegistrationOptions({
    rpName: 'Therapy site editor',
    rpID: placeOf(req.payload).rpID,
    userID: new TextEncoder().encode(id),
    userName: email,
    userDisplayName: typeof name === 'string' ? name : '',
    excludeCredentials: await credentialsOf(req.payload, id),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  });
  await setChallenge(req, session.id, toMake(options.challenge));
  return options;
}

/** Keeps a passkey that the browser made when it was asked to; `name` is what its owner calls it. */
export async function keepPasskey(
  req: PayloadRequest,
  session: Session,
  { response, name }: { response: RegistrationResponseJSON; name: string },
): Promise<void> {
  const { rpID, origin } = placeOf(req.payload);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(req.payload, session.id, toMake(challenge)),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
  }).catch(refuse);
  if (!verified.verified) throw notAccepted();
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  if (await factorByKey(req.payload, keyOf(id))) throw notAccepted();
  const secret = Buffer.from(publicKey).toString('base64url');
  await addFactor(req, { userId: session.user.id, kind: 'passkey', key: keyOf(id), name, secret, counter });
}

/** What the browser needs to prove itself with a passkey of this person. */
export async function askForPasskey(
  req: PayloadRequest,
  session: Session,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { id } = session.user;
  const options = await generateAuthenticationOptions({
    rpID: placeOf(req.payload).rpID,
    allowCredentials: await credentialsOf(req.payload, id),
    userVerification: 'preferred',
  });
  await setChallenge(req, session.id, toProve(options.challenge));
  return options;
}

/** Whether this answer was signed by a passkey of the person, for what this session was asked last. It counts once. */
export async function isPasskeyAnswer(
  req: PayloadRequest,
  session: Session,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  const factor = await factorByKey(req.payload, keyOf(response.id));
  if (!factor?.secret || factor.userId !== session.user.id) return false;
  const { rpID, origin } = placeOf(req.payload);
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(req.payload, session.id, toProve(challenge)),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
    credential: {
      id: credentialIdOf(factor.key),
      publicKey: Uint8Array.from(Buffer.from(factor.secret, 'base64url')),
      counter: factor.counter,
    },
  }).catch(() => null);
  if (!verified?.verified) return false;
  await noteFactorUse(req.payload, factor, verified.authenticationInfo.newCounter);
  return true;
}

async function credentialsOf(payload: Payload, userId: string): Promise<{ id: string }[]> {
  const passkeys = (await factorsOf(payload, userId)).filter(({ kind }) => kind === 'passkey');
  return passkeys.map(({ key }) => ({ id: credentialIdOf(key) }));
}

const notAccepted = (): APIError =>
  new APIError('This passkey was not accepted. Try again, or choose another way.', 400, null, true);

/** The library says what is wrong in the words of the standard. */
function refuse(): never {
  throw notAccepted();
}
