import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolder, isSqlite, sqliteCopy, sqliteFileOf, type CopiedDatabase } from './copied-database.ts';
import { copyMongodb } from './copy-mongodb.ts';
import { copySqlite } from './copy-sqlite.ts';
import { filesNamed } from './files-named.ts';
import { keepFiles, missingFiles } from './keep-files.ts';

export interface Source {
  databaseUrl: string;
  dataDir: string;
  withSecrets: boolean;
}

export interface Copied extends CopiedDatabase {
  /** Files that the database names and nobody has, before the backup already. */
  missing: string[];
}

/** In which folders of a copy the files and the secrets stand. */
export const filesFolder = 'files';
export const secretsFolder = 'secrets';

const tries = 5;
const pauseBetween = 500;

/**
 * Copies everything that only the CMS knows into an empty folder, while it runs.
 *
 * The files are kept first, then the database is copied, then the files are kept that came meanwhile. Only one that came and went
 * between these two can be missing: then the database is copied again, for by then it names it no more. What is missing after
 * several tries was missing before.
 */
export async function takeCopy(source: Source, copy: string): Promise<Copied> {
  const files = join(copy, filesFolder);
  await mkdir(files, { recursive: true });
  await keepFiles(source, files, 'in');
  for (let left = tries; ; left -= 1) {
    const database = await copyDatabase(source.databaseUrl, join(copy, databaseFolder));
    await keepFiles(source, files, 'in');
    const missing = await missingFiles(files, await filesNamed(copy));
    if (missing.length === 0 || left === 1) {
      if (source.withSecrets) await keepSecrets(source, join(copy, secretsFolder));
      return { ...database, missing };
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBetween));
  }
}

async function copyDatabase(databaseUrl: string, folder: string): Promise<CopiedDatabase> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return isSqlite(databaseUrl)
    ? copySqlite(sqliteFileOf(databaseUrl), join(folder, sqliteCopy))
    : copyMongodb(databaseUrl, folder);
}

async function keepSecrets(source: Source, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await keepFiles(source, folder, 'secret');
}
