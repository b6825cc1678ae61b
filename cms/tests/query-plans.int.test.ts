import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { clientOf } from './statements.ts';
import { pretendToBeLarge, scansOf, statementsOfWork, workNames } from './query-plans/plans.ts';

describe.skipIf(process.env['MONGODB_URL'])('SQLite', () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms();
    sent = await statementsOfWork(cms);
    await pretendToBeLarge(cms.payload);
  });
  afterAll(() => cms.stop());

  let sent: Awaited<ReturnType<typeof statementsOfWork>>;
  const rows = async (sql: string) => (await clientOf(cms.payload).execute(sql)).rows;

  test('every column that leads to another table is the first of an index', async () => {
    const found = await rows(`
      select tables.name || '.' || key."from" as place
      from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as key
      where tables.type = 'table' and not exists (
        select 1 from pragma_index_list(tables.name) as indexes, pragma_index_info(indexes.name) as part
        where part.seqno = 0 and part.name = key."from")`);
    expect(found.map(({ place }) => place)).toEqual([]);
  });

  test.each(workNames)('to %s reads no table from end to end that grows with the site', async (name) => {
    expect(await scansOf(cms.payload, sent[name])).toEqual([]);
  });
});
