import type { Payload, Where } from 'payload';
import type { KeptSet } from './receipt.ts';

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

/** The report that was sent last: it tells what is refused now. Progress of an older set may come after a newer one. */
export async function latestReport(payload: Payload): Promise<KeptSet | null> {
  const { docs } = await payload.find({ collection: 'publish-sets', sort: '-updatedAt', limit: 1, ...forStaff });
  // As above.
  return (docs[0] as unknown as KeptSet | undefined) ?? null;
}

/** The last row of the outbox that any report contains; 0 before the first. */
export async function reportedSequence(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'publish-sets', sort: '-sequence', limit: 1, ...forStaff });
  return docs[0]?.sequence ?? 0;
}
