/** `npm run a11y:mutants -- FOLDER-or-URL [TEXT]`: makes pages of the printed site worse, one fault at a time; the gate must see each. */
import { judgeMutants, mutants } from '@ot/site/checks/mutants/judge-mutants.ts';
import { serveFolder } from '@ot/site/checks/serve-folder.ts';
import { join, resolve } from 'node:path';
import { dataFolder } from './folders.ts';
import { explainAndExit, say } from './progress.ts';

const [target = join(dataFolder, 'site', 'current'), only = ''] = process.argv.slice(2);

run().catch(explainAndExit);

async function run(): Promise<void> {
  const isAddress = /^https?:/.test(target);
  const served = isAddress ? null : await serveFolder(resolve(target));
  const origin = served?.origin ?? new URL(target).origin;
  const chosen = mutants.filter(({ name }) => name.includes(only));
  try {
    const judged = await judgeMutants(origin, chosen, ({ name, page, killers, isUnchanged }) => {
      const fate = isUnchanged ? 'the page has nothing to change' : killers.join(', ') || 'LIVES';
      say(`${killers.length > 0 ? '✓' : '✗'} ${name} (${page}): ${fate}`);
    });
    const killed = judged.filter(({ killers }) => killers.length > 0).length;
    say(`\nKilled ${killed} of ${judged.length}.`);
    process.exitCode = killed === judged.length ? 0 : 1;
  } finally {
    await served?.close();
  }
}
