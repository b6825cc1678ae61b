import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overviewVersion } from '../src/derived-rows/record-overview.ts';
import { usesVersion } from '../src/derived-rows/record-uses.ts';
import { scansOf, statementsOfWork, workNames } from './query-plans/plans.ts';
import { startCms, type Cms } from './start-cms.ts';
import { clientOf } from './statements.ts';
import { fixtureFolder } from './upgrade/fixture-files.ts';
import { unpackDatabase } from './upgrade/pack-database.ts';

const documents = 10_000;
/** Tables of fewer rows have not grown with the documents: to read one of them as a whole is the shortest way. */
const grown = 500;
const seeding = join(import.meta.dirname, '../../scripts/bench/cms/seed-documents.ts');

/** The plans of the daily test rest on statistics that it makes up; here SQLite has counted ten thousand real documents. */
describe.skipIf(process.env['MONGODB_URL'])('SQLite with ten thousand documents', () => {
  let cms: Cms;
  let sent: Awaited<ReturnType<typeof statementsOfWork>>;
  beforeAll(async () => {
    cms = await startCms({}, (place) => unpackDatabase(fixtureFolder('0.1.0', 'sqlite'), place));
    seedApart(join(cms.dataDir, 'cms.sqlite'));
    await knowAll(cms);
    await clientOf(cms.payload).execute('analyze');
    sent = await statementsOfWork(cms);
  }, 1_200_000);
  afterAll(() => cms.stop());

  test('there are as many', async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'advice' });
    expect(totalDocs).toBeGreaterThan(documents * 0.98);
  });

  test.each(workNames)('to %s reads no table from end to end that grows with the site', async (name) => {
    expect(await scansOf(cms.payload, sent[name], grown)).toEqual([]);
  });
});

/** In a process of its own: two kinds of SQLite in one process take each other's locks away, and damage the file. */
function seedApart(file: string): void {
  const script = `import { seedDocuments } from ${JSON.stringify(seeding)};
    seedDocuments(${JSON.stringify(file)}, ${documents});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
}

/** What the CMS would derive of each copied document at its start, which takes minutes and is not what is proved here. */
async function knowAll({ payload }: Cms): Promise<void> {
  const client = clientOf(payload);
  const copied = (rows: string) => `from advice where 'advice/' || advice.id not in (select source from ${rows})`;
  await client.execute(`insert into uses (id, source, kind, places, version)
    select id, 'advice/' || id, 'advice', '[]', ${usesVersion} ${copied('uses')}`);
  await client.execute(`insert into overview (id, source, kind, title, facts, version)
    select id, 'advice/' || id, 'advice', english_title, '{"document":{},"translations":{}}', ${overviewVersion}
    ${copied('overview')}`);
}
