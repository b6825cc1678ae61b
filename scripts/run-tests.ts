import { runToEnd } from './processes.ts';
import { say, secondsSince } from './progress.ts';
import { countsOf, failuresIn, type Counts, type TestStep } from './test-steps.ts';

/** Steps that can run beside each other, in the order in which they begin; and steps for which the machine must be theirs. */
export interface TestPlan {
  together: TestStep[];
  alone: TestStep[];
  /** What is done with the results, whatever failed. */
  afterwards?: () => void;
}

/** As many as a small machine has cores. */
const lanes = 2;

/** Runs all steps, whatever fails, and ends with one line that counts all of them. */
export async function runTests({ together, alone, afterwards }: TestPlan): Promise<never> {
  const started = performance.now();
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...together];
  await Promise.all(Array.from({ length: lanes }, () => runLane(waiting, total)));
  for (const step of alone) add(total, await runStep(step));
  afterwards?.();
  say(`\nTook ${secondsSince(started)} s.`);
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** Takes the next waiting step until there is none. */
async function runLane(waiting: TestStep[], total: Counts): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) add(total, await runStep(step));
}

async function runStep(step: TestStep): Promise<Counts> {
  const started = performance.now();
  const problem = await runToEnd(step.command).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const counts = countStep(step, problem);
  const numbers = step.resultFile
    ? `: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    : '';
  say(`${counts.failed === 0 ? '✓' : '✗'} ${step.title}${numbers} (${secondsSince(started)} s)`);
  for (const failure of step.resultFile ? failuresIn(step.resultFile) : []) say(`✗ ${failure}\n`);
  if (problem !== null) say(problem);
  return counts;
}

function countStep(step: TestStep, problem: string | null): Counts {
  const counts = step.resultFile
    ? countsOf(step.resultFile)
    : { passed: problem === null ? 1 : 0, failed: problem === null ? 0 : 1, skipped: 0 };
  // A run that fails without a failed test (a crash after the last one) is still a failure.
  if (problem !== null && counts.failed === 0) counts.failed = 1;
  return counts;
}

function add(total: Counts, counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
