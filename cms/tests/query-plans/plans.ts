import { collectionNames } from '@ot/shared-types';
import type { Payload } from 'payload';
import { readMissing } from '../../src/derived-rows/read-missing.ts';
import { readOverview } from '../../src/derived-rows/read-overview.ts';
import { readFindings } from '../../src/quality/read-findings.ts';
import { readOutgoing } from '../../src/publishing/read-outgoing.ts';
import { readSchedules } from '../../src/schedules/read-schedules.ts';
import { askExport } from '../ask-export.ts';
import { anAdvice, aTopic, signInAs } from '../sample-documents.ts';
import type { Cms } from '../start-cms.ts';
import { clientOf, planOf, statementsOf, type Statement, type Step } from '../statements.ts';
import { meantScans } from './meant-scans.ts';

/** What editors and the publisher do all day, as it reaches the CMS. */
export async function statementsOfWork(cms: Cms): Promise<Record<keyof Work, Statement[]>> {
  const work = await workOf(cms);
  const sent: Partial<Record<keyof Work, Statement[]>> = {};
  // All before any is explained: libsql keeps an explained change open, and nothing can be committed meanwhile.
  for (const name of workNames) sent[name] = await statementsOf(cms.payload, work[name]);
  return sent as Record<keyof Work, Statement[]>;
}

export const workNames = ['list', 'open', 'save', 'publish', 'export', 'dashboard'] as const;

type Work = Record<(typeof workNames)[number], () => Promise<unknown>>;

async function workOf(cms: Cms): Promise<Work> {
  const { payload } = cms;
  const editor = await signInAs(cms, 'editor');
  const topic = await payload.create({ collection: 'topics', data: { ...aTopic, _status: 'published' } });
  const { id } = await payload.create({ collection: 'advice', data: { ...anAdvice(topic.id), _status: 'published' } });
  const ask = async (method: string, path: string, data?: object) => {
    const body = data === undefined ? {} : { body: JSON.stringify(data) };
    const response = await cms.fetch(`/api/${path}`, { method, headers: editor.headers, ...body });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  };
  const now = new Date();
  const saving = { summary: 'Short.', startedFrom: { summary: anAdvice(topic.id).summary } };
  return {
    list: () =>
      each(['', '&sort=-updatedAt', '&where[_status][equals]=draft'], (more) =>
        ask('GET', `advice?draft=true&limit=10&depth=0${more}`),
      ),
    open: async () => {
      await ask('GET', `advice/${id}?draft=true&depth=0`);
      await ask('GET', `advice/versions?where[parent][equals]=${id}&limit=10&depth=0`);
      await ask('GET', `publishing/preview-links?collection=advice&id=${id}`);
    },
    save: () => ask('PATCH', `advice/${id}?draft=true&autosave=true`, saving),
    publish: () => payload.update({ collection: 'advice', id, data: { summary: 'Longer.', _status: 'published' } }),
    export: async () => {
      await each(['entries?collection=advice&limit=100', 'changes?after=0', 'media?limit=100'], (path) =>
        askExport(cms, path),
      );
      await askExport(cms, `entries?collection=advice&ids=${id}`);
      await each(collectionNames, (name) => askExport(cms, `versions?collection=${name}`));
    },
    dashboard: async () => {
      await readOverview(payload, { languages: ['pl', 'ur'], now });
      await readMissing(payload, ['pl', 'ur'], 25);
      await readOutgoing(payload, now);
      await readSchedules(payload, { state: { in: ['waiting', 'failed'] } });
      await readFindings(payload, now);
    },
  };
}

async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of items) await work(item);
}

/** A site of ten thousand documents in twelve languages, as far as SQLite knows when it chooses a way. */
export async function pretendToBeLarge(payload: Payload): Promise<void> {
  const client = clientOf(payload);
  await client.execute('analyze');
  await client.execute('delete from sqlite_stat1');
  const { rows } = await client.execute(`
    select tables.name as "table", indexes.name as "index", indexes."unique" as isUnique,
      (select count(*) from pragma_index_info(indexes.name)) as columns
    from sqlite_schema as tables, pragma_index_list(tables.name) as indexes
    where tables.type = 'table' and tables.name not like 'sqlite_%'`);
  for (const { table, index, isUnique, columns } of rows) {
    const repeats = Array.from({ length: Number(columns) }, (_, place) =>
      Number(isUnique) === 1 && place + 1 === Number(columns) ? 1 : 12,
    );
    const stat = [120_000, ...repeats].join(' ');
    await client.execute({ sql: 'insert into sqlite_stat1 values (?, ?, ?)', args: [table ?? '', index ?? '', stat] });
  }
  await client.execute('analyze sqlite_schema');
}

/** The tables of so many rows or more that some statement reads from end to end, each with the statement. */
export async function scansOf(payload: Payload, statements: Statement[], fewest = 0): Promise<string[]> {
  const scans: string[] = [];
  const different = new Map(statements.map((each) => [each.sql, each]));
  for (const statement of different.values()) scans.push(...(await scansIn(payload, statement, fewest)));
  return scans;
}

async function scansIn(payload: Payload, statement: Statement, fewest: number): Promise<string[]> {
  if (!/^\s*(select|update|delete|with)/i.test(statement.sql)) return [];
  const plan = await planOf(payload, statement);
  const scans = plan
    .filter((step) => step.detail.startsWith('SCAN ') && !isOfSubquery(step, plan))
    .filter(({ detail }) => !isMeant(detail, statement));
  const found: string[] = [];
  for (const { detail } of scans)
    if (fewest === 0 || (await rowsOf(payload, tableOf(detail))) >= fewest)
      found.push(`${detail}: ${statement.sql.replace(/^select.* from (?=")/s, '… from ').slice(0, 500)}`);
  return found;
}

/** Payload calls the table of references by another name in its statements. */
const tableOf = (detail: string): string => (detail.split(' ')[1] ?? '').replace('__rels', '_rels');

async function rowsOf(payload: Payload, table: string): Promise<number> {
  const { rows } = await clientOf(payload).execute(`select count(*) as "count" from "${table}"`);
  return Number(rows[0]?.['count']);
}

const isMeant = (detail: string, { sql }: Statement): boolean =>
  meantScans.some((scan) => scan.step.test(detail) && (scan.sql?.test(sql) ?? true));

/** The rows of a subquery, of which another step of the same plan says how they are found. */
function isOfSubquery({ detail, parent }: Step, plan: Step[]): boolean {
  const name = detail.split(' ')[1] ?? '';
  return plan.some(
    (step) => step.parent === parent && [`CO-ROUTINE ${name}`, `MATERIALIZE ${name}`].includes(step.detail),
  );
}
