import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient, type ClientSession, type Db } from 'mongodb';
import { readValues, writeBson } from './bson-files.ts';
import type { CopiedDatabase } from './copied-database.ts';

/**
 * Copies a database that others use, all collections as they were at one moment. A server that knows snapshot sessions gives it
 * (MongoDB from 5.0; it keeps the moment for five minutes unless told otherwise). Engines that only resemble it are asked for a
 * transaction, which they end after a minute or so: then the copy fails, and is never one of several moments.
 */
export async function copyMongodb(url: string, folder: string): Promise<CopiedDatabase> {
  await mkdir(folder, { recursive: true });
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    const names = await collectionNames(client.db());
    const consistentBy = await copyAll(client, names, folder);
    return await describeBson(folder, names, consistentBy);
  } finally {
    await client.close();
  }
}

/** What a restore has put beside, or has not finished, belongs to nobody's content. */
export const asidePrefix = 'before-restore-';
export const stagedPrefix = 'restoring-';

export async function collectionNames(database: Db): Promise<string[]> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter((name) => ![asidePrefix, stagedPrefix, 'system.'].some((prefix) => name.startsWith(prefix)))
    .sort();
}

async function copyAll(client: MongoClient, names: string[], folder: string): Promise<CopiedDatabase['consistentBy']> {
  const snapshot = client.startSession({ snapshot: true });
  try {
    await copyIn(client, snapshot, names.slice(0, 1), folder);
    if (hasMoment(snapshot)) {
      await copyIn(client, snapshot, names, folder);
      return 'snapshot-session';
    }
  } finally {
    await snapshot.endSession();
  }
  const session = client.startSession();
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    await copyIn(client, session, names, folder);
    await session.commitTransaction();
    return 'transaction';
  } finally {
    await session.endSession();
  }
}

/** The driver notes the moment that the server names. One that names none has read whatever there was. */
function hasMoment(session: ClientSession): boolean {
  return 'snapshotTime' in session && session.snapshotTime !== undefined;
}

async function copyIn(client: MongoClient, session: ClientSession, names: string[], folder: string): Promise<void> {
  for (const name of names) {
    const found = client
      .db()
      .collection(name)
      .find({}, { session, raw: true, sort: { _id: 1 } });
    // With `raw`, the driver hands out the bytes of each document; its type says documents.
    await writeBson(join(folder, `${name}.bson`), found as unknown as AsyncIterable<Uint8Array>);
  }
}

async function describeBson(
  folder: string,
  names: string[],
  consistentBy: CopiedDatabase['consistentBy'],
): Promise<CopiedDatabase> {
  const described: CopiedDatabase = { kind: 'mongodb', consistentBy, migrations: [], lastChange: 0, documents: 0 };
  for (const name of names) {
    const isVersions = name.startsWith('_');
    for await (const document of readValues(join(folder, `${name}.bson`))) {
      if (name === 'payload-migrations' && typeof document['name'] === 'string')
        described.migrations.push(document['name']);
      if (name === 'changes') described.lastChange = Math.max(described.lastChange, Number(document['sequence'] ?? 0));
      if (!isVersions && 'slug' in document) described.documents += 1;
    }
  }
  described.migrations.sort();
  return described;
}
