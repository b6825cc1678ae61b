import type { CriterionNumber } from '@ot/shared-types';
import type { AuditRow } from './audit-row.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

/**
 * The record of the site’s own audit: each criterion of WCAG 2.2 A and AA once. The rules named here are compared with those of
 * the gate by a test. Results of automated runs are in `last-runs.json`; the help page brings the two together.
 */
export const selfAudit: Record<CriterionNumber, AuditRow> = {
  ...perceivable,
  ...operable,
  ...understandable,
  ...robust,
};
