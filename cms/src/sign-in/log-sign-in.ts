import type { PayloadRequest } from 'payload';
import { clientAddress } from './client-address.ts';

interface SignIn {
  outcome: 'succeeded' | 'failed' | 'slowed down';
  email: string;
}

/** A line in the log of the CMS, with its time: who came in, and who tried. Control characters could forge a line of their own. */
export function logSignIn(req: PayloadRequest, { outcome, email }: SignIn): void {
  const account = email.replaceAll(/[^\x21-\x7e]/g, '?');
  req.payload.logger.info({ msg: `Sign-in ${outcome}`, account, address: clientAddress(req.headers) });
}
