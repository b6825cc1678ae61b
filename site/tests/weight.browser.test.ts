import { gzipSync } from 'node:zlib';
import { localeCodes, localizedPath } from '@ot/shared-types';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';

const siteUrl = inject('siteUrl');

/** HTML and CSS of a first visit fit into the first flight of a new connection (RFC 6928: 10 packets). */
const firstVisitLimit = 14 * 1024;

async function fetchText(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL(path, siteUrl));
  return { status: response.status, text: await response.text() };
}

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

async function weightOf(html: string): Promise<number> {
  const sheets = [...html.matchAll(/<link[^>]+rel="?stylesheet"?[^>]*>/g)].map(
    ([tag]) => /href="?([^" >]+)/.exec(tag)?.[1] ?? '',
  );
  const styles = await Promise.all(sheets.map((href) => fetchText(href)));
  return compressed(html) + styles.reduce((sum, style) => sum + compressed(style.text), 0);
}

describe.each(Object.entries(pageKinds))('the page kind “%s”', (kind, path) => {
  test.each(localeCodes)('is there in %s, weighs at most 14 KB and has no script', async (locale) => {
    const { status, text } = await fetchText(localizedPath(path, locale));
    expect(status).toBe(kind === 'not found' ? 404 : 200);
    if (kind === 'search') return;
    expect(await weightOf(text)).toBeLessThanOrEqual(firstVisitLimit);
    expect(text).not.toMatch(/<script(?![^>]*application\/ld\+json)/);
  });
});

test('the search page comes with at most 6 KB of script', async () => {
  const { text } = await fetchText('/search');
  const scripts = [...text.matchAll(/<script[^>]+src="?([^" >]+)/g)].map(([, path = '']) => path);
  const fetched = await Promise.all(scripts.map((path) => fetchText(path)));
  expect(scripts).not.toEqual([]);
  expect(fetched.reduce((sum, script) => sum + compressed(script.text), 0)).toBeLessThanOrEqual(6 * 1024);
});
