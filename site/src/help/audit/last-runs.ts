import { z } from 'zod';
import { criterionNumbers, DaySchema } from '@ot/shared-types';
import recorded from './last-runs.json' with { type: 'json' };

/** What one automated run over printed pages found. */
const RunSchema = z.object({
  day: DaySchema,
  pages: z.int().positive(),
  languages: z.int().positive(),
  /** Engines with their versions: “axe-core 4.14.1”. */
  tools: z.array(z.string()),
  /** How many rules of our own were asked. */
  rules: z.int().positive(),
  /** Findings that would keep a page from being published. */
  blocking: z.int().nonnegative(),
  /** Findings that are shown to staff and stop nothing. */
  warnings: z.int().nonnegative(),
  /** Findings by success criterion; what is not named has none. */
  criteria: z.partialRecord(
    z.enum(criterionNumbers),
    z.object({ blocking: z.int().nonnegative(), warnings: z.int().nonnegative() }),
  ),
});
export type Run = z.infer<typeof RunSchema>;

/** The last runs that somebody recorded with `npm run a11y -- --record`. */
export const RunsSchema = z.object({
  /** On all pages of all languages: what can be seen of a page as it stands. */
  everyPage: RunSchema.nullable(),
  /** On one page of each kind: also with the keyboard, resized, printed, in other colours and without script. */
  everyCheck: RunSchema.nullable(),
});
export type Runs = z.infer<typeof RunsSchema>;

export const lastRuns: Runs = RunsSchema.parse(recorded);
