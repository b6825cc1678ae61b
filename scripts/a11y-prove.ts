/** `npm run a11y:prove -- FOLDER [--json FILE]`: what the accessibility gate finds of a folder of known-bad pages. */
import { prove, tally } from '@ot/site/checks/prove/prove.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explainAndExit, PlainError, say } from './progress.ts';

const [folder, flag, file] = process.argv.slice(2);

run().catch(explainAndExit);

async function run(): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'cases.json')))
    throw new PlainError('Name a folder of known-bad pages that holds a cases.json: npm run a11y:prove -- FOLDER');
  const cases = await prove(resolve(folder), ({ id, defect, hits, why }) => {
    const [hit] = hits;
    const found = hits.map(({ engine, rule }) => `${engine} ${rule}`);
    say(`${hit ? '✓' : '✗'} ${String(id).padStart(4)}  ${defect}`);
    say(
      `         ${hit ? `${[...new Set(found)].join(', ')}\n         at ${hit.element?.selector ?? 'the page'}` : why}`,
    );
  });
  say(`\n${tally(cases)}`);
  if (flag === '--json' && file !== undefined) writeFileSync(file, JSON.stringify(cases, null, 2));
}
