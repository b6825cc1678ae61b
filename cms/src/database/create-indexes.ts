import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { IndexDescription } from 'mongodb';

/**
 * Creates the indexes of all collections and waits for them, with one command for each collection, which makes the
 * collection too. The first writes must not slip past a unique index that is still being built, and some servers that
 * speak MongoDB's protocol build an index of a collection that exists already in the background, whatever they are asked.
 */
export async function createIndexes({ collections, versions }: MongooseAdapter): Promise<void> {
  for (const { schema, collection } of [...Object.values(collections), ...Object.values(versions)]) {
    // Payload's fields ask for nothing that Mongoose alone understands.
    const indexes = schema.indexes().map(([key, options]) => ({ ...options, key }) as IndexDescription);
    if (indexes.length > 0) await collection.createIndexes(indexes);
  }
}
