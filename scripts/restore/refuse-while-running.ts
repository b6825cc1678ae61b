import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { leaseTime } from '@ot/site/publisher/store/lease.ts';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import type { Environment } from '../environment.ts';
import { PlainError } from '../progress.ts';

/** Whoever works on a database that is exchanged under him writes into the old one. */
export async function refuseWhileRunning({ CMS_URL, DATA_DIR }: Environment): Promise<void> {
  const answers = await fetch(`${CMS_URL}/api/health`, { signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
  if (answers) throw new PlainError(`Something answers at ${CMS_URL}. Stop the CMS first; nothing was touched.`);
  if (isPublishing(publisherFolders(DATA_DIR).store))
    throw new PlainError('The publisher is at work. Stop it first; nothing was touched.');
}

function isPublishing(store: string): boolean {
  if (!existsSync(store)) return false;
  try {
    const database = new DatabaseSync(store, { readOnly: true });
    const renewed = Number(database.prepare('select renewed_at from lease').get()?.['renewed_at'] ?? 0);
    database.close();
    return Date.now() - renewed < leaseTime;
  } catch {
    // A store that cannot be read is nobody's; the publisher makes it again.
    return false;
  }
}
