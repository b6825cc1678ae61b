import { isCollectionName, isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { DatabaseAdapterObj, BaseDatabaseAdapter, PayloadRequest } from 'payload';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { openGate } from './publication-gate.ts';

/** The writes by which a document becomes what readers have. Versions and drafts are written by others. */
const writes = ['create', 'updateOne', 'createGlobal', 'updateGlobal'] as const satisfies (keyof BaseDatabaseAdapter)[];

interface Write {
  collection?: string;
  slug?: string;
  id?: string;
  data: PayloadRecord;
  req?: PayloadRequest;
}

/**
 * The last place before the database, where Payload has joined all languages and that every way in passes: forms, REST, bulk,
 * restored versions, schedules, commands. What is called published here is composed and checked, or refused.
 */
export function withGate<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args) => makeWritesGated(adapter.init(args)) };
}

function makeWritesGated<Adapter extends BaseDatabaseAdapter>(database: Adapter): Adapter {
  for (const name of writes) {
    // Payload's types give each write another argument; all have these few things in common.
    const write = database[name] as unknown as (args: Write) => Promise<unknown>;
    const gated = async (args: Write) => write.call(database, await admit(args));
    Object.assign(database, { [name]: gated });
  }
  return database;
}

async function admit(args: Write): Promise<Write> {
  const collection = nameOf(args.collection ?? args.slug);
  if (!collection || !args.req || args.data['_status'] !== 'published') return args;
  const id = isGlobalName(collection) ? collection : (args.id ?? null);
  return { ...args, data: await openGate(args.req, { collection, id, document: args.data }) };
}

const nameOf = (name = ''): CollectionName | GlobalName | null =>
  isCollectionName(name) || isGlobalName(name) ? name : null;
