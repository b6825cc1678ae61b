import { z } from 'zod';
import { careLevels, pictograms } from '../choices.ts';
import { IdSchema, TextSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A subject that groups advice. */
export const TopicSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  summary: TextSchema,
  pictogram: z.enum(pictograms),
  whatItIs: RichTextSchema,
  /** Signs that a parent or teacher might notice. */
  signs: z.array(TextSchema),
  readFirst: z.array(IdSchema),
  whenToAsk: RichTextSchema.nullable(),
  /** How soon to ask; an entry of an earlier version says nothing, and was shown as not urgent. */
  whenToAskLevel: z.enum(careLevels).default('non-urgent'),
  order: z.number().int(),
});
export type Topic = z.infer<typeof TopicSchema>;
