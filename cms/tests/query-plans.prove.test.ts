import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countDocuments, seedDocuments } from '../../scripts/bench/cms/seed-documents.ts';
import { overviewVersion } from '../src/overview/record-overview.ts';
import { usesVersion } from '../src/references/record-uses.ts';
import { scansOf, statementsOfWork, workNames } from './query-plans/plans.ts';
import { startCms, type Cms } from './start-cms.ts';
import { clientOf } from './statements.ts';
import { fixtureFolder } from './upgrade/fixture-files.ts';
import { unpackDatabase } from './upgrade/pack-database.ts';

const documents = 10_000;

/** The plans of the daily test rest on statistics that it makes up; here SQLite has counted ten thousand real documents. */
describe.skipIf(process.env['MONGODB_URL'])('SQLite with ten thousand documents', () => {
  let cms: Cms;
  let file: string;
  let sent: Awaited<ReturnType<typeof statementsOfWork>>;
  beforeAll(async () => {
    cms = await startCms({}, (place) => unpackDatabase(fixtureFolder('0.1.0', 'sqlite'), place));
    file = join(cms.dataDir, 'cms.sqlite');
    seedDocuments(file, documents);
    knowAll(file);
    await clientOf(cms.payload).execute('analyze');
    sent = await statementsOfWork(cms);
  }, 1_200_000);
  afterAll(() => cms.stop());

  test('there are as many', () => {
    const database = new DatabaseSync(file, { readOnly: true });
    expect(countDocuments(database)).toBeGreaterThan(documents * 0.99);
    database.close();
  });

  test.each(workNames)('to %s reads no table from end to end that grows with the site', async (name) => {
    expect(await scansOf(cms.payload, sent[name])).toEqual([]);
  });
});

/** What the CMS would derive of each copied document at its start, which takes minutes and is not what is proved here. */
function knowAll(database: string): void {
  const open = new DatabaseSync(database);
  const copied = (rows: string) =>
    `from advice where 'advice/' || advice.id not in (select source from ${rows}) and published_once`;
  open.exec(`insert into uses (id, source, kind, places, version)
    select id, 'advice/' || id, 'advice', '[]', ${usesVersion} ${copied('uses')}`);
  open.exec(`insert into overview (id, source, kind, title, facts, version)
    select id, 'advice/' || id, 'advice', english_title, '{"document":{},"translations":{}}', ${overviewVersion}
    ${copied('overview')}`);
  open.close();
}
