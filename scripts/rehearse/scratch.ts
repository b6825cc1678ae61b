import { join } from 'node:path';
import { isSqlite } from '@ot/cms/backup/copied-database.ts';
import { withDatabase } from '@ot/cms/backup/stage-mongodb.ts';
import { readEnvironment, type Environment } from '../environment.ts';

/** Surroundings of its own for a rehearsal: another folder, another database, the same addresses. */
export function scratchEnvironment(environment: Environment, folder: string): Environment {
  const DATABASE_URL = isSqlite(environment.DATABASE_URL)
    ? `file:${join(folder, 'cms.sqlite')}`
    : besideIt(environment.DATABASE_URL);
  const { CMS_URL, SITE_URL, PREVIEW_URL, LISTEN_HOST } = environment;
  return readEnvironment(folder, { ...process.env, DATABASE_URL, CMS_URL, SITE_URL, PREVIEW_URL, LISTEN_HOST });
}

function besideIt(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `${url.pathname}-rehearsal-${process.pid}`;
  return url.href;
}

/** A folder goes with the work; a database has to be taken away. */
export async function forgetScratch({ DATABASE_URL }: Environment): Promise<void> {
  if (!isSqlite(DATABASE_URL)) await withDatabase(DATABASE_URL, (database) => database.dropDatabase());
}
