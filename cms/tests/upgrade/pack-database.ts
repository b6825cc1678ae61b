import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BSON, MongoClient } from 'mongodb';
import { readCompressed, writeCompressed } from './fixture-files.ts';
import type { OpenCms } from './open-cms.ts';

const sqliteName = 'cms.sqlite.zst';
const mongodbName = 'collections.json.zst';

/** Puts the database and the uploads of a CMS into a folder of the repository. */
export async function packDatabase({ payload, dataDir }: OpenCms, folder: string): Promise<void> {
  const media = join(dataDir, 'media');
  if (existsSync(media)) cpSync(media, join(folder, 'media'), { recursive: true });
  if (payload.db.name === 'mongoose') await packMongodb(folder);
  else packSqlite(join(dataDir, 'cms.sqlite'), folder);
}

function packSqlite(file: string, folder: string): void {
  const copy = `${file}.vacuumed`;
  const database = new DatabaseSync(file);
  database.exec(`vacuum into '${copy}'`);
  database.close();
  writeCompressed(join(folder, sqliteName), readFileSync(copy));
}

async function packMongodb(folder: string): Promise<void> {
  await withMongodb(process.env['DATABASE_URL'] ?? '', async (client) => {
    const collections: Record<string, unknown> = {};
    for (const { name } of await client.db().listCollections().toArray())
      collections[name] = await client.db().collection(name).find().toArray();
    writeCompressed(join(folder, mongodbName), BSON.EJSON.stringify(collections, { relaxed: false }));
    await client.db().dropDatabase();
  });
}

/** Puts a packed database where a CMS of today then opens it. */
export async function unpackDatabase(folder: string, { databaseUrl, dataDir }: Place): Promise<void> {
  if (existsSync(join(folder, 'media'))) cpSync(join(folder, 'media'), join(dataDir, 'media'), { recursive: true });
  if (databaseUrl.startsWith('file:')) {
    const file = databaseUrl.slice('file:'.length);
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    writeFileSync(file, readCompressed(join(folder, sqliteName)));
    return;
  }
  await withMongodb(databaseUrl, async (client) => {
    // Written by packMongodb.
    const packed: unknown = BSON.EJSON.parse(readCompressed(join(folder, mongodbName)).toString(), { relaxed: false });
    for (const [name, documents] of Object.entries(packed as Record<string, BSON.Document[]>))
      if (documents.length > 0) await client.db().collection(name).insertMany(documents);
  });
}

interface Place {
  databaseUrl: string;
  dataDir: string;
}

async function withMongodb(url: string, work: (client: MongoClient) => Promise<void>): Promise<void> {
  const client = new MongoClient(url);
  try {
    await work(client);
  } finally {
    await client.close();
  }
}
