/**
 * `npm run backup -- TARGET`: everything that only the CMS knows, as one encrypted file, while everything runs. TARGET is a folder or
 * `s3://bucket/folder`; without it, BACKUP_TO. `--with-secrets` takes the keys along; `--every` goes on, as BACKUP_EVERY says.
 */
import { parseArgs } from 'node:util';
import { goOnBackingUp } from './backup/go-on.ts';
import { backUp, readOrder } from './backup/read-order.ts';
import { parseEvery } from './backup/settings.ts';
import { explainAndExit } from './progress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'with-secrets': { type: 'boolean', default: false }, every: { type: 'boolean', default: false } },
});

await run().catch(explainAndExit);

async function run(): Promise<void> {
  const order = readOrder({ place: positionals[0], withSecrets: values['with-secrets'] });
  if (!values.every) return backUp(order);
  await goOnBackingUp({
    dataDir: order.environment.DATA_DIR,
    every: parseEvery(process.env['BACKUP_EVERY'] ?? '1d'),
    run: () => backUp(order),
  });
}
