import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { fixtureFolder, fixtures, readJson } from './upgrade/fixture-files.ts';
import { password } from './upgrade/live-in.ts';
import { lostOrChanged } from './upgrade/lost-or-changed.ts';
import { unpackDatabase } from './upgrade/pack-database.ts';
import { readState, type State } from './upgrade/read-state.ts';

const kind = process.env['MONGODB_URL'] ? 'mongodb' : 'sqlite';

describe.each(readdirSync(fixtures))('a database of version %s, opened by the present code', (version) => {
  const folder = fixtureFolder(version, kind);
  // Written by readState when the fixture was made.
  const expected = readJson(join(folder, 'expected.json.zst')) as State;
  let cms: Cms;
  let found: State;
  beforeAll(async () => {
    cms = await startCms({}, (place) => unpackDatabase(folder, place));
    found = await readState(cms);
  });
  afterAll(() => cms.stop());

  test.each(Object.keys(expected.exported))('readers get the same %s in every language', (name) => {
    expect(lostOrChanged(expected.exported[name], found.exported[name], name)).toEqual([]);
  });

  test.each(Object.keys(expected.staff))('staff find the same %s', (name) => {
    expect(lostOrChanged(expected.staff[name], found.staff[name])).toEqual([]);
  });

  test('uploads are written anew: without position, in names of their own, and nothing is left where they came from', async () => {
    const { docs } = await cms.payload.find({ collection: 'media', limit: 0 });
    expect(docs.length).toBeGreaterThan(0);
    for (const { filename, prepared, fault } of docs) {
      expect([prepared, fault ?? null]).toEqual([true, null]);
      expect(filename).toMatch(/-[0-9a-f]{16}\.(jpg|png|pdf)$/);
      expect(readFileSync(join(cms.dataDir, 'uploads', filename ?? '')).includes('A phone')).toBe(false);
    }
    expect(readdirSync(join(cms.dataDir, 'media'))).toEqual([]);
    expect(readdirSync(join(cms.dataDir, 'originals'))).toHaveLength(docs.length);
  });

  test('everybody signs in with the same password', async () => {
    const login = { email: 'translator.pl@example.org', password };
    const { user } = await cms.payload.login({ collection: 'users', data: login });
    expect(user?.languages).toEqual(['pl']);
  });

  test('what is published afterwards goes out', async () => {
    const { docs } = await cms.payload.find({ collection: 'advice', where: { slug: { equals: 'calm-bedtime' } } });
    const data = { summary: 'Quiet, dim and the same each night.', _status: 'published' as const };
    await cms.payload.update({ collection: 'advice', id: docs[0]?.id ?? '', locale: 'en', data });
    const { exported } = await readState(cms);
    expect(JSON.stringify(exported['advice'])).toContain(data.summary);
  });
});

test('what is lost, changed or shortened is found, and what is added is not', () => {
  const before = { a: 'x', list: ['1', '2'], gone: null, same: { deep: 1 } };
  const after = { a: 'y', list: ['1'], same: { deep: 1, added: 2 }, more: 3 };
  expect(lostOrChanged(before, after)).toEqual([
    '.a: "x" has become "y"',
    '.list: ["1","2"] has become ["1"]',
    '.gone: null has become nothing',
  ]);
});
