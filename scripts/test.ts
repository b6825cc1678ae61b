/** `npm test`: everything, on real databases and a real browser. MongoDB takes part where `MONGODB_URL` names one. */
import { buildCms, buildSite } from './builds.ts';
import { explainAndExit, say } from './progress.ts';
import { runTests } from './run-tests.ts';
import { staticChecks, vitestStep, type TestStep } from './test-steps.ts';

const mongo = process.env['MONGODB_URL'];

await buildSite().then(buildCms).catch(explainAndExit);
await runTests([
  ...staticChecks,
  vitestStep('Unit tests', 'unit'),
  vitestStep('Component tests', 'component'),
  vitestStep('Integration tests on SQLite', 'integration', { MONGODB_URL: '' }, 'integration-sqlite'),
  ...integrationOnMongo(),
  vitestStep('Browser tests', 'browser', { MONGODB_URL: '' }),
]);

function integrationOnMongo(): TestStep[] {
  if (mongo)
    return [
      vitestStep(
        'Integration tests on MongoDB',
        'integration',
        { MONGODB_URL: mongo, ONLY_CMS: '1' },
        'integration-mongodb',
      ),
    ];
  say('MONGODB_URL names no server: integration tests run on SQLite alone.');
  return [];
}
