import { z } from 'zod';
import { noticeLevels } from '../choices.ts';
import { InstantSchema } from '../primitives.ts';
import { RichTextSchema } from '../rich-text.ts';
import { entryFacts, entryTexts } from './base.ts';

/** A banner on every page between two moments. */
export const NoticeSchema = z
  .object({
    ...entryFacts,
    ...entryTexts,
    level: z.enum(noticeLevels),
    text: RichTextSchema,
    startsAt: InstantSchema,
    endsAt: InstantSchema,
  })
  .refine((value) => value.startsAt < value.endsAt, {
    message: 'The notice must end after it starts.',
    path: ['endsAt'],
  });
export type Notice = z.infer<typeof NoticeSchema>;
