import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLease } from '../publisher/store/lease.ts';
import { publishOnce } from '../publisher/publisher.ts';
import { Store } from '../publisher/store/store.ts';
import { startPublisher } from './publisher-process.ts';
import { scissors, startPublishing, type Publishing } from './publishing.ts';

let site: Publishing;
let file: string;
beforeEach(async () => {
  site = await startPublishing();
  await site.publish();
  file = site.folders.store;
});
afterEach(() => site.end());

const other = '/advice/using-scissors';

/** A publisher that starts on the store as it lies there now. */
async function publishAnew(said: string[] = []): Promise<void> {
  const store = new Store(file, { say: (message) => said.push(message) });
  await publishOnce({ ...site.parts, store });
  store.close();
}

/** Closes the store, does something to its file, and publishes something meanwhile. */
async function after(damage: () => void): Promise<string[]> {
  site.parts.store.close();
  damage();
  site.cms.publish(scissors('Cutting'));
  const said: string[] = [];
  await publishAnew(said);
  return said;
}

test.each([
  [
    'is no database',
    () => {
      writeFileSync(file, 'x'.repeat(8192));
    },
  ],
  [
    'is cut off',
    () => {
      truncateSync(file, 5000);
    },
  ],
])('a store that %s is set aside and made again, and says where it lies', async (_, damage) => {
  const said = await after(damage);
  expect(site.page(other)).toContain('Cutting');
  expect(said.join()).toContain(`The publisher's store ${file} is damaged`);
  expect(existsSync(`${file}.damaged`)).toBe(true);
});

test('a store of another layout, with a table that only that knows, is made again', async () => {
  await after(() => {
    const store = new DatabaseSync(file);
    store.exec('create table later (id integer primary key autoincrement); pragma user_version = 99999');
    store.close();
  });
  expect(site.page(other)).toContain('Cutting');
});

test('a torn journal costs nothing that is not fetched again', async () => {
  await after(() => {
    writeFileSync(`${file}-wal`, 'x'.repeat(10_000));
  });
  expect(site.page(other)).toContain('Cutting');
});

test('settings that cannot be read are as good as none', async () => {
  site.parts.store.close();
  const store = new DatabaseSync(file);
  store.exec(`update settings set value = 'x'`);
  store.close();
  site.cms.publish(scissors('Cutting'));
  const { ended } = startPublisher({ cms: site.cms, dataDir: site.dataDir, mode: '--once' });
  expect(await ended).toMatchObject({ code: 0 });
  expect(site.page(other)).toContain('Cutting');
});

test('a store whose damage shows while it is used is made again by the command', async () => {
  site.parts.store.close();
  const store = new DatabaseSync(file);
  store.exec(`update content set json = '{broken' where id = 'advice-2'`);
  store.close();
  site.cms.publish(scissors('Cutting'));
  const { ended, said } = startPublisher({ cms: site.cms, dataDir: site.dataDir, mode: '--once' });
  expect(await ended).toMatchObject({ code: 0 });
  expect(said()).toContain('is damaged');
  expect(site.page(other)).toContain('Cutting');
  expect(readFileSync(`${file}.damaged`).length).toBeGreaterThan(0);
});

test('a lease that cannot be renewed on a full disk is renewed the next time', async () => {
  const lease = takeLease(site.parts.store, site.folders.lock);
  const { database } = site.parts.store;
  const prepare = database.prepare.bind(database);
  let refused = 0;
  database.prepare = (statement) => {
    if (!statement.includes('renewed_at = ?')) return prepare(statement);
    refused += 1;
    throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
  };
  await expect.poll(() => refused).toBeGreaterThan(1);
  database.prepare = prepare;
  lease?.release();
});
