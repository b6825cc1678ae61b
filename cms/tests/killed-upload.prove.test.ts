import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleAfterStop } from '../src/uploads/unfinished-files.ts';
import { copyMoment, keepEachMoment } from './each-moment.ts';
import { signInAs, type SignedIn } from './sample-documents.ts';
import { sendFile } from './send-file.ts';
import { startCms, type Cms } from './start-cms.ts';

/**
 * A CMS that is killed between any two writes of an upload, and in the middle of a file, and started again. On SQLite, where each
 * write to the database is a transaction of its own; on MongoDB all of an upload's are one.
 */
const onSqlite = test.skipIf(Boolean(process.env['MONGODB_URL']));
const secrets = { PAYLOAD_SECRET: 's'.repeat(64), EXPORT_API_KEY: 'k'.repeat(64) };

let cms: Cms;
let editor: SignedIn;
let folder: string;
let picture: Buffer;
let other: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cms-moments-'));
  cms = await startCms(secrets);
  editor = await signInAs(cms, 'editor');
  [picture, other] = [await aColour('#4a7'), await aColour('#d00')];
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** So small that there is one size beside itself. */
const aColour = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();

const sendTo = (to: Cms, bytes: Buffer, sent: Parameters<typeof sendFile>[2] = {}) =>
  sendFile(to, bytes, { as: editor, ...sent });

interface Upload {
  id: string;
  names: string[];
  filename: string;
  isPrepared: boolean;
}

async function uploadsOf({ payload }: Cms): Promise<Upload[]> {
  const { docs } = await payload.find({ collection: 'media', pagination: false, trash: true, sort: 'id' });
  return docs.map(({ id, filename, sizes, prepared }) => ({
    id,
    filename: filename ?? '',
    isPrepared: prepared === true,
    // Sizes that would be larger than the picture are one file.
    names: [...new Set([filename, ...Object.values(sizes ?? {}).map((size) => size.filename)])].filter(
      (name) => name != null,
    ),
  }));
}

const listed = (at: Cms, name: string): string[] => {
  const path = join(at.dataDir, name);
  return existsSync(path) ? readdirSync(path).sort() : [];
};

/** Every file that a document names is there and whole, the upload as it came too; answers their names. */
async function wholeFiles(at: Cms, where: string): Promise<string[]> {
  const uploads = await uploadsOf(at);
  for (const { names, filename } of uploads.filter(({ isPrepared }) => isPrepared)) {
    for (const name of names) {
      const bytes = readFileSync(join(at.dataDir, 'uploads', name));
      await sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
    }
    expect(readFileSync(join(at.dataDir, 'originals', parse(filename).name)).length, where).toBeGreaterThan(0);
  }
  return uploads.map(({ filename }) => filename);
}

/** And no file is left that belongs to none. */
async function nothingBeside(at: Cms, where: string): Promise<void> {
  const uploads = (await uploadsOf(at)).filter(({ isPrepared }) => isPrepared);
  expect(listed(at, 'uploads'), where).toEqual(uploads.flatMap(({ names }) => names).sort());
  expect(listed(at, 'originals'), where).toEqual(uploads.map(({ filename }) => parse(filename).name).sort());
  expect(listed(at, 'replaced'), where).toEqual([]);
}

/** Starts a CMS on database and files as they were at a moment, as it starts after a `kill -9`. */
async function startAt(moment: string): Promise<Cms> {
  const fill = ({ dataDir }: { dataDir: string }) => {
    copyMoment(moment, dataDir);
    return Promise.resolve();
  };
  const started = await startCms(secrets, fill);
  await settleAfterStop(started.payload);
  return started;
}

const anHourLater = () => new Date(Date.now() + 60 * 60 * 1000);

const acts = {
  upload: (at: Cms) => sendTo(at, other),
  replacement: (at: Cms, id: string) => sendTo(at, other, { method: 'PATCH', path: `/${id}`, fields: {} }),
  'replacement that is refused': async (at: Cms, id: string) => {
    const startedFrom = await at.payload.findByID({ collection: 'media', id });
    return sendTo(at, other, { method: 'PATCH', path: `/${id}`, fields: { credit: 'x'.repeat(300), startedFrom } });
  },
  deletion: (at: Cms, id: string) => at.payload.delete({ collection: 'media', id, trash: true }),
} satisfies Record<string, (at: Cms, id: string) => Promise<unknown>>;

onSqlite.each(Object.entries(acts))(
  'killed at any moment of a %s, no file is lost, and none is half',
  async (name, act) => {
    const { id } = (await sendTo(cms, picture)).body.doc;
    const moments = await keepEachMoment(cms, join(folder, name), () => act(cms, id));
    expect(moments.length).toBeGreaterThan(8);
    await wholeFiles(cms, 'not killed');
    await nothingBeside(cms, 'not killed');
    for (const [index, moment] of moments.entries()) {
      const where = `moment ${index} of ${moments.length}`;
      const started = await startAt(moment);
      const names = await wholeFiles(started, where);
      // And what got no answer is repeated.
      await act(started, id).catch((error: unknown) => {
        if (name !== 'deletion') throw error;
      });
      await wholeFiles(started, where);
      await settleAfterStop(started.payload, anHourLater());
      expect((await wholeFiles(started, where)).length, where).toBeGreaterThanOrEqual(names.length - 1);
      await nothingBeside(started, where);
      await started.stop();
    }
  },
);

/** Documents as the version before left them: their files lie in another folder as they came. */
async function uploadsOfBefore(at: Cms): Promise<void> {
  const before = Object.entries({ 'x.html': picture, 'b.pdf': Buffer.from('%PDF-1.4 cut') });
  mkdirSync(join(at.dataDir, 'media'));
  for (const [filename, bytes] of before) {
    const { doc } = (await sendTo(at, picture)).body;
    await at.payload.db.updateOne({
      collection: 'media',
      id: doc.id,
      data: { filename, prepared: false, sizes: {} },
    });
    writeFileSync(join(at.dataDir, 'media', filename), bytes);
  }
  for (const name of ['uploads', 'originals']) rmSync(join(at.dataDir, name), { recursive: true });
}

async function migrate({ payload }: Cms): Promise<void> {
  const { uploadsWrittenAnew } = await import('../src/data-migrations/20261130-uploads-written-anew.ts');
  await uploadsWrittenAnew.up({ payload, req: await createLocalReq({}, payload) });
}

onSqlite('killed at any moment of the clean-up of an older version, every upload is kept', async () => {
  const old = await startCms(secrets);
  editor = await signInAs(old, 'editor');
  await uploadsOfBefore(old);
  const moments = await keepEachMoment(old, join(folder, 'older'), () => migrate(old));
  expect(moments.length).toBeGreaterThan(12);
  for (const [index, moment] of moments.entries()) {
    const where = `moment ${index} of ${moments.length}`;
    const started = await startAt(moment);
    await wholeFiles(started, where);
    const waiting = (await uploadsOf(started)).filter(({ isPrepared }) => !isPrepared);
    for (const { filename } of waiting) expect(listed(started, 'media'), where).toContain(filename);
    await migrate(started);
    await settleAfterStop(started.payload, anHourLater());
    await wholeFiles(started, where);
    await nothingBeside(started, where);
    expect(listed(started, 'media'), where).toEqual(['b.pdf']);
    const kept = listed(started, 'originals').map((name) => readFileSync(join(started.dataDir, 'originals', name)));
    expect(
      kept.map((bytes) => bytes.equals(picture)),
      where,
    ).toEqual([true]);
    await started.stop();
  }
  await old.stop();
});
