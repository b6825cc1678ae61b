import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeCopy } from '../src/backup/take-copy.ts';
import { aPicture } from './sample-files.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('a copy has every file that its database names, while pictures come, are replaced and go', async () => {
  let isOver = false;
  const working = Promise.all([changePictures(), changePictures()]).finally(() => {
    isOver = true;
  });
  const missing: string[] = [];
  let copies = 0;
  const goesOn = () => !isOver;
  while (goesOn()) {
    const copy = mkdtempSync(join(tmpdir(), 'race-'));
    const { DATABASE_URL: databaseUrl = '' } = process.env;
    missing.push(...(await takeCopy({ databaseUrl, dataDir: cms.dataDir, withSecrets: false }, copy)).missing);
    copies += 1;
    rmSync(copy, { recursive: true });
  }
  await working;
  expect(missing).toEqual([]);
  expect(copies).toBeGreaterThan(10);
});

async function changePictures(): Promise<void> {
  const { payload } = cms;
  const data = await aPicture('jpeg');
  const file = (name: string) => ({ data, name, mimetype: 'image/jpeg', size: data.length });
  for (let change = 0; change < 5; change += 1) {
    const { id } = await payload.create({ collection: 'media', data: { alt: 'Beads' }, file: file('a.jpg') });
    await payload.update({ collection: 'media', id, data: { alt: 'Beads' }, file: file('b.jpg') });
    if (change % 2 === 0) await payload.delete({ collection: 'media', id });
  }
}
