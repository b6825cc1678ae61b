import { relative } from 'node:path';
import { root } from '../folders.ts';
import { readResult, type VitestResult } from '../test-steps.ts';
import { circumstances, writeSection } from './write-results.ts';

/** One proof of a run, on one database. */
export interface Proof {
  file: string;
  name: string;
  /** Seconds; null where it was skipped. */
  seconds: number | null;
  hasPassed: boolean;
}

/** Writes how long each proof took, and whether it held, beside the figures of the bench. One result for each database. */
export function writeProofs(resultFiles: string[]): void {
  const runs = resultFiles.flatMap((file) => readResult(file) ?? []).map(proofsOf);
  if (runs.length > 0) writeSection('## Long proofs', `${proofsTable(runs)}\n\n${circumstances('npm run prove')}`);
}

/** Each proof of a run, under the name that it has in every run. */
export const proofsOf = ({ testResults }: Pick<VitestResult, 'testResults'>): Proof[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      file: relative(root, name),
      name: withoutSeed(fullName.trim()),
      seconds: status === 'passed' || status === 'failed' ? (duration ?? 0) / 1000 : null,
      hasPassed: status === 'passed',
    })),
  );

/** A seed is another in each run, and stands in the log. */
const withoutSeed = (name: string): string => name.replace(/ \(\w*SEED=\d+\)$/, '');

/** The first run is that on SQLite, the second that on MongoDB, where only the CMS is asked. */
export function proofsTable(runs: Proof[][]): string {
  const [first = []] = runs;
  const rows = first.map((proof) => {
    const times = runs.map((run) => timeOf(run.find(({ file, name }) => file === proof.file && name === proof.name)));
    return `| ${proof.name.replaceAll('|', '/')} | ${times.join(' | ')} |`;
  });
  const databases = ['SQLite, s', 'MongoDB, s'].slice(0, runs.length);
  return [`| Proof | ${databases.join(' | ')} |`, `|---|${runs.map(() => '--:').join('|')}|`, ...rows].join('\n');
}

function timeOf(proof: Proof | undefined): string {
  if (!proof || proof.seconds === null) return '–';
  return proof.hasPassed ? proof.seconds.toFixed(1) : `failed after ${proof.seconds.toFixed(1)}`;
}
