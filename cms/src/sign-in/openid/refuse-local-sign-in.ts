import { APIError } from 'payload';
import type { Operation } from '../../payload/operation.ts';
import { onlyLocalAccount } from './settings.ts';

/**
 * Where everybody signs in elsewhere, passwords open one emergency account alone: signing in, and the two ways to a new password.
 * Payload's own switch for this (`disableLocalStrategy`) would end its sessions too.
 */
export async function refuseLocalSignIn({ args, operation, req }: Operation): Promise<void> {
  const allowed = onlyLocalAccount(process.env);
  if (allowed === null || !['login', 'forgotPassword', 'resetPassword'].includes(operation)) return;
  const data: unknown = 'data' in args ? args.data : null;
  const email = operation === 'resetPassword' ? await ownerOf(req, textIn(data, 'token')) : textIn(data, 'email');
  if (email?.toLowerCase().trim() === allowed) return;
  throw new APIError('Sign in with your organisation’s account. Passwords are switched off here.', 403, null, true);
}

/** Whose new password this is. */
async function ownerOf({ payload }: Operation['req'], token: string | null): Promise<string | null> {
  if (token === null) return null;
  const where = { resetPasswordToken: { equals: token } };
  return (await payload.db.findOne<{ id: string; email: string }>({ collection: 'users', where }))?.email ?? null;
}

function textIn(data: unknown, name: string): string | null {
  const value: unknown =
    typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : null;
  return typeof value === 'string' ? value : null;
}
