import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from '../../scripts/backup/keys.ts';
import { keepByDefault } from '../../scripts/backup/retention.ts';
import { openTarget } from '../../scripts/backup/settings.ts';
import { takeBackup, type BackupOrder } from '../../scripts/backup/take-backup.ts';
import type { Environment } from '../../scripts/environment.ts';
import { restoreBackup } from '../../scripts/restore/restore-backup.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldOf } from '../src/backup/data-folders.ts';
import { readBackupState } from '../src/backup/backup-state.ts';
import { forgetAllSessions, liveSessionsOf } from '../src/sign-in/session-records.ts';
import { exchange } from '../src/backup/exchange-files.ts';
import { keepFiles } from '../src/backup/keep-files.ts';
import { refuseHalfRestored, type RestoreJournal } from '../src/backup/restore-journal.ts';
import { recordsHeld } from '../src/backup/records-held.ts';
import { settleRestored } from '../src/backup/settle-restored.ts';
import { endAllGrants, grantOfHash } from '../src/grants/grants.ts';
import { activeWithdrawals } from '../src/withdrawals/withdrawals.ts';
import { anAdvice, aPassword, aTopic } from './sample-documents.ts';
import { aPicture } from './sample-files.ts';
import { startCms, type Cms } from './start-cms.ts';
import { readState, type State } from './upgrade/read-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-test-'));
const target = openTarget(folder, {});

let cms: Cms;
let order: BackupOrder;
let identity: string;
let before: State;
let place: Feed;
let file: string;
let pages: { kept: string; later: string };

beforeAll(async () => {
  cms = await startCms();
  const { payload } = cms;
  const published = { _status: 'published' as const };
  const topic = await payload.create({ collection: 'topics', data: { ...aTopic, ...published } });
  const kept = await payload.create({ collection: 'advice', data: { ...anAdvice(topic.id), ...published } });
  await payload.update({ collection: 'advice', id: kept.id, draft: true, data: { summary: 'A draft over it.' } });
  const picture = { data: await aPicture('jpeg'), name: 'a.jpg', mimetype: 'image/jpeg', size: 1 };
  await payload.create({ collection: 'media', data: { alt: 'Beads' }, file: picture });
  const somebody = { email: 'somebody@example.org', password: aPassword };
  await payload.create({ collection: 'users', data: { ...somebody, name: 'Somebody', role: 'administrator' } });
  await payload.login({ collection: 'users', data: somebody });
  identity = await generateX25519Identity();
  order = {
    environment: environmentOf(cms),
    target,
    recipients: [await identityToRecipient(identity)],
    keep: keepByDefault,
    withSecrets: true,
    program: '0.1.0',
  };
  const grant = {
    purpose: 'preview',
    collection: 'advice',
    documentId: kept.id,
    locale: 'en',
    tokenHash: 'h',
  } as const;
  const maker = { userId: 'somebody', userName: 'Somebody', expiresAt: '2099-01-01T00:00:00.000Z' };
  await payload.create({ collection: 'grants', data: { ...grant, ...maker } });
  before = await readState(cms);
  place = await feedOf(cms);
  file = (await takeBackup(order)).name;
  const later = { ...anAdvice(topic.id), title: 'Tying laces', ...published };
  pages = { kept: kept.id, later: (await payload.create({ collection: 'advice', data: later })).id };
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true });
});

function environmentOf({ dataDir }: Pick<Cms, 'dataDir'>): Environment {
  const { DATABASE_URL = '', PAYLOAD_SECRET = '', EXPORT_API_KEY = '' } = process.env;
  const urls = { CMS_URL: 'http://localhost:3100', SITE_URL: '', PREVIEW_URL: '', LISTEN_HOST: '127.0.0.1' };
  return { ...urls, DATABASE_URL, PAYLOAD_SECRET, EXPORT_API_KEY, DATA_DIR: dataDir };
}

const restoreInto = (environment: Environment, given: { name?: string; over?: boolean; key?: string } = {}) =>
  restoreBackup({
    source: join(folder, given.name ?? file),
    open: () => target.read(given.name ?? file),
    identities: [given.key ?? identity],
    environment,
    over: given.over ?? false,
    settle: () => Promise.resolve(''),
  });

test('a backup that was read again and is right is noted for the first screen', () => {
  const { lastGood, lastFailure } = readBackupState(cms.dataDir);
  expect(lastGood).toMatchObject({ name: file, documents: 2, missing: 0 });
  expect(lastFailure).toBeNull();
});

test('a backup that fails is noted with its reason, and the last good one stays', async () => {
  const full = { ...target, put: () => Promise.reject(new Error('No room is left.')) };
  await expect(takeBackup({ ...order, target: full })).rejects.toThrow('No room');
  expect(readBackupState(cms.dataDir)).toMatchObject({
    lastGood: { name: file },
    lastFailure: { reason: 'No room is left.' },
  });
});

test('a backup that cannot be read where it stands is taken away, and is none', async () => {
  const forgetful = {
    ...target,
    put: (path: string, name: string) => target.put(path, name).then(() => shorten(name)),
  };
  await expect(takeBackup({ ...order, target: forgetful })).rejects.toThrow('could not be read again');
  expect(readdirSync(folder)).toEqual([file]);
});

test('a collection, a global and a folder of data stand in the tables of what a backup holds', () => {
  const { collections, globals } = cms.payload.config;
  expect([...collections, ...globals].map(({ slug }) => slug).filter((slug) => !(slug in recordsHeld))).toEqual([]);
  expect(readdirSync(cms.dataDir).filter((name) => heldOf(name) === null)).toEqual([]);
});

test('content that is there is refused before anything is touched', async () => {
  const found = readdirSync(cms.dataDir);
  await expect(restoreInto(environmentOf(cms))).rejects.toThrow('content here already');
  expect(readdirSync(cms.dataDir)).toEqual(found);
});

test.each([
  ['a cut file', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['a flipped bit', (bytes: Buffer) => flip(bytes, bytes.length >> 1)],
  ['a flipped bit in the head', (bytes: Buffer) => flip(bytes, 100)],
])('%s is refused before anything is touched', async (_, damage) => {
  const name = 'damaged.age';
  writeFileSync(join(folder, name), damage(readFileSync(join(folder, file))));
  await isRefused({ name }, /damaged|does not open/);
});

test('the wrong key is refused before anything is touched', () =>
  generateX25519Identity().then((key) => isRefused({ key }, /does not open/)));

/** On an empty machine, of which nothing is asked before the backup is known to be whole. */
async function isRefused(given: { name?: string; key?: string }, reason: RegExp): Promise<void> {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const here = environmentOf({ dataDir: empty });
  const DATABASE_URL = here.DATABASE_URL.startsWith('file:')
    ? `file:${empty}/cms.sqlite`
    : here.DATABASE_URL.replace('/cms-test-', '/cms-refused-');
  await expect(restoreInto({ ...here, DATABASE_URL }, given)).rejects.toThrow(reason);
  expect(readdirSync(empty)).toEqual([]);
  rmSync(empty, { recursive: true });
}

test('a restored CMS has what it had: pages, drafts, files, secrets, and a feed that nobody takes for the old one', async () => {
  const files = readdirSync(join(cms.dataDir, 'originals'));
  const { PAYLOAD_SECRET = '', EXPORT_API_KEY = '' } = process.env;
  const later = (await readState(cms)).exported['advice'];
  const restored = await startCms({ PAYLOAD_SECRET, EXPORT_API_KEY }, async ({ databaseUrl, dataDir }) => {
    await restoreInto({ ...environmentOf({ dataDir }), DATABASE_URL: databaseUrl });
  });
  expect(await readState(restored)).toEqual(before);
  expect(readdirSync(join(restored.dataDir, 'originals'))).toEqual(files);
  expect(JSON.parse(readFileSync(join(restored.dataDir, 'secrets.json'), 'utf8'))).toEqual({
    payloadSecret: PAYLOAD_SECRET,
    exportApiKey: EXPORT_API_KEY,
  });
  expect(place.last).toBeGreaterThan(0);
  expect(await feedOf(restored, place)).toMatchObject({ known: false, last: place.last });
  await forgetAllSessions(restored.payload);
  expect(await grantOfHash(restored.payload, 'h', new Date())).not.toBeNull();
  await endAllGrants(restored.payload, new Date());
  expect(await grantOfHash(restored.payload, 'h', new Date())).toBeNull();
  const [person] = (await restored.payload.find({ collection: 'users' })).docs;
  expect(await liveSessionsOf(restored.payload.db, person?.id ?? '', new Date())).toEqual([]);
  await staysOff(restored, Object.keys(later ?? {}));
  await restored.stop();
});

/** The site of afterwards has a page that the backup has not, and has one no more that the backup still publishes. */
async function staysOff(restored: Cms, ids: string[]): Promise<void> {
  const [copy, answer] = [join(restored.dataDir, 'copy.json'), join(restored.dataDir, 'answer.json')];
  const published = ids
    .filter((id) => id !== pages.kept && id !== 'refusals')
    .map((id) => ({ kind: 'entry', collection: 'advice', id, updatedAt: '2026-01-01T00:00:00.000Z' }));
  writeFileSync(copy, JSON.stringify({ takenAt: '2026-11-30T00:00:00.000Z', published, refused: [] }));
  const headers = { authorization: `Bearer ${process.env['EXPORT_API_KEY'] ?? ''}` };
  const settle = () => settleRestored(restored.payload, (path) => restored.fetch(path, { headers }), { copy, answer });
  await settle();
  const settled: unknown = JSON.parse(readFileSync(answer, 'utf8'));
  expect(settled).toMatchObject({ new: [{ id: pages.later }], changed: [] });
  await settle();
  expect(JSON.parse(readFileSync(answer, 'utf8'))).toEqual(settled);
  const off = (await activeWithdrawals(restored.payload)).map(({ documentId }) => documentId);
  expect(off.filter((id) => id === pages.kept)).toEqual([pages.kept]);
}

interface Feed {
  last: number;
  lastRow: string | null;
  known: boolean;
}

/** The feed as the publisher asks for it; from the place that it knows, or from its end. */
async function feedOf({ fetch }: Cms, place?: Feed): Promise<Feed> {
  const query = place ? `after=${place.last}&row=${place.lastRow ?? ''}` : 'after=999999';
  const headers = { authorization: `Bearer ${process.env['EXPORT_API_KEY'] ?? ''}` };
  return (await (await fetch(`/api/export/changes?${query}`, { headers })).json()) as Feed;
}

function shorten(name: string): void {
  const bytes = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), bytes.subarray(0, bytes.length - 100));
}

function flip(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

test('an exchange that was killed between any two of its steps goes on where it was', () => {
  const names = ['cms.sqlite', 'cms.sqlite-wal'];
  // How much of the old one had been put aside.
  for (const done of [[], ['cms.sqlite-wal'], ['cms.sqlite-wal', 'cms.sqlite']]) {
    const at = mkdtempSync(join(folder, 'exchange-'));
    for (const where of ['here', 'aside', 'staged']) mkdirSync(join(at, where));
    for (const name of names) writeFileSync(join(at, done.includes(name) ? 'aside' : 'here', name), `old ${name}`);
    writeFileSync(join(at, 'staged', 'cms.sqlite'), 'new');
    const exchanged = {
      staged: join(at, 'staged', 'cms.sqlite'),
      place: join(at, 'here', 'cms.sqlite'),
      aside: join(at, 'aside'),
      companions: ['-wal'],
    };
    exchange(exchanged);
    exchange(exchanged);
    expect(readdirSync(join(at, 'here'))).toEqual(['cms.sqlite']);
    expect(readFileSync(join(at, 'here', 'cms.sqlite'), 'utf8')).toBe('new');
    expect(names.map((name) => readFileSync(join(at, 'aside', name), 'utf8'))).toEqual(
      names.map((name) => `old ${name}`),
    );
    rmSync(at, { recursive: true });
  }
});

test('a database of another name is not taken along as a file', async () => {
  const at = mkdtempSync(join(folder, 'named-'));
  for (const name of ['site.db', 'site.db-wal', 'a-new-thing']) writeFileSync(join(at, name), name);
  const kept = join(at, 'backup-work');
  mkdirSync(kept);
  await keepFiles({ dataDir: at, databaseUrl: `file:${at}/site.db` }, kept, 'in');
  expect(readdirSync(kept)).toEqual(['a-new-thing']);
  rmSync(at, { recursive: true });
});

test('nobody begins to work on half of the old and half of the new', () => {
  const at = mkdtempSync(join(folder, 'half-'));
  writeFileSync(join(at, 'restore.json'), JSON.stringify({ ...aJournal, step: 'moving' }));
  expect(() => {
    refuseHalfRestored(at);
  }).toThrow('A restore was interrupted');
  writeFileSync(join(at, 'restore.json'), JSON.stringify({ ...aJournal, step: 'moved' }));
  expect(() => {
    refuseHalfRestored(at);
  }).not.toThrow();
  rmSync(at, { recursive: true });
});

const aJournal: Omit<RestoreJournal, 'step'> = {
  source: 'a',
  takenAt: '2026-12-01T00:00:00.000Z',
  lastChange: 0,
  hasSecrets: false,
  kind: 'sqlite',
  database: 'a',
  entries: [],
  aside: 'before-restore-a',
  collections: { staged: [], before: [] },
};

test('nothing is left of what was put together', () => {
  expect(existsSync(join(cms.dataDir, 'backup-work')) ? readdirSync(join(cms.dataDir, 'backup-work')) : []).toEqual([]);
});
