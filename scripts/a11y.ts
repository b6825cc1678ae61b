/** `npm run a11y -- URL-or-folder [--only TEXT] [--quick] [--report FOLDER]`: the accessibility gate on printed pages. */
import { judgeSite, pagesIn, type JudgedSite } from '@ot/site/checks/judge-site.ts';
import { toHtml } from '@ot/site/checks/report/html.ts';
import { toCounts, toLines } from '@ot/site/checks/report/terminal.ts';
import { serveFolder } from '@ot/site/checks/serve-folder.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from './folders.ts';
import { explainAndExit, PlainError, say } from './progress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, report: { type: 'string' } },
});
const report = resolve(values.report ?? join(dataFolder, 'accessibility'));

run().catch(explainAndExit);

async function run(): Promise<void> {
  const target = positionals[0] ?? join(dataFolder, 'site', 'current');
  const result = /^https?:/.test(target) ? await judgeAddress(new URL(target)) : await judgeFolder(resolve(target));
  writeReport(result);
  for (const line of [...toLines(result.findings).slice(0, 120), '', ...toCounts(result.findings)]) say(line);
  const blocking = result.findings.filter(({ severity }) => severity === 'block').length;
  say(
    `\n${result.pages} pages, ${Math.round(result.perPage)} ms each; ${blocking} findings block, ${result.findings.length - blocking} warn. Report: ${join(report, 'index.html')}`,
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
      pagesIn(folder).filter((path) => wanted.test(path)),
    );
  } finally {
    await served.close();
  }
}

const judgeAddress = ({ origin, pathname }: URL) => judge(origin, [pathname]);

function judge(origin: string, paths: string[]): Promise<JudgedSite> {
  const settings = { today: new Date(), isQuick: values.quick ?? false, pictures: join(report, 'pictures') };
  let done = 0;
  return judgeSite(origin, paths, settings, ({ page, findings }) => {
    done += 1;
    say(`  ${done}/${paths.length} ${page}: ${findings.length}`);
  });
}

function writeReport({ findings, pages }: JudgedSite): void {
  mkdirSync(report, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(report, 'findings.json'), JSON.stringify({ date, pages, findings }, null, 2));
  writeFileSync(join(report, 'index.html'), toHtml({ findings, pages, date }));
}
