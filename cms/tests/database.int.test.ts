import type { Migration } from 'payload';
import { expect, test } from 'vitest';
import type { DataMigration } from '../src/data-migrations/data-migration.ts';
import { databaseAdapter } from '../src/database.ts';
import { readEnvironment } from '../src/environment/environment.ts';
import { startCms } from './start-cms.ts';

const adapterFor = (url: string, given: Record<string, string> = {}) =>
  databaseAdapter(readEnvironment({ DATABASE_URL: url, DATA_DIR: '/nowhere', ...given }));

test.each(['postgres://localhost/cms', 'cms.sqlite', 'file:', 'http://localhost'])(
  '%s is refused with what is allowed',
  (url) => {
    expect(() => adapterFor(url)).toThrow('must start with "file:" (a SQLite file) or "mongodb://"');
  },
);

test('an unknown compatibility is refused', () => {
  const url = 'mongodb://localhost/cms?replicaSet=rs0';
  expect(() => adapterFor(url, { MONGODB_COMPATIBILITY: 'cosmos' })).toThrow('"documentdb"');
});

test('MongoDB without a replica set is refused, because it would have no transactions', async () => {
  const { checkReplicaSet } = await import('../src/database/check-replica-set.ts');
  await expect(checkReplicaSet('mongodb://localhost:27017/cms')).rejects.toThrow('names no replica set');
});

test('an address of the CMS that is none is refused', () => {
  expect(() => readEnvironment({ CMS_URL: 'cms.example.org' })).toThrow('CMS_URL must be a web address');
});

test('the health address answers without signing in', async () => {
  const cms = await startCms();
  const response = await cms.fetch('/api/health');
  const answer: unknown = await response.json();
  await cms.stop();
  expect(answer).toEqual({ ok: true });
});

test('a data migration runs once, on either database', async () => {
  const cms = await startCms();
  const ran: string[] = [];
  const name = '20261130_example';
  const up: DataMigration['up'] = async ({ payload, req }) => {
    const { title } = await payload.create({ collection: 'glossary', draft: true, data: { title: 'OT' }, req });
    ran.push(title);
  };
  const migrations = [{ name, up, down: () => Promise.resolve() }] as Migration[];
  await cms.payload.db.migrate({ migrations });
  await cms.payload.db.migrate({ migrations });
  const { totalDocs } = await cms.payload.count({ collection: 'glossary' });
  await cms.stop();
  expect({ ran, totalDocs }).toEqual({ ran: ['OT'], totalDocs: 1 });
});
