import { APIError, type PayloadRequest } from 'payload';
import { beginAttempt, noteSuccess } from '../attempts.ts';
import { isPasswordOf } from '../is-password-of.ts';
import { logSignIn } from '../log-sign-in.ts';
import type { Session } from '../session.ts';
import { takeAppCode } from './app-codes.ts';
import { takeRecoveryCode } from './recovery-codes.ts';

/** Uses a code of the app, or a recovery code, up. Wrong ones are counted like wrong passwords. */
export async function proveByCode(req: PayloadRequest, { user }: Session, code: string): Promise<void> {
  const digits = code.replaceAll(/\s/g, '');
  const take = /^\d{6}$/.test(digits) ? takeAppCode : takeRecoveryCode;
  const wrong = 'This code is not right, or was used before. Wait for the next code of your app, then try again.';
  await counted(req, user.email, { isRight: () => take(req.payload, user.id, digits), wrong });
}

/** What a changed lock needs besides the session: a browser left open must not be enough to take an account over. */
export interface Confirmation {
  password?: string | undefined;
  code?: string | undefined;
  /** Of somebody who has neither a lock nor a session that works yet. */
  setUpCode?: string | undefined;
}

/** Before a factor is changed: the own password, or a code of a factor that is there already. */
export async function confirm(req: PayloadRequest, session: Session, { password, code }: Confirmation): Promise<void> {
  if (code) return proveByCode(req, session, code);
  if (!password) throw new APIError('Write your password, or a code: it shows that it is you.', 400, null, true);
  const { id, email } = session.user;
  const wrong = 'This is not your password.';
  await counted(req, email, { isRight: () => isPasswordOf(req, id, password), wrong });
}

interface Trial {
  isRight: () => Promise<boolean>;
  wrong: string;
}

export async function counted(req: PayloadRequest, email: string, { isRight, wrong }: Trial): Promise<void> {
  const attempt = await beginAttempt(req, `second-factor:${email}`);
  if (await isRight()) return noteSuccess(req, attempt);
  logSignIn(req, { outcome: 'failed', email: attempt.said });
  throw new APIError(wrong, 403, null, true);
}
