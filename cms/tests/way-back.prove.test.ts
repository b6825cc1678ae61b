import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSqlite } from '../src/backup/copied-database.ts';
import { withDatabase } from '../src/backup/stage-mongodb.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKey } from '../../scripts/backup/keys.ts';
import { takenAtOf } from '../../scripts/backup/retention.ts';
import { unpack } from '../../scripts/backup/unpack.ts';
import { readEnvironment, type Environment } from '../../scripts/environment.ts';
import { root } from '../../scripts/folders.ts';
import { compareWebRoots } from '../../scripts/rehearse/compare-web-roots.ts';
import { printSite } from '../../scripts/rehearse/print-site.ts';
import { forgetScratch } from '../../scripts/rehearse/scratch.ts';
import { prepareContent } from '../../scripts/services.ts';

/*
 * The commands themselves, on the sample content: what is printed from a restored database is the same to the byte, and whoever is
 * killed is repeated. With MONGODB_URL the same on MongoDB.
 */
const folder = mkdtempSync(join(tmpdir(), 'way-back-'));
const target = join(folder, 'backups');
const moment = new Date('2026-12-01T09:00:00Z');
const keyFile = join(folder, 'backup.key');
const opened: Environment[] = [];

let recipient: string;
let original: Environment;
let backup: string;

beforeAll(async () => {
  recipient = await makeKey(keyFile);
  original = environmentOf('original');
  await prepareContent(original);
  mkdirSync(join(original.DATA_DIR, 'originals'), { recursive: true });
  writeFileSync(join(original.DATA_DIR, 'originals', 'large'), Buffer.alloc(20_000_000, 'some bytes of an upload '));
  await printSite(original, moment);
  expect(await run('backup', original, [target])).toBe(0);
  backup = join(target, backupsIn(target)[0] ?? '');
});
afterAll(async () => {
  for (const environment of opened) await forgetScratch(environment);
  rmSync(folder, { recursive: true });
  // To take a database away takes some engines half a minute.
}, 1_800_000);

test('from a restored database the site and its search are printed the same, to the byte', async () => {
  const restored = environmentOf('restored');
  expect(await run('restore', restored, [backup])).toBe(0);
  await printSite(restored, moment);
  const [before, after] = [original, restored].map(({ DATA_DIR }) => join(DATA_DIR, 'site', 'current'));
  const { same, different, excused } = compareWebRoots(before ?? '', after ?? '');
  expect({ different, excused }).toEqual({ different: [], excused: [] });
  expect(same).toBeGreaterThan(1000);
});

test('a backup that is killed at any moment leaves nothing under a good name that is not whole', async () => {
  const killed = join(folder, 'killed');
  for (const after of moments(10, 2000)) await run('backup', original, [killed], after);
  for (const name of backupsIn(killed)) await isWhole(join(killed, name));
  expect(await run('backup', original, [killed])).toBe(0);
  expect(readdirSync(join(original.DATA_DIR, 'backup-work'))).toEqual([]);
});

test('a restore that is killed at any moment and repeated is whole', async () => {
  const wanted = await fingerprint(environmentOf('wanted'), []);
  for (const after of moments(8, 4000)) {
    const environment = environmentOf(`restore-${after}`);
    expect(await fingerprint(environment, [after])).toEqual(wanted);
  }
});

test('so is one that is killed again and again, over content that is there', async () => {
  const environment = environmentOf('again');
  await prepareContent(environment);
  const wanted = await fingerprint(environmentOf('wanted-again'), []);
  expect(await fingerprint(environment, [300, 700, 1100, 1500, 2200], ['--over'])).toEqual(wanted);
  expect([...new Set(await putAside(environment))]).toHaveLength(1);
});

test('one flipped bit anywhere is refused, and nothing is touched', async () => {
  const bytes = readFileSync(backup);
  const identities = [readFileSync(keyFile, 'utf8').split('\n')[1] ?? ''];
  for (let part = 0; part < 40; part += 1) {
    const damaged = join(folder, 'damaged.age');
    copyFileSync(backup, damaged);
    const other = Buffer.from(bytes);
    const at = Math.floor((part / 40) * bytes.length) + (part % 7);
    other[at] = (other[at] ?? 0) ^ (1 << (part % 8));
    writeFileSync(damaged, other);
    await expect(unpack({ source: damaged, identities, into: null }), `bit in byte ${at}`).rejects.toThrow();
  }
  const place = environmentOf('refused');
  const before = readdirSync(place.DATA_DIR);
  expect(await run('restore', place, [join(folder, 'damaged.age')])).toBe(1);
  expect(readdirSync(place.DATA_DIR)).toEqual(before);
});

test('wherever it is cut, it is refused', async () => {
  const bytes = readFileSync(backup);
  const identities = [readFileSync(keyFile, 'utf8').split('\n')[1] ?? ''];
  for (const length of [0, 1, 100, bytes.length >> 1, 65_536, 65_552 + 216, bytes.length - 1]) {
    writeFileSync(join(folder, 'cut.age'), bytes.subarray(0, length));
    await expect(unpack({ source: join(folder, 'cut.age'), identities, into: null })).rejects.toThrow();
  }
});

/** By when it was: what was there before is put aside once, however often the restore was killed. */
async function putAside({ DATABASE_URL, DATA_DIR }: Environment): Promise<string[]> {
  const names = isSqlite(DATABASE_URL)
    ? readdirSync(DATA_DIR)
    : await withDatabase(DATABASE_URL, async (database) =>
        (await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
      );
  return names.flatMap((name) => /^before-restore-([-\dT]+Z)/.exec(name)?.[1] ?? []);
}

function environmentOf(name: string): Environment {
  const dataDir = join(folder, name);
  const server = process.env['MONGODB_URL'];
  const databaseUrl = server
    ? server.replace(/\/\?/, `/way-back-${process.pid}-${name}?`)
    : `file:${dataDir}/cms.sqlite`;
  const environment = readEnvironment(dataDir, {
    ...process.env,
    DATABASE_URL: databaseUrl,
    CMS_URL: 'http://localhost:1',
    SITE_URL: 'https://example.org',
  });
  opened.push(environment);
  return environment;
}

/** Runs a command; killed after so many milliseconds, with all that it started. Answers how it ended. */
async function run(
  command: string,
  environment: Environment,
  words: string[],
  after: number | null = null,
): Promise<number> {
  const env = { ...process.env, ...environment, BACKUP_RECIPIENTS: recipient, BACKUP_IDENTITY: keyFile };
  const child = spawn('node', [join(root, 'scripts', `${command}.ts`), ...words], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const timer = after === null ? null : setTimeout(() => kill(child.pid), after);
  const [code] = (await ended) as [number | null];
  if (timer) clearTimeout(timer);
  return code ?? -1;
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Restores, killed at these moments, until it ends by itself; what is there then, by what a backup of it would hold. */
async function fingerprint(environment: Environment, kills: number[], words: string[] = []): Promise<unknown> {
  for (const after of kills) await run('restore', environment, [backup, ...words], after);
  const isDone =
    existsSync(join(environment.DATA_DIR, 'originals')) && !existsSync(join(environment.DATA_DIR, 'restore.json'));
  if (kills.length === 0 || !isDone) expect(await run('restore', environment, [backup, ...words])).toBe(0);
  const copies = join(environment.DATA_DIR, '..', `copies-of-${kills.join('-')}-${words.length}`);
  expect(await run('backup', environment, [copies])).toBe(0);
  const identities = [readFileSync(keyFile, 'utf8').split('\n')[1] ?? ''];
  const { about, files } = await unpack({ source: join(copies, backupsIn(copies)[0] ?? ''), identities, into: null });
  return {
    database: about.database,
    files: files.filter(({ path }) => path.startsWith('files/')),
  };
}

async function isWhole(file: string): Promise<void> {
  const identities = [readFileSync(keyFile, 'utf8').split('\n')[1] ?? ''];
  await unpack({ source: file, identities, into: null });
}

const backupsIn = (place: string): string[] =>
  existsSync(place) ? readdirSync(place).filter((name) => takenAtOf(name) !== null) : [];

/** Spread over the time that a command takes. */
const moments = (count: number, longest: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(150 + ((longest - 150) * index) / (count - 1)));
