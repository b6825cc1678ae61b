import { expect, test } from 'vitest';
import { heicProfile } from './colour-profile.ts';

/** A box that says by numbers in which colours a picture is. */
const nclx = (primaries: number) =>
  Buffer.concat([Buffer.from([0, 0, 0, 19]), Buffer.from('colrnclx'), Buffer.from([0, primaries, 0, 13, 0, 6, 128])]);

test('the numbers of Display P3 stand for its profile', async () => {
  const profile = await heicProfile(Buffer.concat([Buffer.from('something else'), nclx(12)]));
  expect(profile?.toString('latin1', 36, 40)).toBe('acsp');
});

test.each([
  ['the colours of every screen', nclx(1)],
  ['nothing', Buffer.from('no such box')],
  ['half a box', Buffer.from('colr')],
])('%s needs none', async (_what, bytes) => {
  expect(await heicProfile(bytes)).toBeNull();
});
