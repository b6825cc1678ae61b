import type { PayloadRequest } from 'payload';
import { clientAddress } from './client-address.ts';

interface SignIn {
  outcome: 'succeeded' | 'failed' | 'slowed down';
  email: string;
}

/** A line in the log of the CMS, with its time: who came in, and who tried. */
export function logSignIn(req: PayloadRequest, { outcome, email }: SignIn): void {
  log(req, `Sign-in ${outcome}`, email);
}

/** Whoever sets up the first lock of an account is its owner from then on: somebody may want to know from where. */
export const logFirstLock = (req: PayloadRequest, email: string): void => log(req, 'Second factor set up', email);

/** Control characters could forge a line of their own. */
function log(req: PayloadRequest, msg: string, email: string): void {
  const account = email.replaceAll(/[^\x21-\x7e]/g, '?');
  req.payload.logger.info({ msg, account, address: clientAddress(req.headers) });
}
