import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataFolder, root } from './folders.ts';
import type { Command } from './processes.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** One line of the test run: a check that passes or fails as a whole, or a run of Vitest with counts of its own. */
export interface TestStep {
  title: string;
  command: Command;
  /** Where Vitest writes its counts; absent for a check that counts as one. */
  resultFile?: string;
}

const eslint: Command['run'] = ['pnpm', 'exec', 'eslint', '--max-warnings', '0', '.'];

const check = (title: string, name: string, folder: string, run: Command['run']): TestStep => ({
  title,
  command: { name, folder, run, isPatient: true },
});

/** Checks of the text of the code. */
export const staticChecks: TestStep[] = [
  check('Lint and architecture', 'lint', '.', eslint),
  check('Types of the site', 'types site', 'site', ['pnpm', 'run', 'typecheck']),
  check('Types of the CMS', 'types cms', 'cms', ['pnpm', 'run', 'typecheck']),
  check('Types of the scripts', 'types scripts', 'scripts', ['pnpm', 'exec', 'tsc', '--project', '.']),
  check('Types of the contract', 'types shared-types', 'shared-types', ['pnpm', 'exec', 'tsc', '--project', '.']),
  check('Formatting', 'format', '.', ['pnpm', 'exec', 'prettier', '--check', '--log-level', 'warn', '.']),
  check('Unused code', 'knip', '.', ['pnpm', 'exec', 'knip']),
];

/**
 * The same checks for every few minutes: lint looks only at files that have changed. It can miss a fault that a changed type
 * causes in another file, which the full run finds.
 */
export const quickStaticChecks: TestStep[] = [
  check('Lint and architecture', 'lint', '.', [
    ...eslint,
    '--cache',
    '--cache-location',
    join(dataFolder, 'eslint-cache'),
  ]),
  ...staticChecks.slice(1),
];

/** A run of Vitest on one kind of tests, in the files whose path contains `filter`. */
export function vitestStep(title: string, project: string, options: VitestOptions = {}): TestStep {
  const { env = {}, name = project, filter = '' } = options;
  const resultFile = join(dataFolder, 'test-results', `${name}.json`);
  rmSync(resultFile, { force: true });
  return {
    title,
    resultFile,
    command: {
      name: `test ${name}`,
      folder: '.',
      run: [
        'pnpm',
        'exec',
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${resultFile}`,
        ...(filter === '' ? [] : [filter]),
      ],
      env: { NODE_ENV: 'test', ...env },
    },
  };
}

/** What Vitest counted. A run that ended without a result, or with none run, counts as one failure. */
export function countsOf(resultFile: string): Counts {
  const result = readResult(resultFile);
  if (!result || result.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + (result.success || result.numFailedTests > 0 ? 0 : 1);
  return { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests };
}

/** The tests that failed, each with its file and its reason: a log is long, and may be gone with the machine that wrote it. */
export function failuresIn(resultFile: string): string[] {
  return (readResult(resultFile)?.testResults ?? []).flatMap(({ name: file, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const place = relative(root, file);
    if (failed.length === 0) return message ? [`${place}\n${shorten(message)}`] : [];
    return failed.map((test) => `${place}: ${test.fullName}\n${shorten(test.failureMessages.join('\n'))}`);
  });
}

/** Enough of a reason to know what was expected and where. */
const longestReason = 1500;
const shorten = (reason: string): string =>
  reason.length > longestReason ? `${reason.slice(0, longestReason)} …` : reason;

interface VitestOptions {
  env?: Record<string, string>;
  /** Name of the log and the result, where one kind of tests runs more than once. */
  name?: string;
  filter?: string;
}

/** Vitest's own JSON report, as far as it is read here. */
export interface VitestResult {
  success: boolean;
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    /** Absolute path of the file. */
    name: string;
    /** Why the file as a whole failed; empty where it did not. */
    message: string;
    /** `duration`: milliseconds; absent where it did not run. */
    assertionResults: { fullName: string; status: string; duration?: number; failureMessages: string[] }[];
  }[];
}

/** Null where a run ended before it was written. */
export function readResult(file: string): VitestResult | null {
  try {
    // Vitest's own JSON report, in the format of Jest's.
    return JSON.parse(readFileSync(file, 'utf8')) as VitestResult;
  } catch {
    return null;
  }
}
