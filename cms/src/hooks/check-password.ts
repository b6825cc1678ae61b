import { ValidationError } from 'payload';
import type { Operation } from './operation.ts';
import { passwordFault } from './password-fault.ts';

/** Payload itself accepts three characters. */
export function checkPassword({ args, operation }: Pick<Operation, 'args' | 'operation'>): void {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return;
  const data: unknown = 'data' in args ? args.data : undefined;
  if (typeof data !== 'object' || data === null || !('password' in data)) return;
  if (data.password === undefined || data.password === null || data.password === '') return;
  const email = 'email' in data && typeof data.email === 'string' ? data.email : '';
  const fault = passwordFault(data.password, email);
  if (fault !== null)
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: fault }] });
}
