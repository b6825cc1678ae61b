/** `npm run check`: the fast half of the tests, for every few minutes. */
import { runTests } from './run-tests.ts';
import { staticChecks, vitestStep } from './test-steps.ts';

await runTests([...staticChecks, vitestStep('Unit tests', 'unit')]);
