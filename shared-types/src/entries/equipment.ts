import { z } from 'zod';
import { BlockSchema, StepSchema } from '../blocks.ts';
import { equipmentKinds } from '../choices.ts';
import { IdSchema, TextSchema, WebUrlSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A maker's own document or page about the product. */
export const SupplierDocumentSchema = z.object({ id: IdSchema, title: TextSchema, url: WebUrlSchema });

/** A video with captions and a transcript; neither may be missing (WCAG 1.2.2, 1.2.3). */
export const EquipmentVideoSchema = z.object({ url: WebUrlSchema, transcript: RichTextSchema });

/** A guide to one line of equipment: set-up, use, and above all when not to use it. */
export const EquipmentSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  kind: z.enum(equipmentKinds),
  /** The maker's name as the service writes it; not translated. */
  maker: TextSchema,
  /** Model names; not translated. */
  models: z.array(TextSchema),
  /** What it is for, in one or two sentences. */
  purpose: TextSchema,
  picture: z.object({ media: IdSchema }).nullable(),
  beforeYouStart: z.array(TextSchema),
  setUp: z.array(StepSchema),
  use: z.array(StepSchema),
  howLong: TextSchema.nullable(),
  /** Never empty: a guide without it is not published. */
  whenNotToUse: z.array(TextSchema).min(1),
  safetyChecks: z.array(TextSchema),
  cleaning: z.array(TextSchema),
  /** Signs that the child has outgrown it. */
  outgrownSigns: z.array(TextSchema),
  /** The contact point for repairs. */
  repairContact: IdSchema.nullable(),
  supplierDocuments: z.array(SupplierDocumentSchema),
  video: EquipmentVideoSchema.nullable(),
  body: z.array(BlockSchema),
  relatedAdvice: z.array(IdSchema),
});
export type Equipment = z.infer<typeof EquipmentSchema>;
