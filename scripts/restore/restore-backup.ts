import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSqlite } from '@ot/cms/backup/copied-database.ts';
import { decideRestore, finishRestore, stagingFolder, whatIsHere } from '@ot/cms/backup/put-back.ts';
import { forgetRestoreJournal, readRestoreJournal, type RestoreJournal } from '@ot/cms/backup/restore-journal.ts';
import { backupFormat, type About } from '../backup/manifest.ts';
import { unpack } from '../backup/unpack.ts';
import type { Environment } from '../environment.ts';
import { PlainError, say, step } from '../progress.ts';
import { knownMigrations } from './known-migrations.ts';

export interface RestoreOrder {
  /** As it was given, by which a repeated command knows itself. */
  source: string;
  open: () => Promise<ReadableStream<Uint8Array>>;
  identities: string[];
  environment: Environment;
  /** What is here may be put aside. */
  over: boolean;
  /** Brings the database up to date, and says what the site has that it has not. */
  settle: Settle;
}

export type Settle = (environment: Environment, journal: RestoreJournal) => Promise<string>;

/**
 * Puts a backup in the place of what is here. Everything is unpacked and checked beside it first; then it is written down that it is
 * to be exchanged, and exchanged. Killed at any moment and repeated, it ends the same.
 */
export async function restoreBackup(order: RestoreOrder): Promise<RestoreJournal> {
  const place = placeOf(order.environment);
  const begun = readRestoreJournal(place.dataDir);
  if (begun) {
    say(`A restore of ${begun.source} was interrupted, and is finished first.`);
    const finished = await finishAndSettle(order, begun);
    if (begun.source === order.source) return finished;
  }
  if (!order.over) await refuseOver(place);
  const about = await step('Unpacking the backup and checking every hash', () => unpackBeside(order));
  const decided = await step('Checking the database', () =>
    decideRestore(place, {
      source: order.source,
      takenAt: about.takenAt,
      hasSecrets: about.hasSecrets,
      database: about.database,
      stamp: stampOf(new Date()),
    }),
  );
  return finishAndSettle(order, decided);
}

const placeOf = ({ DATABASE_URL, DATA_DIR }: Environment) => ({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });

const stampOf = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

async function refuseOver(place: { databaseUrl: string; dataDir: string }): Promise<void> {
  const here = await whatIsHere(place);
  if (here.length === 0) return;
  throw new PlainError(
    `There is content here already (${here.join(', ')}). With --over it is put aside, and the backup takes its place; nothing was touched.`,
  );
}

async function unpackBeside({ open, identities, environment }: RestoreOrder): Promise<About> {
  const into = stagingFolder(environment.DATA_DIR);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true, mode: 0o700 });
  try {
    const accept = (about: About) => {
      refuseUnknown(about, environment.DATABASE_URL);
    };
    const { about } = await unpack({ source: await open(), identities, into, accept });
    return about;
  } catch (error) {
    rmSync(into, { recursive: true, force: true });
    throw error;
  }
}

export function refuseUnknown(about: About, databaseUrl: string, known: Set<string> = knownMigrations()): void {
  const newer = about.database.migrations.filter((name) => !known.has(name));
  if (about.format > backupFormat || newer.length > 0)
    throw new PlainError(
      `The backup was made by a newer version (${about.program}${newer.length > 0 ? `, with the change "${newer[0] ?? ''}"` : ''}). Install that version first; nothing was touched.`,
    );
  const kind = isSqlite(databaseUrl) ? 'sqlite' : 'mongodb';
  if (about.database.kind !== kind)
    throw new PlainError(
      `The backup is of a ${about.database.kind} database, and DATABASE_URL names one of ${kind}. Set it to one of the same kind; nothing was touched.`,
    );
}

/** From here on all is decided. What is done already is passed over. */
async function finishAndSettle(
  { environment, over, settle }: RestoreOrder,
  journal: RestoreJournal,
): Promise<RestoreJournal> {
  const place = placeOf(environment);
  await step('Putting it in its place', () => finishRestore(place, journal));
  const since = await step('Bringing the database up to date', () => settle(environment, journal));
  forgetRestoreJournal(place.dataDir);
  const aside = join(place.dataDir, journal.aside);
  if (over && existsSync(aside)) say(`· What was here before is in ${aside}.`);
  if (over && journal.collections.before.length > 0)
    say(`· The database keeps what it held before in collections named “${journal.aside}-…”.`);
  say('· Everybody signs in again, and shared links have ended: which had been ended since the backup, nobody knows.');
  if (since !== '') say(since);
  return journal;
}
