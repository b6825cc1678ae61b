import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Schedule } from '../payload/payload-types.ts';

/** Far longer than a publication takes. Whoever stops in the middle is taken to be gone after it. */
export const leaseMilliseconds = 60_000;

const isFree = (now: Date): Where => ({
  or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }],
});

/** Waiting schedules whose moment has come and that nobody works on, the oldest first. */
export async function readDue(payload: Payload, now: Date): Promise<string[]> {
  const isDue: Where = { moment: { less_than_equal: now.toISOString() } };
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, isDue, isFree(now)] },
    sort: 'moment',
    limit: 100,
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/** Takes a schedule for a while, by one write that only one worker can make; null when another one was faster. */
export async function claimSchedule(payload: Payload, id: string, now: Date): Promise<Schedule | null> {
  const leaseToken = randomUUID();
  const leaseUntil = new Date(now.getTime() + leaseMilliseconds).toISOString();
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree(now)] };
  const data = { leaseToken, leaseUntil };
  const taken: unknown = await payload.db.updateOne({
    collection: 'schedules',
    where,
    data,
    options: { atomic: true },
  });
  // The adapter answers the stored row, whose shape is that of the collection, or null.
  return taken as Schedule | null;
}

/** Writes to a schedule only while the lease is still ours; false when it was taken over or cancelled. */
export async function writeClaimed(payload: Payload, claim: Schedule, data: Partial<Schedule>): Promise<boolean> {
  const where: Where = {
    and: [
      { id: { equals: claim.id } },
      { state: { equals: 'waiting' } },
      { leaseToken: { equals: claim.leaseToken ?? '' } },
    ],
  };
  const written: unknown = await payload.db.updateOne({
    collection: 'schedules',
    where,
    data,
    options: { atomic: true },
  });
  return written !== null;
}
