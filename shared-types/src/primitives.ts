import { z } from 'zod';
import { localeCodes } from './locales.ts';

/** Text that a reader sees: trimmed, never empty. */
export const TextSchema = z.string().trim().min(1);

/** A document's identity in the CMS (UUID or ObjectId). Used for references and short addresses, never shown as text. */
export const IdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** The last part of a page's address: the same in all languages, made once from the English title. */
export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);

/** An instant, ISO 8601 in UTC. */
export const InstantSchema = z.iso.datetime();

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date();

/** An outside address. Only the web: anything else (`javascript:`, `data:`) is refused. */
export const WebUrlSchema = z.url({ protocol: /^https?$/ });

/** A telephone number as it is printed: digits and spaces, starting with 0 or +. */
export const PhoneSchema = z.string().regex(/^(?:\+|0)[0-9 ]{8,18}$/);

export const EmailSchema = z.email();

export const LocaleSchema = z.enum(localeCodes);

/** The collections that families can see. */
export const collectionNames = [
  'service-pages',
  'advice',
  'equipment',
  'sessions',
  'organisations',
  'contact-points',
  'referral-routes',
  'topics',
  'glossary',
  'documents',
  'notices',
] as const;
export const CollectionNameSchema = z.enum(collectionNames);

export function isCollectionName(value: string): value is (typeof collectionNames)[number] {
  return collectionNames.some((name) => name === value);
}
export type CollectionName = z.infer<typeof CollectionNameSchema>;

/** Points at another published entry. Whether it exists is known only when the page is rendered. */
export const EntryRefSchema = z.object({ collection: CollectionNameSchema, id: IdSchema });
export type EntryRef = z.infer<typeof EntryRefSchema>;

/** Points at an uploaded picture. */
export const MediaRefSchema = z.object({ media: IdSchema });
export type MediaRef = z.infer<typeof MediaRefSchema>;
