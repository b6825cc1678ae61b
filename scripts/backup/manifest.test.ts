import { expect, test } from 'vitest';
import { differencesOf, ManifestSchema, type HeldFile } from './manifest.ts';

const file = (path: string, sign = 'a'): HeldFile => ({ path, bytes: 1, sha256: sign.repeat(64) });

test('files that are missing, changed or too many are told apart', () => {
  expect(differencesOf([file('a'), file('b'), file('c')], [file('a'), file('b', 'f'), file('d')])).toEqual([
    'b has other content',
    'c is missing',
    'd is not in the manifest',
  ]);
});

test.each(['../a', '/etc/a', 'a/../../b', '..'])('a manifest that names "%s" is refused', (path) => {
  expect(ManifestSchema.safeParse({ files: [file(path)] }).success).toBe(false);
});

test('dots in a name are no way out', () => {
  expect(ManifestSchema.safeParse({ files: [file('files/uploads/a..b.jpg')] }).success).toBe(true);
});
