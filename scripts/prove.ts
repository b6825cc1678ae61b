/** `npm run prove`: the proofs that are too long for `npm test`. MongoDB takes part where `MONGODB_URL` names one. */
import { buildCms, buildSite } from './builds.ts';
import { explainAndExit } from './progress.ts';
import { runTests } from './run-tests.ts';
import { writeProofs } from './bench/write-proofs.ts';
import { vitestStep } from './test-steps.ts';

const mongo = process.env['MONGODB_URL'];
const onSqlite = vitestStep('Proofs on SQLite', 'prove', { env: { MONGODB_URL: '' }, name: 'prove-sqlite' });
// Only the CMS knows of the database.
const onMongo = mongo
  ? [
      vitestStep('Proofs on MongoDB', 'prove', {
        env: { MONGODB_URL: mongo },
        name: 'prove-mongodb',
        filter: 'cms/tests',
      }),
    ]
  : [];

await buildSite().then(buildCms).catch(explainAndExit);
await runTests({
  together: [],
  alone: [onSqlite, ...onMongo],
  afterwards: () => writeProofs([onSqlite, ...onMongo].flatMap(({ resultFile }) => resultFile ?? [])),
});
