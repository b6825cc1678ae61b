import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type Cms } from './start-cms.ts';
import { clientOf } from './statements.ts';

describe.skipIf(process.env['MONGODB_URL'])('SQLite', () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

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
});
