/**
 * `npm run backup -- TARGET`: everything that only the CMS knows, as one encrypted file, while everything runs. TARGET is a folder or
 * `s3://bucket/folder`; without it, BACKUP_TO. `--with-secrets` takes the keys along; `--every` goes on, as BACKUP_EVERY says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goOnBackingUp } from './backup/go-on.ts';
import { readRecipients } from './backup/keys.ts';
import { parseKeep } from './backup/retention.ts';
import { openTarget, parseEvery } from './backup/settings.ts';
import { takeBackup, type BackupOrder } from './backup/take-backup.ts';
import { readEnvironment } from './environment.ts';
import { dataFolder, root } from './folders.ts';
import { explainAndExit, PlainError, say, secondsSince } from './progress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'with-secrets': { type: 'boolean', default: false }, every: { type: 'boolean', default: false } },
});

await backUp().catch(explainAndExit);

async function backUp(): Promise<void> {
  const order = readOrder();
  if (!values.every) return backUpOnce(order);
  await goOnBackingUp({
    dataDir: order.environment.DATA_DIR,
    every: parseEvery(process.env['BACKUP_EVERY'] ?? '1d'),
    run: () => backUpOnce(order),
  });
}

function readOrder(): BackupOrder {
  const place = positionals[0] ?? process.env['BACKUP_TO'];
  if (!place)
    throw new PlainError(
      'Say where the backup goes: "npm run backup -- /a/folder" or "… -- s3://bucket/folder", or set BACKUP_TO.',
    );
  return {
    environment: readEnvironment(dataFolder, process.env),
    target: openTarget(place, process.env),
    recipients: readRecipients(process.env),
    keep: parseKeep(process.env['BACKUP_KEEP']),
    withSecrets: values['with-secrets'] || process.env['BACKUP_WITH_SECRETS'] === 'yes',
    program: programVersion(),
  };
}

function programVersion(): string {
  // Written by us.
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

async function backUpOnce(order: BackupOrder): Promise<void> {
  const started = performance.now();
  const { name, about, bytes, files, removed } = await takeBackup(order);
  const { database, missing } = about;
  say(
    `✓ ${name} in ${order.target.title}: ${database.documents} documents, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, read again and right (${secondsSince(started)} s)`,
  );
  if (missing.length > 0) say(`! ${missing.length} files were missing before: ${missing.slice(0, 5).join(', ')}`);
  if (removed.length > 0) say(`· Taken away, as BACKUP_KEEP says: ${removed.join(', ')}`);
}
