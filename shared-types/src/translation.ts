import { z } from 'zod';
import { DaySchema, TextSchema } from './primitives.ts';

/** How a translation was made. `sample`: written to show the software, checked by nobody. */
export const translationMethods = ['person', 'machine-then-person', 'sample'] as const;

/** Where a translation stands. `out-of-date` is derived: live, but made from an English text that has changed since. */
export const translationStates = ['missing', 'in-translation', 'in-review', 'live', 'out-of-date'] as const;
export type TranslationState = (typeof translationStates)[number];

/** What readers are told about a published translation. */
export const TranslationRecordSchema = z.object({
  state: z.enum(['live', 'out-of-date']),
  translatedBy: TextSchema.nullable(),
  /** Null: no qualified person has checked it, and the page says so. */
  checkedBy: TextSchema.nullable(),
  method: z.enum(translationMethods),
  translatedOn: DaySchema.nullable(),
  /** Fingerprint of the English text that it was made from. */
  sourceHash: z.string().nullable(),
});
export type TranslationRecord = z.infer<typeof TranslationRecordSchema>;
