import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fingerprintOf } from '../../build-cache.ts';
import { readEnvironment, type Environment } from '../../environment.ts';
import { dataFolder } from '../../folders.ts';
import { freePort } from '../../ports.ts';
import { killAll, stopAll } from '../../processes.ts';
import { prepareContent, runCms, runPublisher } from '../../services.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { complain } from '../start-system.ts';
import { isTrueWithin } from '../until-true.ts';
import { BenchEditor, type Advice } from './bench-editor.ts';
import { countDocuments, seedDocuments } from './seed-documents.ts';

export const works = ['list', 'open', 'save', 'dashboard', 'publish'] as const;
export interface MeasuredCms {
  documents: number;
  editors: number;
  times: Record<(typeof works)[number], Spread>;
}

const rounds = 20;
const manyEditors = 20;
/** Minutes in which the first print of the largest site ends. */
const longestPrint = 60;

/**
 * Milliseconds for what editors do in the real CMS on SQLite, with the real publisher, judging and indexing beside it, at several
 * numbers of documents, each with one editor and with twenty. `say` is told how far it is.
 */
export async function measureCms(sizes: number[], say: (line: string) => void): Promise<MeasuredCms[]> {
  process.once('exit', killAll);
  const results: MeasuredCms[] = [];
  try {
    for (const size of sizes) results.push(...(await measureSize(size, say)));
    return results;
  } finally {
    process.off('exit', killAll);
    await stopAll();
  }
}

async function measureSize(size: number, say: (line: string) => void): Promise<MeasuredCms[]> {
  const environment = await seeded(size, say);
  say(`${size} documents: starting the CMS and printing the site …`);
  await runCms(environment, complain);
  await untilDerived(environment);
  await runPublisher(environment, complain, longestPrint * 60);
  const editor = await BenchEditor.signIn(environment);
  const advice = await editor.someAdvice(rounds + manyEditors + 1);
  const database = new DatabaseSync(join(environment.DATA_DIR, 'cms.sqlite'), { readOnly: true });
  const documents = countDocuments(database);
  database.close();
  const measured: MeasuredCms[] = [];
  for (const editors of [1, manyEditors]) {
    say(`${documents} documents: measuring with ${editors === 1 ? 'one editor' : `${editors} editors`} …`);
    measured.push({ documents, editors, times: await measureWork({ environment, editor, advice, editors }) });
  }
  await stopAll();
  return measured;
}

/** A folder with a database of so many documents; made once and kept, until the tables or the sample content change. */
async function seeded(size: number, say: (line: string) => void): Promise<Environment> {
  const dataDir = join(dataFolder, 'bench-cms', String(size));
  const stamp = join(dataDir, 'seeded.sha256');
  const wanted = fingerprintOf(['cms/src/migrations', 'cms/content', 'scripts/bench/cms/seed-documents.ts']);
  const isKept = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isKept) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const environment = readEnvironment(dataDir, {
    CMS_URL: `http://localhost:${await freePort()}`,
    SITE_URL: 'https://example.org',
    PREVIEW_URL: `http://localhost:${await freePort()}`,
  });
  if (isKept) return environment;
  say(`${size} documents: making the database (once) …`);
  await prepareContent(environment);
  seedDocuments(join(dataDir, 'cms.sqlite'), size);
  writeFileSync(stamp, wanted);
  return environment;
}

/** What is derived of each document is not seeded: the CMS makes it after its start, which would be measured too. */
async function untilDerived({ DATA_DIR }: Environment): Promise<void> {
  const database = new DatabaseSync(join(DATA_DIR, 'cms.sqlite'), { readOnly: true });
  const documents = countDocuments(database);
  const rows = database.prepare('select min((select count(*) from uses), (select count(*) from overview)) as rows');
  const isThere = await isTrueWithin(longestPrint, () => Number(rows.get()?.['rows']) >= documents, 1000);
  database.close();
  if (!isThere) throw new Error('The CMS has not derived what it keeps of each document within an hour.');
}

interface Circumstances {
  environment: Environment;
  editor: BenchEditor;
  advice: Advice[];
  editors: number;
}

async function measureWork({ environment, editor, advice, editors }: Circumstances): Promise<MeasuredCms['times']> {
  const [mine, others] = [advice.slice(0, rounds + 1), advice.slice(rounds + 1)];
  const end = new AbortController();
  const working = others.slice(0, editors - 1).map((each) => editor.workOn(each, end.signal));
  const timed = async (work: (each: Advice, round: number) => Promise<number>) => {
    const times: number[] = [];
    for (const [round, each] of mine.entries()) times.push(await work(each, round));
    // The first is not like the others.
    return spreadOf(times.slice(1));
  };
  const looking = (pathOf: (each: Advice) => string) =>
    timed(async (each) => {
      const started = performance.now();
      await editor.look(pathOf(each));
      return performance.now() - started;
    });
  try {
    return {
      list: await looking(() => '/admin/collections/advice'),
      open: await looking(({ id }) => `/admin/collections/advice/${id}?locale=en`),
      save: await timed((each, round) => editor.save(each, `Saved in round ${round} of ${editors}.`)),
      dashboard: await looking(() => '/admin'),
      publish: await timed((each, round) =>
        publishAndWait({ environment, editor, each, round: `${round} of ${editors}` }),
      ),
    };
  } finally {
    end.abort();
    await Promise.all(working);
  }
}

/** From the press until readers have it. */
async function publishAndWait(given: { environment: Environment; editor: BenchEditor; each: Advice; round: string }) {
  const { environment, editor, each, round } = given;
  const file = join(environment.DATA_DIR, 'site', 'current', 'advice', `${each.slug}.html`);
  const words = `Published in round ${round} at ${Date.now()}.`;
  const pressed = await editor.publish(each, words);
  const answered = performance.now();
  const isLive = () => existsSync(file) && readFileSync(file, 'utf8').includes(words);
  if (!(await isTrueWithin(10, isLive))) throw new Error(`${each.slug} was not live within ten minutes.`);
  return pressed + performance.now() - answered;
}
