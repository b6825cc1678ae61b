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

/** An uploaded PDF. Whoever offers it refers to it by its id, so that one that is replaced is replaced everywhere. */
export const PdfFileSchema = z.object({
  id: IdSchema,
  format: z.literal('PDF'),
  url: z.string().startsWith('/media/'),
  bytes: z.number().int().positive(),
});
export type PdfFile = z.infer<typeof PdfFileSchema>;

export const UploadSchema = z.union([PdfFileSchema, MediaSchema]);
export type Upload = z.infer<typeof UploadSchema>;
