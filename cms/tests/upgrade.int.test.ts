import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lostOrChanged } from '../src/backup/lost-or-changed.ts';
import { migrations } from '../src/migrations/index.ts';
import { startCms, type Cms } from './start-cms.ts';
import { migrationsIn } from './upgrade/migrations-in.ts';
import { fixtureFolder, fixtures, readJson } from './upgrade/fixture-files.ts';
import { password } from './upgrade/live-in.ts';
import { isMeant } from './upgrade/meant-changes.ts';
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
    expect(lostOrChanged(expected.exported[name], found.exported[name], { path: name, isMeant })).toEqual([]);
  });

  test.each(Object.keys(expected.staff))('staff find the same %s', (name) => {
    expect(lostOrChanged(expected.staff[name], found.staff[name], { isMeant })).toEqual([]);
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

test('the version that is released has a database of its own kept, of each kind: a change of fields is tried on it', () => {
  // Written by us.
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  for (const each of ['sqlite', 'mongodb'] as const)
    expect(
      existsSync(join(fixtureFolder(version, each), 'expected.json.zst')),
      `There is no database of version ${version} (${each}): run "pnpm make-upgrade-fixture ${version}" in cms, on the state that is released`,
    ).toBe(true);
});

test.each(readdirSync(fixtures))(
  'the changes of tables of version %s are still the first ones, as they were',
  (version) => {
    const released = migrationsIn(fixtureFolder(version, 'sqlite')).filter((name) => /^\d{8}_\d{6}/.test(name));
    expect(released.length).toBeGreaterThan(0);
    expect(migrations.map(({ name }) => name).slice(0, released.length)).toEqual(released);
  },
);

test('what is lost, changed or shortened is found, and what is added is not', () => {
  const before = { a: 'x', list: ['1', '2'], gone: null, same: { deep: 1 } };
  const after = { a: 'y', list: ['1'], same: { deep: 1, added: 2 }, more: 3 };
  expect(lostOrChanged(before, after)).toEqual([
    '.a: "x" has become "y"',
    '.list: ["1","2"] has become ["1"]',
    '.gone: null has become nothing',
  ]);
});
