import { expect, test, vi } from 'vitest';
import type { CmsClient } from './client/cms-client.ts';
import { keepGoing } from './keep-going.ts';

const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

function going(isPatient: boolean) {
  const said: string[] = [];
  const stop = new AbortController();
  const parts = {
    storeFile: '/nowhere/store.sqlite',
    client: {} as CmsClient,
    say: (message: string) => said.push(message),
    signal: stop.signal,
    isPatient,
  };
  return { parts, said, stop };
}

test('a publisher goes on by itself when there is room again, and says why it waited', async () => {
  vi.useFakeTimers();
  const { parts, said } = going(true);
  const run = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(full())
    .mockRejectedValueOnce(full())
    .mockResolvedValue();
  const ended = keepGoing(parts, run);
  await vi.advanceTimersByTimeAsync(20_000);
  await ended;
  vi.useRealTimers();
  expect(run).toHaveBeenCalledTimes(3);
  expect(said.join()).toContain('The disk of the publisher is full (no space left on device)');
});

test('a publisher that is to work once ends on a full disk', async () => {
  await expect(keepGoing(going(false).parts, () => Promise.reject(full()))).rejects.toThrow('no space left');
});

test('any other fault ends it', async () => {
  await expect(keepGoing(going(true).parts, () => Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
});

test('a store that is damaged again and again means a damaged disk', async () => {
  const damaged = Object.assign(new Error('malformed'), { errcode: 11 });
  const { parts, said } = going(true);
  await expect(keepGoing(parts, () => Promise.reject(damaged))).rejects.toThrow('malformed');
  expect(said).toHaveLength(2);
});
