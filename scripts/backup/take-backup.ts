import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteBackup } from '@ot/cms/backup/backup-state.ts';
import { secretsFolder, takeCopy } from '@ot/cms/backup/take-copy.ts';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Environment } from '../environment.ts';
import { backupFormat, differencesOf, type About } from './manifest.ts';
import { packFolder, type Written } from './pack.ts';
import { backupName, outdated, type Keep } from './retention.ts';
import type { BackupTarget } from './targets/target.ts';
import { unpack } from './unpack.ts';
import { beginWork } from './work-folder.ts';

export interface BackupOrder {
  environment: Environment;
  target: BackupTarget;
  recipients: string[];
  keep: Keep;
  withSecrets: boolean;
  program: string;
}

export interface BackupDone {
  name: string;
  about: About;
  bytes: number;
  files: number;
  removed: string[];
}

/** Makes a backup and notes how it went, for the CMS's first screen. */
export async function takeBackup(order: BackupOrder): Promise<BackupDone> {
  const { DATA_DIR } = order.environment;
  try {
    const done = await makeBackup(order);
    noteBackup(DATA_DIR, {
      lastGood: {
        at: done.about.takenAt,
        target: order.target.title,
        name: done.name,
        bytes: done.bytes,
        documents: done.about.database.documents,
        missing: done.about.missing.length,
      },
      lastFailure: null,
    });
    return done;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    noteBackup(DATA_DIR, { lastFailure: { at: new Date().toISOString(), reason } });
    throw error;
  }
}

async function makeBackup(order: BackupOrder): Promise<BackupDone> {
  const { environment, target, keep } = order;
  const work = beginWork(environment.DATA_DIR);
  try {
    const takenAt = new Date();
    const about = await copyEverything(order, join(work.folder, 'copy'), takenAt);
    // It opens this one backup, and nobody keeps it: so the machine can read again what it wrote without having the key.
    const once = await generateX25519Identity();
    const recipients = [...order.recipients, await identityToRecipient(once)];
    const file = join(work.folder, 'backup.age');
    const written = await packFolder({ folder: join(work.folder, 'copy'), about, recipients, to: file });
    const name = backupName(takenAt);
    if ((await target.list()).includes(name))
      throw new Error(`${target.title} has a backup of this very moment already.`);
    await target.put(file, name);
    await verify({ target, name, written, identity: once });
    const removed = outdated(await target.list(), keep).filter((each) => each !== name);
    for (const each of removed) await target.remove(each);
    return { name, about, bytes: written.bytes, files: written.files.length, removed };
  } finally {
    work.end();
  }
}

async function copyEverything(order: BackupOrder, copy: string, takenAt: Date): Promise<About> {
  const { environment, withSecrets, program } = order;
  mkdirSync(copy);
  const { missing, ...database } = await takeCopy(
    { databaseUrl: environment.DATABASE_URL, dataDir: environment.DATA_DIR, withSecrets },
    copy,
  );
  if (withSecrets) {
    // Those in use, wherever they were set.
    const secrets = { payloadSecret: environment.PAYLOAD_SECRET, exportApiKey: environment.EXPORT_API_KEY };
    writeFileSync(join(copy, secretsFolder, 'secrets.json.new'), JSON.stringify(secrets, null, 2), { mode: 0o600 });
    renameSync(join(copy, secretsFolder, 'secrets.json.new'), join(copy, secretsFolder, 'secrets.json'));
  }
  return { format: backupFormat, program, takenAt: takenAt.toISOString(), database, hasSecrets: withSecrets, missing };
}

interface Verified {
  target: BackupTarget;
  name: string;
  written: Written;
  identity: string;
}

/** A backup that cannot be read where it stands is taken away again: nobody must count on it. */
async function verify({ target, name, written, identity }: Verified): Promise<void> {
  try {
    const { files } = await unpack({ source: await target.read(name), identities: [identity], into: null });
    const wrong = differencesOf(written.files, files);
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  } catch (cause) {
    await target.remove(name).catch(() => undefined);
    throw new Error(`The backup could not be read again in ${target.title}, and was taken away. Make another one.`, {
      cause,
    });
  }
}
