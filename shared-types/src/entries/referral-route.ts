import { z } from 'zod';
import { referralSettings } from '../choices.ts';
import { IdSchema, TextSchema, WebUrlSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** One row of the decision table: in this situation, these people refer, in this way. The title names the situation. */
export const ReferralRouteSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  summary: TextSchema,
  setting: z.enum(referralSettings),
  /** Youngest and oldest age in whole years; null where the source sets no limit. */
  ageFrom: z.number().int().min(0).nullable(),
  ageTo: z.number().int().max(25).nullable(),
  /** Where the child must live or go to school; null: the whole area of the service. */
  area: TextSchema.nullable(),
  /** What to do before or instead of a referral. */
  firstStep: RichTextSchema.nullable(),
  whoCanRefer: z.array(TextSchema),
  how: RichTextSchema,
  /** The online form, once the service has given its address. */
  url: WebUrlSchema.nullable(),
  exceptions: RichTextSchema.nullable(),
  contactPoint: IdSchema.nullable(),
  order: z.number().int(),
});
export type ReferralRoute = z.infer<typeof ReferralRouteSchema>;
