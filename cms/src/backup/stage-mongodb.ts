import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { readBson } from './bson-files.ts';
import { asidePrefix, collectionNames, stagedPrefix } from './copy-mongodb.ts';
import { markFeedEnd } from './mark-feed-end.ts';

const perInsert = 200;

export async function withDatabase<Result>(url: string, work: (database: Db) => Promise<Result>): Promise<Result> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000, writeConcern: { w: 'majority' } });
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

/** Collections of the database that hold something. */
export async function filledCollections(url: string): Promise<string[]> {
  return withDatabase(url, async (database) => {
    const filled: string[] = [];
    for (const name of await collectionNames(database))
      if ((await database.collection(name).findOne({})) !== null) filled.push(name);
    return filled;
  });
}

/** Puts a copy beside what is there, under names of its own. Answers the names that it will have. */
export async function stageMongodb(url: string, folder: string, lastChange: number): Promise<string[]> {
  return withDatabase(url, async (database) => {
    await dropStaged(database);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.bson')).map((name) => name.slice(0, -5));
    for (const name of names) await stageCollection(database, { name, folder, lastChange });
    return names.sort();
  });
}

async function stageCollection(
  database: Db,
  { name, folder, lastChange }: { name: string; folder: string; lastChange: number },
): Promise<void> {
  const staged = await database.createCollection(stagedName(name));
  let batch: Record<string, unknown>[] = [];
  const send = async () => {
    if (batch.length > 0) await staged.insertMany(batch);
    batch = [];
  };
  let count = 0;
  for await (const document of readBson(join(folder, `${name}.bson`))) {
    batch.push(name === 'changes' ? markFeedEnd(document, lastChange) : document);
    count += 1;
    if (batch.length === perInsert) await send();
  }
  await send();
  const there = await staged.countDocuments();
  if (there !== count) throw new Error(`Of ${name}, ${there} of ${count} documents have arrived. Try again.`);
}

/** What a restore left that was killed before it was decided. */
async function dropStaged(database: Db): Promise<void> {
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray())
    if (name.startsWith(stagedPrefix)) await database.dropCollection(name);
}

interface Exchange {
  staged: string[];
  before: string[];
  /** Tells what is put aside by this restore from what was by others. */
  aside: string;
}

/** Exchanges the collections by their names alone. Each step is whole, and what is done already is passed over. */
export async function exchangeCollections(url: string, { staged, before, aside }: Exchange): Promise<void> {
  await withDatabase(url, async (database) => {
    const there = new Set((await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    for (const name of new Set([...before, ...staged])) {
      const isWaiting = there.has(stagedName(name));
      const old = `${asidePrefix}${aside}-${name}`;
      if (there.has(name) && !there.has(old) && (isWaiting || !staged.includes(name)))
        await database.collection(name).rename(old);
      if (isWaiting) await database.collection(stagedName(name)).rename(name, { dropTarget: true });
    }
  });
}

const stagedName = (name: string): string => `${stagedPrefix}${name}`;

/** Tells one database from another without telling its password. */
export function fingerprintOfUrl(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16);
}
