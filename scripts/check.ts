/** `npm run check`: the fast half of the tests, for every few minutes. */
import { runTests } from './run-tests.ts';
import { quickStaticChecks, vitestStep } from './test-steps.ts';

await runTests({ together: [...quickStaticChecks, vitestStep('Unit tests', 'unit')], alone: [] });
