import type { CollectionAfterDeleteHook } from 'payload';
import { forgetSessionsOf } from '../session-records.ts';
import { everyKind, removeFactors } from './factors.ts';

/** With an account goes what it proved itself with. */
export const forgetAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactors(req, String(id), everyKind);
  await forgetSessionsOf(req, String(id));
};
