import { getPayload, type Payload } from 'payload';
import { migrate } from '../all-migrations.ts';
import { refuseHalfRestored } from '../backup/restore-journal.ts';
import { readEnvironment } from '../environment/environment.ts';
import config from '../payload.config.ts';

/** Payload for a command, with the database brought up to date first. */
export async function startPayload(): Promise<Payload> {
  refuseHalfRestored(readEnvironment(process.env).dataDir);
  const payload = await getPayload({ config });
  await migrate(payload);
  return payload;
}
