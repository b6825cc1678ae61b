import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');

/** Below these, a stranger runs code, reads what is secret or stops the service (`advisories.md`). */
const lowest: Record<string, string> = {
  payload: '3.90.0',
  '@payloadcms/next': '3.90.0',
  '@payloadcms/ui': '3.90.0',
  '@payloadcms/db-sqlite': '3.90.0',
  '@payloadcms/db-mongodb': '3.90.0',
  '@payloadcms/richtext-lexical': '3.90.0',
  next: '16.4.5',
  react: '19.2.1',
  'react-dom': '19.2.1',
  astro: '7.2.8',
  sharp: '0.35.5',
  mongoose: '8.9.5',
};

/** All versions of a package that are installed. */
const versionsOf = (name: string): string[] => {
  const pattern = new RegExp(`^  '?${name.replace('/', '\\/')}@(\\d+\\.\\d+\\.\\d+)[^:(]*'?:`, 'gm');
  return [...new Set([...lock.matchAll(pattern)].map(([, version = '']) => version))];
};

test.each(Object.entries(lowest))('%s is nowhere older than %s', (name, bound) => {
  const versions = versionsOf(name);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(isAtLeast(version, bound), version).toBe(true);
});

test('no plugin of Payload is installed: they had holes of their own', () => {
  expect([...lock.matchAll(/@payloadcms\/plugin-[a-z-]+/g)].map(([name]) => name)).toEqual([]);
});

test.each(['advisories.md', 'hazard-log.md', 'data-map.md', '../../SECURITY.md'])(
  'each file that %s names is there',
  (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    const named = [...text.matchAll(/`((?:cms|site|scripts|shared-types)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test('each test that an advisory names by its words has them', () => {
  const text = readFileSync(join(import.meta.dirname, 'advisories.md'), 'utf8');
  const named = [...text.matchAll(/`([\w./-]+\.test\.ts)`((?: “[^”]+”,?)+)/g)];
  expect(named.length).toBeGreaterThan(20);
  const missing = named.flatMap(([, file = '', words = '']) => {
    const test = readFileSync(join(root, file), 'utf8');
    return [...words.matchAll(/“([^”]+)”/g)].flatMap(([, some = '']) =>
      test.includes(some) ? [] : [`${file}: ${some}`],
    );
  });
  expect(missing).toEqual([]);
});

test('each collection and global stands in the data map', () => {
  const matrix = readFileSync(join(import.meta.dirname, 'access-matrix.md'), 'utf8');
  const rules = matrix.slice(matrix.indexOf('## Rules'), matrix.indexOf('## Addresses'));
  const names = [...rules.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(30);
  const map = readFileSync(join(import.meta.dirname, 'data-map.md'), 'utf8');
  const rows = map.split('\n').flatMap((line) => [...(/^\| ([^|]*)\|/.exec(line)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)]);
  expect(names.filter((name) => !rows.some(([, row]) => row === name))).toEqual([]);
});

function isAtLeast(version: string, bound: string): boolean {
  const [own, least] = [version, bound].map((text) => text.split('.').map(Number));
  const at = (own ?? []).findIndex((number, index) => number !== least?.[index]);
  return at === -1 || (own?.[at] ?? 0) > (least?.[at] ?? 0);
}
