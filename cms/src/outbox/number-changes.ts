import type { Payload } from 'payload';

const mostRows = 1000;

/**
 * Gives every committed row without a number the next one. Numbers are given only to rows that can be seen, one after the
 * other, and a unique index refuses the same one twice: so a higher number is never visible before a lower one, however
 * many processes and transactions there are, and the publisher's cursor cannot pass over a change.
 */
export async function numberChanges(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'changes',
    where: { waiting: { equals: true } },
    sort: ['at', 'id'],
    limit: mostRows,
    pagination: false,
    // No more than is needed: a damaged field of one row would fail the whole query.
    select: { waiting: true },
  });
  if (docs.length === 0) return;
  let next = (await newestSequence(payload)) + 1;
  for (const { id } of docs) next = await numberRow(payload, id, next);
}

/** The newest number given; 0 when there is none. */
export async function newestSequence({ db }: Payload): Promise<number> {
  const { docs } = await db.find<{ id: string; sequence?: number | null }>({
    collection: 'changes',
    where: { sequence: { greater_than: 0 } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    select: { sequence: true },
  });
  return docs[0]?.sequence ?? 0;
}

/** Answers the next free number. Where another reader was faster, the row or the number is passed over. */
async function numberRow(payload: Payload, id: string, sequence: number): Promise<number> {
  try {
    const done: unknown = await payload.db.updateOne({
      collection: 'changes',
      where: { and: [{ id: { equals: id } }, { waiting: { equals: true } }] },
      data: { sequence, waiting: false },
      options: { atomic: true },
    });
    return done === null ? sequence : sequence + 1;
  } catch (error) {
    const next = (await newestSequence(payload)) + 1;
    // Nobody took the number: the fault is another one.
    if (next <= sequence) throw error;
    return numberRow(payload, id, next);
  }
}
