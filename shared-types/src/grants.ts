import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { PreviewedSchema } from './preview.ts';
import { InstantSchema, LocaleSchema } from './primitives.ts';

/**
 * What a link opens for people without an account, as the CMS keeps it: what for, of what, until when. Links hold nothing but a
 * random token, so that each can be ended by itself. A new purpose says here what it opens.
 */
export const GrantSchema = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal('preview'),
    document: PreviewedSchema,
    /** The language that was shared; the English beside it is open too. */
    locale: LocaleSchema,
    expires: InstantSchema,
  }),
]);
export type Grant = z.infer<typeof GrantSchema>;

/** `GET /api/export/grants?hash=…`. Null: unknown, ended or expired, which nobody is told apart. */
export const GrantAnswerSchema = z.object({ grant: GrantSchema.nullable() });
export type GrantAnswer = z.infer<typeof GrantAnswerSchema>;

export const TokenHashSchema = z.string().regex(/^[\w-]{43}$/, 'It is not the fingerprint of a token.');

/** 256 random bits, as they stand in an address. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** Whether an address could hold a token here: the CMS is asked for nothing else. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What is kept of a token, and asked for: whoever reads it cannot open anything with it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
