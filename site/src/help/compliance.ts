import { wcagCriteria, type AccessibilityStatement, type WcagCriterion } from '@ot/shared-types';
import { auditResult, isUnknown } from './audit/audit-result.ts';
import type { Runs } from './audit/last-runs.ts';
import type { selfAudit } from './audit/self-audit.ts';

type Facts = Pick<AccessibilityStatement, 'compliance' | 'issues' | 'burdens' | 'outOfScope'>;

export interface Compliance {
  degree: 'full' | 'partial' | 'none';
  /** What the statement goes on to list. */
  listed: 'non-compliances' | 'exemptions' | 'non-compliances and exemptions' | null;
  /** Criteria that neither a person nor software has an answer for. */
  unknown: WcagCriterion[];
  /** Criteria that software finds problems with, and how many. */
  problems: { criterion: WcagCriterion; count: number }[];
}

/**
 * How far the site complies, in the three answers that the regulations allow. “Fully” is taken back while anything is listed
 * or a person has yet to look: automated checks alone never carry it.
 */
export function complianceOf(statement: Facts, audit: typeof selfAudit, runs: Runs): Compliance {
  const results = wcagCriteria.map((criterion) => ({
    criterion,
    result: auditResult(criterion.number, audit[criterion.number], runs),
  }));
  const unknown = results.filter(({ result }) => isUnknown(result)).map(({ criterion }) => criterion);
  const problems = results.flatMap(({ criterion, result }) =>
    result.state === 'problems' ? [{ criterion, count: result.count }] : [],
  );
  const hasProblems = statement.issues.length + unknown.length + problems.length > 0;
  const hasExemptions = statement.burdens.length + statement.outOfScope.length > 0;
  const unseen = results.some(({ result }) => result.state !== 'person' && result.state !== 'absent');
  const isFull = statement.compliance === 'full' && !hasProblems && !hasExemptions && !unseen;
  return {
    degree: statement.compliance === 'full' && !isFull ? 'partial' : statement.compliance,
    listed: isFull ? null : listedOf(hasProblems, hasExemptions),
    unknown,
    problems,
  };
}

function listedOf(hasProblems: boolean, hasExemptions: boolean): Compliance['listed'] {
  if (hasProblems && hasExemptions) return 'non-compliances and exemptions';
  return hasExemptions ? 'exemptions' : 'non-compliances';
}
