import { z } from 'zod';
import { EntryRefSchema, IdSchema, TextSchema } from '../primitives.ts';

/** Pages of the site that are not entries. */
export const sitePages = [
  'home',
  'advice',
  'equipment',
  'sessions',
  'referral',
  'contact',
  'organisations',
  'glossary',
  'a-to-z',
  'search',
  'languages',
  'help/accessibility',
  'help/accessibility-checks',
  'help/privacy',
  'help/about',
] as const;
export type SitePage = (typeof sitePages)[number];

const NavigationLinkSchema = z.object({
  id: IdSchema,
  /** The words of the link. */
  label: TextSchema,
  target: z.union([EntryRefSchema, z.object({ page: z.enum(sitePages) })]),
});
export type NavigationLink = z.infer<typeof NavigationLinkSchema>;

/** The links of the header and the footer, in order. */
export const NavigationSchema = z.object({
  header: z.array(NavigationLinkSchema),
  footer: z.array(NavigationLinkSchema),
});
export type Navigation = z.infer<typeof NavigationSchema>;
