import { z } from 'zod';
import { IdSchema, LocaleSchema, TextSchema } from '../primitives.ts';

/** Names, area and languages: what makes the software this service's site. */
export const SiteSettingsSchema = z.object({
  /** "Children's occupational therapy" */
  serviceName: TextSchema,
  /** The body that runs the service; not translated. Null while unknown: no name is invented. */
  organisation: TextSchema.nullable(),
  /** Where the service works ("Hertfordshire"); not translated. */
  area: TextSchema,
  /** Languages that the site offers; English is always among them. */
  liveLanguages: z.array(LocaleSchema).min(1),
  /** "If you need an interpreter, tell us when you call." */
  interpreterLine: TextSchema,
  /** The contact point shown in the same place on every page (WCAG 3.2.6). */
  helpContact: IdSchema.nullable(),
});
export type SiteSettings = z.infer<typeof SiteSettingsSchema>;
