import { z } from 'zod';
import { BlockSchema } from '../blocks.ts';
import { IdSchema, TextSchema } from '../primitives.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A leaflet or guidance. The page is the document; a file may come beside it and never instead of it. */
export const DocumentSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  summary: TextSchema,
  body: z.array(BlockSchema).min(1, 'A document needs an HTML version: write it in the body.'),
  /** The printable file, among the uploads. */
  file: z.object({ id: IdSchema }).nullable(),
});
export type Document = z.infer<typeof DocumentSchema>;
