import type { Payload, PayloadRequest, Where } from 'payload';
import type { Target } from '../references/reference-shapes.ts';

/** Something that was taken off the site for safety, and has not been given back. */
export interface Withdrawal {
  id: string;
  collection: string;
  documentId: string;
  title?: string | null;
  reason: string;
  at: string;
  userName?: string | null;
}

/** Everything that readers must not get, whatever its own state says. There are few. */
export async function activeWithdrawals({ db }: Payload, collection?: string): Promise<Withdrawal[]> {
  const isOf: Where[] = collection === undefined ? [] : [{ collection: { equals: collection } }];
  const { docs } = await db.find<Withdrawal>({
    collection: 'withdrawals',
    where: { and: [{ active: { equals: true } }, ...isOf] },
    sort: '-at',
    pagination: false,
  });
  return docs;
}

/** A condition that leaves out what was withdrawn for safety. */
export async function notWithdrawn(payload: Payload, collection: string): Promise<Where> {
  const withdrawn = await activeWithdrawals(payload, collection);
  return withdrawn.length === 0 ? {} : { id: { not_in: withdrawn.map(({ documentId }) => documentId) } };
}

/** The withdrawal of a document; null where it is not withdrawn. */
export async function withdrawalOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { collection, id }: Target,
): Promise<Withdrawal | null> {
  const { docs } = await payload.db.find<Withdrawal>({
    collection: 'withdrawals',
    where: {
      and: [{ documentId: { equals: id } }, { collection: { equals: collection } }, { active: { equals: true } }],
    },
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}
