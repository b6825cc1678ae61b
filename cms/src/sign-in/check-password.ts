import { ValidationError, type PayloadRequest } from 'payload';
import { isPasswordOf } from './is-password-of.ts';
import type { Operation } from '../payload/operation.ts';
import { passwordFault } from './password-fault.ts';

/**
 * A new password is strong, and whoever sets it shows that they are who they seem: a browser left open must not be enough to take
 * an account over. Payload itself accepts three characters, and asks for nothing. Commands have no user to ask.
 */
export async function checkPassword({ args, operation, req }: Operation): Promise<void> {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return;
  const data: unknown = 'data' in args ? args.data : undefined;
  if (typeof data !== 'object' || data === null) return;
  const present = presentPasswordIn(data);
  if (!('password' in data) || isNothing(data.password)) return;
  const email = 'email' in data && typeof data.email === 'string' ? data.email : '';
  const fault = passwordFault(data.password, email || (await emailOf(req, args)));
  if (fault !== null) throw refusal('password', fault);
  if (operation === 'update' && req.user && !(await isPasswordOf(req, req.user.id, present)))
    throw refusal('currentPassword', 'Write your own present password too: it shows that it is you.');
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Taken out of the data: it is asked for and never kept. */
function presentPasswordIn(data: object): unknown {
  if (!('currentPassword' in data)) return undefined;
  const present = data.currentPassword;
  delete data.currentPassword;
  return present;
}

/** The address of the account that is changed: it must not be part of the password, whether or not it is sent along. */
async function emailOf({ payload }: PayloadRequest, args: object): Promise<string> {
  const id: unknown = 'id' in args ? args.id : undefined;
  if (typeof id !== 'string') return '';
  const user = await payload.db.findOne<{ id: string; email?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  return user?.email ?? '';
}

const refusal = (path: string, message: string): ValidationError =>
  new ValidationError({ collection: 'users', errors: [{ path, message }] });
