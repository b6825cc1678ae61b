import { z } from 'zod';
import { IdSchema, TextSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';

/** The home page's own words; topics, sessions and contacts come from their entries. */
export const HomeSchema = z.object({
  title: TextSchema,
  intro: TextSchema,
  /** A paragraph or two about the service, below the ways in. */
  about: RichTextSchema.nullable(),
  /** Service pages to lead to from the home page. */
  servicePages: z.array(IdSchema),
});
export type Home = z.infer<typeof HomeSchema>;
