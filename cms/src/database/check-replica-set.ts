import { MongoClient } from 'mongodb';

/** Payload switches transactions off without a word where the replica set is not named: better not to start at all. */
export async function checkReplicaSet(url: string): Promise<void> {
  if (!/[?&]replicaSet=[^&]+/.test(url) && !url.startsWith('mongodb+srv:')) {
    throw new Error(
      'DATABASE_URL names no replica set, and without one a half-saved page can be published. Add "?replicaSet=…" to it.',
    );
  }
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    await client.db().command({ ping: 1 });
    const session = client.startSession();
    await session.withTransaction(() => client.db().collection('start-check').findOne({}, { session }));
    await session.endSession();
  } catch (cause) {
    throw new Error(
      'The MongoDB server in DATABASE_URL does not answer, or has no transactions. Start it, or correct the address.',
      { cause },
    );
  } finally {
    await client.close();
  }
}
