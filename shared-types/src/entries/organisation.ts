import { z } from 'zod';
import { linkStates, organisationKinds } from '../choices.ts';
import { DaySchema, WebUrlSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** Another body that families are pointed to. The title is its name. */
export const OrganisationSchema = z.object({
  ...entryFacts,
  ...entryTexts,
  kind: z.enum(organisationKinds),
  /** What it offers families. */
  offers: RichTextSchema,
  /** Its web page; null while the service has not given one. */
  url: WebUrlSchema.nullable(),
  /** Result of the last look at the address. */
  linkState: z.enum(linkStates),
  lastChecked: DaySchema.nullable(),
});
export type Organisation = z.infer<typeof OrganisationSchema>;
