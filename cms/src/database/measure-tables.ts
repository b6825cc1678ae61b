import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/**
 * SQLite chooses between indexes by how many rows it believes each value to have; without having measured, it takes all for
 * equally good. MongoDB measures by itself.
 */
export async function measureTables(payload: Payload): Promise<void> {
  await execute(payload, 'analyze');
}

/** The same for what has changed much since it was last measured, which is little work. */
export async function measureChangedTables(payload: Payload): Promise<void> {
  // Enough rows of each index to see how often values repeat; the whole of a large one would hold up everybody.
  await execute(payload, 'pragma analysis_limit = 400');
  await execute(payload, 'pragma optimize = 0x10002');
}

async function execute({ db }: Payload, statement: string): Promise<void> {
  if (isSqlite(db)) await db.client.execute(statement);
}

const isSqlite = (db: object): db is SQLiteAdapter => 'name' in db && db.name === 'sqlite';

const day = 24 * 60 * 60 * 1000;

/** Measures at the start and once a day. A failure costs speed, never a document. */
export function keepTablesMeasured(payload: Payload): void {
  const measure = () => {
    measureChangedTables(payload).catch((err: unknown) => {
      payload.logger.warn({ err, msg: 'The tables could not be measured; the CMS may be slower until tomorrow.' });
    });
  };
  measure();
  setInterval(measure, day).unref();
}
