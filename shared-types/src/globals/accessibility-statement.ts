import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from '../primitives.ts';

/** The typed parts of the accessibility statement; the fixed legal wording stands in the page's template. */
export const AccessibilityStatementSchema = z.object({
  /** How far the site meets WCAG 2.2 AA: one of the three answers that the regulations allow. */
  compliance: z.enum(['full', 'partial', 'none']),
  /** Known problems, each with the criterion that it fails. */
  issues: z.array(
    z.object({ id: IdSchema, description: TextSchema, criterion: TextSchema, fixBy: DaySchema.nullable() }),
  ),
  preparedOn: DaySchema.nullable(),
  reviewedOn: DaySchema.nullable(),
  /** How the site was tested. */
  method: TextSchema,
  contact: IdSchema.nullable(),
});
export type AccessibilityStatement = z.infer<typeof AccessibilityStatementSchema>;
