import type { CriterionNumber } from '@ot/shared-types';
import type { Run, Runs } from './last-runs.ts';
import type { AuditRow, PersonsLook } from './audit-row.ts';

/** What is known about one criterion, and nothing more than that. */
export type AuditResult =
  | { state: 'person'; look: PersonsLook }
  | { state: 'absent'; reason: string }
  | { state: 'problems'; count: number; run: Run }
  | { state: 'nothing-found'; warnings: number; run: Run }
  | { state: 'not-run' }
  | { state: 'no-check' };

/**
 * A person’s word counts before that of software; what software found counts before what cannot be there. “Found nothing” is only
 * said after a run with every check: a quick look at a page uses no keyboard.
 */
export function auditResult(number: CriterionNumber, row: AuditRow, runs: Runs): AuditResult {
  const run = runs.everyCheck;
  const most = (of: 'blocking' | 'warnings') =>
    Math.max(runs.everyPage?.criteria[number]?.[of] ?? 0, runs.everyCheck?.criteria[number]?.[of] ?? 0);
  const count = most('blocking');
  if (row.looked) return { state: 'person', look: row.looked };
  const found = run ?? runs.everyPage;
  if (found && count > 0) return { state: 'problems', count, run: found };
  if (row.absent !== undefined) return { state: 'absent', reason: row.absent };
  if (row.checks.length === 0) return { state: 'no-check' };
  return run ? { state: 'nothing-found', warnings: most('warnings'), run } : { state: 'not-run' };
}

/** Neither a person nor a check has an answer: what the statement must not be silent about. */
export function isUnknown({ state }: AuditResult): boolean {
  return state === 'no-check' || state === 'not-run';
}
