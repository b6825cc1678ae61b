import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { root } from '../folders.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs `npm start`'s program until it ends by itself: these are starts that must fail. */
function startAndFail(env: Record<string, string>) {
  const result = spawnSync(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: result.status, said: result.stderr };
}

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, () => {
      resolve(server);
    });
  });
}

test('secrets are made once, readable by their owner alone', () => {
  const first = readEnvironment(dataDir, {});
  expect(first.EXPORT_API_KEY.length).toBeGreaterThanOrEqual(32);
  expect(readEnvironment(dataDir, {})).toEqual(first);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
});

test('damaged secrets are named and left alone', () => {
  const file = join(dataDir, 'secrets.json');
  writeFileSync(file, '{}');
  expect(() => readEnvironment(dataDir, {})).toThrow('is damaged');
  expect(readFileSync(file, 'utf8')).toBe('{}');
});

test('a port in use is one clear sentence', async () => {
  const server = await occupy(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, said } = startAndFail({ CMS_URL: `http://localhost:${port}` });
  server.close();
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain(`Port ${port}, which the CMS needs, is in use.`);
});

test('a wrong DATABASE_URL is one clear sentence', () => {
  const { code, said } = startAndFail({ DATABASE_URL: 'postgres://localhost/cms' });
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain('DATABASE_URL must start with "file:"');
});

test('a refused restore leaves nothing behind, new secrets least of all', () => {
  const empty = join(dataDir, 'empty');
  const file = join(dataDir, 'backup.tar.zst.age');
  writeFileSync(file, 'no backup');
  const identity = 'AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33';
  const env = { ...process.env, DATA_DIR: empty, CMS_URL: 'http://localhost:1', BACKUP_IDENTITY: identity };
  const { status } = spawnSync('node', ['scripts/restore.ts', file], { cwd: root, env });
  expect([status, existsSync(join(empty, 'secrets.json'))]).toEqual([1, false]);
});
