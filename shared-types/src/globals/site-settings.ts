import { z } from 'zod';
import { IdSchema, LocaleSchema, TextSchema, WebUrlSchema } from '../primitives.ts';

/** A number that reaches help at once: short, and dialled as it is printed ("999", "111"). */
const ShortNumberSchema = z.string().regex(/^[0-9]{3,5}$/);

/** National facts of the United Kingdom: NHS England, "When to use 111" and "When to call 999". */
export const nationalUrgentHelp = {
  emergencyPhone: '999',
  urgentPhone: '111',
  urgentUrl: 'https://111.nhs.uk/',
} as const;

/** Where people turn who cannot wait for this service. The words around these facts are the interface's own. */
export const UrgentHelpSchema = z.object({
  /** For danger to life. */
  emergencyPhone: ShortNumberSchema,
  /** For urgent medical help when life is not in danger. */
  urgentPhone: ShortNumberSchema,
  /** The same on the web; null where there is none. */
  urgentUrl: WebUrlSchema.nullable(),
});
export type UrgentHelp = z.infer<typeof UrgentHelpSchema>;

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
  /** A store of an earlier version knows none: no page may be without them. */
  urgentHelp: UrgentHelpSchema.default(nationalUrgentHelp),
});
export type SiteSettings = z.infer<typeof SiteSettingsSchema>;
