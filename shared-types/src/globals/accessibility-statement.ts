import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from '../primitives.ts';
import { criterionNumbers } from '../wcag-criteria.ts';

/** What the regulations leave out, and nothing else may be claimed to be out of scope (regulations 3(2) and 4(2)). */
export const scopeExemptions = [
  'old-documents',
  'old-recordings',
  'live-media',
  'maps',
  'third-party',
  'heritage',
  'archive',
] as const;
export type ScopeExemption = (typeof scopeExemptions)[number];

/** The typed parts of the accessibility statement; the fixed legal wording stands in the page's template. */
export const AccessibilityStatementSchema = z.object({
  /** How far the site meets WCAG 2.2 AA: one of the three answers that the regulations allow. */
  compliance: z.enum(['full', 'partial', 'none']),
  /** Known problems, each with the criterion that it fails. */
  issues: z.array(
    z.object({
      id: IdSchema,
      description: TextSchema,
      criterion: z.enum(criterionNumbers),
      fixBy: DaySchema.nullable(),
    }),
  ),
  /** What would cost more than it helps. A claim needs an assessment; `assessedOn` says when it was made. */
  burdens: z.array(z.object({ id: IdSchema, description: TextSchema, assessedOn: DaySchema.nullable() })),
  /** Content that the regulations do not cover, each with the exemption that it comes under. */
  outOfScope: z.array(z.object({ id: IdSchema, description: TextSchema, exemption: z.enum(scopeExemptions) })),
  preparedOn: DaySchema.nullable(),
  /** Null while nobody has reviewed it since it was prepared. */
  reviewedOn: DaySchema.nullable(),
  /** How the site was tested. */
  method: TextSchema,
  /** In how many days somebody who writes gets an answer. Null while the service has not said. */
  answerDays: z.int().positive().nullable(),
  contact: IdSchema.nullable(),
});
export type AccessibilityStatement = z.infer<typeof AccessibilityStatementSchema>;

/**
 * The last day on which the statement holds: a year after somebody last looked at it (the regulator asks for a review every
 * twelve months). Null while nobody has written down when that was.
 */
export function statementHoldsUntil({
  preparedOn,
  reviewedOn,
}: Pick<AccessibilityStatement, 'preparedOn' | 'reviewedOn'>): string | null {
  const looked = reviewedOn ?? preparedOn;
  if (looked === null) return null;
  const end = new Date(`${looked}T12:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
