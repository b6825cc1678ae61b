import { describe, expect, test } from 'vitest';
import { previewPath, readGrant, signGrant, type SignedGrant } from './preview.ts';

const key = 'a key that is long enough for the tests';
const now = new Date('2026-11-25T10:00:00Z');
const grant: SignedGrant = {
  kind: 'editor',
  document: { collection: 'advice', id: 'advice-1' },
  locales: ['pl', 'en'],
  expires: '2026-12-02T10:00:00Z',
};

describe('a link of the editor’s screen', () => {
  test('says what it opens', () => {
    expect(readGrant(signGrant(grant, key), key, now)).toEqual({ state: 'valid', grant });
  });

  test('is the same each time, so that a frame that shows it need not load again', () => {
    expect(signGrant(grant, key)).toBe(signGrant({ ...grant }, key));
  });

  test('ends at its moment', () => {
    expect(readGrant(signGrant(grant, key), key, new Date(grant.expires)).state).toBe('expired');
  });

  test('signed with another key is forged', () => {
    expect(readGrant(signGrant(grant, `${key}!`), key, now)).toEqual({ state: 'forged' });
  });

  test('signed with the export’s own key is forged', async () => {
    const { createHmac } = await import('node:crypto');
    const [said = ''] = signGrant(grant, key).split('.');
    const signature = createHmac('sha256', key).update(said).digest('base64url');
    expect(readGrant(`${said}.${signature}`, key, now)).toEqual({ state: 'forged' });
  });

  test('that was shared in the days when such links were signed opens nothing: nobody could end it', async () => {
    const { createHmac } = await import('node:crypto');
    const said = Buffer.from(JSON.stringify({ ...grant, kind: 'share' })).toString('base64url');
    const previewKey = createHmac('sha256', key).update('preview links, version 1').digest();
    const signature = createHmac('sha256', previewKey).update(said).digest('base64url');
    expect(readGrant(`${said}.${signature}`, key, now)).toEqual({ state: 'forged' });
  });

  test.each([
    ['another document', { document: { collection: 'advice', id: 'advice-2' } }],
    ['another language', { locales: ['ar'] }],
    ['a later end', { expires: '2036-12-02T10:00:00Z' }],
  ])('changed to %s is forged', (_, changes) => {
    const [, signature = ''] = signGrant(grant, key).split('.');
    const said = Buffer.from(JSON.stringify({ ...grant, ...changes })).toString('base64url');
    expect(readGrant(`${said}.${signature}`, key, now)).toEqual({ state: 'forged' });
  });

  test.each(['', '.', 'nonsense', 'a.b.c'])('that is only %j is forged', (token) => {
    expect(readGrant(token, key, now)).toEqual({ state: 'forged' });
  });
});

test('a page is the plain address, and its views stand below it', () => {
  expect([previewPath('t', 'pl'), previewPath('t', 'pl', 'frame')]).toEqual(['/t/pl', '/t/pl/frame']);
});
