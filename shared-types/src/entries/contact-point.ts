import { z } from 'zod';
import { EmailSchema, PhoneSchema, TextSchema, WebUrlSchema } from '../primitives.ts';
import { entryFacts, entryTexts } from './base.ts';

/**
 * A way to reach somebody. Number, menu path, e-mail and address are facts, entered once and shown everywhere.
 * One that offers no way at all is refused: an empty contact must never be published.
 */
export const ContactPointSchema = z
  .object({
    ...entryFacts,
    ...entryTexts,
    phone: PhoneSchema.nullable(),
    /** Keys to press after the call is answered, in order: `['3', '2']`. Never part of the `tel:` link (RFC 3966). */
    menuPath: z.array(z.string().regex(/^[0-9*#]$/)),
    email: EmailSchema.nullable(),
    url: WebUrlSchema.nullable(),
    /** When somebody answers, as words. */
    hours: TextSchema.nullable(),
    /** Who it is for, and about what. */
    forWhom: TextSchema.nullable(),
    /** What happens after you have called or written. */
    responsePromise: TextSchema.nullable(),
    order: z.number().int(),
  })
  .refine((value) => value.phone !== null || value.email !== null || value.url !== null, {
    message: 'A contact point needs a phone number, an e-mail address or a web address.',
    path: ['phone'],
  });
export type ContactPoint = z.infer<typeof ContactPointSchema>;
