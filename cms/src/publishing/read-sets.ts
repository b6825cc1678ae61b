import type { Refusal } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import type { KeptSet } from './receipt.ts';

export type SetProgress = Pick<KeptSet, 'number' | 'liveAt' | 'waitingPages' | 'pages'>;

// The callers have checked that a member of staff asks.
const forStaff = { depth: 0, pagination: false, overrideAccess: true } as const;

/** Sets as the publisher reported them, newest first. */
export async function readSets(payload: Payload, where: Where, limit: number): Promise<KeptSet[]> {
  const { docs } = await payload.find({ collection: 'publish-sets', where, sort: '-number', limit, ...forStaff });
  // The lists were checked against the contract when they were stored.
  return docs as unknown as KeptSet[];
}

/** The set that contains a row of the outbox. */
export async function setContaining(payload: Payload, sequence: number): Promise<KeptSet | null> {
  const where = { and: [{ sequence: { greater_than_equal: sequence } }, { afterSequence: { less_than: sequence } }] };
  return (await readSets(payload, where, 1))[0] ?? null;
}

/** Sets without their lists, which are long where every page was printed. */
export async function readProgress(payload: Payload, where: Where, limit: number): Promise<SetProgress[]> {
  const select = { number: true, liveAt: true, waitingPages: true, pages: true } as const;
  const { docs } = await payload.find({
    collection: 'publish-sets',
    where,
    sort: '-number',
    limit,
    select,
    ...forStaff,
  });
  return docs;
}

/** What the report says that was sent last; null before the first. Progress of an older set may come after a newer one. */
export async function latestRefusals(payload: Payload): Promise<Refusal[] | null> {
  const select = { refusals: true } as const;
  const { docs } = await payload.find({
    collection: 'publish-sets',
    sort: '-updatedAt',
    limit: 1,
    select,
    ...forStaff,
  });
  // As above.
  return (docs[0]?.refusals as unknown as Refusal[] | undefined) ?? null;
}

/** The last row of the outbox that any report contains; 0 before the first. */
export async function reportedSequence(payload: Payload): Promise<number> {
  const select = { sequence: true } as const;
  const { docs } = await payload.find({
    collection: 'publish-sets',
    sort: '-sequence',
    limit: 1,
    select,
    ...forStaff,
  });
  return docs[0]?.sequence ?? 0;
}
