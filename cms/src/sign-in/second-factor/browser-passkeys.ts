import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { askLock, type Answer } from './ask-lock.ts';

const given: Answer<never> = {
  body: null,
  fault: 'The browser gave no passkey. Try again, or choose another way.',
};

/** Lets the browser make a passkey and the CMS keep it. Answers the recovery codes of a first lock. */
export async function makePasskey(
  name: string,
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<Answer<{ codes: string[] | null }>> {
  const response = await startRegistration({ optionsJSON: options }).catch(() => null);
  return response ? askLock('/second-factor/passkey', { name, response }) : given;
}

/** Opens the lock with a passkey. */
export async function provePasskey(): Promise<Answer<unknown>> {
  const asked = await askLock<{ options: PublicKeyCredentialRequestOptionsJSON }>('/second-factor/passkey/ask', {});
  if (asked.body === null) return asked;
  const response = await startAuthentication({ optionsJSON: asked.body.options }).catch(() => null);
  return response ? askLock('/second-factor/passkey/prove', { response }) : given;
}
