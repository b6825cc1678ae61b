import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Processes from '../processes.ts';

/** Processes keep their logs where DATA_DIR says when they are loaded. */
let processes: typeof Processes;
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'processes-'));
  process.env['DATA_DIR'] = dataDir;
  processes = await import('../processes.ts');
});
afterAll(async () => {
  await processes.stopAll();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Says hello, and ends when its time is over. */
const hello = (seconds: number) => `console.log('hello'); setTimeout(() => {}, ${seconds * 1000})`;
const command = (name: string, seconds: number): Parameters<typeof processes.keepRunning>[0] => ({
  name,
  folder: '.',
  run: ['node', '-e', hello(seconds)],
});
const logOf = (name: string) => readFile(join(dataDir, 'logs', `${name}.log`), 'utf8').catch(() => '');

test('a program that has ended is started again, and its log keeps both lives', async () => {
  const ended = new Promise<void>((resolve) => {
    processes.keepRunning(command('short', 0.1), () => {
      resolve();
    });
  });
  await ended;
  processes.startAgain('short');
  await expect.poll(() => logOf('short')).toBe('hello\nhello\n');
});

test('what runs is not started a second time', async () => {
  processes.keepRunning(command('long', 30), () => undefined);
  await expect.poll(() => logOf('long')).toBe('hello\n');
  processes.startAgain('long');
  await new Promise((next) => setTimeout(next, 300));
  expect(await logOf('long')).toBe('hello\n');
});

test('nothing is started again once everything is stopped', async () => {
  await processes.stopAll();
  processes.startAgain('long');
  await new Promise((next) => setTimeout(next, 300));
  expect(await logOf('long')).toBe('hello\n');
});
