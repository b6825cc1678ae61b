/** Measures publishing: `npm run bench`, or `npm run bench -- 1000 10000` for other numbers of pages. */
import { buildSite } from './builds.ts';
import { measureSite, type Measured } from './bench/measure.ts';
import { tableOf, writeResults } from './bench/write-results.ts';
import { say } from './progress.ts';

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1000, 10_000];

await buildSite();
const results: Measured[] = [];
for (const pages of sizes) {
  say(`Publishing about ${pages} pages …`);
  results.push(await measureSite(pages));
}
console.log(`\n${tableOf(results)}\n`);
say(`Written to ${writeResults(results, ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' '))}`);
