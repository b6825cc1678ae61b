import sharp from 'sharp';
import { beforeEach, expect, test, vi } from 'vitest';
import { prepareFile } from './prepare-file.ts';

const limits = vi.hoisted(() => ({ mostSeconds: 20, mostMemory: 2 ** 30, mostWaiting: 20 }));
vi.mock('./limits.ts', () => limits);
beforeEach(() => {
  Object.assign(limits, { mostSeconds: 20, mostMemory: 2 ** 30 });
});

const aPicture = (side = 8) =>
  sharp({ create: { width: side, height: side, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

test('a picture is written anew in a process of its own', async () => {
  expect(await prepareFile(await aPicture(), 'red')).toMatchObject({ ending: 'png' });
});

test.each([
  ['too long', { mostSeconds: 0.01 }],
  ['too much memory', { mostMemory: 1 }],
])('a file that takes %s is given up, and says what to do', async (_, few) => {
  Object.assign(limits, few);
  // Large enough that somebody looks at its memory while it is written.
  await expect(prepareFile(await aPicture(4000), 'red')).rejects.toThrow('Make it smaller');
});

test('the next file is taken after one was given up', async () => {
  Object.assign(limits, { mostSeconds: 0.01 });
  await expect(prepareFile(await aPicture(), 'red')).rejects.toThrow('Make it smaller');
  Object.assign(limits, { mostSeconds: 20 });
  expect(await prepareFile(await aPicture(), 'red')).toMatchObject({ ending: 'png' });
});
