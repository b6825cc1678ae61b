import type { PayloadRequest } from 'payload';
import type { Operation } from '../payload/operation.ts';
import { takeTurnsFor } from '../turns/turns-of-documents.ts';
import { takeTurns } from '../turns/turns.ts';

/**
 * Changes of an account, a new password above all, take its turn: a sign-in that is on its way waits for them, or they for it.
 * Payload takes a new password out of the data before hooks see what was changed, so that it is noted here.
 */
export async function turnOfAccount({ args, operation, req }: Operation): Promise<void> {
  if (operation === 'resetPassword') await takeTurnOfOwner(req, args);
  else await takeTurnsFor('users', { args, operation, req });
  if (operation === 'resetPassword' || (operation === 'update' && textIn(args, 'password')))
    req.context[newPassword] = true;
}

const newPassword = 'hasNewPassword';

/** Whether this request gives an account a new password: whoever knew the old one is signed out with it. */
export const hasNewPassword = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[newPassword] === true;

async function takeTurnOfOwner(req: PayloadRequest, args: object): Promise<void> {
  const where = { resetPasswordToken: { equals: textIn(args, 'token') } };
  const owner = await req.payload.db.findOne<{ id: string }>({ collection: 'users', where });
  if (owner) await takeTurns(req, [{ collection: 'users', id: owner.id }]);
}

function textIn(args: object, name: 'password' | 'token'): string {
  const data: unknown = 'data' in args ? args.data : null;
  if (typeof data !== 'object' || data === null) return '';
  const value: unknown = Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
