import type { CollectionName } from '@ot/shared-types';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { withdrawalOf } from '../withdrawals/withdrawals.ts';

/**
 * What was withdrawn for safety is not published again by accident: neither by Publish nor by a schedule, an undo or a restored
 * version. The export leaves it out all the same; this says so to whoever tries.
 */
export const refuseWithdrawn =
  (collection: CollectionName): CollectionBeforeChangeHook<{ id: string; _status?: string | null }> =>
  async ({ data, operation, originalDoc, req }) => {
    if (data._status !== 'published' || operation !== 'update' || !originalDoc) return data;
    const withdrawal = await withdrawalOf(req, { collection, id: originalDoc.id });
    if (withdrawal === null) return data;
    const day = new Date(withdrawal.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    throw new APIError(
      `This was withdrawn for safety by ${withdrawal.userName ?? 'a command'} on ${day}: “${withdrawal.reason}” It can be published again when an editor has lifted the withdrawal.`,
      409,
      null,
      true,
    );
  };
