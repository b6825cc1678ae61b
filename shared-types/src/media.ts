import { z } from 'zod';
import { IdSchema, TextSchema } from './primitives.ts';

/** One size of an uploaded picture. The address is relative to the web root; the publisher copies the file there. */
export const MediaSizeSchema = z.object({
  url: z.string().startsWith('/media/'),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** An uploaded picture in one language. */
export const MediaSchema = z.object({
  id: IdSchema,
  /** Alternative text; null for a picture that an editor marked as decorative (WCAG 1.1.1). */
  alt: TextSchema.nullable(),
  credit: TextSchema.nullable(),
  /** All sizes, smallest first; never empty. */
  sizes: z.array(MediaSizeSchema).min(1),
});
export type Media = z.infer<typeof MediaSchema>;
