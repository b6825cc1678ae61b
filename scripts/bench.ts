/**
 * Measures publishing: `npm run bench`, or `npm run bench -- 1000 10000` for other numbers of pages.
 * `npm run bench -- cms` measures what editors do in the real CMS, with publisher, judging and indexing beside it.
 * `npm run bench -- compare` measures other generators on the same pages beside it.
 * `npm run bench -- preview` measures how soon an editor sees in the preview what is typed.
 * `npm run bench -- takeover` measures how soon a standby publishes when the acting publisher is killed or hangs.
 * `npm run bench -- chaos`, `-- chaos-system`, `-- requests` and `-- soak` make things go wrong; a number after it says how many
 * publications.
 */
import { buildCms, buildSite } from './builds.ts';
import { compare } from './bench/compare/compare.ts';
import { chaosCommands } from './bench/chaos/commands.ts';
import { measureCms } from './bench/cms/measure-cms.ts';
import { cmsRatios, cmsTable } from './bench/cms/write-cms-results.ts';
import { measurePreview } from './bench/measure-preview.ts';
import { measureTakeover } from './bench/measure-takeover.ts';
import { measureSites } from './bench/measure.ts';
import { circumstances, standIn, tableOf, writeResults, writeSection } from './bench/write-results.ts';
import { say } from './progress.ts';
import { SetAside } from './bench/set-aside.ts';
import type { Spread } from './bench/spread.ts';

const [name = ''] = process.argv.slice(2);
const given = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const sizes = given.length > 0 ? given : [1000, 10_000];

if (name === 'compare') await compare(sizes);
else if (name === 'cms') await measureEditing();
else if (name === 'preview') await measureTyping();
else if (name === 'takeover') await measureStandby();
else if (isChaos(name)) await makeThingsGoWrong(name);
else await measure();

function isChaos(word: string): word is keyof typeof chaosCommands {
  return word in chaosCommands;
}

async function makeThingsGoWrong(command: keyof typeof chaosCommands): Promise<void> {
  process.once('SIGTERM', () => process.exit(1));
  process.once('SIGINT', () => process.exit(1));
  await buildSite();
  if (command === 'chaos-system') await buildCms();
  await chaosCommands[command](...given.slice(0, 1));
}

async function measureTyping(): Promise<void> {
  await buildSite().then(buildCms);
  const { times, median, p95, worst } = await measurePreview();
  const table = `| Last key to its words in the preview | |
|---|--:|
| Median, ms | ${median.toFixed(0)} |
| p95, ms | ${p95.toFixed(0)} (of ${times}) |
| Worst, ms | ${worst.toFixed(0)} |`;
  console.log(`\n${table}\n`);
  say(`Written to ${writeSection('## Preview', `${table}\n\n${circumstances('npm run bench -- preview')}`)}`);
}

async function measureEditing(): Promise<void> {
  await buildSite().then(buildCms);
  const results = await measureCms(given.length > 0 ? given : [150, 2000, 10_000], say);
  const tables = `${cmsTable(results)}\n\n${cmsRatios(results)}`;
  console.log(`\n${tables}\n`);
  const command = ['npm run bench -- cms', ...given].join(' ');
  say(`Written to ${writeSection('## The real CMS', `${tables}\n\n${circumstances(command)}`)}`);
}

async function measureStandby(): Promise<void> {
  await buildSite();
  const { killed, hanging } = await measureTakeover();
  const row = (what: string, { times, median, worst }: Spread) =>
    `| ${what} | ${median.toFixed(0)} | ${worst.toFixed(0)} (of ${times}) |`;
  const table = `| Published, and live through the standby | Median, ms | Worst, ms |
|---|--:|--:|
${row('Acting publisher killed', killed)}
${row('Acting publisher hangs', hanging)}`;
  console.log(`\n${table}\n`);
  say(
    `Written to ${writeSection('## Takeover', `${table}\n\n${standIn}\n${circumstances('npm run bench -- takeover')}`)}`,
  );
}

async function measure(): Promise<void> {
  await buildSite();
  const before = new SetAside();
  try {
    const results = await measureSites(sizes, { before, say });
    console.log(`\n${tableOf(results)}\n`);
    say(
      `Written to ${writeResults(results, ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' '))}`,
    );
  } finally {
    before.delete();
  }
}
