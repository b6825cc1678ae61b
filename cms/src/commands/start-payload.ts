import { getPayload, type Migration, type Payload } from 'payload';
import { migrations } from '../migrations/index.ts';
import config from '../payload.config.ts';

/** Payload for a command, with the database brought up to date first. MongoDB needs no migrations. */
export async function startPayload(): Promise<Payload> {
  const payload = await getPayload({ config });
  // The SQLite migrations take their own arguments; the common type knows only those of all adapters.
  if (payload.db.name !== 'mongoose') await payload.db.migrate({ migrations: migrations as Migration[] });
  return payload;
}
