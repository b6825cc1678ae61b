import { z } from 'zod';
import { DaySchema, IdSchema, InstantSchema, SlugSchema, TextSchema } from '../primitives.ts';

/** When the whole page was last reviewed and is next due (NHS content guide: review date pattern). */
export const ReviewSchema = z.object({ lastReviewed: DaySchema.nullable(), nextReview: DaySchema.nullable() });
export type Review = z.infer<typeof ReviewSchema>;

/** Facts that every entry has, the same in all languages. */
export const entryFacts = {
  id: IdSchema,
  slug: SlugSchema,
  updatedAt: InstantSchema,
  /** True while the text is a sample that no clinician has approved; the page says so. */
  sample: z.boolean(),
  review: ReviewSchema,
};

/** Texts that every entry has, in the entry's language. */
export const entryTexts = {
  /** The page's h1 and the words of every link to it. */
  title: TextSchema,
  /** What families type when they look for this ("he can't hold a pencil"). Found by search, not shown. */
  searchPhrases: z.array(TextSchema),
};
