import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFolder, isSqlite, sqliteCopy, sqliteFileOf, type CopiedDatabase } from './copied-database.ts';
import { describeSqlite } from './copy-sqlite.ts';
import { restoredFolders } from './data-folders.ts';
import { exchange } from './exchange-files.ts';
import { markFeedEndInSqlite } from './mark-feed-end.ts';
import { writeRestoreJournal, type RestoreJournal } from './restore-journal.ts';
import { exchangeCollections, filledCollections, fingerprintOfUrl, stageMongodb } from './stage-mongodb.ts';
import { filesFolder, secretsFolder } from './take-copy.ts';

interface Place {
  databaseUrl: string;
  dataDir: string;
}

/** Where a backup is unpacked: on the file system of the data, so that a rename puts it in place. */
export const stagingFolder = (dataDir: string): string => join(dataDir, 'restore-work');

/** What of a CMS is here already, in words. */
export async function whatIsHere({ databaseUrl, dataDir }: Place): Promise<string[]> {
  const folders = restoredFolders.filter(
    (name) => existsSync(join(dataDir, name)) && readdirSync(join(dataDir, name)).length > 0,
  );
  if (!isSqlite(databaseUrl)) {
    const filled = await filledCollections(databaseUrl);
    return filled.length > 0 ? [`${filled.length} collections in the database`, ...folders] : folders;
  }
  const file = sqliteFileOf(databaseUrl);
  return existsSync(file) ? [file, ...folders] : folders;
}

interface Decided extends Pick<RestoreJournal, 'source' | 'takenAt' | 'hasSecrets'> {
  database: Pick<CopiedDatabase, 'kind' | 'documents' | 'lastChange'>;
  /** In the name of what is put aside. */
  stamp: string;
}

/**
 * Makes an unpacked backup ready beside what is here, checks it once more, and writes down that it is to take its place. Until then
 * nothing has been touched; from then on it can only be finished.
 */
export async function decideRestore({ databaseUrl, dataDir }: Place, decided: Decided): Promise<RestoreJournal> {
  const staging = stagingFolder(dataDir);
  const { source, takenAt, hasSecrets, database, stamp } = decided;
  let collections: RestoreJournal['collections'] = { staged: [], before: [] };
  if (database.kind === 'sqlite') checkStagedSqlite(join(staging, databaseFolder, sqliteCopy), database);
  else {
    const staged = await stageMongodb(databaseUrl, join(staging, databaseFolder), database.lastChange);
    collections = { staged, before: await filledCollections(databaseUrl) };
  }
  for (const name of restoredFolders) mkdirSync(join(staging, filesFolder, name), { recursive: true, mode: 0o700 });
  const journal: RestoreJournal = {
    step: 'moving',
    source,
    takenAt,
    hasSecrets,
    lastChange: database.lastChange,
    kind: database.kind,
    database: fingerprintOfUrl(databaseUrl),
    entries: namesIn(staging),
    aside: `before-restore-${stamp}`,
    collections,
  };
  writeRestoreJournal(dataDir, journal);
  return journal;
}

function checkStagedSqlite(file: string, { documents, lastChange }: Decided['database']): void {
  const database = new DatabaseSync(file);
  const found = describeSqlite(database, file);
  database.close();
  if (found.documents !== documents || found.lastChange !== lastChange)
    throw new Error('The database in the backup is not the one that it says. Take another one; nothing was touched.');
  markFeedEndInSqlite(file);
}

function namesIn(staging: string): string[] {
  const secrets = join(staging, secretsFolder);
  return [...readdirSync(join(staging, filesFolder)), ...(existsSync(secrets) ? readdirSync(secrets) : [])].sort();
}

/** Puts everything in its place, as it was decided. */
export async function finishRestore({ databaseUrl, dataDir }: Place, journal: RestoreJournal): Promise<void> {
  if (journal.step === 'moved') return;
  if (journal.database !== fingerprintOfUrl(databaseUrl))
    throw new Error(
      'A restore was interrupted, which was of another DATABASE_URL than the present one. Set that one again, and run it again: it finishes by itself.',
    );
  const staging = stagingFolder(dataDir);
  const aside = join(dataDir, journal.aside);
  for (const name of journal.entries)
    for (const folder of [filesFolder, secretsFolder])
      exchange({ staged: join(staging, folder, name), place: join(dataDir, name), aside });
  if (isSqlite(databaseUrl)) {
    const staged = join(staging, databaseFolder, sqliteCopy);
    exchange({ staged, place: sqliteFileOf(databaseUrl), aside, companions: ['-wal', '-shm', '-journal'] });
  } else
    await exchangeCollections(databaseUrl, {
      ...journal.collections,
      aside: journal.aside.slice('before-restore-'.length),
    });
  writeRestoreJournal(dataDir, { ...journal, step: 'moved' });
  rmSync(staging, { recursive: true, force: true });
}
