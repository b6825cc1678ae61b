import { z } from 'zod';
import { BlockSchema } from '../blocks.ts';
import { audiences } from '../choices.ts';
import { IdSchema, TextSchema } from '../primitives.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A page about the service: what it does, who it is for, what happens. */
export const ServicePageSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  summary: TextSchema,
  body: z.array(BlockSchema),
  audience: z.array(z.enum(audiences)),
  /** Where the service described is offered ("Hertfordshire"); a place name, not translated. Null: the whole service's area. */
  area: TextSchema.nullable(),
  /** Another service page that this one belongs under. */
  parent: IdSchema.nullable(),
  /** Position among its siblings, lowest first. */
  order: z.number().int(),
});
export type ServicePage = z.infer<typeof ServicePageSchema>;
