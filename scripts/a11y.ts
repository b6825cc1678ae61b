/**
 * `npm run a11y -- URL-or-folder [--only TEXT] [--kinds] [--quick] [--record] [--report FOLDER]`: the accessibility gate on
 * printed pages. `--kinds` takes one page of each kind in each language. `--record` writes what was found into the help pages of
 * the site: a quick run as the one on every page, another as the one with every check.
 */
import { localeCodes, localizedPath } from '@ot/shared-types';
import { pageKinds } from '@ot/site/tests/page-kinds.ts';
import { judgeSite, pagesIn, type JudgedSite } from '@ot/site/checks/judge-site.ts';
import { toHtml } from '@ot/site/checks/report/html.ts';
import { toCounts, toLines } from '@ot/site/checks/report/terminal.ts';
import { serveFolder } from '@ot/site/checks/serve-folder.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, root } from './folders.ts';
import { explainAndExit, PlainError, say } from './progress.ts';
import { toRun } from './record-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    kinds: { type: 'boolean' },
    quick: { type: 'boolean' },
    record: { type: 'boolean' },
    report: { type: 'string' },
  },
});
const report = resolve(values.report ?? join(dataFolder, 'accessibility'));

const kinds = new Set(Object.values(pageKinds).flatMap((path) => localeCodes.map((code) => localizedPath(path, code))));

run().catch(explainAndExit);

async function run(): Promise<void> {
  const target = positionals[0] ?? join(dataFolder, 'site', 'current');
  const result = /^https?:/.test(target) ? await judgeAddress(new URL(target)) : await judgeFolder(resolve(target));
  writeReport(result);
  if (values.record) recordRun(result);
  for (const line of [...toLines(result.findings).slice(0, 120), '', ...toCounts(result.findings)]) say(line);
  const blocking = result.findings.filter(({ severity }) => severity === 'block').length;
  say(
    `\n${result.pages} pages in ${Math.round(result.seconds)} s, ${Math.round(result.perPage)} ms each in its lane; ${blocking} findings block, ${result.findings.length - blocking} warn. Report: ${join(report, 'index.html')}`,
  );
  process.exitCode = blocking > 0 ? 1 : 0;
}

async function judgeFolder(folder: string): Promise<JudgedSite> {
  if (!existsSync(folder))
    throw new PlainError(`There is no folder ${folder}. Run npm start first, or name a folder or address.`);
  const served = await serveFolder(folder);
  const wanted = new RegExp(values.only ?? '');
  try {
    return await judge(
      served.origin,
      pagesIn(folder).filter((path) => wanted.test(path) && (!values.kinds || kinds.has(path))),
    );
  } finally {
    await served.close();
  }
}

function judgeAddress({ origin, pathname }: URL): Promise<JudgedSite> {
  return judge(origin, [pathname]);
}

function judge(origin: string, paths: string[]): Promise<JudgedSite> {
  const settings = { today: new Date(), isQuick: values.quick ?? false, pictures: join(report, 'pictures') };
  let done = 0;
  return judgeSite(origin, paths, settings, ({ page, findings }) => {
    done += 1;
    say(`  ${done}/${paths.length} ${page}: ${findings.length}`);
  });
}

function writeReport({ findings, pages, perPage, seconds, tools }: JudgedSite): void {
  mkdirSync(report, { recursive: true });
  const date = today();
  writeFileSync(
    join(report, 'findings.json'),
    JSON.stringify({ date, pages, perPage, seconds, tools, findings }, null, 2),
  );
  writeFileSync(join(report, 'index.html'), toHtml({ findings, pages, date }));
}

function recordRun(result: JudgedSite): void {
  const file = join(root, 'site/src/help/audit/last-runs.json');
  // The file is of this repository; the site reads it with a schema.
  const runs = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  runs[values.quick ? 'everyPage' : 'everyCheck'] = toRun(result, today());
  writeFileSync(file, `${JSON.stringify(runs, null, 2)}\n`);
}

const today = (): string => new Date().toISOString().slice(0, 10);
