import type { Payload, PayloadRequest } from 'payload';

/** The next number of the outbox: it only grows, and no two rows share one. */
export async function nextSequence(req: PayloadRequest): Promise<number> {
  const counters = mongoCounters(req.payload);
  if (!counters) return (await newestSequence(req)) + 1;
  // Counted outside the transaction: inside it, two editors who save at once would each be refused.
  const counted = await counters.findOneAndUpdate(
    { _id: 'changes' },
    { $inc: { sequence: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
  const newest = await newestSequence(req);
  if (counted && counted.sequence > newest) return counted.sequence;
  // A restored backup can have newer rows than the counter.
  await counters.updateOne({ _id: 'changes' }, { $max: { sequence: newest + 1 } });
  return newest + 1;
}

async function newestSequence(req: PayloadRequest): Promise<number> {
  const newest = await req.payload.find({
    collection: 'changes',
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  return newest.docs[0]?.sequence ?? 0;
}

let last: Promise<unknown> = Promise.resolve();

/** Lets one piece of work begin when the one before it has ended, so that two saves never read the same newest row. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

interface Counter {
  _id: string;
  sequence: number;
}

interface Counters {
  findOneAndUpdate: (filter: object, update: object, options: object) => Promise<Counter | null>;
  updateOne: (filter: object, update: object) => Promise<unknown>;
}

/** MongoDB's own collection of counters; null with SQLite, where one process writes and `oneAtATime` is enough. */
function mongoCounters({ db }: Payload): Counters | null {
  if (!('connection' in db)) return null;
  // The adapter's public type hides the Mongoose connection that it has.
  const connection = db.connection as { collection: (name: string) => Counters };
  return connection.collection('counters');
}
