/**
 * Measures publishing: `npm run bench`, or `npm run bench -- 1000 10000` for other numbers of pages.
 * `npm run bench -- compare` measures other generators on the same pages beside it.
 */
import { buildSite } from './builds.ts';
import { compare } from './bench/compare/compare.ts';
import { measureSite, type Measured } from './bench/measure.ts';
import { tableOf, writeResults } from './bench/write-results.ts';
import { say } from './progress.ts';

const isComparison = process.argv[2] === 'compare';
const given = process.argv.slice(isComparison ? 3 : 2).map(Number);
const sizes = given.length > 0 ? given : [1000, 10_000];

if (isComparison) await compare(sizes);
else await measure();

async function measure(): Promise<void> {
  await buildSite();
  const results: Measured[] = [];
  for (const pages of sizes) {
    say(`Publishing about ${pages} pages …`);
    results.push(await measureSite(pages));
  }
  console.log(`\n${tableOf(results)}\n`);
  say(
    `Written to ${writeResults(results, ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' '))}`,
  );
}
