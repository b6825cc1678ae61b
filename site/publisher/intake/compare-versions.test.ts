import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

const version = (id: string, updatedAt = '2026-11-01T09:00:00.000Z', slug: string | null = id) => ({
  id,
  updatedAt,
  slug,
});
const read = (rows: ReturnType<typeof version>[], ...unreadable: (string | null)[]) => ({
  rows,
  unreadable: unreadable.map((id) => ({ id, collection: null, sequence: null, faults: [] })),
});
const stored = (...versions: ReturnType<typeof version>[]) => new Map(versions.map((each) => [each.id, each]));

test('what is the same is not asked for again', () => {
  expect(compareVersions(read([version('a')]), stored(version('a')))).toEqual([]);
});

test('what is new, newer, older or elsewhere is asked for again', () => {
  const published = [
    version('new'),
    version('newer', '2026-11-02T09:00:00.000Z'),
    version('older', '2026-10-01T09:00:00.000Z'),
    version('moved', undefined, 'elsewhere'),
  ];
  const copy = stored(version('newer'), version('older'), version('moved'));
  expect(compareVersions(read(published), copy)).toEqual(['new', 'newer', 'older', 'moved']);
});

test('what is missing is asked for', () => {
  expect(compareVersions(read([]), stored(version('a')))).toEqual(['a']);
});

test('a version that cannot be read is asked for', () => {
  expect(compareVersions(read([version('a')], 'b', null), stored(version('a')))).toEqual(['b']);
});
