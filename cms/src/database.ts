import { WriteConcern } from 'mongodb';
import type { Args as MongoArgs, MongooseAdapter } from '@payloadcms/db-mongodb';
import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';
import { mongodbMigrations, sqliteMigrations } from './all-migrations.ts';
import { checkReplicaSet } from './database/check-replica-set.ts';
import { createIndexes } from './database/create-indexes.ts';
import type { Environment } from './environment/environment.ts';
import { indexParents } from './database/index-parents.ts';
import { withGate } from './publishing/gate/gated-writes.ts';
import { mongoClaims } from './turns/mongo-claims.ts';
import { giveTurns, noClaims } from './turns/turns.ts';
import { withSessionsApart } from './sign-in/sessions-apart.ts';
import { withWholeWrites } from './database/whole-writes.ts';

/** The database adapter that DATABASE_URL asks for by its scheme. */
export function databaseAdapter(environment: Environment): Config['db'] {
  const url = environment.databaseUrl;
  if (/^file:.+/.test(url)) return sqlite(url);
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodb(url, environment.mongodbCompatibility);
  throw new Error(
    `DATABASE_URL must start with "file:" (a SQLite file) or "mongodb://" (a replica set), but it starts with "${url.slice(0, 12)}". Correct it, or unset it to use the default file.`,
  );
}

/**
 * One process, one file. Payload's transactions stay off: libsql opens a new connection for each, which loses the settings
 * below. Each single write is a whole all the same (whole-writes.ts).
 */
function sqlite(url: string): Config['db'] {
  const adapter = withWholeWrites(
    sqliteAdapter({
      client: { url },
      wal: true,
      busyTimeout: 5000,
      idType: 'uuid',
      allowIDOnCreate: true,
      blocksAsJSON: true,
      push: false,
      prodMigrations: sqliteMigrations,
      beforeSchemaInit: [indexParents],
    }),
  );
  return withSessionsApart(withGate({ ...adapter, init: (args) => giveTurns(adapter.init(args), noClaims) }));
}

const plainKeys = { suppressReservedKeysWarning: true };

function mongodb(url: string, compatibility: string | null): Config['db'] {
  const adapter = mongooseAdapter({
    url,
    allowIDOnCreate: true,
    prodMigrations: mongodbMigrations,
    // They have a field called `collection`, which Mongoose dislikes; Payload reads plain objects, where it means nothing.
    collectionsSchemaOptions: { changes: plainKeys, schedules: plainKeys, 'language-words': plainKeys },
    connectOptions: {
      writeConcern: { w: 'majority', journal: true },
      readConcernLevel: 'majority',
      retryWrites: true,
      // Mongoose would not wait for them: see createIndexes.
      autoCreate: false,
      autoIndex: false,
    },
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: new WriteConcern('majority') },
    afterOpenConnection: async (adapter) => {
      await checkReplicaSet(url);
      await createIndexes(adapter);
    },
    ...compatibilityFor(compatibility),
  });
  const inTurns = {
    ...adapter,
    init: (args: Parameters<typeof adapter.init>[0]) => {
      // Payload's type of the function says less than what it makes.
      const database = adapter.init(args) as MongooseAdapter;
      return giveTurns(database, mongoClaims(database));
    },
  };
  return withSessionsApart(withGate(inTurns));
}

function compatibilityFor(name: string | null): Partial<MongoArgs> {
  if (name === null || name === '') return {};
  if (name === 'documentdb') return compatibilityOptions.documentdb;
  throw new Error(`MONGODB_COMPATIBILITY can only be "documentdb" or unset, but it is "${name}". Correct it.`);
}
