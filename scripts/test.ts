/** `npm test`: everything, on real databases and a real browser. MongoDB takes part where `MONGODB_URL` names one. */
import { buildCms, buildSite } from './builds.ts';
import { explainAndExit, say } from './progress.ts';
import { runTests } from './run-tests.ts';
import { staticChecks, vitestStep, type TestStep } from './test-steps.ts';

const mongo = process.env['MONGODB_URL'];
const onSqlite = { MONGODB_URL: '' };

await buildSite().then(buildCms).catch(explainAndExit);
await runTests({
  // Tests of the whole system wait half of the time; checks of the text use that time, and give way.
  together: [vitestStep('Browser tests of the whole system', 'system', { env: onSqlite }), ...staticChecks],
  alone: [
    vitestStep('Unit tests', 'unit'),
    vitestStep('Component tests', 'component'),
    vitestStep('Integration tests on SQLite', 'integration', { env: onSqlite, name: 'integration-sqlite' }),
    ...integrationOnMongo(),
    vitestStep('Browser tests of the pages', 'browser', { env: onSqlite }),
  ],
});

/** Only the CMS knows of the database. */
function integrationOnMongo(): TestStep[] {
  if (mongo) {
    const options = { env: { MONGODB_URL: mongo }, name: 'integration-mongodb', filter: 'cms/tests' };
    return [vitestStep('Integration tests on MongoDB', 'integration', options)];
  }
  say('MONGODB_URL names no server: integration tests run on SQLite alone.');
  return [];
}
