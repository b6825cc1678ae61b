import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtEnvironment, readEnvironment } from '../environment.ts';
import { dataFolder, root } from '../folders.ts';
import { PlainError, say, secondsSince } from '../progress.ts';
import { readRecipients } from './keys.ts';
import { parseKeep } from './retention.ts';
import { openTarget } from './settings.ts';
import { takeBackup, type BackupOrder } from './take-backup.ts';

/** What commands say of a backup, completed by the environment. */
export function readOrder(given: { place: string | undefined; withSecrets: boolean }): BackupOrder {
  const place = given.place ?? process.env['BACKUP_TO'];
  if (!place)
    throw new PlainError(
      'Say where the backup goes: a folder or "s3://bucket/folder" after the command, or BACKUP_TO in the environment.',
    );
  const withSecrets = given.withSecrets || process.env['BACKUP_WITH_SECRETS'] === 'yes';
  return {
    // Secrets that are taken along are those that go on to be used.
    environment: (withSecrets ? readEnvironment : lookAtEnvironment)(dataFolder, process.env),
    target: openTarget(place, process.env),
    recipients: readRecipients(process.env),
    keep: parseKeep(process.env['BACKUP_KEEP']),
    withSecrets,
    program: programVersion(),
  };
}

function programVersion(): string {
  // Written by us.
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Makes a backup and says so. */
export async function backUp(order: BackupOrder): Promise<void> {
  const started = performance.now();
  const { name, about, bytes, files, removed } = await takeBackup(order);
  const { database, missing } = about;
  const size = `${database.documents} documents, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  say(`✓ ${name} in ${order.target.title}: ${size}, read again and right (${secondsSince(started)} s)`);
  if (missing.length > 0) say(`! ${missing.length} files were missing before: ${missing.slice(0, 5).join(', ')}`);
  if (removed.length > 0) say(`· Taken away, as BACKUP_KEEP says: ${removed.join(', ')}`);
}
