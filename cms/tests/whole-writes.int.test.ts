import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aServicePage } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

/** MongoDB has transactions of its own. */
const onSqlite = test.skipIf(Boolean(process.env['MONGODB_URL']));
const collection = 'service-pages';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** Lets the database fail at its nth statement that changes something, once. Returns whether it came to that. */
async function failingAt(statement: number, act: () => Promise<unknown>): Promise<boolean> {
  // The tests of this file run on SQLite.
  const { client } = cms.payload.db as unknown as SQLiteAdapter;
  const execute = client.execute.bind(client);
  let count = 0;
  client.execute = (given: Parameters<typeof execute>[0]) => {
    const sql = typeof given === 'string' ? given : given.sql;
    if (/^(insert|update|delete)/i.test(sql.trim())) count += 1;
    if (count !== statement) return execute(given);
    count += 1;
    return Promise.reject(new Error('The power has gone.'));
  };
  await act().catch(() => undefined);
  client.execute = execute;
  return count > statement;
}

const titled = async (title: string) =>
  (await cms.payload.find({ collection, where: { title: { equals: title } }, draft: true })).docs.length;

async function latest(id: string) {
  const found = await cms.payload.find({ collection, where: { id: { equals: id } }, draft: true, locale: 'en' });
  return found.docs[0];
}

onSqlite('a save that breaks off anywhere leaves all texts of the document', async () => {
  const { id } = await cms.payload.create({ collection, data: { ...aServicePage, _status: 'published' } });
  let broken = 0;
  const change = () =>
    cms.payload.update({ collection, id, locale: 'pl', data: { title: 'Jak pracujemy', _status: 'published' } });
  while (await failingAt(broken + 1, change)) {
    broken += 1;
    expect(await latest(id)).toMatchObject({ title: aServicePage.title, summary: aServicePage.summary });
    const published = await cms.payload.findByID({ collection, id, locale: 'en' });
    expect(published).toMatchObject({
      title: aServicePage.title,
      body: [{}, { dos: [{ text: 'Ask' }, { text: 'Wait' }] }],
    });
  }
  expect(broken).toBeGreaterThan(10);
});

onSqlite('a write that fails does not take another one with it', async () => {
  const save = (title: string) => cms.payload.create({ collection, draft: true, data: { title } });
  await failingAt(2, () => Promise.allSettled([save('One'), save('Other')]));
  expect((await titled('One')) + (await titled('Other'))).toBe(1);
});

onSqlite('work on many documents lets others in between', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  for (let round = 0; round < 20; round += 1)
    await cms.payload.db.create({
      collection: 'overview',
      data: { source: `advice/${round}`, kind: 'advice', facts: {}, version: 1 },
    });
  clearInterval(others);
  expect(turns).toBeGreaterThan(10);
});
