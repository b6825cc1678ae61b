import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { BSON } from 'mongodb';

/** Documents one after the other, as the server sends them: the same form as that of `mongodump`. */
export async function writeBson(file: string, documents: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  await pipeline(async function* counted() {
    for await (const document of documents) {
      count += 1;
      yield document;
    }
  }, createWriteStream(file));
  return count;
}

/** Every type stays as it was: a whole number that Node would read as a number may have been one of 64 bits. */
const asTheyAre = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;

/** Values as Node has them, for those who look at a copy. */
const asValues = {} as const;

export function readBson(file: string): AsyncGenerator<BSON.Document> {
  return readEach(file, asTheyAre);
}

export function readValues(file: string): AsyncGenerator<BSON.Document> {
  return readEach(file, asValues);
}

async function* readEach(file: string, options: BSON.DeserializeOptions): AsyncGenerator<BSON.Document> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    for (let at = 0; at < size;) {
      const head = Buffer.alloc(4);
      await handle.read(head, 0, 4, at);
      const bytes = Buffer.alloc(head.readInt32LE());
      await handle.read(bytes, 0, bytes.length, at);
      at += bytes.length;
      yield BSON.deserialize(bytes, options);
    }
  } finally {
    await handle.close();
  }
}
