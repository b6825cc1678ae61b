import { z } from 'zod';
import { TextSchema } from '../primitives.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A word or abbreviation that families meet, and what it means in plain words. The title is the term. */
export const GlossaryTermSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  /** What an abbreviation stands for. */
  fullForm: TextSchema.nullable(),
  /** One to three plain sentences. */
  definition: TextSchema,
});
export type GlossaryTerm = z.infer<typeof GlossaryTermSchema>;
