import { collectionNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { z } from 'zod';

/** What must survive an upgrade: what readers get, in all languages, and what staff find. */
export interface State {
  /** By address of the export, each thing by its id. */
  exported: Record<string, Record<string, unknown>>;
  staff: Record<string, Record<string, unknown>>;
}

/** What is read of a CMS; the tests have one kind of it, the command that makes fixtures another. */
interface Readable {
  payload: Payload;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

export async function readState(cms: Readable): Promise<State> {
  const exported: State['exported'] = {};
  for (const collection of collectionNames)
    exported[collection] = await readPages(cms, `entries?collection=${collection}&limit=200`, 'entries');
  for (const kind of ['media', 'globals', 'redirects'])
    exported[kind] = await readPages(cms, `${kind}?limit=200`, kind);
  return { exported, staff: await readStaff(cms.payload) };
}

const PageSchema = z.looseObject({ next: z.string().nullable().default(null), refusals: z.array(z.unknown()) });
const ThingsSchema = z.array(z.looseObject({ id: z.string().optional(), global: z.string().optional() }));

async function readPages(cms: Readable, path: string, key: string): Promise<Record<string, unknown>> {
  const things: Record<string, unknown> = {};
  let after: string | null = '';
  while (after !== null) {
    const page = PageSchema.parse(await ask(cms, after === '' ? path : `${path}&after=${after}`));
    for (const thing of ThingsSchema.parse(page[key])) things[thing.id ?? thing.global ?? ''] = thing;
    things['refusals'] = page.refusals;
    after = page.next;
  }
  return things;
}

async function ask(cms: Readable, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${process.env['EXPORT_API_KEY'] ?? ''}` };
  const response = await cms.fetch(`/api/export/${path}`, { headers });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}

async function readStaff(payload: Payload): Promise<State['staff']> {
  const { db } = payload;
  const staff: State['staff'] = {};
  for (const collection of collectionNames) {
    const { docs } = await db.findVersions<StoredVersion>({ collection, pagination: false, limit: 0, locale: 'all' });
    staff[`versions of ${collection}`] = byId(docs.map(toVersion));
    const newest = await payload.find({
      collection,
      draft: true,
      pagination: false,
      limit: 0,
      locale: 'all',
      depth: 0,
    });
    staff[`newest ${collection}`] = byId(newest.docs.map(({ id, title, _status }) => ({ id, title, _status })));
  }
  for (const collection of ['users', 'schedules', 'exceptions'] as const) {
    const { docs } = await db.find<StoredRecord>({ collection, pagination: false, limit: 0 });
    staff[collection] = byId(docs.map(withoutTimes));
  }
  return staff;
}

interface StoredRecord extends Record<string, unknown> {
  id: string | number;
}

interface StoredVersion {
  id?: string | number;
  version: { id?: unknown; title?: unknown; _status?: unknown; translation?: unknown };
}

/** The words of a version are compared by its title alone: what a version holds of older fields may be written anew. */
function toVersion({ id, version }: StoredVersion): StoredRecord {
  return { id: id ?? '', title: version.title, status: version._status };
}

const ofTheDatabase = new Set(['sessions', 'updatedAt', 'createdAt', 'leaseUntil', '_id', '__v']);

const withoutTimes = (record: StoredRecord): StoredRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !ofTheDatabase.has(name))) as StoredRecord;

const byId = (records: StoredRecord[]): Record<string, unknown> =>
  Object.fromEntries(records.map((record) => [String(record.id), JSON.parse(JSON.stringify(record)) as unknown]));
